import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createIdentity } from '../../../gateway/identity/identity.ts';
import { closedPort, serveHttp } from '../../support/loopback-server.ts';
import { makeBackOffices } from '../../../scripts/lib/start/make-back-offices.ts';
import { startIssuer, testReference, testSecret } from '../../support/start-issuer.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run -s token -- …` without npm. */
function token(...args: string[]): Promise<Ended> {
  const script = join(import.meta.dirname, '../../../scripts/token.ts');
  return new Promise((resolve) =>
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    ),
  );
}

const portOf = (origin: string): string => new URL(origin).port;

describe('npm run token', () => {
  it('prints an access token and nothing else', async () => {
    await using running = await startIssuer();

    const { code, stdout, stderr } = await token('citizen', '--port', portOf(running.origin));

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const caller = await createIdentity(running.identity).identify(`Bearer ${stdout.trim()}`);
    expect(caller).toMatchObject({ subject: testReference('citizen'), client: 'scripts' });
    expect(caller.scopes.has('civil:name') && caller.scopes.has('bills:read')).toBe(true);
  });

  it.each(['portal', 'explorer', 'mobile'])('signs in at the client %s with the scopes asked for', async (client) => {
    await using running = await startIssuer();

    const { stdout } = await token(
      'spouse',
      '--port',
      portOf(running.origin),
      '--client',
      client,
      '--scope',
      'civil:age',
    );

    const caller = await createIdentity(running.identity).identify(`Bearer ${stdout.trim()}`);
    expect(caller).toMatchObject({ client, sector: client, scopes: new Set(['openid', 'civil:age']) });
  });

  it('works where the issuer is known under another address', async () => {
    await using running = await startIssuer({ url: 'https://gateway.test/window/oidc' });

    const { code, stdout } = await token('citizen', '--port', portOf(running.origin), '--client', 'scripts');

    expect([code, stdout.split('.').length]).toEqual([0, 3]);
  });

  it('lists the personas in both languages when it does not know the one asked for', async () => {
    await using running = await startIssuer();

    const { code, stdout, stderr } = await token('nobody', '--port', portOf(running.origin));

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no persona "nobody".');
    expect(stderr).toContain('اشخاص ساختگی این‌ها هستند');
    expect(stderr).toMatch(/official-tax +Title of official-tax · عنوان official-tax/);
  });

  it('signs the back office of an agency in, and names the official whom it acts for', async () => {
    const clientsFile = makeBackOffices(folder.path);
    await using running = await startIssuer({ clientsFile });
    const personas = [{ name: 'official-tax', ref: testReference('official-tax'), assurance: 3 }];
    await writeFile(join(folder.path, 'personas.json'), JSON.stringify(personas));
    await writeFile(join(folder.path, 'pairwise-secret'), testSecret);
    const flags = ['--agency', 'tax-administration', '--data', folder.path, '--port', portOf(running.origin)];

    const [itself, named, stranger] = await Promise.all([
      token(...flags),
      token(...flags, '--official', 'official-tax'),
      token(...flags, '--official', 'nobody'),
    ]);

    const { identify } = createIdentity(running.identity);
    const client = 'back-office.tax-administration';
    const agency = 'tax-administration';
    expect([itself.stderr, named.stderr]).toEqual(['', '']);
    expect(await identify(`Bearer ${itself.stdout.trim()}`)).toMatchObject({ kind: 'client', client, agency });
    expect(await identify(`Bearer ${named.stdout.trim()}`)).toMatchObject({
      kind: 'official',
      subject: testReference('official-tax'),
      agency,
      assurance: 3,
      scopes: new Set(['official:inquiry', 'official:emergency']),
    });
    expect([stranger.code, stranger.stderr]).toEqual([1, expect.stringContaining('There is no persona "nobody".')]);
  });

  it('says when no gateway answers', async () => {
    const port = await closedPort();

    const { code, stderr } = await token('citizen', '--port', String(port));

    expect(code).toBe(1);
    expect(stderr).toContain(`No gateway answers at http://127.0.0.1:${port}; start it with "npm start".`);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses where the issuer is a real one', async () => {
    await using gateway = await serveHttp((_request, response) => response.writeHead(404).end());

    const { code, stdout, stderr } = await token('citizen', '--port', String(gateway.port));

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('has no made-up people: its issuer is a real one');
  });

  it.each([
    ['no persona', [], 'Name one persona'],
    ['two personas', ['citizen', 'spouse'], 'Name one persona'],
    ['a port that is none', ['citizen', '--port', 'x'], '--port'],
    ['another machine', ['citizen', '--host', 'gateway.test'], 'on this machine only'],
    ['an unknown client', ['citizen', '--client', 'shop'], 'portal, explorer, mobile, business, '],
    ['a back office without a key', ['--agency', '../x'], 'There is no key'],
    ['an unknown flag', ['citizen', '--loud'], '--loud'],
  ])('explains %s', async (_name, args, reason) => {
    const { code, stderr } = await token(...args);

    expect(code).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains itself', async () => {
    const { code, stdout } = await token('--help');

    expect([code, stdout]).toEqual([0, expect.stringContaining('Usage: npm run -s token')]);
  });
});
