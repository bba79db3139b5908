import { anonymous, type Caller } from '../kernel/caller.ts';
import { isRecord } from '../kernel/is-record.ts';
import { ownScope } from '../kernel/own-scope.ts';
import type { AskSubgraph } from '../kernel/subgraph-call.ts';
import type { OpenSupergraph } from '../supergraph/supergraph.ts';
import type { Batch } from './open-spool.ts';

export interface HandInOptions {
  readonly supergraph: Pick<OpenSupergraph, 'current'>;
  readonly ask: AskSubgraph;
  /** The longest wait for the acknowledgement, in milliseconds. */
  readonly deadline: number;
}

/** The gateway itself, on behalf of nobody; no client has this scope, and no client sees the field. */
const gateway: Caller = {
  ...anonymous,
  kind: 'client',
  client: 'panjereh-gateway',
  sector: 'panjereh-gateway',
  scopes: new Set(['platform:traffic']),
};

/**
 * Hands a batch to the agency whose mutation the supergraph marks with `@collects(what: "TRAFFIC")`, by a signed call.
 *
 * @returns true once it was taken, now or before; false when nobody in this supergraph takes it
 * @throws Error with the code when it was not taken
 */
export function createHandIn({ supergraph, ask, deadline }: HandInOptions) {
  return async ({ writer, sequence, body }: Batch, closing: AbortSignal): Promise<boolean> => {
    const collector = supergraph.current.collectors.find(({ what }) => what === 'TRAFFIC');
    if (collector === undefined) return false;
    const { field, agency } = collector;
    const counts = JSON.parse(body) as unknown;
    const request = {
      subgraph: agency,
      kind: 'mutation' as const,
      query: `mutation ($input: TrafficBatch!, $key: ID!) { ${field}(input: $input, idempotencyKey: $key) { sequence } }`,
      operationName: undefined,
      variables: { input: { writer, sequence, counts }, key: `${writer}-${sequence}` },
      coordinates: [`Mutation.${field}`],
    };
    const answer = await ask(request, ownScope(gateway, AbortSignal.any([closing, AbortSignal.timeout(deadline)])));
    const receipt = answer.kind === 'answered' && isRecord(answer.data) ? answer.data[field] : null;
    if (isRecord(receipt) && receipt['sequence'] === sequence) return true;
    const code = answer.kind === 'failed' ? answer.code : (answer.errors[0]?.code ?? 'no receipt');
    throw new Error(`The batch ${sequence} of ${writer} was not taken: ${code}.`);
  };
}
