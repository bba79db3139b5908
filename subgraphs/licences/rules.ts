import { addDays, daysInMonth, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import type { DecisionRow, PublicationRuleRecord } from './records.ts';
import type { DecisionKind } from './tables.ts';

/** How a licence stands on a day. */
type LicenceState = 'VALID' | 'EXPIRED' | 'REVOKED' | 'TRANSFERRED';
type Decision = Pick<DecisionRow, 'place' | 'decision' | 'decided_on' | 'valid_until' | 'in_force_until'>;

/** How a licence stands on a day, by its decisions, the first one first. */
export function stateOf(decisions: readonly Decision[], day: string): LicenceState {
  if (decisions.some(({ decision }) => decision === 'TRANSFER')) return 'TRANSFERRED';
  if (decisions.some((one) => isRevocationInForce(one, decisions, day))) return 'REVOKED';
  const until = validUntil(decisions);
  return until !== null && until < day ? 'EXPIRED' : 'VALID';
}

/** The last day of the term that was given last; null: without end. */
export function validUntil(decisions: readonly Decision[]): string | null {
  return decisions.findLast(({ decision }) => decision === 'ISSUE' || decision === 'RENEWAL')?.valid_until ?? null;
}

/** Whether it is a revocation whose term runs and which was not lifted. */
export function isRevocationInForce(one: Decision, decisions: readonly Decision[], day: string): boolean {
  if (one.decision !== 'REVOCATION') return false;
  if (one.in_force_until !== null && one.in_force_until < day) return false;
  return !decisions.some(({ decision, place }) => decision === 'REINSTATEMENT' && place > one.place);
}

/**
 * Whether everybody may read a published decision that day: of a natural person a revocation only while it is in force,
 * and never that it was lifted, which would tell of it.
 */
export function isShown(
  one: DecisionRow,
  { decisions, isPersons }: { readonly decisions: readonly DecisionRow[]; readonly isPersons: boolean },
  day: string,
): boolean {
  if (one.published_on === null) return false;
  return !isPersons || isOwedOfPerson(one, decisions, day);
}

function isOwedOfPerson(one: Decision, decisions: readonly Decision[], day: string): boolean {
  if (one.decision === 'REINSTATEMENT') return false;
  return one.decision !== 'REVOCATION' || isRevocationInForce(one, decisions, day);
}

/** Whether decisions of that kind, taken that day, are published. */
export function isPublic(rules: readonly PublicationRuleRecord[], decision: DecisionKind, day: string): boolean {
  return rules.some(
    (rule) => rule.decision === decision && rule.from_day <= day && (rule.until_day === null || day <= rule.until_day),
  );
}

/** The last day of a term of so many Jalali months that begins that day; null: without end. */
export function termEnd(from: string, months: number | null): string | null {
  if (months === null) return null;
  const { year, month, day } = toJalaliDate(from);
  const index = year * 12 + month - 1 + months;
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const last = daysInMonth(to.year, to.month);
  const anniversary = toIsoDate({ ...to, day: Math.min(day, last) });
  return day > last ? anniversary : addDays(anniversary, -1);
}
