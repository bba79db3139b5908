import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { fastify } from 'fastify';
import { GatewayError } from '../kernel/errors.ts';
import type { EmitEvent } from '../kernel/events.ts';
import { backchannelLogout, type EndSessions } from './backchannel-logout.ts';
import { errorBody, sendError } from './error-answer.ts';
import { openExchange, type ExchangeTools } from './exchange.ts';
import type { GraphqlRouteOptions } from './graphql-route.ts';
import { graphqlRoute } from './graphql-route.ts';
import { homePage } from './home-page.ts';
import type { IssuerHandler } from './mount-issuer.ts';
import { mountIssuer } from './mount-issuer.ts';
import { createRandomHex } from './random-hex.ts';
import { refusalOf } from './refuse-request.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppOptions extends GraphqlRouteOptions {
  readonly emit: EmitEvent;
  /** For the operator's log: what went wrong inside. */
  readonly report: (error: unknown) => void;
  readonly isReady: () => boolean;
  /** Bytes of an answer of `/graphql`, before compression. */
  readonly maxAnswer: number;
  /** Null: no `/metrics`. */
  readonly metrics: { text(): Promise<string>; readonly contentType: string } | null;
  /** Whether the ledger can be written now; null: there is none. */
  readonly canWriteLedger: (() => boolean) | null;
  /** Null: no `/explorer`. */
  readonly explorer: FastifyPluginAsync | null;
  /** Null: no `/oidc`. */
  readonly issuer: IssuerHandler | null;
  /** Takes logout tokens. Null: no `/backchannel-logout`. */
  readonly endSessions: EndSessions | null;
}

/** Every route of the gateway. It does not listen: who has a server hands requests to its `routing`. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const tools = { emit: options.emit, draw: createRandomHex() };
  const app = fastify({
    bodyLimit: options.maxBody,
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      openExchange(request, reply, tools); // a URL that cannot be read fails before the hooks
      void answerError(error, request, reply);
    },
  });
  app.decorateRequest('exchange');
  app.removeAllContentTypeParsers();
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(async (request, reply) => sendError(new GatewayError('NOT_FOUND'), request, reply));
  watchExchanges(app, options, tools);

  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: 1024, globalDecompression: false });
  await app.register(graphqlRoute(options));
  addOwnRoutes(app, options);
  if (options.explorer !== null) await app.register(options.explorer, { prefix: '/explorer' });
  if (options.issuer !== null) await app.register(mountIssuer(options.issuer), { prefix: '/oidc' });
  if (options.endSessions !== null) await app.register(backchannelLogout(options.endSessions));
  await app.ready();
  return app;

  async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const refusal = refusalOf(error);
    if (refusal === undefined) options.report(error);
    await sendError(refusal ?? new GatewayError('INTERNAL_SERVER_ERROR'), request, reply);
  }
}

function watchExchanges(app: FastifyInstance, { isReady, maxAnswer }: AppOptions, tools: ExchangeTools): void {
  app.addHook('onRequest', (request, reply, done) => {
    openExchange(request, reply, tools);
    const { exchange } = request;
    reply.headers(securityHeaders);
    reply.header('x-request-id', exchange.id).header('traceparent', exchange.trace.traceparent);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!isReady()) reply.header('connection', 'close'); // so that clients turn to another replica
    const measured = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!measured) return done(null, payload);
    request.exchange.bytes = Buffer.byteLength(payload);
    const fits = request.exchange.bytes <= maxAnswer || request.routeOptions.url !== '/graphql';
    done(null, fits ? payload : refuseAnswer(request, reply));
  });
}

/** What an answer of many megabytes costs is not over when it is made: nobody is made to carry it. */
function refuseAnswer({ exchange }: FastifyRequest, reply: FastifyReply): string {
  const error = new GatewayError('MAX_RESPONSE_SIZE_LIMIT');
  reply.code(400).type('application/json; charset=utf-8').removeHeader('content-length');
  exchange.codes = [error.code];
  const body = errorBody(error, exchange.language);
  exchange.bytes = Buffer.byteLength(body);
  return body;
}

function addOwnRoutes(app: FastifyInstance, { isReady, canWriteLedger, metrics, explorer }: AppOptions): void {
  app.get('/', async (request, reply) => homePage(request, reply, { explorer: explorer !== null }));
  app.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  app.get('/health/ready', async (_request, reply) => {
    const ready = isReady();
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', ...ledgerState(canWriteLedger) });
  });
  if (metrics === null) return;
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text()),
  );
}

/** Without its ledger a gateway still answers public requests: it says so, and stays ready. */
function ledgerState(canWrite: AppOptions['canWriteLedger']): { readonly ledger?: 'open' | 'unavailable' } {
  return canWrite === null ? {} : { ledger: canWrite() ? 'open' : 'unavailable' };
}
