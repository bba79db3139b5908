import { once } from 'node:events';
import { createServer, type Http2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import { openFetch, outcome, question, scopeOf } from '../../../support/open-fetch.ts';

/** An agency that speaks HTTP/2 without TLS, and answers once `together` calls are under way. */
async function serveHttp2(together: number) {
  const waiting: (() => void)[] = [];
  const arrived: (() => void)[] = [];
  let connections = 0;
  const server: Http2Server = createServer((request, response) => {
    request.resume();
    for (const wake of arrived.splice(0)) wake();
    waiting.push(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":1}}'));
    if (waiting.length === together) for (const answer of waiting) answer();
  });
  server.on('session', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    connections: () => connections,
    async calls(count: number): Promise<void> {
      while (waiting.length < count) await new Promise<void>((resolve) => arrived.push(resolve));
    },
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

it('HTTP/2 carries many calls over one connection', async () => {
  await using agency = await serveHttp2(20);
  await using fetch = openFetch({ at: { post: agency.url }, settings: { http2: true, connections: 1 } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch.ask(question('post'), scopeOf())));

  expect([answers.map(outcome), agency.connections()]).toEqual([Array.from({ length: 20 }, () => ({ a: 1 })), 1]);
});

it('a call over HTTP/2 whose client leaves is cut without the others on its connection', async () => {
  await using agency = await serveHttp2(3);
  await using fetch = openFetch({ at: { post: agency.url }, settings: { http2: true, connections: 1 } });
  const client = new AbortController();
  const [left, stays] = [
    fetch.ask(question('post'), scopeOf({ signal: client.signal })),
    fetch.ask(question('post'), scopeOf()),
  ];
  await agency.calls(2);
  client.abort(new GatewayError('REQUEST_ABORTED'));

  expect(outcome(await left)).toBe('REQUEST_ABORTED');
  expect(
    await Promise.all([stays, fetch.ask(question('post'), scopeOf())].map(async (asked) => outcome(await asked))),
  ).toEqual([{ a: 1 }, { a: 1 }]);
  expect(agency.connections()).toBe(1);
});
