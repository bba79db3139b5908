import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openFetch, outcome, question, scopeOf } from '../../support/open-fetch.ts';

const folder = join(import.meta.dirname, '../../support/certificate');
const cert = readFileSync(join(folder, 'certificate.pem'), 'utf8');
const key = readFileSync(join(folder, 'key.pem'), 'utf8');

/** Counts connections and remembers the version of HTTP that each request came by. */
async function serveTls(speaks: 'http2' | 'http1') {
  const versions: string[] = [];
  let connections = 0;
  const answer = (request: { httpVersion: string; resume(): unknown }, response: Answering) => {
    versions.push(request.httpVersion);
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end('{"data":{"a":1}}');
  };
  const server: Server =
    speaks === 'http2' ? createSecureServer({ key, cert }, answer) : createHttps({ key, cert }, answer);
  server.on('secureConnection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/graphql`,
    versions,
    connections: () => connections,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

interface Answering {
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

const askTogether = async (fetch: ReturnType<typeof openFetch>, times: number) =>
  Promise.all(Array.from({ length: times }, async () => outcome(await fetch.ask(question('post'), scopeOf()))));

describe('an agency behind TLS', () => {
  const before = getCACertificates('default');
  beforeEach(() => setDefaultCACertificates([...before, cert]));
  afterEach(() => setDefaultCACertificates(before));

  it('is spoken to by HTTP/2, many calls over one connection, where both sides can', async () => {
    await using agency = await serveTls('http2');
    await using fetch = openFetch({ at: { post: agency.url }, settings: { http2: true, connections: 1 } });

    expect(await askTogether(fetch, 20)).toEqual(Array.from({ length: 20 }, () => ({ a: 1 })));
    expect([new Set(agency.versions), agency.connections()]).toEqual([new Set(['2.0']), 1]);
  });

  it('is spoken to by HTTP/1.1 where it knows no other', async () => {
    await using agency = await serveTls('http1');
    await using fetch = openFetch({ at: { post: agency.url }, settings: { http2: true, connections: 1 } });

    expect(await askTogether(fetch, 3)).toEqual([{ a: 1 }, { a: 1 }, { a: 1 }]);
    expect(new Set(agency.versions)).toEqual(new Set(['1.1']));
  });

  it.each(['http1', 'http2'] as const)('is sent nothing when nobody vouches for it (%s)', async (speaks) => {
    setDefaultCACertificates(before);
    await using agency = await serveTls(speaks);
    await using fetch = openFetch({ at: { post: agency.url }, settings: { http2: speaks === 'http2' } });

    expect([await askTogether(fetch, 1), agency.versions]).toEqual([['SUBGRAPH_UNAVAILABLE'], []]);
  });
});
