import { bodyHead } from '../kernel/body-head.ts';
import type { SubgraphRequest } from '../kernel/subgraph-call.ts';

/** A GraphQL request as JSON text, from what the plan has of it already. */
export function writeBody({ head, query, operationName, variablesText, variables }: SubgraphRequest): string {
  return `${head ?? bodyHead(query, operationName)}${variablesText ?? JSON.stringify(variables)}}`;
}
