import type { Condition } from '../connection-reason.ts';
import { type Evidence, newestWhere } from '../evidence.ts';

/** Traffic counts for this long, in milliseconds. */
export const trafficAge = 7 * 86_400_000;

export type Answer = Extract<Evidence, { readonly kind: 'ANSWERED' }>;

/** Within 7 days the agency answered a caller other than itself and the probes. */
export const answersOthers: Condition<'evidence'> = ({ evidence }, asOf) => {
  const answer = lastForeignAnswer(evidence, asOf);
  return answer !== null && asOf - Date.parse(answer.at) <= trafficAge ? null : 'NO_FOREIGN_CALLER';
};

/** The last answer to somebody else, or null. */
export function lastForeignAnswer(evidence: readonly Evidence[], asOf: number): Answer | null {
  return newestWhere(evidence, asOf, isForeign);
}

function isForeign(fact: Evidence): fact is Answer {
  if (fact.kind !== 'ANSWERED') return false;
  return fact.byCitizens === true || (fact.callerId !== null && fact.callerId !== fact.agencyId);
}
