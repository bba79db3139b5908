import type { RequestScope } from '../kernel/subgraph-call.ts';

/** Every header of a call but those that HTTP itself needs, as names and values in turn. Nothing of the client's. */
export function callHeaders({ traceparent, id }: RequestScope, compress: boolean, signed: readonly string[]): string[] {
  const headers = [
    'content-type',
    'application/json',
    'accept',
    'application/graphql-response+json, application/json;q=0.9',
    'accept-encoding',
    compress ? 'br, gzip' : 'identity',
    'traceparent',
    traceparent,
    'x-request-id',
    id,
  ];
  return signed.length === 0 ? headers : [...headers, ...signed];
}
