import type { Condition, ConnectionReason } from '../connection-reason.ts';
import { type Evidence, newest } from '../evidence.ts';
import { factsBySubgraph, isAboutSchema } from '../subgraph-facts.ts';

/** A conformance run counts for this long, in milliseconds. */
export const conformanceAge = 30 * 86_400_000;

/**
 * The current schema passed its last conformance run, within 30 days; of several subgraphs, that of each. Also what
 * "secure" means in the draft bill: a run tests transport and the verification of grants.
 */
export const conformancePassed: Condition<'evidence'> = ({ evidence }, asOf) => {
  const subgraphs = factsBySubgraph(evidence.filter(isAboutSchema), asOf);
  if (subgraphs.length === 0) return 'NO_CONFORMANCE_RUN';
  return subgraphs.map((facts) => reasonOf(facts, asOf)).find((reason) => reason !== null) ?? null;
};

function reasonOf(facts: readonly Evidence[], asOf: number): ConnectionReason | null {
  const run = newest(facts, asOf, 'CONFORMANCE_RUN');
  if (run === null) return 'NO_CONFORMANCE_RUN';
  const current = newest(facts, asOf, 'COMPOSED', 'COMPOSITION_FAILED');
  if (current !== null && current.schemaVersion !== run.schemaVersion) return 'CONFORMANCE_OF_OLDER_SCHEMA';
  if (run.failed > 0 || run.passed === 0) return 'CONFORMANCE_FAILED';
  return asOf - Date.parse(run.at) > conformanceAge ? 'CONFORMANCE_OUTDATED' : null;
}
