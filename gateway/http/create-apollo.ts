import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, PersistedQueryOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deliveryOf } from './delivery.ts';
import { formatError } from './format-error.ts';
import type { Language } from './language.ts';
import type { GraphqlContext } from './observe-operation.ts';
import { observeOperation } from './observe-operation.ts';

export interface ApolloOptions {
  /** Loads the schema and executes operations. */
  readonly gateway: ApolloServerOptionsWithGateway<GraphqlContext>['gateway'];
  readonly introspection: boolean;
  readonly persistedQueries: PersistedQueryOptions | null;
  /** For the operator's log: what went wrong inside. */
  readonly report: (error: unknown) => void;
  /** Bytes of an answer in several parts. */
  readonly maxAnswer: number;
}

export interface Apollo {
  /** Answers a request whose scope is open. */
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  stop(): Promise<void>;
}

/** Apollo Server with nothing on that the gateway does not use: no landing page, no reports, no traces, no batches. */
export async function createApollo({
  gateway,
  introspection,
  persistedQueries,
  report,
  maxAnswer,
}: ApolloOptions): Promise<Apollo> {
  // Apollo formats an error without knowing whose it is.
  const languages = new AsyncLocalStorage<Language>();
  const server = new ApolloServer<GraphqlContext>({
    gateway,
    introspection,
    persistedQueries: persistedQueries ?? false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    apollo: {},
    logger: logTo(report),
    formatError: (formatted, error) => formatError(formatted, error, languages.getStore() ?? 'fa', report),
    plugins: [
      observeOperation({ maxAnswer, report }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const handler = fastifyApolloHandler(server, {
    // The scope is open before this runs: a caller that is refused never comes this far.
    context: async ({ exchange, headers }) => {
      const delivery = deliveryOf(headers.accept);
      return { scope: exchange.scope!, exchange, delivery, takesParts: delivery !== null };
    },
  });
  return {
    handle: (request, reply) => languages.run(request.exchange.language, () => callHandler(handler, request, reply)),
    stop: () => server.stop(),
  };
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

async function callHandler(handler: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  return (handler as Handler)(request, reply);
}

function logTo(report: (error: unknown) => void) {
  const silent = () => undefined;
  const tell = (message?: unknown) => report(message instanceof Error ? message : new Error(String(message)));
  return { debug: silent, info: silent, warn: tell, error: tell };
}
