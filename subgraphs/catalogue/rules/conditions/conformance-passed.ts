import type { Condition } from '../connection-reason.ts';
import { newest } from '../evidence.ts';

/** A conformance run counts for this long, in milliseconds. */
export const conformanceAge = 30 * 86_400_000;

/** The current schema passed its last conformance run, within 30 days. Also what "secure" means in the draft bill. */
export const conformancePassed: Condition<'evidence'> = ({ evidence }, asOf) => {
  const run = newest(evidence, asOf, 'CONFORMANCE_RUN');
  if (run === null) return 'NO_CONFORMANCE_RUN';
  const current = newest(evidence, asOf, 'COMPOSED', 'COMPOSITION_FAILED');
  if (current !== null && current.schemaVersion !== run.schemaVersion) return 'CONFORMANCE_OF_OLDER_SCHEMA';
  if (run.failed > 0 || run.passed === 0) return 'CONFORMANCE_FAILED';
  return asOf - Date.parse(run.at) > conformanceAge ? 'CONFORMANCE_OUTDATED' : null;
};
