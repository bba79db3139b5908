import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { errorTable } from '../kernel/errors.ts';
import { laterPartsOf, type RequestContext } from '../pipeline/pipeline.ts';
import type { Delivery } from './delivery.ts';
import type { Exchange } from './exchange.ts';
import { bodyInOnePart, bodyInParts, type PartOptions } from './send-parts.ts';
import { stepUpChallenge } from './step-up-challenge.ts';

/** What every resolver, plugin and executor is handed. */
export interface GraphqlContext extends RequestContext {
  readonly exchange: Exchange;
  /** Null: the client takes an answer in one piece only. */
  readonly delivery: Delivery | null;
}

/**
 * Notes what was asked and how it went, and gives an answer without data the HTTP status of its first error. What of
 * an answer was put off, Apollo Server is told here: of a gateway, it takes answers in one piece only.
 */
export function observeOperation(options: PartOptions): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(context) {
          note(context);
          if (context.contextValue.delivery !== null) sendParts(context, context.contextValue.delivery, options);
        },
      };
    },
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

function note({ contextValue, operationName, queryHash, response }: GraphQLRequestContext<GraphqlContext>): void {
  const { exchange } = contextValue;
  exchange.operationName = operationName?.slice(0, 100) ?? null;
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
