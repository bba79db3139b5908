import type { Condition } from '../connection-reason.ts';
import { newest } from '../evidence.ts';

/** The schema that the agency published last composes with the national one. */
export const composes: Condition<'evidence'> = ({ evidence }, asOf) => {
  const last = newest(evidence, asOf, 'COMPOSED', 'COMPOSITION_FAILED');
  if (last === null) return 'NO_SCHEMA';
  return last.kind === 'COMPOSED' ? null : 'DOES_NOT_COMPOSE';
};
