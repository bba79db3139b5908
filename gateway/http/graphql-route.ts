import fastifyCors from '@fastify/cors';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import { checkOperation } from './check-operation.ts';
import type { Apollo } from './create-apollo.ts';
import type { Gates } from './gates.ts';
import { passGates, takeTurn } from './gates.ts';
import { openScope } from './open-scope.ts';
import { previewPath } from './preview-path.ts';
import { provenanceHeader } from './provenance-header.ts';
import { readBasis } from './read-basis.ts';

export interface GraphqlRouteOptions {
  readonly apollo: Pick<Apollo, 'answer'>;
  /** Who sends this `Authorization` header; rejects with UNAUTHENTICATED for a token that is not good. */
  readonly identify: (authorization: string | undefined) => Promise<Caller>;
  readonly gates: Gates;
  /** Milliseconds for the whole answer. */
  readonly deadline: number;
  /** Bytes. */
  readonly maxBody: number;
  /** Origins whose pages may read answers; `*`: all. */
  readonly origins: readonly string[];
}

/**
 * The GraphQL endpoint: a request is checked, its caller identified, its scope opened, the gates passed, and Apollo
 * Server answers.
 */
export function graphqlRoute(options: GraphqlRouteOptions): FastifyPluginAsync {
  const { apollo, identify, gates, deadline, origins } = options;
  return async (app) => {
    if (origins.length > 0) await app.register(fastifyCors, corsOptions(origins));
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      parseJson(body, done),
    );
    app.addHook('onRequest', (request, _reply, done) => done(headersRefusal(request)));
    app.addHook('onSend', (request, reply, payload, done) => {
      keepPrivate(request, reply);
      done(null, payload);
    });
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = checkOperation(request);
      const basis = readBasis(request);
      const caller = await identify(request.headers.authorization);
      openScope(request.exchange, { caller, basis }, deadline);
      if (gates.throttle !== null) await takeTurn(gates.throttle, caller, request, reply);
      const document = passGates(gates, asked, caller, request);
      return await apollo.answer(asked, document, request, reply);
    };
    app.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: false, handler });
    app.route({ method: 'POST', url: previewPath, handler });
    app.route({
      method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
      url: '/graphql',
      preParsing: async (_request, reply) => {
        reply.header('allow', 'GET, POST');
        throw new GatewayError('METHOD_NOT_ALLOWED');
      },
      handler: async () => undefined,
    });
  };
}

function corsOptions(origins: readonly string[]) {
  return {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'accept-language',
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'authorization',
      'content-type',
      'traceparent',
      'x-apollo-operation-name',
      'x-panjereh-basis',
      provenanceHeader,
      'x-request-id',
    ],
    exposedHeaders: ['retry-after', 'traceparent', 'www-authenticate', 'x-request-id'],
    maxAge: 600,
    strictPreflight: false,
  };
}

/** A name, an IPv4 address or an IPv6 address in brackets, and a port (RFC 3986 §3.2.2, RFC 9112 §3.2). */
const host = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d{0,5})?$/i;

/** Decompressing what anyone may send is work without a limit; requests are small. */
function headersRefusal({ headers }: FastifyRequest): GatewayError | undefined {
  if (!host.test(headers.host ?? '')) return new GatewayError('BAD_REQUEST');
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  return encoding === 'identity' || encoding === '' ? undefined : new GatewayError('CONTENT_ENCODING_REFUSED');
}

const variesBy = `accept, accept-language, authorization, ${provenanceHeader}`;

/** What a person was told, and every error, is for that person at that moment. */
function keepPrivate({ headers, exchange }: FastifyRequest, reply: FastifyReply): void {
  const mayFail = exchange.inParts || exchange.codes.length > 0 || reply.statusCode >= 400;
  const isSomebodys = headers.authorization !== undefined || headers['x-panjereh-basis'] !== undefined;
  const personal = isSomebodys || mayFail;
  reply.header('cache-control', personal ? 'private, no-store' : 'no-cache');
  if (reply.statusCode === 401 && !reply.hasHeader('www-authenticate')) {
    reply.header('www-authenticate', 'Bearer realm="panjereh"');
  }
  const varies = reply.getHeader('vary');
  reply.header('vary', varies === undefined ? variesBy : `${String(varies)}, ${variesBy}`);
}

/** Names such as `__proto__` are keys like any other: nothing here copies them into objects of ours. */
function parseJson(body: string | Buffer, done: (error: Error | null, body?: unknown) => void): void {
  try {
    done(null, JSON.parse(String(body)));
  } catch {
    done(new GatewayError('BAD_REQUEST', { fa: 'بدنهٔ درخواست JSON درست نیست.', en: 'The body is not valid JSON.' }));
  }
}
