import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { createExplorer, type ExplorerOptions } from '../../../../gateway/explorer/explorer.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panjereh-explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<script type="application/json">{{configuration}}</script>');
  await writeFile(join(folder, 'assets/page-1A.js'), 'plain');
  await writeFile(join(folder, 'assets/page-1A.js.br'), 'compressed');
});

afterAll(() => rm(folder, { recursive: true }));

async function serve(options: Partial<ExplorerOptions> = {}): Promise<FastifyInstance> {
  const app = Fastify();
  const origin = new URL('http://127.0.0.1:4000');
  await app.register(createExplorer({ folder, origin, signIn: null, rights: () => rights, ...options }), {
    prefix: '/explorer',
  });
  return app;
}

const signIn = { client: 'explorer', scopes: [], resource: null, madeUp: false } as const;
const host = '127.0.0.1:4000';
const rights = { id: 'abc', fields: { 'Person.name': { authenticated: true, scopes: [[['name']]] } } };

describe('explorer', () => {
  it('answers its page uncached, under a policy that allows no other host, inline script or eval', async () => {
    const app = await serve();

    const { statusCode, headers } = await app.inject({ url: '/explorer/', headers: { host } });

    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    );
  });

  it('answers what the schema in use asks of its readers, once for a supergraph', async () => {
    const app = await serve();

    const { headers, body } = await app.inject({ url: '/explorer/rights.json', headers: { host } });
    const again = await app.inject({ url: '/explorer/rights.json', headers: { host, 'if-none-match': '"abc"' } });

    expect(JSON.parse(body)).toEqual(rights);
    expect([headers['etag'], headers['cache-control']]).toEqual(['"abc"', 'no-cache']);
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('lets the page reach an issuer of another origin', async () => {
    const app = await serve({ signIn: { ...signIn, issuer: 'https://login.example/realm' } });

    const { headers } = await app.inject({ url: '/explorer/', headers: { host } });

    expect(headers['content-security-policy']).toContain("connect-src 'self' https://login.example;");
  });

  it('writes its configuration into the page as JSON that cannot end its element', async () => {
    const app = await serve({ signIn: { ...signIn, issuer: 'https://login.example/</script>$&' } });

    const { body } = await app.inject({ url: '/explorer/', headers: { host } });

    const json = /^<script type="application\/json">(.*)<\/script>$/.exec(body)?.[1] ?? '';
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({
      graphql: '/graphql',
      signIn: { ...signIn, issuer: 'https://login.example/</script>$&' },
    });
  });

  it('serves assets compressed and for good, because their names carry a hash', async () => {
    const app = await serve();

    const { headers, body } = await app.inject({
      url: '/explorer/assets/page-1A.js',
      headers: { 'accept-encoding': 'br' },
    });

    expect(body).toBe('compressed');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['/explorer', '/explorer/'],
    ['/explorer?lang=en', '/explorer/?lang=en'],
  ])('leads %s to %s', async (url, location) => {
    const app = await serve();

    const { statusCode, headers } = await app.inject({ url, headers: { host } });

    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location });
  });

  it('leads from another name of this machine to the one that the issuer knows', async () => {
    const app = await serve();

    const { headers } = await app.inject({ url: '/explorer/?lang=en', headers: { host: 'localhost:4000' } });

    expect(headers.location).toBe('http://127.0.0.1:4000/explorer/?lang=en');
  });

  it.each(['localhost:5000', 'gateway.internal:4000', 'not a host'])('does not redirect from %s', async (other) => {
    const app = await serve();

    const { statusCode } = await app.inject({ url: '/explorer/', headers: { host: other } });

    expect(statusCode).toBe(200);
  });

  it.each(['/explorer/assets/../index.html', '/explorer/stamp.json', '/explorer/assets/'])(
    'serves nothing beside page and assets: %s',
    async (url) => {
      const app = await serve();

      const { statusCode } = await app.inject({ url });

      expect([403, 404]).toContain(statusCode);
    },
  );

  it('refuses to be made without a built page, and says what to do', () => {
    const origin = new URL('http://127.0.0.1:4000');
    const options = { folder: '/nowhere', origin, signIn: null, rights: () => rights };

    expect(() => createExplorer(options)).toThrow(
      expect.objectContaining({
        code: 'EXPLORER_NOT_BUILT',
        message: expect.stringContaining('node scripts/build-explorer.ts --out /nowhere'),
      }),
    );
  });
});
