import { anonymous } from '../kernel/caller.ts';
import { isRecord } from '../kernel/is-record.ts';
import { ownScope } from '../kernel/own-scope.ts';
import type { AskSubgraph } from '../kernel/subgraph-call.ts';
import type { OpenSupergraph, Snapshot } from '../supergraph/supergraph.ts';

/** By subgraph, when its quarantine ends, in milliseconds since the epoch. */
export type QuarantineList = ReadonlyMap<string, number>;

export interface QuarantineSources {
  readonly supergraph: Pick<OpenSupergraph, 'current'>;
  /** In the gateway's own name. */
  readonly ask: AskSubgraph;
  /** The longest wait for an answer, in milliseconds. */
  readonly deadline: number;
}

/**
 * Asks the agencies whose fields the supergraph marks as lists of quarantines; nobody, where it marks none.
 *
 * @throws Error when one of them gives no list
 */
export async function askQuarantined({ supergraph, ask, deadline }: QuarantineSources): Promise<QuarantineList> {
  const fields = supergraph.current.registers.filter(({ role }) => role === 'QUARANTINE');
  const lists = await Promise.all(fields.map((field) => askOne(field, ask, deadline)));
  return new Map(lists.flat());
}

async function askOne(
  { field, agency }: Snapshot['registers'][number],
  ask: AskSubgraph,
  deadline: number,
): Promise<readonly (readonly [string, number])[]> {
  const question = {
    subgraph: agency,
    kind: 'query' as const,
    query: `{ ${field} { subgraph until } }`,
    operationName: undefined,
    variables: {},
    coordinates: [`Query.${field}`],
  };
  const answer = await ask(question, ownScope(anonymous, AbortSignal.timeout(deadline)));
  const listed = answer.kind === 'answered' && isRecord(answer.data) ? answer.data[field] : null;
  if (!Array.isArray(listed)) throw new Error(`The list of quarantines of ${agency} did not come.`);
  return listed.map(readEntry);
}

function readEntry(entry: unknown): readonly [string, number] {
  if (isRecord(entry)) {
    const { subgraph, until } = entry;
    const end = typeof until === 'string' ? Date.parse(until) : NaN;
    if (typeof subgraph === 'string' && !Number.isNaN(end)) return [subgraph, end];
  }
  throw new Error('A list of quarantines has an entry that cannot be read.');
}
