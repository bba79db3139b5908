import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type {
  ApolloServerOptionsWithGateway,
  GraphQLRequest,
  GraphQLResponse,
  PersistedQueryOptions,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AskedOperation } from './check-operation.ts';
import type { Delivery } from './delivery.ts';
import { formatError } from './format-error.ts';
import type { Language } from './language.ts';
import type { GraphqlContext } from './observe-operation.ts';
import { observeOperation } from './observe-operation.ts';
import { previewPath } from './preview-path.ts';
import { provenanceHeader } from './provenance-header.ts';

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
  /**
   * Answers a request whose scope is open: gives back the text to send, or has begun to send parts.
   *
   * @param text of the document; null: one that is registered under the hash in `extensions`
   */
  readonly answer: (
    asked: AskedOperation,
    text: string | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<string | FastifyReply>;
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
  return {
    async answer(asked, text, request, reply) {
      const { exchange } = request;
      // The scope is open before this runs: a caller that is refused never comes this far.
      const { delivery, mediaType } = asked.form;
      const tellsOrigins = request.headers[provenanceHeader] === 'true';
      const takesParts = delivery !== null;
      const isPreview = request.routeOptions.url === previewPath;
      const contextValue = { scope: exchange.scope!, exchange, delivery, takesParts, tellsOrigins, isPreview };
      const execute = () => server.executeOperation(requestOf(asked, text, request), { contextValue });
      const { http, body } = await languages.run(exchange.language, execute);
      for (const [name, value] of http.headers) reply.header(name, value);
      reply.code(http.status ?? 200);
      if (body.kind === 'incremental' && delivery !== null) return sendParts(body, delivery, reply);
      if (body.kind !== 'single') throw new TypeError('An answer in parts that nobody takes.');
      reply.type(mediaType ?? 'application/json; charset=utf-8');
      const { data, errors, extensions } = body.singleResult;
      return `${JSON.stringify({ errors, data, extensions })}\n`;
    },
    stop: () => server.stop(),
  };
}

/** @see https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md */
function sendParts(body: PartsBody, { format }: Delivery, reply: FastifyReply): FastifyReply {
  reply.type(`multipart/mixed; boundary="-"; ${format}`);
  return reply.send(Readable.from(writeParts(body)));
}

type PartsBody = Extract<GraphQLResponse['body'], { kind: 'incremental' }>;

async function* writeParts({ initialResult, subsequentResults }: PartsBody): AsyncGenerator<string, void> {
  yield `\r\n---\r\n${partOf(initialResult)}`;
  for await (const result of subsequentResults) yield partOf(result);
}

function partOf(result: { readonly hasNext: boolean }): string {
  const end = result.hasNext ? '---' : '-----';
  return `content-type: application/json; charset=utf-8\r\n\r\n${JSON.stringify(result)}\r\n${end}\r\n`;
}

/** Without what only Apollo Server's own HTTP would look at: that has been checked. */
function requestOf(asked: AskedOperation, text: string | null, request: FastifyRequest): GraphQLRequest {
  const { query, operationName, variables, extensions } = asked;
  const isPlaced = query === null && text !== null; // then the document's id has done its work
  return {
    ...(text === null ? {} : { query: text }),
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
    ...(extensions === undefined || isPlaced ? {} : { extensions }),
    http: { method: request.method, headers: noHeaders, search: '', body: undefined },
  };
}

const noHeaders = new HeaderMap();

function logTo(report: (error: unknown) => void) {
  const silent = () => undefined;
  const tell = (message?: unknown) => report(message instanceof Error ? message : new Error(String(message)));
  return { debug: silent, info: silent, warn: tell, error: tell };
}
