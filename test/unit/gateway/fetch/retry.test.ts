import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { RetryBudget } from '../../../../gateway/fetch/retry-budget.ts';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import { closedPort, serveHttp } from '../../../support/loopback-server.ts';
import { CallVerifier } from '../../../../subgraphs/kit/call-verifier.ts';
import { keysOf, testKey } from '../../../support/sign-call.ts';
import { openFetch, outcome, question, scopeOf } from '../../../support/open-fetch.ts';

const good: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":1}}');
const cut: RequestListener = ({ socket }) => socket.resetAndDestroy();
const status =
  (code: number, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** Answers requests in turn with these; the last one answers all that follow. */
function inTurn(...listeners: RequestListener[]) {
  let calls = 0;
  const listener: RequestListener = (request, response) => {
    request.resume();
    listeners[Math.min(calls, listeners.length - 1)]!(request, response);
    calls += 1;
  };
  return { listener, count: () => calls };
}

const eager = { retries: 1, retryDelay: 1 };

describe('a query is asked again', () => {
  it.each([
    ['its connection was lost', cut],
    ['a proxy found nobody behind it (502)', status(502)],
    ['a proxy found nobody behind it (503)', status(503)],
    ['a proxy waited for nothing (504)', status(504)],
  ])('when %s', async (_, failure) => {
    const { listener, count } = inTurn(failure, good);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({ at: { post: agency.url }, settings: eager });

    expect([outcome(await fetch.ask(question('post'), scopeOf())), count()]).toEqual([{ a: 1 }, 2]);
    expect(fetch.events('agency-retried')).toHaveLength(1);
    expect(fetch.events('agency-answered')).toMatchObject([{ outcome: 'ok' }]);
  });

  it('signed anew, with a nonce of its own over the same body', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const { listener } = inTurn(cut, good);
    await using agency = await serveHttp((request, response) => {
      seen.push(request.headers);
      listener(request, response);
    });
    const keys = keysOf(testKey());
    await using fetch = openFetch({ at: { post: agency.url }, settings: eager, keysOf: () => keys });
    const verifier = new CallVerifier({ agency: 'post', keys });

    await fetch.ask(question('post', { variables: { idempotencyKey: 'k' } }), scopeOf());

    const body = Buffer.from('{"query":"{ a }","variables":{"idempotencyKey":"k"}}');
    const calls = seen.map((headers) => verifier.verifyHead({ method: 'POST', url: '/graphql', headers }));
    for (const call of calls) verifier.verifyBody(call, body);
    expect(new Set(calls.map(({ signed }) => signed.nonce)).size).toBe(2);
  });

  it('as often as is configured, and no more', async () => {
    const { listener, count } = inTurn(cut);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({ at: { post: agency.url }, settings: { ...eager, retries: 3 } });

    expect([outcome(await fetch.ask(question('post'), scopeOf())), count()]).toEqual(['SUBGRAPH_CONNECTION_LOST', 4]);
  });

  it('after a wait that chance chooses anew each time', async () => {
    const chances: number[] = [];
    await using fetch = openFetch({
      at: { post: `http://127.0.0.1:${await closedPort()}/` },
      settings: { retries: 2, retryDelay: 1000, deadline: 60_000 },
      random: () => (chances.push(1), 0),
    });

    expect(outcome(await fetch.ask(question('post'), scopeOf()))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(chances).toHaveLength(2);
  });
});

describe('nothing is asked again', () => {
  it.each([
    ['after an answer, whatever it says', status(500)],
    ['when the agency says how long to wait', status(503, { 'retry-after': '1' })],
    ['after garbage', status(200, { 'content-type': 'text/html' })],
  ])('%s', async (_, failure) => {
    const { listener, count } = inTurn(failure, good);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({ at: { post: agency.url }, settings: eager });
    await fetch.ask(question('post'), scopeOf());

    expect(count()).toBe(1);
  });

  it('of a mutation: it may have been carried out', async () => {
    const { listener, count } = inTurn(cut, good);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({ at: { post: agency.url }, settings: { ...eager, retries: 5 } });
    const answer = await fetch.ask(question('post', { kind: 'mutation', query: 'mutation { pay }' }), scopeOf());

    expect([outcome(answer), count()]).toEqual(['SUBGRAPH_CONNECTION_LOST', 1]);
  });

  it('when the wait would outlast the deadline', async () => {
    const { listener, count } = inTurn(cut, good);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({
      at: { post: agency.url },
      settings: { retries: 1, retryDelay: 60_000, deadline: 10_000 },
      random: () => 0.9,
    });

    expect([outcome(await fetch.ask(question('post'), scopeOf())), count()]).toEqual(['SUBGRAPH_CONNECTION_LOST', 1]);
  });

  it('once the request has ended while it waited', async () => {
    const { listener, count } = inTurn(cut, good);
    await using agency = await serveHttp(listener);
    const client = new AbortController();
    await using fetch = openFetch({
      at: { post: agency.url },
      settings: { retries: 1, retryDelay: 60_000, deadline: 120_000 },
      random: () => (setImmediate(() => client.abort(new GatewayError('REQUEST_ABORTED'))), 0.9),
    });
    const answer = await fetch.ask(question('post'), scopeOf({ signal: client.signal }));

    expect([outcome(answer), count()]).toEqual(['REQUEST_ABORTED', 1]);
  });

  it('beyond a part of all calls: an agency that is down is not asked twice as much', async () => {
    const { listener, count } = inTurn(cut);
    await using agency = await serveHttp(listener);
    await using fetch = openFetch({
      at: { post: agency.url },
      settings: { ...eager, retryBudget: 10, breaker: false },
    });
    for (let call = 0; call < 100; call += 1) await fetch.ask(question('post'), scopeOf());

    expect(count() - 100).toBeGreaterThanOrEqual(10);
    expect(count() - 100).toBeLessThanOrEqual(20);
  });
});

it('a budget of nothing allows a handful of retries, and then none', () => {
  const budget = new RetryBudget(0);
  const taken = Array.from({ length: 50 }, () => (budget.payIn(), budget.take()));

  expect(taken.filter(Boolean)).toHaveLength(10);
});
