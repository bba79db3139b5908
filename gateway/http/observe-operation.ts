import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextWillSendResponse,
  GraphQLRequestListener,
} from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { errorTable } from '../kernel/errors.ts';
import { laterPartsOf, type RequestContext } from '../pipeline/pipeline.ts';
import type { Delivery } from './delivery.ts';
import type { Exchange } from './exchange.ts';
import { formatError } from './format-error.ts';
import { bodyInOnePart, bodyInParts, type PartOptions } from './send-parts.ts';
import { stepUpChallenge } from './step-up-challenge.ts';

/** What every resolver, plugin and executor is handed. */
export interface GraphqlContext extends RequestContext {
  readonly exchange: Exchange;
  /** Null: the client takes an answer in one piece only. */
  readonly delivery: Delivery | null;
}

/** What Apollo Server has made of an error, and the error: it formats errors without knowing whose they are. */
interface WithError extends GraphQLFormattedError {
  readonly error: unknown;
}

export function withError(formatted: GraphQLFormattedError, error: unknown): WithError {
  return { ...formatted, error };
}

/**
 * Formats errors for the caller, notes what was asked and how it went, and gives an answer without data the HTTP status of its first error. What of
 * an answer was put off, Apollo Server is told here: of a gateway, it takes answers in one piece only.
 */
export function observeOperation(options: PartOptions): ApolloServerPlugin<GraphqlContext> {
  const listener: GraphQLRequestListener<GraphqlContext> = {
    async willSendResponse(context) {
      formatErrors(context, options);
      note(context);
      if (context.contextValue.delivery !== null) sendParts(context, context.contextValue.delivery, options);
    },
  };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

function formatErrors(
  { contextValue: { exchange }, response: { body } }: GraphQLRequestContextWillSendResponse<GraphqlContext>,
  { report }: PartOptions,
): void {
  if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
  const errors = body.singleResult.errors as readonly WithError[];
  body.singleResult = {
    ...body.singleResult,
    errors: errors.map(({ error, ...formatted }) => formatError(formatted, error, exchange.language, report)),
  };
}

function sendParts(
  { contextValue, response }: GraphQLRequestContextWillSendResponse<GraphqlContext>,
  delivery: Delivery,
  options: PartOptions,
): void {
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const later = laterPartsOf(singleResult);
  if (later !== null) {
    response.body = bodyInParts(singleResult, later, delivery, contextValue.exchange, options);
    if (response.body.kind === 'single') response.http.status = 400;
  } else if (delivery.only) response.body = bodyInOnePart(singleResult);
}

/** A careless client may name an operation after a person; its hash finds it all the same. */
const longNumber = /\d{8,}/g;

function note({ contextValue, operationName, queryHash, response }: GraphQLRequestContext<GraphqlContext>): void {
  const { exchange } = contextValue;
  exchange.operationName = operationName?.slice(0, 100).replace(longNumber, '') ?? null;
  exchange.operationHash = queryHash ?? null;
  const result = response.body?.kind === 'single' ? response.body.singleResult : response.body?.initialResult;
  const errors = result?.errors ?? [];
  if (errors.length === 0) return;
  exchange.codes = [...new Set(errors.map((error) => String(error.extensions?.['code'])))];
  const challenge = stepUpChallenge(result ?? {});
  if (challenge !== null) response.http.headers.set('www-authenticate', challenge);
  const [code = ''] = exchange.codes;
  // Apollo Server's own BAD_REQUEST has a status that says more: 405.
  const decided = code === 'BAD_REQUEST' || !Object.hasOwn(errorTable, code);
  if (result?.data === undefined && !decided) response.http.status = errorTable[code as keyof typeof errorTable].status;
}
