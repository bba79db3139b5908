import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInlineGateway } from '../../support/inline-gateway.ts';
import { serveHttp, type LoopbackServer } from '../../support/loopback-server.ts';
import { openFetch, scopeOf } from '../../support/open-fetch.ts';

/** What an agency answers, over HTTP; the rest of the gateway is the real one. */
let reply: (response: ServerResponse) => void;
let agency: LoopbackServer;
let fetch: ReturnType<typeof openFetch>;
let gateway: Awaited<ReturnType<typeof openInlineGateway>>;

beforeAll(async () => {
  agency = await serveHttp((request, response) => {
    request.resume();
    request.on('end', () => reply(response));
  });
  fetch = openFetch({ at: { bills: agency.url }, settings: { breaker: false } });
  gateway = await openInlineGateway(
    {
      civil: {
        sdl: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { me: () => ({ id: 'p1', name: 'Ana' }) } },
      },
      bills: {
        sdl: `scalar Note
              type Person @key(fields: "id") { id: ID! bill: Bill all: [Bill] note: Note }
              type Bill { amount: Int! kind: Kind due: String } enum Kind { POWER WATER }
              type Query { price: Int! }`,
      },
    },
    { intercept: (request) => (request.subgraph === 'bills' ? fetch.ask(request, scopeOf()) : undefined) },
  );
});

afterAll(async () => {
  await fetch[Symbol.asyncDispose]();
  await agency[Symbol.asyncDispose]();
});

interface Answer {
  readonly status?: number;
  readonly type?: string | undefined;
  readonly body: string | Buffer;
  readonly encoding?: string;
}

const secretText = 'postgres://bills@10.1.2.3 at /srv/app.js:7';
const html = `<html><body>502 ${secretText}</body></html>`;

function answering({ status = 200, type = 'application/json', body, encoding }: Answer): void {
  const encoded = encoding === undefined ? {} : { 'content-encoding': encoding };
  reply = (response) =>
    response.writeHead(status, { ...(type === '' ? {} : { 'content-type': type }), ...encoded }).end(body);
}

/** Each error as `path code agency`, for an operation that has the caller's name from one agency, all else from the other. */
async function ask(operation = '{ me { name bill { amount } } }') {
  const answer = await gateway.ask(operation);
  const { data, errors = [], extensions } = answer;
  expect(JSON.stringify(answer)).not.toMatch(/postgres|10\.1\.2\.3|srv|app\.js/);
  const told = errors.map(({ path, extensions: { code, serviceName } }) => `${path?.join('.')} ${code} ${serviceName}`);
  return { data, told, bills: extensions?.agencies['bills'] };
}

const entity = (value: unknown) => JSON.stringify({ data: { _entities: [value] } });

/** The code of each body that comes as JSON with 200. */
const bodies: readonly (readonly [string, string | Buffer, string])[] = [
  ['an empty body', '', 'SUBREQUEST_EMPTY_RESPONSE'],
  ['white space', ' \n', 'SUBREQUEST_INVALID_JSON'],
  ['HTML', html, 'SUBREQUEST_INVALID_JSON'],
  ['JSON that ends early', '{"data":{"_entities":[{"bill":{"amo', 'SUBREQUEST_INVALID_JSON'],
  ['JSON and more', '{"data":{}}{"data":{}}', 'SUBREQUEST_INVALID_JSON'],
  ['JSON after a byte order mark', `\u{feff}${entity({ bill: { amount: 1 } })}`, 'SUBREQUEST_INVALID_JSON'],
  ['JSON in UTF-16', Buffer.from(entity({ bill: { amount: 1 } }), 'utf16le'), 'SUBREQUEST_INVALID_JSON'],
  ['text in Windows-1256', Buffer.from(`{"data":{"x":"\u00da\u00e3\u00d1"}}`, 'latin1'), 'SUBREQUEST_INVALID_JSON'],
  ['a list', '[{"data":{}}]', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['null', 'null', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['a number', '7', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['a text', JSON.stringify(secretText), 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['an object of another kind', JSON.stringify({ detail: secretText }), 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['data that is a list', '{"data":[]}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['data that is a text', '{"data":"x"}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['errors that are no list', '{"data":{},"errors":"x"}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['neither data nor errors', '{"errors":[]}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['data that is null, without an error', '{"data":null}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['no _entities', '{"data":{}}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['_entities that are null', '{"data":{"_entities":null}}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['_entities that are an object', '{"data":{"_entities":{"0":{}}}}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['too few entities', '{"data":{"_entities":[]}}', 'SUBREQUEST_MALFORMED_RESPONSE'],
  ['too many entities', '{"data":{"_entities":[{"bill":null},{"bill":null}]}}', 'SUBREQUEST_MALFORMED_RESPONSE'],
];

describe('an answer with 200 and JSON’s media type', () => {
  it.each(bodies)('whose body is %s', async (_, body, code) => {
    answering({ body });

    expect(await ask()).toEqual({
      data: { me: { name: 'Ana', bill: null } },
      told: [`me.bill ${code} bills`],
      bills: 'UNAVAILABLE',
    });
  });
});

describe('an answer of any other status or media type is one error at its place, whatever its body', () => {
  const types = [
    'application/json',
    'application/graphql-response+json; charset=utf-8',
    'text/html',
    'application/xml',
    '',
  ];
  const refused = [
    204, 205, 300, 301, 302, 304, 400, 401, 403, 404, 405, 407, 408, 413, 415, 422, 429, 500, 501, 502, 503, 504, 599,
  ];

  it.each(refused)('%i', async (status) => {
    const wrong: unknown[] = [];
    for (const type of types) {
      for (const [name, body] of bodies) {
        answering({ status, type, body });
        const { data, told } = await ask();
        const [place, code, by] = (told[0] ?? '').split(' ');
        const empty = status < 300 && type.startsWith('application/') && !type.endsWith('xml');
        const refusal = [401, 403, 407].includes(status) ? 'SUBREQUEST_REFUSED' : 'SUBREQUEST_HTTP_ERROR';
        const expected = status >= 300 ? refusal : empty ? code : 'SUBREQUEST_WRONG_MEDIA_TYPE';
        const fits =
          told.length === 1 && place === 'me.bill' && code === expected && by === 'bills' && data.me.bill === null;
        if (!fits) wrong.push({ type, name, told, data });
      }
    }

    expect(wrong).toEqual([]);
  });

  it.each(['text/html', 'text/plain', 'application/xml', 'application/problem+json', 'application/jsonp', ''])(
    '200 as %j',
    async (type) => {
      answering({ type, body: entity({ bill: { amount: 1 } }) });

      expect((await ask()).told).toEqual(['me.bill SUBREQUEST_WRONG_MEDIA_TYPE bills']);
    },
  );
});

describe('an answer that is too large, or packed wrongly', () => {
  it('of 50 MB is given up on the way', async () => {
    const chunk = Buffer.alloc(1_000_000, '0');
    let sent = 0;
    const cut = Promise.withResolvers<void>();
    reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('close', () => cut.resolve());
      const more = () => {
        while (sent < 50 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    };

    expect((await ask()).told).toEqual(['me.bill SUBGRAPH_RESPONSE_TOO_LARGE bills']);
    await cut.promise;
    expect(sent).toBeLessThan(50);
  });

  it.each<[string, string, () => Buffer, string]>([
    ['a gzip bomb', 'gzip', () => gzipSync(Buffer.alloc(50_000_000, '0')), 'SUBGRAPH_RESPONSE_TOO_LARGE'],
    [
      'gzip that ends early',
      'gzip',
      () => gzipSync(entity({ bill: null })).subarray(0, 20),
      'SUBREQUEST_INVALID_ENCODING',
    ],
    ['gzip that is none', 'gzip', () => Buffer.from(entity({ bill: null })), 'SUBREQUEST_INVALID_ENCODING'],
    ['an encoding that nobody knows', 'x-own', () => Buffer.from('{}'), 'SUBREQUEST_INVALID_ENCODING'],
    ['two encodings', 'gzip, gzip', () => gzipSync(gzipSync('{}')), 'SUBREQUEST_INVALID_ENCODING'],
  ])('as %s', async (_, encoding, body, code) => {
    answering({ encoding, body: body() });

    expect((await ask()).told).toEqual([`me.bill ${code} bills`]);
  });
});

describe('a value that is not what the schema promises', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['null where a value must be', { bill: { amount: null } }, null, ['me.bill.amount UNEXPECTED_NULL bills']],
    ['nothing where a value must be', { bill: {} }, null, ['me.bill.amount UNEXPECTED_NULL bills']],
    ['nothing where null may be', {}, null, ['me.bill UNEXPECTED_NULL bills']],
    ['a text for an entity', secretText, null, ['me.bill SUBREQUEST_MALFORMED_RESPONSE bills']],
    ['a list for an entity', [[]], null, [expect.stringMatching(/^me\.bill [A-Z_]+ bills$/) as unknown as string]],
    ['text for a number', { bill: { amount: 'x' } }, null, ['me.bill.amount SUBREQUEST_MALFORMED_RESPONSE bills']],
    [
      'a fraction for a whole number',
      { bill: { amount: 0.5 } },
      null,
      ['me.bill.amount SUBREQUEST_MALFORMED_RESPONSE bills'],
    ],
    ['an object for a number', { bill: { amount: {} } }, null, ['me.bill.amount SUBREQUEST_MALFORMED_RESPONSE bills']],
    ['a list for an object', { bill: [{ amount: 1 }] }, null, ['me.bill SUBREQUEST_MALFORMED_RESPONSE bills']],
    ['a text for an object', { bill: secretText }, null, ['me.bill SUBREQUEST_MALFORMED_RESPONSE bills']],
  ])('%s', async (_, value, bill, told) => {
    answering({ body: entity(value) });

    expect(await ask()).toMatchObject({ data: { me: { name: 'Ana', bill } }, told });
  });

  it.each<[string, unknown, unknown, readonly string[]]>([
    ['an object for a list', { all: {} }, null, ['me.all SUBREQUEST_MALFORMED_RESPONSE bills']],
    [
      'a name that the enum does not have',
      { all: [{ kind: secretText }, { kind: 'POWER' }] },
      [{ kind: null }, { kind: 'POWER' }],
      ['me.all.0.kind SUBREQUEST_MALFORMED_RESPONSE bills'],
    ],
    [
      'an element of the wrong kind, which leaves the others',
      { all: [7, { kind: 'WATER' }] },
      [null, { kind: 'WATER' }],
      ['me.all.0 SUBREQUEST_MALFORMED_RESPONSE bills'],
    ],
  ])('%s', async (_, value, all, told) => {
    answering({ body: entity(value) });

    expect(await ask('{ me { name all { kind } } }')).toMatchObject({ data: { me: { name: 'Ana', all } }, told });
  });

  it('at the top, where nothing above may be null', async () => {
    answering({ body: '{"data":{"price":null}}' });

    expect(await ask('{ price }')).toMatchObject({ data: null, told: ['price UNEXPECTED_NULL bills'] });
  });
});

describe('errors that an agency reports', () => {
  const failing = (errors: unknown, bill: unknown = null) =>
    JSON.stringify({ data: { _entities: [{ bill }] }, errors });

  it.each<[string, unknown, readonly string[]]>([
    [
      'at the place',
      [{ message: secretText, path: ['_entities', 0, 'bill'] }],
      ['me.bill DOWNSTREAM_SERVICE_ERROR bills'],
    ],
    [
      'without a path',
      [{ message: secretText }],
      ['me.bill UNEXPECTED_NULL bills', 'me DOWNSTREAM_SERVICE_ERROR bills'],
    ],
  ])('%s explain a null', async (_, errors, told) => {
    answering({ body: failing(errors) });
    const answer = await ask();

    expect(answer.data).toEqual({ me: { name: 'Ana', bill: null } });
    expect(told.length === 1 ? answer.told : [answer.told.length > 0]).toEqual(told.length === 1 ? told : [true]);
  });

  it.each<[string, unknown]>([
    ['with an index that does not exist', ['_entities', 99, 'bill']],
    ['with a field that does not exist', ['_entities', 0, secretText]],
    ['with a path into another world', [secretText, 7]],
    ['with a path that is none', secretText],
    ['with a path of objects', [{}]],
    ['with __proto__ in the path', ['_entities', 0, '__proto__', 'constructor']],
  ])('%s are told without what the agency made up', async (_, path) => {
    answering({ body: failing([{ message: secretText, path, extensions: { stack: secretText } }], { amount: 1 }) });
    const { data, told } = await ask();

    expect(data).toEqual({ me: { name: 'Ana', bill: { amount: 1 } } });
    expect(told).toEqual([expect.stringMatching(/^me(\.bill)? DOWNSTREAM_SERVICE_ERROR bills$/)]);
  });

  it.each(['text', 7, null, [], [null]])('that are no errors (%j) count as one each', async (error) => {
    answering({ body: failing([error], { amount: 1 }) });

    expect((await ask()).told).toEqual(['me DOWNSTREAM_SERVICE_ERROR bills']);
  });

  it('by the hundred thousand do not become an answer of that size', async () => {
    const errors = Array.from({ length: 100_000 }, () => ({ message: 'x' }));
    answering({ body: failing(errors, { amount: 1 }) });
    const { data, told } = await ask();

    expect([data.me.bill, told.length > 0, told.length <= 1000]).toEqual([{ amount: 1 }, true, true]);
  });

  it('with status 500 are read all the same', async () => {
    answering({ status: 500, body: failing([{ message: secretText, path: ['_entities', 0, 'bill'] }]) });

    expect((await ask()).told).toEqual(['me.bill DOWNSTREAM_SERVICE_ERROR bills']);
  });
});

const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

it.each([
  ['a value', 'note', `{"note":${nested}}`],
  ['an object', 'bill { amount }', `{"bill":{"amount":${nested}}}`],
  ['a list', 'all { kind }', `{"all":${nested}}`],
  ['an entity', 'bill { amount }', nested],
])('%s nested without end takes nobody else’s data with it', async (_, fields, value) => {
  answering({ body: `{"data":{"_entities":[${value}]}}` });
  const { data, told } = await ask(`{ me { name ${fields} } }`);

  expect([data, told]).toEqual([
    { me: { name: 'Ana', [fields.split(' ')[0]!]: null } },
    [expect.stringMatching(/^me\.\w+(\.amount)? SUBREQUEST_MALFORMED_RESPONSE bills$/)],
  ]);
});
