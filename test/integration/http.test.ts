import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { GraphQLError } from 'graphql';
import { Keyv } from 'keyv';
import type { Apollo } from '../../gateway/http/create-apollo.ts';
import { createApollo } from '../../gateway/http/create-apollo.ts';
import { createApp } from '../../gateway/http/create-app.ts';
import { openHttp } from '../../gateway/http/http.ts';
import { persistedQueries } from '../../gateway/http/persisted-queries.ts';
import { anonymous } from '../../gateway/kernel/caller.ts';
import { GatewayError } from '../../gateway/kernel/errors.ts';
import type { RequestScope } from '../../gateway/kernel/subgraph-call.ts';
import type { RequestContext } from '../../gateway/pipeline/pipeline.ts';
import { collectEvents, schemaGateway } from '../support/schema-gateway.ts';
import { sha256Of } from '../support/sha256-of.ts';

const sdl = `
  type Query { wishes: String hello: String me: String basis: String fault: String denied: String weak(level: Int! age: Int): String long: String echo(number: Int!): Int wait: String }
  type Mutation { write: String }
`;

const roots = {
  wishes: (_: never, { tellsOrigins, isPreview }: RequestContext) => JSON.stringify({ tellsOrigins, isPreview }),
  hello: () => 'world',
  me: (_: never, { scope }: { scope: RequestScope }) => scope.caller.subject,
  basis: (_: never, { scope }: { scope: RequestScope }) => scope.basis,
  write: () => 'written',
  long: () => 'پنجره '.repeat(2000),
  echo: ({ number }: { number: number }) => number,
  fault: () => {
    throw new TypeError('secret at /srv/gateway and 10.0.0.7');
  },
  denied: () => {
    const messages = { fa: 'نه', en: 'No' };
    throw new GraphQLError('No', { extensions: { code: 'FORBIDDEN', messages, serviceName: 'post', stack: 'x' } });
  },
  weak: ({ level, age }: { level: number; age?: number }) => {
    const messages = { fa: 'نه', en: 'No' };
    const stepUp = { acr_values: String(level), ...(age === undefined ? {} : { max_age: age }) };
    throw new GraphQLError('No', { extensions: { code: 'INSUFFICIENT_ASSURANCE', messages, ...stepUp } });
  },
  wait: (_: never, { scope }: { scope: RequestScope }) =>
    new Promise((resolve, reject) => {
      heard.next(scope, () => resolve('waited'));
      if (scope.signal.aborted) reject(scope.signal.reason);
      scope.signal.addEventListener('abort', { handleEvent: () => reject(scope.signal.reason) });
    }),
};

/** Where `wait` hands its scope, and how to end it, to the test that made it wait. */
const heard: { next: (scope: RequestScope, end: () => void) => unknown } = { next: () => undefined };

/** How long it takes to find out who `Bearer slow` is. */
const slow = { wait: async (): Promise<void> => undefined };

async function identify(header: string | undefined) {
  if (header === undefined) return anonymous;
  if (header === 'Bearer slow') await slow.wait();
  if (header === 'Bearer good' || header === 'Bearer slow')
    return { ...anonymous, subject: 'person-1', client: 'portal' };
  throw header === 'Bearer lost'
    ? new GatewayError('SHARED_STATE_UNAVAILABLE')
    : new GatewayError('UNAUTHENTICATED', { fa: 'نشانه منقضی است.', en: 'The token has "expired".' });
}

const faults: unknown[] = [];
const answered = collectEvents('request-answered');
let apollo: Apollo;
let app: FastifyInstance;

const appOptions = {
  identify,
  deadline: 5000,
  gates: { throttle: null, resolve: null, admit: sha256Of },
  maxBody: 2000,
  maxAnswer: 1_000_000,
  origins: ['https://portal.example'],
  emit: answered.emit,
  report: (error: unknown) => faults.push(error),
  isReady: () => true,
  canWriteLedger: null as (() => boolean) | null,
  metrics: { text: async () => 'panjereh_x 1\n', contentType: 'text/plain; version=0.0.4' },
  explorer: async (explorer: FastifyInstance) => void explorer.get('/', async () => 'the page'),
  issuer: null,
  endSessions: null,
};

const apolloOptions = () => ({
  gateway: schemaGateway(sdl, roots),
  introspection: true,
  persistedQueries: persistedQueries(new Keyv(), 60_000),
  maxAnswer: 1_000_000,
  report: (error: unknown) => faults.push(error),
});

beforeAll(async () => {
  apollo = await createApollo(apolloOptions());
  app = await createApp({ ...appOptions, apollo });
});

afterAll(async () => {
  await app.close();
  await apollo.stop();
});

interface Sent extends Omit<InjectOptions, 'body' | 'headers' | 'url'> {
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Sends one request and drops its event; `answer` is the body, read. */
async function send({ body, headers = {}, ...rest }: Sent) {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    ...rest,
    ...(body === undefined ? {} : { payload }),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
  });
  const event = await answered.next();
  return { response, event, answer: parse(response.body), code: codeOf(parse(response.body)) };
}

/** An answer as JSON, read where a test expects what stands there. */
// oxlint-disable-next-line typescript/no-explicit-any -- each test expects another shape
function parse(body: string): any {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

function codeOf(answer: ReturnType<typeof parse>): unknown {
  return answer.errors?.[0]?.extensions?.code;
}

const english = { 'accept-language': 'en' };

describe('an operation', () => {
  it('is answered', async () => {
    const { response, answer } = await send({ body: { query: '{ hello }' } });

    expect([response.statusCode, answer]).toEqual([200, { data: { hello: 'world' } }]);
  });

  it('is answered to a GET that no other page can send', async () => {
    const { answer } = await send({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('query Q($n: Int!) { echo(number: $n) }')}&variables={"n":7}`,
      headers: { 'apollo-require-preflight': 'true' },
    });

    expect(answer).toEqual({ data: { echo: 7 } });
  });

  it('runs for the person whose token came with it', async () => {
    const { answer } = await send({ body: { query: '{ me }' }, headers: { authorization: 'Bearer good' } });

    expect(answer).toEqual({ data: { me: 'person-1' } });
  });

  it('reads on the basis that it names, if any', async () => {
    const body = { query: '{ basis }' };
    const named = await send({ body, headers: { 'x-panjereh-basis': 'con_3f-Q9_ab' } });

    expect([named.answer.data, (await send({ body })).answer.data]).toEqual([
      { basis: 'con_3f-Q9_ab' },
      { basis: null },
    ]);
    expect(named.response.headers['cache-control']).toBe('private, no-store');
  });

  it.each(['', 'short', 'a'.repeat(65), 'con 12345678', 'con_12345678, con_87654321', 'رضایت۱۲۳۴۵۶'])(
    'is refused on a basis that is none: %j',
    async (basis) => {
      const { response, code } = await send({ body: { query: '{ hello }' }, headers: { 'x-panjereh-basis': basis } });

      expect([response.statusCode, code]).toEqual([400, 'BASIS_MALFORMED']);
    },
  );

  it('may come once as text and then as a hash', async () => {
    const query = '{ hello }';
    const persistedQuery = { version: 1, sha256Hash: sha256Of(query) };
    const missing = await send({ body: { extensions: { persistedQuery } } });
    await send({ body: { query, extensions: { persistedQuery } } });
    const found = await send({ body: { extensions: { persistedQuery } } });

    expect([missing.code, missing.response.statusCode, missing.answer.errors[0].message]).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
      200,
      'PersistedQueryNotFound',
    ]);
    expect(found.answer).toEqual({ data: { hello: 'world' } });
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is answered in %s', async (encoding, decompress) => {
    const { response } = await send({ body: { query: '{ long }' }, headers: { 'accept-encoding': encoding } });

    expect(response.headers['content-encoding']).toBe(encoding);
    expect(response.headers['vary']).toMatch(/accept-encoding.*authorization|authorization.*accept-encoding/i);
    expect(JSON.parse(decompress(response.rawPayload).toString())).toEqual({ data: { long: 'پنجره '.repeat(2000) } });
  });

  it('is told as an event that names nobody', async () => {
    const { event } = await send({
      body: { query: 'query Named { me }' },
      headers: { authorization: 'Bearer good', 'x-request-id': 'mine' },
    });

    expect({ ...event, scope: null, traceId: '', milliseconds: 0 }).toEqual({
      kind: 'request-answered',
      scope: null,
      requestId: 'mine',
      traceId: '',
      route: '/graphql',
      operationName: 'Named',
      operationHash: sha256Of('query Named { me }'),
      client: 'portal',
      status: 200,
      codes: [],
      milliseconds: 0,
      bytes: 27,
    });
  });

  it('answers with its own id and trace', async () => {
    const { response } = await send({
      body: { query: '{ hello }' },
      headers: { 'x-request-id': 'mine', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    });

    expect([response.headers['x-request-id'], response.headers['traceparent']]).toEqual([
      'mine',
      expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/),
    ]);
  });

  it('may be about the schema only where that is allowed', async () => {
    const closed = await createApollo({ ...apolloOptions(), introspection: false });
    const other = await createApp({ ...appOptions, apollo: closed });
    const response = await other.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ __schema { queryType { name } } }' },
    });
    await answered.next();
    await other.close();
    await closed.stop();

    expect([response.statusCode, codeOf(response.json()), response.body.includes('Apollo')]).toEqual([
      400,
      'INTROSPECTION_DISABLED',
      false,
    ]);
  });
});

describe('a bad request', () => {
  const hash = '0'.repeat(64);

  it.each<[string, Sent, number, string]>([
    ['that is not JSON', { body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['with an empty body', { body: '' }, 400, 'BAD_REQUEST'],
    ['with no body at all', {}, 400, 'BAD_REQUEST'],
    ['that is a list', { body: [{ query: '{ hello }' }] }, 400, 'BAD_REQUEST'],
    ['that is a text', { body: '"{ hello }"' }, 400, 'BAD_REQUEST'],
    ['without a query', { body: { operationName: 'A' } }, 400, 'BAD_REQUEST'],
    ['with an empty query', { body: { query: ' ' } }, 400, 'BAD_REQUEST'],
    ['with a query that is no text', { body: { query: { kind: 'Document' } } }, 400, 'BAD_REQUEST'],
    ['with variables as text', { body: { query: '{ hello }', variables: '{}' } }, 400, 'BAD_REQUEST'],
    ['with variables as a list', { body: { query: '{ hello }', variables: [] } }, 400, 'BAD_REQUEST'],
    ['with an operation name that is no text', { body: { query: '{ hello }', operationName: 7 } }, 400, 'BAD_REQUEST'],
    [
      'with a persisted query of another version',
      { body: { extensions: { persistedQuery: { version: 2 } } } },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'with a hash that is none',
      { body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } } },
      400,
      'BAD_REQUEST',
    ],
    [
      'with the hash of another query',
      { body: { query: '{ hello }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } } },
      400,
      'BAD_REQUEST',
    ],
    ['with a query that cannot be parsed', { body: { query: '{ hello' } }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['with an unknown field', { body: { query: '{ hallo }' } }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'with an unknown operation name',
      { body: { query: 'query A { hello }', operationName: 'B' } },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'with several operations and no name',
      { body: { query: 'query A { hello } query B { hello }' } },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'with a variable of the wrong type',
      { body: { query: 'query Q($n: Int!) { echo(number: $n) }', variables: { n: 'x' } } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'without a variable it needs',
      { body: { query: 'query Q($n: Int!) { echo(number: $n) }' } },
      400,
      'BAD_USER_INPUT',
    ],
    ['of plain text', { body: '{ hello }', headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'of a form',
      { body: 'query={hello}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'that is compressed',
      { body: gzipSync('{"query":"{ hello }"}'), headers: { 'content-encoding': 'gzip' } },
      415,
      'CONTENT_ENCODING_REFUSED',
    ],
    ['over the limit', { body: { query: `{ hello } #${'x'.repeat(3000)}` } }, 413, 'BODY_TOO_LARGE'],
    [
      'that takes no JSON',
      { body: { query: 'mutation { write }' }, headers: { accept: 'text/html' } },
      406,
      'NOT_ACCEPTABLE',
    ],
    ['by PUT', { method: 'PUT', body: { query: '{ hello }' } }, 405, 'METHOD_NOT_ALLOWED'],
    ['by DELETE', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
    ['by PATCH', { method: 'PATCH' }, 405, 'METHOD_NOT_ALLOWED'],
    ['by a GET that any page could send', { method: 'GET', url: '/graphql?query={hello}' }, 400, 'BAD_REQUEST'],
    [
      'by a GET that writes',
      {
        method: 'GET',
        url: '/graphql?query=mutation{write}',
        headers: { 'apollo-require-preflight': '1' },
      },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'by a GET whose variables are no JSON',
      { method: 'GET', url: '/graphql?query={hello}&variables={', headers: { 'apollo-require-preflight': '1' } },
      400,
      'BAD_REQUEST',
    ],
    [
      'by a GET with a parameter twice',
      { method: 'GET', url: '/graphql?query={hello}&query={me}', headers: { 'apollo-require-preflight': '1' } },
      400,
      'BAD_REQUEST',
    ],
    ['to another address', { method: 'GET', url: '/nothing' }, 404, 'NOT_FOUND'],
    ['to an address that cannot be read', { method: 'GET', url: '/%zz' }, 400, 'BAD_REQUEST'],
    ['for a host that is none', { body: { query: '{ hello }' }, headers: { host: 'a b' } }, 400, 'BAD_REQUEST'],
  ])('%s has its code', async (_, sent, status, code) => {
    const { response, answer, event } = await send({ ...sent, headers: { ...english, ...sent.headers } });
    const [error] = answer.errors;

    expect([response.statusCode, error.extensions.code, event.codes]).toEqual([status, code, [code]]);
    expect(error.message).toBe(error.extensions.messages.en);
    expect(error.extensions.messages.fa).toMatch(/[\u0600-\u06ff]/);
    if (sent.url === undefined || sent.url.startsWith('/graphql')) {
      expect(response.headers['cache-control']).toBe('private, no-store');
    }
  });

  it('names what is wrong, but guesses no names', async () => {
    const { answer } = await send({ body: { query: '{ hell }' }, headers: english });

    expect(answer.errors[0].message).toBe(
      'The GraphQL document does not fit the schema. Cannot query field "hell" on type "Query".',
    );
  });

  it.each([
    [undefined, 'سند GraphQL خوانده نشد.'],
    ['fa', 'سند GraphQL خوانده نشد.'],
    ['en-GB, fa;q=0.5', 'The GraphQL document could not be parsed.'],
  ])('is explained in the language of %j', async (language, sentence) => {
    const { answer } = await send({
      body: { query: '{' },
      ...(language === undefined ? {} : { headers: { 'accept-language': language } }),
    });

    expect(answer.errors[0].message).toContain(sentence);
  });
});

describe('an error inside', () => {
  it('leaves nothing of itself in the answer, and is reported', async () => {
    faults.length = 0;
    const { answer, response } = await send({ body: { query: '{ hello fault }' }, headers: english });

    expect(answer).toEqual({
      data: { hello: 'world', fault: null },
      errors: [
        {
          message: 'Something went wrong in the gateway.',
          locations: [{ line: 1, column: 9 }],
          path: ['fault'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            messages: { fa: 'خطایی در پنجره رخ داد.', en: 'Something went wrong in the gateway.' },
          },
        },
      ],
    });
    expect([response.statusCode, faults]).toEqual([200, [expect.any(TypeError)]]);
  });

  it('of an agency keeps its code, its sentences and its agency, and nothing else', async () => {
    const { answer } = await send({ body: { query: '{ denied }' }, headers: english });

    expect(answer.errors[0]).toEqual({
      message: 'No',
      locations: [{ line: 1, column: 3 }],
      path: ['denied'],
      extensions: { code: 'FORBIDDEN', messages: { fa: 'نه', en: 'No' }, serviceName: 'post' },
    });
  });
});

describe('a sign-in that is not enough', () => {
  const ask = async (query: string) => {
    const { response, answer } = await send({ body: { query }, headers: english });
    return { status: response.statusCode, challenge: response.headers['www-authenticate'], answer };
  };

  it('is challenged as RFC 9470 says, where nothing else came', async () => {
    const { status, challenge, answer } = await ask('{ a: weak(level: 2, age: 300) b: weak(level: 3, age: 900) }');

    expect(answer.errors[0]?.extensions).toMatchObject({ acr_values: '2', max_age: 300 });
    expect([status, challenge]).toEqual([
      200,
      'Bearer realm="panjereh", error="insufficient_user_authentication", acr_values="3", max_age=300',
    ]);
  });

  it('is challenged for its level alone where its age does not matter', async () => {
    const { challenge } = await ask('{ weak(level: 2) }');
    expect(challenge).toBe('Bearer realm="panjereh", error="insufficient_user_authentication", acr_values="2"');
  });

  it('is told in the errors only, where something came or something else was refused', async () => {
    expect((await ask('{ weak(level: 2) hello }')).challenge).toBeUndefined();
    expect((await ask('{ weak(level: 2) denied }')).challenge).toBeUndefined();
  });
});

describe('a token', () => {
  it('that is not good is refused as RFC 6750 says, whatever was asked', async () => {
    const { response, code } = await send({ body: { query: '{ hello }' }, headers: { authorization: 'Bearer bad' } });

    expect([
      response.statusCode,
      code,
      response.headers['www-authenticate'],
      response.headers['cache-control'],
    ]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer realm="panjereh", error="invalid_token", error_description="The token has expired."',
      'private, no-store',
    ]);
  });

  it('that cannot be looked up is refused', async () => {
    const { response, code } = await send({ body: { query: '{ hello }' }, headers: { authorization: 'Bearer lost' } });

    expect([response.statusCode, code]).toEqual([503, 'SHARED_STATE_UNAVAILABLE']);
  });

  it('makes the answer private', async () => {
    const withToken = await send({ body: { query: '{ hello }' }, headers: { authorization: 'Bearer good' } });
    const without = await send({ body: { query: '{ hello }' } });

    expect([withToken, without].map(({ response }) => response.headers['cache-control'])).toEqual([
      'private, no-store',
      'no-cache',
    ]);
    expect(without.response.headers['vary']).toContain('authorization');
  });
});

describe('what a client asks for beside the answer', () => {
  const wishesOf = async (sent: Sent) => {
    const { answer } = await send({ body: { query: '{ wishes }' }, ...sent });
    return JSON.parse(answer.data.wishes) as unknown;
  };

  it('is its origins, by a header, or a preview in its place, by a path', async () => {
    expect(await wishesOf({})).toEqual({ tellsOrigins: false, isPreview: false });
    expect(await wishesOf({ headers: { 'x-panjereh-provenance': 'true' } })).toMatchObject({ tellsOrigins: true });
    expect(await wishesOf({ headers: { 'x-panjereh-provenance': 'no' } })).toMatchObject({ tellsOrigins: false });
    expect(await wishesOf({ url: '/graphql/preview' })).toMatchObject({ isPreview: true });
  });

  it('is checked like any request', async () => {
    const previews = { url: '/graphql/preview', body: { query: '{ hello }' } };

    expect((await send({ ...previews, headers: { authorization: 'Bearer bad' } })).code).toBe('UNAUTHENTICATED');
    expect((await send({ ...previews, method: 'GET' })).code).toBe('NOT_FOUND');
  });
});

describe('a page of another origin', () => {
  const preflight = (origin: string) =>
    send({ method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  it('may call if the configuration names it', async () => {
    const { response } = await preflight('https://portal.example');

    expect(response.headers['access-control-allow-origin']).toBe('https://portal.example');
    for (const header of ['authorization', 'x-panjereh-basis', 'x-panjereh-provenance'])
      expect(response.headers['access-control-allow-headers']).toContain(header);
  });

  it('may not call otherwise', async () => {
    const { response } = await preflight('https://evil.example');

    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('other routes', () => {
  it.each([
    ['/health/live', 200, { status: 'live' }],
    ['/health/ready', 200, { status: 'ready' }],
    ['/metrics', 200, 'panjereh_x 1\n'],
    ['/explorer/', 200, 'the page'],
  ])('%s answers', async (url, status, body) => {
    const { response, answer } = await send({ method: 'GET', url });

    expect([response.statusCode, answer]).toEqual([status, body]);
  });

  it('the bare address says where to go, in the language of the reader', async () => {
    const page = await send({ method: 'GET', url: '/', headers: { accept: 'text/html' } });
    const json = await send({ method: 'GET', url: '/' });

    expect(page.response.body).toContain('dir="rtl"');
    expect(page.response.body).toContain('href="/explorer/"');
    expect(json.answer).toMatchObject({ name: 'Panjereh', links: { '/graphql': expect.any(String) } });
  });

  it('all answers carry security headers', async () => {
    const { response } = await send({ method: 'GET', url: '/health/live' });

    expect(response.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('an issuer reads its own requests', async () => {
    const other = await createApp({
      ...appOptions,
      apollo,
      issuer: (request, response) => {
        void text(request).then((body) => response.end(`${request.method} ${request.url} ${body}`));
      },
    });
    const response = await other.inject({
      method: 'POST',
      url: '/oidc/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=b',
    });
    await answered.next();
    await other.close();

    expect(response.body).toBe('POST /oidc/token a=b');
  });
});

describe('on a real port', () => {
  const limits = {
    host: '127.0.0.1',
    port: 0,
    maxHeaders: 4096,
    headersTimeout: 10_000,
    receiveTimeout: 10_000,
    keepAlive: 10_000,
    maxConnections: 100,
  };

  async function serving(changed: Partial<typeof appOptions> = {}) {
    const http = await openHttp(limits);
    await http.serve({ ...appOptions, ...changed, ...apolloOptions() });
    const stop = () => http.drain({ delay: 0, grace: 1000 });
    return { http, stop, port: Number(new URL(http.url).port) };
  }

  it('a taken port is told', async () => {
    const { http, stop, port } = await serving();

    await expect(openHttp({ ...limits, port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
    });
    await stop();
    expect(http.url).toBe(`http://127.0.0.1:${port}`);
  });

  it('it lives, but is not ready, until there are routes', async () => {
    const http = await openHttp(limits);
    const statuses = await Promise.all(
      ['/health/live', '/health/ready', '/graphql'].map(async (path) => (await fetch(http.url + path)).status),
    );
    await http.drain({ delay: 0, grace: 1000 });

    expect(statuses).toEqual([200, 503, 503]);
  });

  it('a client that leaves ends the work for it', async () => {
    const { http, stop } = await serving();
    const reason = new Promise<unknown>((resolve) => {
      heard.next = (scope) => {
        client.destroy();
        scope.signal.addEventListener('abort', { handleEvent: () => resolve(scope.signal.reason) });
      };
    });
    const client = httpRequest(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => undefined);
    client.end('{"query":"{ wait }"}');

    expect(await reason).toMatchObject({ code: 'REQUEST_ABORTED' });
    expect(await answered.next()).toMatchObject({ status: 499 });
    await stop();
  });

  it('a client that leaves before it is known who it is causes no work', async () => {
    const { http, stop } = await serving();
    const reason = new Promise<unknown>((resolve) => {
      heard.next = ({ signal }) => resolve(signal.reason);
    });
    const client = httpRequest(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer slow' },
    });
    slow.wait = async () => {
      client.destroy();
      await answered.next();
    };
    client.on('error', () => undefined);
    client.end('{"query":"{ wait }"}');

    expect(await reason).toMatchObject({ code: 'REQUEST_ABORTED' });
    await stop();
  });

  it('an answer that is not there when its time is over is GATEWAY_TIMEOUT', async () => {
    const { http, stop } = await serving({ deadline: 30 });
    heard.next = () => undefined;
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello wait }"}',
    });

    expect(await response.json()).toMatchObject({
      data: { hello: 'world', wait: null },
      errors: [{ path: ['wait'], extensions: { code: 'GATEWAY_TIMEOUT' } }],
    });
    await answered.next();
    await stop();
  });

  it('headers over the limit and requests that are none are refused', async () => {
    const { stop, port } = await serving();
    const long = await raw(port, `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'0'.repeat(8000)}\r\n\r\n`);
    const broken = await raw(port, 'HELLO\r\n\r\n');

    expect([long, broken].map((answer) => [answer.slice(9, 12), codeOf(parse(answer.split('\r\n\r\n')[1]!))])).toEqual([
      ['431', 'HEADERS_TOO_LARGE'],
      ['400', 'BAD_REQUEST'],
    ]);
    await stop();
  });

  it('a drain lets requests that run finish, and takes no new ones', async () => {
    const { http, port } = await serving();
    const drained = new Promise<boolean[]>((resolve) => {
      heard.next = async (_scope, end) => {
        const drain = http.drain({ delay: 0, grace: 5000 });
        const refusedNew = await refused(port);
        end();
        resolve([refusedNew, await drain]);
      };
    });
    const response = await fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
    });

    expect([await response.json(), await drained]).toEqual([{ data: { wait: 'waited' } }, [true, true]]);
    await answered.next();
  });

  it('a drain cuts what takes longer than its grace', async () => {
    const { http } = await serving();
    const drained = new Promise<boolean>((resolve) => {
      heard.next = () => resolve(http.drain({ delay: 0, grace: 10 }));
    });
    const answer = fetch(`${http.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ wait }"}',
    });

    await expect(answer).rejects.toThrow();
    expect([await drained, (await answered.next()).status]).toEqual([false, 499]);
  });
});

function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(request));
  return text(socket);
}

function refused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', () => resolve(true));
  });
}
