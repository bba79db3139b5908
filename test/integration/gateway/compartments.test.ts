import { describe, expect, it } from '@jest/globals';
import type { AgencySettings } from '../../../gateway/fetch/agency-settings.ts';
import { GatewayError } from '../../../gateway/kernel/errors.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';
import { closedPort, serveHttp } from '../../support/loopback-server.ts';
import { openFetch, outcome, question, scopeOf } from '../../support/open-fetch.ts';
import { openTcpProxy } from '../../support/tcp-proxy.ts';
import { troubles } from '../../support/troubles.ts';

const answer = '{"data":{"me":{"__typename":"Person","id":"p1","points":3},"a":1}}';

function serveAnswer() {
  return serveHttp((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer));
  });
}

describe('an agency that', () => {
  const agencies = {
    civil: {
      sdl: 'type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! name: String }',
      resolvers: { Query: { me: () => ({ id: 'p1', name: 'Ana' }) } },
    },
    police: { sdl: 'type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! points: Int }' },
  };

  it.each(troubles)(
    '%s costs only its own fields, and no more time than its own deadline',
    async (_, trouble, ...told) => {
      const deadline = told[1] === 'TIMEOUT' ? 100 : 60_000;
      await using agency = await serveAnswer();
      await using line = await openTcpProxy(agency.port, trouble);
      // Nothing else ends the wait: the request's own signal never fires.
      await using fetch = openFetch({ at: { police: line.url }, settings: { deadline } });
      const gateway = await openInlineGateway(agencies, {
        intercept: (request) => (request.subgraph === 'police' ? fetch.ask(request, scopeOf()) : undefined),
      });
      const { data, errors = [], extensions } = await gateway.ask('{ me { name points } }');

      expect(data).toEqual({ me: { name: 'Ana', points: null } });
      expect(errors.map(({ path, extensions: { code, serviceName } }) => [path, code, serviceName])).toEqual([
        [['me', 'points'], told[0], 'police'],
      ]);
      expect(extensions?.agencies).toEqual({ civil: 'OK', police: told[1] });
    },
  );
});

describe('while one agency hangs', () => {
  const narrow: Partial<AgencySettings> = {
    deadline: 600_000,
    connections: 4,
    concurrency: 4,
    queue: 10,
    queueTimeout: 600_000,
  };

  it('a crowd that waits for it keeps nobody from another', async () => {
    await using agency = await serveAnswer();
    await using line = await openTcpProxy(agency.port, { kind: 'hang' });
    await using fetch = openFetch({ at: { hung: line.url, post: agency.url }, settings: narrow });
    const client = new AbortController();
    const codes: unknown[] = [];
    const crowd = Array.from({ length: 100 }, async () => {
      codes.push(outcome(await fetch.ask(question('hung'), scopeOf({ signal: client.signal }))));
    });
    for (let call = 0; call < 20; call += 1) await fetch.ask(question('post'), scopeOf());

    const refused = Array.from({ length: 86 }, () => 'SUBGRAPH_CONCURRENCY_LIMITED');
    expect([fetch.events('agency-answered').filter(({ outcome: told }) => told === 'ok').length, codes]).toEqual([
      20,
      refused,
    ]);
    expect(line.connections()).toBeLessThanOrEqual(4);

    client.abort(new GatewayError('REQUEST_ABORTED'));
    await Promise.all(crowd);
    expect(codes.slice(86)).toEqual(Array.from({ length: 14 }, () => 'REQUEST_ABORTED'));
  });

  it('those who wait for their turn learn of it, and its end is told', async () => {
    await using agency = await serveAnswer();
    await using line = await openTcpProxy(agency.port, { kind: 'hang' });
    await using fetch = openFetch({
      at: { hung: line.url },
      settings: { ...narrow, concurrency: 1, queueTimeout: 20 },
    });
    const client = new AbortController();
    const first = fetch.ask(question('hung'), scopeOf({ signal: client.signal }));
    const second = await fetch.ask(question('hung'), scopeOf());
    client.abort(new GatewayError('GATEWAY_TIMEOUT'));

    expect([outcome(second), outcome(await first)]).toEqual(['SUBGRAPH_CONCURRENCY_LIMITED', 'GATEWAY_TIMEOUT']);
    expect(fetch.events('agency-waited')).toMatchObject([{ agency: 'hung', waiting: 0 }]);
  });
});

describe('the circuit breaker of an agency', () => {
  const sensitive: Partial<AgencySettings> = { breakerCalls: 5, breakerPause: 1000 };

  async function ask(fetch: ReturnType<typeof openFetch>, times: number, agency = 'post'): Promise<unknown[]> {
    const outcomes: unknown[] = [];
    for (let call = 0; call < times; call += 1) outcomes.push(outcome(await fetch.ask(question(agency), scopeOf())));
    return outcomes;
  }

  it('opens when it is dead, tries it after a pause, and closes when it is back; others feel nothing', async () => {
    await using agency = await serveAnswer();
    await using line = await openTcpProxy(agency.port, { kind: 'refuse' });
    let now = 0;
    await using fetch = openFetch({
      at: { post: line.url, other: agency.url },
      settings: sensitive,
      now: () => now,
    });

    const lost = Array.from({ length: 5 }, () => 'SUBGRAPH_CONNECTION_LOST');
    expect(await ask(fetch, 7)).toEqual([
      ...lost,
      'SUBGRAPH_CIRCUIT_BREAKER_REJECTED',
      'SUBGRAPH_CIRCUIT_BREAKER_REJECTED',
    ]);
    expect(line.connections()).toBe(5);
    expect(await ask(fetch, 1, 'other')).toMatchObject([{ a: 1 }]);

    now = 1000;
    expect(await ask(fetch, 2)).toEqual(['SUBGRAPH_CONNECTION_LOST', 'SUBGRAPH_CIRCUIT_BREAKER_REJECTED']);
    line.become({ kind: 'none' });
    now = 2000;
    expect(await ask(fetch, 2)).toMatchObject([{ a: 1 }, { a: 1 }]);
    expect(fetch.events('breaker-changed').map(({ agency: name, state }) => `${name} ${state}`)).toEqual([
      'post open',
      'post half-open',
      'post open',
      'post half-open',
      'post closed',
    ]);
  });

  it('opens when nobody listens, and when it answers with nothing but errors of HTTP', async () => {
    await using broken = await serveHttp((_, response) => response.writeHead(500).end());
    await using fetch = openFetch({
      at: { post: `http://127.0.0.1:${await closedPort()}/`, broken: broken.url },
      settings: sensitive,
    });
    const [dead, failing] = [await ask(fetch, 6), await ask(fetch, 6, 'broken')];

    expect([dead[4], dead[5], failing[4], failing[5]]).toEqual([
      'SUBGRAPH_UNAVAILABLE',
      'SUBGRAPH_CIRCUIT_BREAKER_REJECTED',
      'SUBREQUEST_HTTP_ERROR',
      'SUBGRAPH_CIRCUIT_BREAKER_REJECTED',
    ]);
  });

  it('is not opened by what the gateway asks in its own name, and does not hold that up', async () => {
    await using agency = await serveAnswer();
    await using line = await openTcpProxy(agency.port, { kind: 'refuse' });
    await using fetch = openFetch({ at: { post: line.url }, settings: sensitive });
    const askOwn = async () => outcome(await fetch.askUnseen(question('post'), scopeOf()));

    for (let call = 0; call < 20; call += 1) expect(await askOwn()).toBe('SUBGRAPH_CONNECTION_LOST');
    expect(fetch.events('breaker-changed')).toEqual([]);
    expect((await ask(fetch, 6)).at(-1)).toBe('SUBGRAPH_CIRCUIT_BREAKER_REJECTED');
    line.become({ kind: 'none' });
    expect(await askOwn()).toMatchObject({ a: 1 });
  });

  it('never opens because clients leave', async () => {
    await using agency = await serveAnswer();
    await using line = await openTcpProxy(agency.port, { kind: 'hang' });
    await using fetch = openFetch({ at: { post: line.url }, settings: sensitive });
    for (let call = 0; call < 20; call += 1) {
      const client = new AbortController();
      const asked = fetch.ask(question('post'), scopeOf({ signal: client.signal }));
      client.abort(new GatewayError('REQUEST_ABORTED'));
      await asked;
    }
    line.become({ kind: 'none' });

    expect([await ask(fetch, 1), fetch.events('breaker-changed')]).toMatchObject([[{ a: 1 }], []]);
  });

  it('nor because a client asked for too much, or its operation failed', async () => {
    let body = 'x'.repeat(5000);
    await using agency = await serveHttp((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
    await using fetch = openFetch({ at: { post: agency.url }, settings: { ...sensitive, maxResponse: 1000 } });
    const large = await ask(fetch, 10);
    body = '{"data":null,"errors":[{"message":"no"}]}';
    const refused = await ask(fetch, 10);

    expect([new Set(large), new Set(refused), fetch.events('breaker-changed')]).toEqual([
      new Set(['SUBGRAPH_RESPONSE_TOO_LARGE']),
      new Set([null]),
      [],
    ]);
  });

  it('does not open where it is switched off', async () => {
    await using fetch = openFetch({
      at: { post: `http://127.0.0.1:${await closedPort()}/` },
      settings: { ...sensitive, breaker: false },
    });

    expect(new Set(await ask(fetch, 20))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });
});
