import { bodyHead } from '../kernel/body-head.ts';
import type { SubgraphRequest } from '../kernel/subgraph-call.ts';

/** A GraphQL request as JSON text, from what the plan has of it already. */
export function writeBody(request: SubgraphRequest): string {
  // Variables that are text already are not to be looked at: they would be parsed for that.
  const { head, variablesText } = request;
  const beginning = head ?? bodyHead(request.query, request.operationName);
  return `${beginning}${variablesText ?? JSON.stringify(request.variables)}}`;
}
