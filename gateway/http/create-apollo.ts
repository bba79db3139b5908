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
import type { ValidationRule } from 'graphql';
import type { AskedOperation } from './check-operation.ts';
import type { Delivery } from './delivery.ts';
import type { AdmittedDocument } from './gates.ts';
import { HandedDocuments } from './handed-documents.ts';
import type { GraphqlContext } from './observe-operation.ts';
import { observeOperation, withError } from './observe-operation.ts';
import { previewPath } from './preview-path.ts';
import { provenanceHeader } from './provenance-header.ts';

export interface ApolloOptions {
  /** Loads the schema and executes operations. */
  readonly gateway: ApolloServerOptionsWithGateway<GraphqlContext>['gateway'];
  /** Beside those of GraphQL: a document that breaks one is answered with its error and not remembered. */
  readonly validationRules?: readonly ValidationRule[];
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
   * @param document null: one that is registered under the hash in `extensions`
   */
  readonly answer: (
    asked: AskedOperation,
    document: AdmittedDocument | null,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<string | Buffer | FastifyReply>;
  stop(): Promise<void>;
}

/** Apollo Server with nothing on that the gateway does not use: no landing page, no reports, no traces, no batches. */
export async function createApollo({
  gateway,
  validationRules = [],
  introspection,
  persistedQueries,
  report,
  maxAnswer,
}: ApolloOptions): Promise<Apollo> {
  const documents = persistedQueries?.cache === undefined ? null : new HandedDocuments(persistedQueries.cache);
  const server = new ApolloServer<GraphqlContext>({
    gateway,
    validationRules: [...validationRules],
    introspection,
    persistedQueries: documents === null ? false : { ...persistedQueries, cache: documents },
    hideSchemaDetailsFromClientErrors: false, // formatError does: a plugin more would be asked at every step
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    apollo: {},
    logger: logTo(report),
    formatError: withError,
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

  /** A text that comes with a hash of the client's own is to be registered under it. */
  function handOver(asked: AskedOperation, document: AdmittedDocument | null): string | null {
    if (document === null || (asked.automatic && !isPlaced(asked, document.text))) return null;
    return documents?.hand(document) ?? null;
  }

  return {
    async answer(asked, document, request, reply) {
      const name = handOver(asked, document);
      try {
        const handed = requestOf(asked, document?.text ?? null, name, request.method);
        const contextValue = contextOf(asked, request);
        return write(asked, await server.executeOperation(handed, { contextValue }), reply);
      } finally {
        if (name !== null) documents?.takeBack(name);
      }
    },
    stop: () => server.stop(),
  };
}

/** Gives back the text to send, or begins to send parts. */
function write({ form }: AskedOperation, { http, body }: GraphQLResponse, reply: FastifyReply) {
  for (const [name, value] of http.headers) reply.header(name, value);
  reply.code(http.status ?? 200);
  if (body.kind === 'incremental' && form.delivery !== null) return sendParts(body, form.delivery, reply);
  if (body.kind !== 'single') throw new TypeError('An answer in parts that nobody takes.');
  reply.type(form.mediaType ?? 'application/json; charset=utf-8');
  const { data, errors, extensions } = body.singleResult;
  return lineOf(JSON.stringify({ errors, data, extensions }));
}

/** From this length on, a text that is joined to others on its way out is copied each time. */
const longText = 4_000;

/** The text with a line feed, ready to leave: a long one as bytes, written once. */
function lineOf(text: string): string | Buffer {
  if (text.length < longText) return `${text}\n`;
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text) + 1);
  bytes[bytes.write(text)] = 0x0a;
  return bytes;
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

/** The scope is open before this runs: a caller that is refused never comes this far. */
function contextOf({ form: { delivery } }: AskedOperation, { exchange, headers }: FastifyRequest) {
  return {
    scope: exchange.scope!,
    exchange,
    delivery,
    takesParts: delivery !== null,
    tellsOrigins: headers[provenanceHeader] === 'true',
    isPreview: exchange.route === previewPath,
  };
}

/** A document's id stood for it, and has done its work. */
function isPlaced({ query }: AskedOperation, text: string | null): boolean {
  return query === null && text !== null;
}

/**
 * Without what only Apollo Server's own HTTP would look at: that has been checked.
 *
 * @param name under which the text is handed over; null: it goes along, or the client's own hash stands for it
 */
function requestOf(asked: AskedOperation, text: string | null, name: string | null, method: string): GraphQLRequest {
  const { operationName, variables, extensions } = asked;
  const request: GraphQLRequest = { http: { method, headers: noHeaders, search: '', body: undefined } };
  if (operationName !== undefined) request.operationName = operationName;
  if (variables !== undefined) request.variables = variables;
  if (name !== null) request.extensions = { persistedQuery: { version: 1, sha256Hash: name } };
  else {
    if (text !== null) request.query = text;
    if (extensions !== undefined && !isPlaced(asked, text)) request.extensions = extensions;
  }
  return request;
}

/** Apollo Server would weigh what the client accepts, which has been done. */
const noHeaders = new HeaderMap([['accept', '']]);

function logTo(report: (error: unknown) => void) {
  const silent = () => undefined;
  const tell = (message?: unknown) => report(message instanceof Error ? message : new Error(String(message)));
  return { debug: silent, info: silent, warn: tell, error: tell };
}
