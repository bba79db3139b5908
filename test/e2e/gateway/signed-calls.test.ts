import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { makeKey, writeKeySet } from '../../../schema/grant/make-key.ts';
import { KeyFile } from '../../../schema/grant/key-file.ts';
import { AsOf } from '../../../subgraphs/kit/as-of.ts';
import { serve } from '../../../subgraphs/kit/serve.ts';
import type { Subgraph } from '../../../subgraphs/kit/define-subgraph.ts';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { startGateway } from '../../support/gateway-process.ts';
import { serveHttp } from '../../support/loopback-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const typeDefs = 'type Query { post: Office } type Office @key(fields: "id") { id: ID! city: String }';
const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const agency: Subgraph = {
  name: 'post',
  agency: 'post',
  typeDefs: `${link} ${typeDefs}`,
  migrations: [],
  seed: () => Promise.resolve(),
  open: () => (caller, language) => ({ caller, language, registry: null, loaders: null, asOf: new AsOf() }),
  resolvers: { Query: { post: () => ({ id: '1', city: 'Yazd' }) } },
};

const folder = temporaryFolder();

function write(name: string, content: string): string {
  const file = join(folder.path, name);
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
  return file;
}

/** A gateway process that knows the agency `post`, and its keys in the folder `keys` when there are any. */
async function startWith(url: string) {
  const config = `agencies: { keysFolder: keys, post: { url: "${url}" } }`;
  const supergraph = write('supergraph.graphql', composeInline({ post: typeDefs }));
  const gateway = await startGateway(['--supergraph', supergraph, '--port', '0', '--config', write('g.yaml', config)]);
  const ask = async (headers: Record<string, string> = {}): Promise<unknown> => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: '{"query":"{ post { city } }"}',
    });
    return ((await response.json()) as { data: unknown }).data;
  };
  return { ask, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}

async function serveAgency() {
  const database = await openDatabase<unknown>({ file: join(folder.path, 'post.db') });
  const keys = new KeyFile(join(folder.path, 'keys/post.json'), { onTrouble: () => undefined });
  const served = await serve(agency, { database, keys });
  return {
    url: served.url,
    async [Symbol.asyncDispose]() {
      await served.close();
      await database.close();
    },
  };
}

const yazd = { post: { city: 'Yazd' } };

describe('Calls from a gateway process', () => {
  it('go on without a failure while their keys change, from one kind to another and back', async () => {
    mkdirSync(join(folder.path, 'keys'));
    const kinds = ['hmac-sha256', 'ed25519', 'hmac-sha256'] as const;
    const [first, second, third] = kinds.map((kind) => makeKey(kind));
    write('keys/post.json', writeKeySet([first!]));
    await using post = await serveAgency();
    const used = [new Set<string>(), new Set<string>()] as const;
    await using wayOfOne = await watchKeys(post.url, used[0]);
    await using wayOfOther = await watchKeys(post.url, used[1]);
    await using one = await startWith(wayOfOne.url);
    await using other = await startWith(wayOfOther.url);

    const wrong: unknown[] = [];
    const askUntil = async (kid: unknown) => {
      while (!used.every((keys) => keys.has(String(kid)))) {
        for (const answer of await Promise.all([one.ask(), other.ask(), one.ask(), other.ask()]))
          if (JSON.stringify(answer) !== JSON.stringify(yazd)) wrong.push(answer);
      }
    };
    await askUntil(first?.kid);
    write('keys/post.json', writeKeySet([second!, first!]));
    await askUntil(second?.kid);
    write('keys/post.json', writeKeySet([third!, second!]));
    await askUntil(third?.kid);

    expect(wrong).toEqual([]);
  }, 60_000);

  it('carry nothing that the client says about itself', async () => {
    mkdirSync(join(folder.path, 'keys'));
    write('keys/post.json', writeKeySet([makeKey()]));
    const seen: IncomingHttpHeaders[] = [];
    await using post = await serveHttp((request, response) => {
      seen.push(request.headers);
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: yazd }));
    });
    await using gateway = await startWith(post.url);
    const claims = {
      'x-panjereh-grant': 'forged',
      'signature-input': 'panjereh=("@method");forged',
      signature: 'panjereh=:Zm9yZ2Vk:',
      'content-digest': 'sha-256=:Zm9yZ2Vk:',
      'x-user-id': 'forged',
      'x-forwarded-user': 'forged',
      'x-forwarded-for': '10.0.0.1',
      'x-panjereh-secret': 'forged',
      cookie: 'forged=1',
      forwarded: 'for=forged',
    };

    expect(await gateway.ask(claims)).toEqual(yazd);
    expect(
      Object.keys(seen[0] ?? {})
        .sort()
        .join(' '),
    ).toBe(
      'accept accept-encoding connection content-digest content-length content-type host ' +
        'signature signature-input traceparent x-panjereh-grant x-request-id',
    );
    expect(JSON.stringify(seen)).not.toMatch(/forged|Zm9yZ2Vk/);
    const [, asked = ''] = String(seen[0]?.['x-panjereh-grant']).split('.');
    expect(JSON.parse(Buffer.from(asked, 'base64url').toString())).toEqual({
      to: 'post',
      coordinates: ['Office.city', 'Query.post'],
    });
  }, 60_000);

  it('are not answered by an agency whose keys the gateway does not have', async () => {
    mkdirSync(join(folder.path, 'keys'));
    write('keys/post.json', writeKeySet([makeKey()]));
    await using post = await serveAgency();
    write('keys/post.json', writeKeySet([makeKey(), makeKey()]));
    renameSync(join(folder.path, 'keys/post.json'), join(folder.path, 'keys/elsewhere.json'));
    await using gateway = await startWith(post.url);

    expect(await gateway.ask()).toEqual({ post: null });
  }, 60_000);
});

/** Hands calls on to an agency as they are, and notes the key of each. */
function watchKeys(url: string, used: Set<string>) {
  async function handOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    used.add(/;keyid="([^"]*)"/.exec(String(headers['signature-input']))?.[1] ?? '');
    const body = await text(request);
    const answer = await fetch(url, { method: 'POST', headers: headers as Record<string, string>, body });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }
  return serveHttp((request, response) => void handOn(request, response));
}
