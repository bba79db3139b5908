import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { AgencySettings } from '../../../../gateway/fetch/agency-settings.ts';
import { createFetch, type FetchOptions } from '../../../../gateway/fetch/fetch.ts';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import type { GatewayEvent } from '../../../../gateway/kernel/events.ts';
import { GatewayError } from '../../../../gateway/kernel/errors.ts';
import type { RequestScope, SubgraphAnswer } from '../../../../gateway/kernel/subgraph-call.ts';
import { readConfig } from '../../../../gateway/config/config.ts';
import { readGrant } from '../../../../subgraphs/kit/grant.ts';
import { keysOf, testKey } from '../../../support/sign-call.ts';
import { closedPort, serveHttp, serveSocket } from '../../../support/loopback-server.ts';

const { all: defaults } = readConfig({ file: undefined, flags: {}, environment: {} }).agencies;
const settings: AgencySettings = {
  ...defaults,
  url: null,
  socket: null,
  deadline: 5000,
  connectTimeout: 1000,
  maxResponse: 10_000,
  connections: 8,
  compress: false,
  trustMessages: true,
};

const scope: RequestScope = {
  id: 'request-1',
  caller: { ...anonymous, subject: 'ref-1', kind: 'citizen', client: 'portal', scopes: new Set(['civil:name']) },
  language: 'fa',
  basis: null,
  signal: new AbortController().signal,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

const question = { subgraph: 'post', kind: 'query', query: '{ a }', operationName: undefined, variables: {} } as const;

interface Asking {
  readonly changed?: Partial<AgencySettings>;
  readonly within?: Partial<RequestScope>;
  readonly keysFor?: FetchOptions['keysOf'];
  readonly emit?: (event: GatewayEvent) => void;
}

async function askAt(
  url: string | undefined,
  { changed = {}, within = {}, keysFor = () => null, emit = () => undefined }: Asking = {},
): Promise<SubgraphAnswer> {
  const settingsOf = () => ({ ...settings, ...changed });
  const fetch = createFetch({ keysOf: keysFor, settingsOf, routingUrl: () => url, emit });
  try {
    return await fetch.ask(question, { ...scope, ...within });
  } finally {
    await fetch.close();
  }
}

interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
}

/** What the gateway makes of this one HTTP answer. */
async function answerTo({ status = 200, type = 'application/json', headers = {}, body }: Reply, asking?: Asking) {
  await using agency = await serveHttp((request, response) => {
    request.resume();
    response.writeHead(status, { ...(type === '' ? {} : { 'content-type': type }), ...headers }).end(body);
  });
  return await askAt(agency.url, asking);
}

const http = (head: string, body = '') => `HTTP/1.1 ${head}\r\n\r\n${body}`;

describe('a proper answer', () => {
  it('gives its data', async () => {
    expect(await answerTo({ body: '{"data":{"a":1}}' })).toEqual({ kind: 'answered', data: { a: 1 }, errors: [] });
  });

  it('is read as application/graphql-response+json too, whatever its status', async () => {
    const answer = await answerTo({
      status: 422,
      type: 'application/graphql-response+json; charset=utf-8',
      body: '{"errors":[{"message":"no such field at 10.0.0.7"}]}',
    });

    expect(answer).toMatchObject({ kind: 'answered', data: null, errors: [{ code: 'DOWNSTREAM_SERVICE_ERROR' }] });
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('is decompressed when it comes as %s', async (encoding, compress) => {
    const answer = await answerTo({ headers: { 'content-encoding': encoding }, body: compress('{"data":{"a":1}}') });

    expect(answer).toMatchObject({ data: { a: 1 } });
  });

  it('comes over a unix socket where the configuration names one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'panjereh-'));
    const socket = join(folder, 'post.sock');
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":2}}'),
    ).listen(socket);
    await once(server, 'listening');

    expect(await askAt('http://post/graphql', { changed: { socket } })).toMatchObject({ data: { a: 2 } });

    server.close();
    await rm(folder, { recursive: true });
  });
});

describe('the call', () => {
  async function callSeen(asking: Asking) {
    const seen: { headers: IncomingMessage['headers']; body: string }[] = [];
    await using agency = await serveHttp((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        seen.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":null}');
      });
    });
    await askAt(agency.url, asking);
    return seen[0]!;
  }

  it('carries the operation, the trace and the grant, and nothing else', async () => {
    const { headers, body } = await callSeen({ keysFor: () => keysOf(testKey()) });

    expect(JSON.parse(body)).toEqual({ query: '{ a }', variables: {} });
    expect(readGrant(String(headers['x-panjereh-grant']))).toMatchObject({
      caller: { subject: 'ref-1', kind: 'citizen', client: 'portal', scopes: new Set(['civil:name']), assurance: 0 },
      language: 'fa',
      to: 'post',
    });
    expect({ ...headers, host: '' }).toEqual({
      host: '',
      connection: 'keep-alive',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'accept-encoding': 'identity',
      'content-length': '32',
      'content-type': 'application/json',
      traceparent: scope.traceparent,
      'x-request-id': 'request-1',
      'content-digest': expect.stringMatching(/^sha-256=:/),
      'x-panjereh-grant': expect.anything(),
      'signature-input': expect.stringMatching(/^panjereh=\(/),
      signature: expect.stringMatching(/^panjereh=:/),
    });
  });

  it('tells a foreign agency nothing about the caller', async () => {
    const { headers } = await callSeen({});

    expect(Object.keys(headers).filter((name) => /panjereh|signature|digest/.test(name))).toEqual([]);
  });

  it('goes where the configuration says, before the routing_url', async () => {
    await using agency = await serveHttp((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":3}}'),
    );

    expect(await askAt('http://127.0.0.1:1/', { changed: { url: agency.url } })).toMatchObject({ data: { a: 3 } });
  });

  it('uses a connection again', async () => {
    const ports = new Set<number | undefined>();
    await using agency = await serveHttp((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":null}');
    });
    const fetch = createFetch({
      keysOf: () => null,
      settingsOf: () => ({ ...settings, connections: 1 }),
      routingUrl: () => agency.url,
      emit: () => undefined,
    });

    await fetch.ask(question, scope);
    await fetch.ask(question, scope);
    await fetch.close();

    expect(ports.size).toBe(1);
  });

  it('is told as an event with its outcome', async () => {
    const events: GatewayEvent[] = [];
    await answerTo({ body: '{"data":{"a":1}}' }, { emit: (event) => events.push(event) });

    expect(events).toMatchObject([{ kind: 'agency-answered', agency: 'post', outcome: 'ok', bytes: 16 }]);
  });
});

describe('a garbage answer', () => {
  const html = '<html><body>proxy error at 10.1.2.3</body></html>';

  it.each<[string, Reply, string]>([
    ['HTML with 200', { type: 'text/html', body: html }, 'SUBREQUEST_WRONG_MEDIA_TYPE'],
    ['JSON without a media type', { type: '', body: '{"data":{}}' }, 'SUBREQUEST_WRONG_MEDIA_TYPE'],
    ['HTML that calls itself JSON', { body: html }, 'SUBREQUEST_INVALID_JSON'],
    ['HTML with 500', { status: 500, type: 'text/html', body: html }, 'SUBREQUEST_HTTP_ERROR'],
    ['HTML with 404', { status: 404, type: 'text/html', body: html }, 'SUBREQUEST_HTTP_ERROR'],
    ['JSON of another kind with 500', { status: 500, body: '{"detail":"x"}' }, 'SUBREQUEST_HTTP_ERROR'],
    ['data with 503 and no errors', { status: 503, body: '{"data":{}}' }, 'SUBREQUEST_HTTP_ERROR'],
    ['broken JSON with 500', { status: 500, body: '{"da' }, 'SUBREQUEST_HTTP_ERROR'],
    ['a 401 about the gateway', { status: 401, body: '{"errors":[{"message":"no"}]}' }, 'SUBREQUEST_REFUSED'],
    ['a 403 of a proxy', { status: 403, type: 'text/html', body: html }, 'SUBREQUEST_REFUSED'],
    ['a 407', { status: 407, body: '{"data":{}}' }, 'SUBREQUEST_REFUSED'],
    ['a 429', { status: 429, body: '{"errors":[{"message":"no"}]}' }, 'SUBREQUEST_HTTP_ERROR'],
    ['an empty body', { body: '' }, 'SUBREQUEST_EMPTY_RESPONSE'],
    ['an empty 204', { status: 204, body: '' }, 'SUBREQUEST_EMPTY_RESPONSE'],
    ['JSON that ends early', { body: '{"data":{"a":' }, 'SUBREQUEST_INVALID_JSON'],
    ['a list', { body: '[{"data":{}}]' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['null', { body: 'null' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['an object of another shape', { body: '{"status":"ok"}' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['data that is a list', { body: '{"data":[]}' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['data that is a string', { body: '{"data":"x"}' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['errors that are an object', { body: '{"data":{},"errors":{}}' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['neither data nor an error', { body: '{"errors":[]}' }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    [
      'an unknown content encoding',
      { headers: { 'content-encoding': 'x-own' }, body: '{"data":{}}' },
      'SUBREQUEST_INVALID_ENCODING',
    ],
    ['broken gzip', { headers: { 'content-encoding': 'gzip' }, body: '{"data":{}}' }, 'SUBREQUEST_INVALID_ENCODING'],
    [
      'a gzip bomb',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(`{"data":{"a":"${'0'.repeat(5_000_000)}"}}`) },
      'SUBGRAPH_RESPONSE_TOO_LARGE',
    ],
    ['too many bytes', { body: `{"data":{"a":"${'0'.repeat(20_000)}"}}` }, 'SUBGRAPH_RESPONSE_TOO_LARGE'],
  ])('%s', async (_, reply, code) => {
    expect(await answerTo(reply)).toEqual({ kind: 'failed', code });
  });

  it.each<[string, (write: (text: string) => void, end: () => void, reset: () => void) => void, string]>([
    [
      'endless bytes without a length',
      (write) => {
        write(http('200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked'));
        for (let count = 0; count < 20; count += 1) write(`400\r\n${'0'.repeat(1024)}\r\n`);
      },
      'SUBGRAPH_RESPONSE_TOO_LARGE',
    ],
    [
      'a body shorter than promised',
      (write, end) => {
        write(http('200 OK\r\ncontent-type: application/json\r\ncontent-length: 100', '{"data":'));
        end();
      },
      'SUBGRAPH_CONNECTION_LOST',
    ],
    [
      'a chunk that never ends',
      (write, end) => {
        write(http('200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked', '40\r\n{"data":'));
        end();
      },
      'SUBGRAPH_CONNECTION_LOST',
    ],
    ['an end before the first byte', (_write, end) => end(), 'SUBGRAPH_CONNECTION_LOST'],
    ['a reset', (_write, _end, reset) => reset(), 'SUBGRAPH_CONNECTION_LOST'],
    ['something that is not HTTP', (write) => write('SSH-2.0-OpenSSH_9.9\r\n'), 'SUBREQUEST_HTTP_ERROR'],
    [
      'endless headers',
      (write) => write(`HTTP/1.1 200 OK\r\nx-long: ${'0'.repeat(100_000)}\r\n\r\n`),
      'SUBGRAPH_RESPONSE_TOO_LARGE',
    ],
  ])('%s', async (_, speak, code) => {
    await using agency = await serveSocket((socket) =>
      speak(
        (text) => socket.write(text),
        () => socket.end(),
        () => socket.resetAndDestroy(),
      ),
    );

    expect(await askAt(agency.url)).toEqual({ kind: 'failed', code });
  });

  it.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
    const asked: string[] = [];
    await using elsewhere = await serveHttp((_, response) => {
      asked.push('elsewhere');
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}');
    });
    const answer = await answerTo({ status, headers: { location: elsewhere.url }, body: '' });

    expect([answer, asked]).toEqual([{ kind: 'failed', code: 'SUBREQUEST_HTTP_ERROR' }, []]);
  });
});

describe('no answer', () => {
  it('from a port on which nobody listens is SUBGRAPH_UNAVAILABLE', async () => {
    const answer = await askAt(`http://127.0.0.1:${await closedPort()}/graphql`);

    expect(answer).toEqual({ kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it.each([undefined, '', 'not a url', 'ftp://127.0.0.1/'])(
    'from the address %j is SUBGRAPH_UNAVAILABLE',
    async (url) => {
      expect(await askAt(url)).toEqual({ kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' });
    },
  );

  it('within the deadline is SUBGRAPH_REQUEST_TIMEOUT, and the call is cut', async () => {
    const left = Promise.withResolvers<boolean>();
    await using agency = await serveHttp((request) => request.socket.once('close', () => left.resolve(true)));
    const answer = await askAt(agency.url, { changed: { deadline: 20 } });

    expect([answer, await left.promise]).toEqual([{ kind: 'failed', code: 'SUBGRAPH_REQUEST_TIMEOUT' }, true]);
  });

  it('that is complete within the deadline is a timeout too, however many bytes drip', async () => {
    await using agency = await serveSocket((socket) => {
      socket.write(http('200 OK\r\ncontent-type: application/json\r\ncontent-length: 5000'));
      const drip = setInterval(() => socket.write('0'), 2);
      socket.once('close', () => clearInterval(drip));
    });

    const answer = await askAt(agency.url, { changed: { deadline: 40 } });

    expect(answer).toEqual({ kind: 'failed', code: 'SUBGRAPH_REQUEST_TIMEOUT' });
  });

  it('is waited for once the client has gone: the agency sees the connection end', async () => {
    const client = new AbortController();
    const left = Promise.withResolvers<boolean>();
    await using agency = await serveHttp((request) => {
      request.socket.once('close', () => left.resolve(true));
      client.abort(new GatewayError('REQUEST_ABORTED'));
    });

    const answer = await askAt(agency.url, { within: { signal: client.signal } });

    expect([answer, await left.promise]).toEqual([{ kind: 'failed', code: 'REQUEST_ABORTED' }, true]);
  });

  it('is asked for when the total budget is spent already', async () => {
    const signal = AbortSignal.abort(new GatewayError('GATEWAY_TIMEOUT'));

    expect(await askAt('http://127.0.0.1:1/', { within: { signal } })).toEqual({
      kind: 'failed',
      code: 'GATEWAY_TIMEOUT',
    });
  });

  it('comes late for a call that waits for a free connection', async () => {
    await using agency = await serveHttp(() => undefined);
    const fetch = createFetch({
      keysOf: () => null,
      settingsOf: () => ({ ...settings, connections: 1, deadline: 30 }),
      routingUrl: () => agency.url,
      emit: () => undefined,
    });

    const answers = await Promise.all([fetch.ask(question, scope), fetch.ask(question, scope)]);
    await fetch.close();

    expect(answers.map((answer) => answer.kind === 'failed' && answer.code)).toEqual([
      'SUBGRAPH_REQUEST_TIMEOUT',
      'SUBGRAPH_REQUEST_TIMEOUT',
    ]);
  });
});
