import { afterEach, describe, expect, it } from '@jest/globals';
import { Keyv } from 'keyv';
import { createMemoryLimiter, type RateLimit } from '../../gateway/cache/rate-limiter.ts';
import { createApollo } from '../../gateway/http/create-apollo.ts';
import { createApp, type AppOptions } from '../../gateway/http/create-app.ts';
import { createThrottle, persistedQueries } from '../../gateway/http/http.ts';
import { anonymous } from '../../gateway/kernel/caller.ts';
import { GatewayError } from '../../gateway/kernel/errors.ts';
import { createDocumentGate, defaultOperationLimits } from '../../gateway/operation/operation.ts';
import { collectEvents, schemaGateway } from '../support/schema-gateway.ts';
import { sha256Of } from '../support/sha256-of.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const open = { throttle: null, resolve: null, admit: sha256Of };

async function start(gates: Partial<AppOptions['gates']>, own: Partial<AppOptions> = {}) {
  const answered = collectEvents('request-answered');
  const apollo = await createApollo({
    gateway: schemaGateway('type Query { hello(name: String): String long: String } type Mutation { write: String }', {
      hello: ({ name }: { name?: string }) => `hello ${name ?? 'world'}`,
      long: () => 'x'.repeat(5_000),
      write: () => 'written',
    }),
    introspection: true,
    persistedQueries: persistedQueries(new Keyv(), 60_000),
    report: () => undefined,
    maxAnswer: 1_000,
  });
  const app = await createApp({
    apollo,
    identify: async (header) =>
      header === undefined ? anonymous : { ...anonymous, kind: 'citizen', subject: header, client: header.slice(7) },
    deadline: 5_000,
    maxBody: 100_000,
    maxAnswer: 1_000,
    origins: [],
    emit: answered.emit,
    report: () => undefined,
    isReady: () => true,
    canWriteLedger: null,
    metrics: null,
    explorer: null,
    issuer: null,
    endSessions: null,
    ...own,
    gates: { ...open, ...gates },
  });
  closing.push(async () => {
    await app.close();
    await apollo.stop();
  });
  const ask = async (sent: { body?: unknown; url?: string; headers?: Record<string, string> }) => {
    const { body, url = '/graphql', headers = {} } = sent;
    const response = await app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url,
      headers: { 'accept-language': 'en', 'apollo-require-preflight': 'true', ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const answer = JSON.parse(response.body) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    const { codes } = await answered.next();
    return {
      status: response.statusCode,
      answer,
      told: codes,
      headers: response.headers,
      code: answer.errors?.[0]?.extensions.code,
    };
  };
  return { ask };
}

const trusted = new Map([['one', 'query Hello($name: String) { hello(name: $name) }']]);

describe('a document by its id', () => {
  const resolve: AppOptions['gates']['resolve'] = ({ query, id }) => query ?? trusted.get(id ?? '') ?? null;
  const variables = { name: 'Sara' };

  it.each([
    ['documentId', { documentId: 'one', variables }],
    ['doc_id', { doc_id: 'one', variables }],
    ['an operation name too', { documentId: 'one', operationName: 'Hello', variables }],
  ])('is answered: %s', async (_, body) => {
    const { ask } = await start({ resolve });
    expect((await ask({ body })).answer).toEqual({ data: { hello: 'hello Sara' } });
  });

  it('is answered by the hash of the persisted query protocol, in a POST and in a GET', async () => {
    const hash = sha256Of(trusted.get('one')!);
    const { ask } = await start({ resolve: ({ query, id }) => query ?? (id === hash ? trusted.get('one')! : null) });
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    expect((await ask({ body: { extensions, variables } })).answer).toEqual({ data: { hello: 'hello Sara' } });
    const search = new URLSearchParams({
      extensions: JSON.stringify(extensions),
      variables: JSON.stringify(variables),
    });
    expect((await ask({ url: `/graphql?${search.toString()}` })).answer).toEqual({ data: { hello: 'hello Sara' } });
    expect((await ask({ url: '/graphql?documentId=other' })).code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
  });

  it('is refused when no list has it, unless a client may have registered it', async () => {
    const { ask } = await start({ resolve });
    const unknown = await ask({ body: { documentId: 'two' } });
    expect([unknown.status, unknown.code, unknown.told]).toEqual([
      400,
      'PERSISTED_QUERY_NOT_IN_LIST',
      ['PERSISTED_QUERY_NOT_IN_LIST'],
    ]);
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    expect((await ask({ body: { extensions } })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask({ body: { documentId: 7 } })).code).toBe('BAD_REQUEST');
  });

  it('belongs to the client of the token; without a token, to the one that the request names', async () => {
    const seen: (readonly string[])[] = [];
    const { ask } = await start({
      resolve: ({ clients, query }) => {
        seen.push(clients);
        return query;
      },
    });
    const body = { query: '{ hello }' };
    await ask({ body });
    await ask({ body, headers: { 'apollographql-client-name': 'mobile' } });
    await ask({ body, headers: { 'apollographql-client-name': 'mobile', authorization: 'Bearer portal' } });
    await ask({ body, headers: { 'x-panjereh-basis': 'inq_12345678', authorization: 'Bearer portal' } });
    expect(seen).toEqual([['anonymous'], ['anonymous', 'mobile'], ['portal'], ['portal']]);
  });

  it('belongs to officials where one reads by a basis', async () => {
    const seen: (readonly string[])[] = [];
    const { ask } = await start(
      { resolve: ({ clients, query }) => (seen.push(clients), query) },
      { identify: async () => ({ ...anonymous, kind: 'official', subject: 'o1', client: 'office', agency: 'tax' }) },
    );
    const headers = { authorization: 'Bearer token' };
    await ask({ body: { query: '{ hello }' }, headers });
    await ask({ body: { query: '{ hello }' }, headers: { ...headers, 'x-panjereh-basis': 'inq_12345678' } });
    expect(seen).toEqual([['office'], ['office', 'officials']]);
  });
});

describe('a document that is too large', () => {
  it('is refused before it is validated, in both languages, with what is allowed and what was found', async () => {
    const { admit } = createDocumentGate({ limits: { ...defaultOperationLimits, aliases: 1 }, maxEntries: 10 });
    const { ask } = await start({ admit });
    const body = { query: '{ a: hello b: nothingOfTheKind }' };
    const refused = await ask({ body });
    expect([refused.status, refused.answer.errors?.[0]]).toEqual([
      400,
      {
        message: 'The operation has more aliases than allowed. The limit is 1, and here it is 2.',
        extensions: {
          code: 'MAX_ALIASES_LIMIT',
          messages: { fa: expect.stringContaining('۲'), en: expect.any(String) },
        },
      },
    ]);
    const persian = await ask({ body, headers: { 'accept-language': 'fa' } });
    expect(persian.answer.errors?.[0]?.message).toContain('حد ۱ است');
    expect((await ask({ body: { query: '{ hello' } })).code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

describe('an answer that is too large', () => {
  it('is refused, and told as such', async () => {
    const { ask } = await start({});
    const { status, code, told, answer } = await ask({ body: { query: '{ long }' } });
    expect([status, code, told, answer.data]).toEqual([
      400,
      'MAX_RESPONSE_SIZE_LIMIT',
      ['MAX_RESPONSE_SIZE_LIMIT'],
      undefined,
    ]);
  });
});

describe('too many requests', () => {
  const one: RateLimit = { requests: 1, per: 60_000 };
  const two: RateLimit = { requests: 2, per: 60_000 };
  const { take } = createMemoryLimiter(() => 1_000);
  const body = { query: '{ hello }' };
  const as = (client: string) => ({ body, headers: { authorization: `Bearer ${client}` } });

  it('of one client are refused with the time to wait, and no other client is', async () => {
    const throttle = createThrottle({ take, client: one, clients: { portal: two }, subject: null });
    const { ask } = await start({ throttle });
    expect((await ask(as('mobile'))).status).toBe(200);
    const refused = await ask(as('mobile'));
    expect([refused.status, refused.code, refused.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '60']);
    expect([
      (await ask(as('portal'))).status,
      (await ask(as('portal'))).status,
      (await ask(as('portal'))).status,
    ]).toEqual([200, 200, 429]);
    expect((await ask({ body })).status).toBe(200);
  });

  it('of one person are refused, whichever client she uses', async () => {
    const throttle = createThrottle({ take, client: null, clients: {}, subject: one })!;
    const sara = { ...anonymous, kind: 'citizen' as const, subject: 'sara' };
    expect(await throttle({ ...sara, client: 'mobile' }, '')).toBe(0);
    expect(await throttle({ ...sara, client: 'portal' }, '')).toBe(60_000);
    expect(await throttle(anonymous, '')).toBe(0);
  });

  it('without a token are counted by address, under names that tell nothing', async () => {
    const keys: string[] = [];
    const counted = createThrottle({
      take: async (key) => keys.push(key) && 0,
      client: one,
      clients: {},
      subject: one,
    })!;
    await counted(anonymous, '10.0.0.1');
    await counted({ ...anonymous, kind: 'citizen', client: 'mobile', subject: 'sara' }, '10.0.0.1');
    expect(keys).toEqual([
      expect.stringMatching(/^address [\w-]{22}$/),
      'client mobile',
      expect.stringMatching(/^subject [\w-]{22}$/),
    ]);
  });

  it("are nobody's business when nothing is limited", () => {
    expect(createThrottle({ take, client: null, clients: {}, subject: null })).toBeNull();
  });

  it('are refused as the state that counts them says', async () => {
    const throttle = async () => {
      throw new GatewayError('SHARED_STATE_UNAVAILABLE');
    };
    const { ask } = await start({ throttle });
    expect((await ask({ body })).status).toBe(503);
  });
});
