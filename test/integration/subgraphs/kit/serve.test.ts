import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AsOf } from '../../../../subgraphs/kit/as-of.ts';
import type { AgencyContext } from '../../../../subgraphs/kit/context.ts';
import { type Database, openDatabase } from '../../../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../../../subgraphs/kit/define-subgraph.ts';
import { AgencyError } from '../../../../subgraphs/kit/errors.ts';
import type { Logger } from '../../../../subgraphs/kit/logger.ts';
import { me } from '../../../../subgraphs/kit/me.ts';
import { serve, type ServeOptions, type ServedAgency } from '../../../../subgraphs/kit/serve.ts';
import { openFetch, outcome, question, scopeOf } from '../../../support/open-fetch.ts';
import { headersOf, type TestCaller, testKeys } from '../../../support/start-agency.ts';

const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@authenticated"])
  scalar Rial
  scalar NationalId
  type Query {
    me: Person @shareable @authenticated
    echo(amount: Rial, id: NationalId): Rial
    breaks: String
    archive: String
    closed: String
    slow: String
  }
  type Person @key(fields: "id") {
    id: ID!
    name: String
  }
`;

describe('A served agency', () => {
  let folder: string;
  let database: Database<unknown>;
  let served: ServedAgency;
  const unexpected: unknown[] = [];
  const started = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();

  const agency: Subgraph = {
    name: 'stub',
    agency: 'stub-office',
    typeDefs,
    migrations: [],
    seed: () => Promise.resolve(),
    open: () => (caller, language) => ({ caller, language, registry: null, loaders: null, asOf: new AsOf() }),
    resolvers: {
      Query: {
        me,
        echo: (_parent: unknown, { amount }: { amount: bigint }) => amount,
        breaks: () => {
          throw new TypeError('connect ECONNREFUSED 10.0.0.7:5432 for 0012345679');
        },
        archive: (_parent: unknown, _given: unknown, { asOf }: AgencyContext) => {
          asOf.isFrom(new Date('2026-01-01T00:00:00Z'));
          return 'old';
        },
        closed: () => {
          throw new AgencyError('CLOSED', { fa: 'بسته است.', en: 'It is closed.' });
        },
        slow: async () => {
          started.resolve();
          await mayEnd.promise;
          return 'done';
        },
      },
      Person: { name: ({ id }: { id: string }) => `name of ${id}` },
    },
  };
  const logger: Logger = { info() {}, error() {}, unexpected: (error) => unexpected.push(error) };
  const start = (options: Partial<ServeOptions> = {}) =>
    serve(agency, { database, keys: testKeys, logger, ...options });

  beforeEach(async () => {
    unexpected.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'panjereh-serve-'));
    database = await openDatabase({ file: join(folder, 'stub.db') });
    served = await start();
  });
  afterEach(async () => {
    await served.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const post = (body: string, headers: Record<string, string>) =>
    fetch(served.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const signed = (body: string, caller: TestCaller = {}, url = served.url) =>
    headersOf({ agency: 'stub', url, body }, caller);
  async function ask(query: string, caller: TestCaller = {}, variables = {}) {
    const body = JSON.stringify({ query, variables });
    const response = await post(body, signed(body, caller));
    const { extensions: _, ...answer } = (await response.json()) as Answer;
    return { status: response.status, ...answer };
  }
  interface Answer {
    readonly data: unknown;
    readonly errors?: [AnswerError];
    readonly extensions: unknown;
  }
  type Headers = Record<string, string>;
  interface AnswerError {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: { readonly code: string; readonly messages: unknown };
  }

  it('answers who is signed in', async () => {
    expect(await ask('{ me { id name } }', { subject: 'A' })).toEqual({
      status: 200,
      data: { me: { id: 'A', name: 'name of A' } },
    });
  });

  it('says with each answer how old it is, of errors too: read while it answered, or as a resolver says', async () => {
    const ages = async (query: string) => {
      const body = JSON.stringify({ query });
      const { extensions } = (await (await post(body, signed(body))).json()) as Answer;
      return extensions;
    };
    const before = Date.now();

    const { asOf } = (await ages('{ closed }')) as { readonly asOf: string };

    expect(asOf).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(asOf)).toBeGreaterThanOrEqual(before);
    expect(await ages('{ archive }')).toEqual({ asOf: '2026-01-01T00:00:00.000Z' });
  });

  it('answers its schema to composition, but no introspection', async () => {
    const { data } = await ask('{ _service { sdl } }');

    expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('type Person') } });
    expect((await ask('{ __schema { types { name } } }')).errors?.[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it.each([
    ['the schema', '{ _service { sdl } }'],
    ['entities', '{ _entities(representations: []) { __typename } }'],
    ['me', '{ me { id } }'],
  ])('refuses %s without a signature', async (_what, query) => {
    const response = await post(JSON.stringify({ query }), {});

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SIGNATURE_MISSING' } }] });
  });

  it.each([
    ['GET', '/graphql?query=%7B__typename%7D'],
    ['PUT', '/graphql'],
    ['OPTIONS', '/graphql'],
    ['GET', '/'],
    ['POST', '/nowhere'],
    ['GET', '/health/nowhere'],
  ])('tells who cannot sign nothing at %s %s, not even what there is', async (method, path) => {
    const response = await fetch(new URL(path, served.url), { method });

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SIGNATURE_MISSING' } }] });
  });

  it.each([
    ['whose body was changed', () => ({ body: '{"query":"{ __typename  }"}' })],
    ['without its body', () => ({ body: '' })],
    ['whose grant was changed', (headers: Headers) => ({ headers: { ...headers, 'x-panjereh-grant': 'e30.e30' } })],
    ['sent elsewhere', () => ({ path: '/graphql?a' })],
    ['sent with another method', () => ({ method: 'PUT' })],
    [
      'with two signatures',
      ({ signature, ...headers }: Headers) => ({
        headers: { ...headers, signature: `${signature}, ${signature}` },
      }),
    ],
  ])('refuses a call %s', async (_what, change) => {
    const body = '{"query":"{ __typename }"}';
    const headers = signed(body);
    const sent = { method: 'POST', path: '/graphql', body, headers, ...change(headers) };

    const response = await fetch(new URL(sent.path, served.url), sent);

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [
        { extensions: { code: 'SIGNATURE_INVALID', messages: { fa: expect.any(String), en: expect.any(String) } } },
      ],
    });
  });

  it('refuses a call that was signed for another agency', async () => {
    const body = '{"query":"{ __typename }"}';

    const response = await post(body, headersOf({ agency: 'other', url: served.url, body }, {}));

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRANT_MISADDRESSED' } }] });
  });

  it('answers a call once', async () => {
    const body = '{"query":"{ me { id } }"}';
    const headers = signed(body, { subject: 'A' });

    const first = await post(body, headers);
    const second = await post(body, headers);

    expect([first.status, second.status]).toEqual([200, 401]);
    expect(await second.json()).toMatchObject({ errors: [{ extensions: { code: 'SIGNATURE_REPLAYED' } }] });
  });

  it('takes another body of the same length for no call at all, and the true one after it', async () => {
    const body = '{"query":"{ me { id } }"}';
    const headers = signed(body, { subject: 'A' });

    const forged = await post(body.replace('id', 'ix'), headers);
    const genuine = await post(body, headers);

    expect([forged.status, genuine.status]).toEqual([401, 200]);
  });

  it("refuses another person's record by way of entities", async () => {
    const query = '{ _entities(representations: [{ __typename: "Person", id: "B" }]) { ... on Person { id name } } }';

    const { data, errors } = await ask(query, { subject: 'A' });

    expect(data).toEqual({ _entities: [{ id: 'B', name: null }] });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['_entities', 0, 'name'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }),
      }),
    ]);
  });

  it.each([
    ['fa', 'بسته است.'],
    ['en', 'It is closed.'],
  ] as const)('tells an error in the language %s', async (language, message) => {
    const { errors } = await ask('{ closed }', { language });

    expect(errors).toEqual([
      { message, path: ['closed'], extensions: { code: 'CLOSED', messages: { fa: 'بسته است.', en: 'It is closed.' } } },
    ]);
  });

  it('masks what it did not mean to say, and tells its operator', async () => {
    const { errors } = await ask('{ breaks }');

    expect(errors?.[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(/10\.0\.0\.7|0012345679|stack|serve\.test/);
    expect(unexpected).toEqual([expect.objectContaining({ message: expect.stringContaining('ECONNREFUSED') })]);
  });

  it('takes and gives 64-bit amounts as text', async () => {
    const { data } = await ask(
      'query ($amount: Rial) { echo(amount: $amount) }',
      {},
      { amount: '۹۲۲۳۳۷۲۰۳۶۸۵۴۷۷۵۸۰۷' },
    );

    expect(data).toEqual({ echo: '9223372036854775807' });
  });

  it.each([
    ['a variable', 'query ($id: NationalId) { echo(id: $id) }', { id: '0012345670' }],
    ['a literal', '{ echo(id: "0012345670") }', {}],
  ])('says what is wrong with a value in %s without repeating it', async (_where, query, variables) => {
    const { errors } = await ask(query, { language: 'en' }, variables);

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('ten digits'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(JSON.stringify(errors)).not.toContain('0012345670');
  });

  it.each([
    ['that does not parse', '{"query":"{ me "}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['with an unknown field', '{"query":"{ mee }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['that is no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['without a query', '{}', 400, 'BAD_REQUEST'],
    ['over the limit', JSON.stringify({ query: ' '.repeat(3 * 1024 * 1024) }), 413, 'BODY_TOO_LARGE'],
  ])('answers a request %s in the shape of GraphQL', async (_case, body, status, code) => {
    const response = await post(body, signed(body));

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code, messages: { fa: expect.any(String), en: expect.any(String) } } }],
    });
  });

  it('suggests no field names', async () => {
    expect(JSON.stringify(await ask('{ mee }'))).not.toMatch(/\bme\b/);
  });

  it('has nothing at other addresses', async () => {
    const url = new URL('/', served.url);

    const response = await fetch(url, { method: 'POST', headers: signed('{}', {}, url.href), body: '{}' });

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('tells its health to everybody', async () => {
    const live = await fetch(new URL('/health/live', served.url));
    const ready = await fetch(new URL('/health/ready', served.url));

    expect([live.status, ready.status]).toEqual([200, 200]);
  });

  it('states where it is hosted to everybody', async () => {
    const hosting = await fetch(new URL('/health/hosting', served.url));

    expect([hosting.status, await hosting.json()]).toEqual([200, { kind: 'THIS_MACHINE', site: null }]);
  });

  it('states whose it is to everybody', async () => {
    const told = await fetch(new URL('/health/agency', served.url));

    expect([told.status, await told.json()]).toEqual([200, { name: 'stub', agency: 'stub-office' }]);
  });

  it('is not ready when its database does not answer', async () => {
    await database.close();

    expect((await fetch(new URL('/health/ready', served.url))).status).toBe(503);
  });

  it('lets a running request end before it stops, and takes no other', async () => {
    const answer = ask('{ slow }');
    await started.promise;

    const closed = served.close();
    const late = await fetch(new URL('/health/live', served.url)).then(
      ({ status }) => status,
      () => 'refused',
    );
    mayEnd.resolve();

    expect([503, 'refused']).toContain(late);
    expect((await answer).data).toEqual({ slow: 'done' });
    await closed;
  });

  it.each(['0.0.0.0', '10.0.0.7', 'example.org'])('refuses to listen on %s', async (host) => {
    await expect(start({ host })).rejects.toThrow(/loopback or a unix socket only/);
  });

  it('says that a port is taken', async () => {
    await expect(start({ port: Number(new URL(served.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('listens on a unix socket that its owner alone may use', async () => {
    const socket = join(folder, 'stub.sock');
    const other = await start({ socket });

    const status = await new Promise((resolve, reject) =>
      request({ socketPath: socket, path: '/health/live' }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end(),
    );
    const mode = (await stat(socket)).mode & 0o777;
    await other.close();

    expect({ status, mode, url: other.url }).toEqual({ status: 200, mode: 0o600, url: `unix:${socket}:/graphql` });
  });

  it('verifies calls over its socket, by whatever name the gateway calls it', async () => {
    const socket = join(folder, 'stub.sock');
    const other = await start({ socket });
    const settings = { socket };
    await using gateway = openFetch({ at: { stub: 'http://any.test/graphql' }, settings, keysOf: () => testKeys });

    const answer = await gateway.ask(question('stub', { query: '{ __typename }' }), scopeOf());
    await other.close();

    expect(outcome(answer)).toEqual({ __typename: 'Query' });
  });

  it('takes over a socket file that a crash left behind', async () => {
    const socket = join(folder, 'stub.sock');
    const abandoned = await start({ socket });
    await rename(socket, `${socket}.kept`); // closing removes the file, a crash does not
    await abandoned.close();
    await rename(`${socket}.kept`, socket);

    const other = await start({ socket });

    expect(other.url).toContain(socket);
    await other.close();
  });
});
