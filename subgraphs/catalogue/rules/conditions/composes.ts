import type { Condition, ConnectionReason } from '../connection-reason.ts';
import { type Evidence, newest } from '../evidence.ts';
import { factsBySubgraph, isAboutSchema } from '../subgraph-facts.ts';

/** The schema that the agency published last composes with the national one; of several subgraphs, that of each. */
export const composes: Condition<'evidence'> = ({ evidence }, asOf) => {
  const subgraphs = factsBySubgraph(evidence.filter(isAboutSchema), asOf);
  if (subgraphs.length === 0) return 'NO_SCHEMA';
  return subgraphs.map((facts) => reasonOf(facts, asOf)).find((reason) => reason !== null) ?? null;
};

function reasonOf(facts: readonly Evidence[], asOf: number): ConnectionReason | null {
  const last = newest(facts, asOf, 'COMPOSED', 'COMPOSITION_FAILED');
  if (last === null) return 'NO_SCHEMA';
  return last.kind === 'COMPOSED' ? null : 'DOES_NOT_COMPOSE';
}
