import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import type { RequestScope, SubgraphRequest } from '../../../../gateway/kernel/subgraph-call.ts';
import { serveHttp } from '../../../support/loopback-server.ts';
import { openFetch, outcome, question, scopeOf } from '../../../support/open-fetch.ts';
import { keysOf, testKey } from '../../../support/sign-call.ts';
import { readGrant } from '../../../../subgraphs/kit/grant.ts';

const citizen = { ...anonymous, subject: 'p1', kind: 'citizen' } as const;
const shared = { shareCalls: true };

function readBody(request: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use(Buffer.concat(chunks).toString()));
}

/** An agency that answers nobody until it is told to; then each gets its own question back. */
function patientAgency() {
  const waiting: ServerResponse[] = [];
  const arrived: (() => void)[] = [];
  const seen: string[] = [];
  const left = Promise.withResolvers<void>();
  const listener: RequestListener = (request, response) => {
    request.socket.once('close', () => left.resolve());
    readBody(request, (body) => {
      seen.push(body);
      waiting.push(response);
      for (const wake of arrived.splice(0)) wake();
    });
  };
  return {
    listener,
    seen,
    left: left.promise,
    async calls(count: number): Promise<void> {
      while (seen.length < count) await new Promise<void>((resolve) => arrived.push(resolve));
    },
    answer(): void {
      for (const response of waiting.splice(0)) {
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":{"list":[1]}}}');
      }
    },
  };
}

describe('equal calls under way at the same time', () => {
  it('are one call, and each has an answer of its own to write into', async () => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({ at: { post: server.url }, settings: shared });
    const asked = [1, 2, 3].map(() => fetch.ask(question('post'), scopeOf()));
    await agency.calls(1);
    agency.answer();
    const [first, ...others] = (await Promise.all(asked)).map(outcome) as { a: { list: number[] } }[];
    first!.a.list.push(2);

    expect([agency.seen.length, others]).toEqual([1, [{ a: { list: [1] } }, { a: { list: [1] } }]]);
    expect(fetch.events('agency-answered')).toHaveLength(3);
  });

  it('are not remembered: a later one is asked again', async () => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({ at: { post: server.url }, settings: shared });
    for (const count of [1, 2]) {
      const asked = fetch.ask(question('post'), scopeOf());
      await agency.calls(count);
      agency.answer();
      await asked;
    }

    expect(agency.seen).toHaveLength(2);
  });

  it.each<[string, Partial<RequestScope>, Partial<SubgraphRequest>, { shareCalls: boolean }]>([
    ['nobody has switched sharing on', {}, {}, { shareCalls: false }],
    ['someone has signed in', { caller: citizen }, {}, shared],
    ['a program asks in its own name', { caller: { ...anonymous, kind: 'client', client: 'c1' } }, {}, shared],
    ['they name a basis', { basis: 'con_12345678' }, {}, shared],
    ['they are mutations', {}, { kind: 'mutation', query: 'mutation { a }' }, shared],
  ])('are apart where %s', async (_, scope, request, settings) => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({ at: { post: server.url }, settings });
    const asked = [1, 2].map(() => fetch.ask(question('post', request), scopeOf(scope)));
    await agency.calls(2);
    agency.answer();

    expect((await Promise.all(asked)).map(outcome)).toEqual([{ a: { list: [1] } }, { a: { list: [1] } }]);
  });

  it.each<[string, Partial<RequestScope>, Partial<SubgraphRequest>]>([
    ['variables', {}, { variables: { n: 1 } }],
    ['operations', {}, { query: '{ b }' }],
    ['languages, which the agency is told', { language: 'fa' }, {}],
    ['agencies', {}, { subgraph: 'bills' }],
  ])('are not equal with different %s', async (_, scope, request) => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({
      at: { post: server.url, bills: server.url },
      settings: shared,
      keysOf: () => keysOf(testKey()),
    });
    const asked = [
      fetch.ask(question('post'), scopeOf()),
      fetch.ask({ ...question('post'), ...request }, scopeOf(scope)),
    ];
    await agency.calls(2);
    agency.answer();
    await Promise.all(asked);

    expect(agency.seen).toHaveLength(2);
  });
});

describe('a member of a shared call that leaves', () => {
  const leaving = new GatewayError('REQUEST_ABORTED');

  it('leaves the call to the others, even if it began it', async () => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({ at: { post: server.url }, settings: shared });
    const client = new AbortController();
    const [first, second] = [
      fetch.ask(question('post'), scopeOf({ signal: client.signal })),
      fetch.ask(question('post'), scopeOf()),
    ];
    await agency.calls(1);
    client.abort(leaving);

    expect(outcome(await first)).toBe('REQUEST_ABORTED');
    agency.answer();
    expect(outcome(await second)).toEqual({ a: { list: [1] } });
  });

  it('cuts it when it is the last; who asks then is not cut with it', async () => {
    const agency = patientAgency();
    await using server = await serveHttp(agency.listener);
    await using fetch = openFetch({ at: { post: server.url }, settings: shared });
    const clients = [new AbortController(), new AbortController()];
    const asked = clients.map(({ signal }) => fetch.ask(question('post'), scopeOf({ signal })));
    await agency.calls(1);
    for (const client of clients) client.abort(leaving);
    const next = fetch.ask(question('post'), scopeOf());

    expect((await Promise.all(asked)).map(outcome)).toEqual(['REQUEST_ABORTED', 'REQUEST_ABORTED']);
    await agency.left;
    await agency.calls(2);
    agency.answer();
    expect(outcome(await next)).toEqual({ a: { list: [1] } });
  });

  it('before it came asks nobody', async () => {
    await using fetch = openFetch({ at: { post: 'http://127.0.0.1:1/' }, settings: shared });
    const signal = AbortSignal.abort(new GatewayError('GATEWAY_TIMEOUT'));

    expect(outcome(await fetch.ask(question('post'), scopeOf({ signal })))).toBe('GATEWAY_TIMEOUT');
  });
});

it('under load everyone gets the answer to her own question, whoever shares it', async () => {
  let calls = 0;
  await using server = await serveHttp((request, response) => {
    calls += 1;
    const grant = String(request.headers['x-panjereh-grant']);
    const {
      caller: { subject },
      language,
    } = readGrant(grant);
    readBody(request, (body) => {
      const { variables } = JSON.parse(body) as { variables: { n: number } };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: { n: variables.n, subject, language, list: [variables.n] } }));
    });
  });
  await using fetch = openFetch({ at: { post: server.url }, settings: shared, keysOf: () => keysOf(testKey()) });
  const callers = [anonymous, citizen, { ...citizen, subject: 'p2' }];
  const wrong: unknown[] = [];
  const total = 6000;
  let next = 0;

  async function client(): Promise<void> {
    for (let turn = next++; turn < total; turn = next++) {
      const n = turn % 7;
      const caller = callers[turn % 5] ?? anonymous;
      const language = turn % 2 === 0 ? 'fa' : 'en';
      const answer = outcome(await fetch.ask(question('post', { variables: { n } }), scopeOf({ caller, language })));
      const { list, ...rest } = answer as { list: number[] };
      list.push(turn); // as joining answers does: nobody else may see it
      const expected = { n, subject: caller.subject, language };
      if (JSON.stringify([rest, list]) !== JSON.stringify([expected, [n, turn]])) wrong.push({ turn, answer });
    }
  }

  await Promise.all(Array.from({ length: 100 }, client));

  expect([wrong, calls < total, fetch.events('agency-answered').length]).toEqual([[], true, total]);
});
