import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { composeInline } from '../../support/compose-inline.ts';
import { startGateway } from '../../support/gateway-process.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { closedPort, serveHttp } from '../../support/loopback-server.ts';
import { readParts } from '../../support/read-parts.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sdl = composeInline({
  civil: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! name: String }',
  police: 'type Person @key(fields: "id") { id: ID! points: Int! cars: [Car!] } type Car { plate: String }',
});
const query =
  'query Page { me { name ...Slow @defer(label: "slow") } } fragment Slow on Person { points cars { plate } }';
const points = { points: 3, cars: [{ plate: 'A' }] };

const folder = temporaryFolder();

/** An agency that answers with the same data always, once `mayAnswer` says so. */
function agency(data: unknown, mayAnswer: (closed: Promise<unknown>) => Promise<unknown> = async () => undefined) {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await text(request);
    await mayAnswer(once(response, 'close'));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
  }
  return serveHttp((request, response) => void answer(request, response));
}

const civil = () => agency({ me: { __typename: 'Person', id: 'p1', name: 'Ana' } });
const police = (mayAnswer?: Parameters<typeof agency>[1]) => agency({ _entities: [points] }, mayAnswer);

async function start(urls: { readonly civil: string; readonly police: string }, more = '') {
  const write = (name: string, content: string) => {
    writeFileSync(join(folder.path, name), content);
    return join(folder.path, name);
  };
  const config = `agencies: { civil: { url: "${urls.civil}" }, police: { url: "${urls.police}", retries: 0 } }\n${more}`;
  const args = ['--supergraph', write('supergraph.graphql', sdl), '--port', '0', '--config', write('g.yaml', config)];
  const gateway = await startGateway(args);
  const ask = (accept: string, init: RequestInit = {}, body: object = { query }) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', accept },
      body: JSON.stringify(body),
      ...init,
    });
  return { ask, [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
}

async function all(response: Response): Promise<Anything[]> {
  const parts: Anything[] = [];
  for await (const part of readParts(response)) parts.push(part);
  return parts;
}

const legacy = 'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9';
const current = 'multipart/mixed;incrementalSpec=v0.2,application/json';

describe('@defer over HTTP', () => {
  it.each([
    [
      legacy,
      'deferSpec=20220824',
      {},
      {
        incremental: [{ data: points, path: ['me'], label: 'slow', extensions: { agencies: { police: 'OK' } } }],
        hasNext: false,
      },
    ],
    [
      current,
      'incrementalSpec=v0.2',
      { pending: [{ id: '0', path: ['me'], label: 'slow' }] },
      {
        incremental: [{ id: '0', data: points, extensions: { agencies: { police: 'OK' } } }],
        completed: [{ id: '0' }],
        hasNext: false,
      },
    ],
  ])('streams the first part before a slow agency has answered: %s', async (accept, format, announced, last) => {
    const gate = Promise.withResolvers<void>();
    await using persons = await civil();
    await using slow = await police(() => gate.promise);
    await using gateway = await start({ civil: persons.url, police: slow.url });

    const response = await gateway.ask(accept, {
      headers: { 'content-type': 'application/json', accept, 'accept-encoding': 'gzip' },
    });
    const parts = readParts(response);
    const first = await parts.next();
    gate.resolve();

    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      `multipart/mixed; boundary="-"; ${format}`,
    ]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(first.value).toEqual({
      data: { me: { name: 'Ana' } },
      extensions: { agencies: { civil: 'OK' } },
      ...announced,
      hasNext: true,
    });
    expect((await parts.next()).value).toEqual(last);
    expect((await parts.next()).done).toBe(true);
  });

  it('loses only the deferred part with its agency', async () => {
    await using persons = await civil();
    const nowhere = `http://127.0.0.1:${await closedPort()}/`;
    await using gateway = await start({ civil: persons.url, police: nowhere });
    const [first, second] = await all(await gateway.ask(legacy));
    expect([first.errors, first.data]).toEqual([undefined, { me: { name: 'Ana' } }]);
    expect(second.incremental[0]).toMatchObject({
      data: null,
      errors: [{ path: ['me', 'points'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'police' } }],
      extensions: { agencies: { police: 'UNAVAILABLE' } },
    });
    expect(JSON.stringify(second)).not.toContain('127.0.0.1');
    const [, lost] = await all(await gateway.ask(current));
    expect(lost).toMatchObject({
      completed: [{ id: '0', errors: [{ path: ['me', 'points'] }] }],
      extensions: { agencies: { police: 'UNAVAILABLE' } },
    });
    expect(lost.incremental).toBeUndefined();
  });

  it('stops the calls of agencies when the client leaves between two parts', async () => {
    const left = Promise.withResolvers<void>();
    const never = new Promise<void>(() => undefined);
    await using persons = await civil();
    await using slow = await police(async (closed) => {
      void closed.then(() => left.resolve());
      await never;
    });
    await using gateway = await start({ civil: persons.url, police: slow.url }, 'request: { deadline: 10m }');
    const client = new AbortController();
    const parts = readParts(await gateway.ask(legacy, { signal: client.signal }));
    expect((await parts.next()).value.data).toEqual({ me: { name: 'Ana' } });
    client.abort();
    await left.promise; // the call to the agency was closed
    await expect(parts.next()).rejects.toThrow();
  });

  it("ends with the request's time, and says so", async () => {
    const never = new Promise<void>(() => undefined);
    await using persons = await civil();
    await using slow = await police(() => never);
    await using gateway = await start({ civil: persons.url, police: slow.url }, 'request: { deadline: 1500ms }');
    const [first, second] = await all(await gateway.ask(legacy));
    expect(first.data).toEqual({ me: { name: 'Ana' } });
    expect(second).toMatchObject({
      incremental: [{ data: null, errors: [{ extensions: { code: 'GATEWAY_TIMEOUT' } }] }],
      hasNext: false,
    });
  });

  it('is refused with 406 where the client takes no parts, and answered in one piece without anything to defer', async () => {
    await using persons = await civil();
    await using other = await police();
    await using gateway = await start({ civil: persons.url, police: other.url });
    const refused = await gateway.ask('application/json');
    expect([refused.status, await refused.json()]).toMatchObject([
      406,
      { errors: [{ extensions: { code: 'DEFER_BAD_HEADER' } }] },
    ]);
    const body = { query: 'query($d: Boolean!) { me { ... @defer(if: $d) { name } } }', variables: { d: false } };
    const whole = await gateway.ask(legacy, {}, body);
    expect(whole.headers.get('content-type')).toContain('json');
    expect(await whole.json()).toMatchObject({ data: { me: { name: 'Ana' } } });
  });

  it('answers in one part a client that takes nothing but parts', async () => {
    await using persons = await civil();
    await using other = await police();
    await using gateway = await start({ civil: persons.url, police: other.url });
    const whole = await gateway.ask('multipart/mixed; deferSpec=20220824', {}, { query: '{ me { name } }' });
    expect(await all(whole)).toMatchObject([{ data: { me: { name: 'Ana' } }, hasNext: false }]);
    const wrong = await gateway.ask('multipart/mixed; deferSpec="20220824"', {}, { query: '{ you }' });
    expect(wrong.status).toBe(400);
    expect(await all(wrong)).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }]);
  });

  it('breaks off parts that would make the answer larger than allowed', async () => {
    await using persons = await civil();
    await using large = await agency({ _entities: [{ points: 3, cars: [{ plate: 'x'.repeat(5_000) }] }] });
    await using gateway = await start({ civil: persons.url, police: large.url }, 'limits: { answer: 4kB }');
    const [, second] = await all(await gateway.ask(legacy));
    expect(second).toMatchObject({
      incremental: [{ data: null, path: ['me'], errors: [{ extensions: { code: 'MAX_RESPONSE_SIZE_LIMIT' } }] }],
      hasNext: false,
    });
  });
});
