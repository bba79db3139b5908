import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { errorTable } from '../kernel/errors.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { Exchange } from './exchange.ts';

/** What every resolver, plugin and executor is handed. */
export interface GraphqlContext {
  readonly scope: RequestScope;
  readonly exchange: Exchange;
}

/** Notes what was asked and how it went, and gives an answer without data the HTTP status of its first error. */
export function observeOperation(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return { willSendResponse: async (context) => note(context) };
    },
  };
}

function note({ contextValue, operationName, queryHash, response }: GraphQLRequestContext<GraphqlContext>): void {
  const { exchange } = contextValue;
  exchange.operationName = operationName?.slice(0, 100) ?? null;
  exchange.operationHash = queryHash ?? null;
  const result = response.body?.kind === 'single' ? response.body.singleResult : response.body?.initialResult;
  const errors = result?.errors ?? [];
  if (errors.length === 0) return;
  exchange.codes = [...new Set(errors.map((error) => String(error.extensions?.['code'])))];
  const [code = ''] = exchange.codes;
  // Apollo Server's own BAD_REQUEST has a status that says more: 405, 406 or 415.
  const decided = code === 'BAD_REQUEST' || !Object.hasOwn(errorTable, code);
  if (result?.data === undefined && !decided) response.http.status = errorTable[code as keyof typeof errorTable].status;
}
