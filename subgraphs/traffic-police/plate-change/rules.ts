import type { Selectable } from 'kysely';
import type { AgencyCaller } from '../../kit/context.ts';
import { addDays } from '../../kit/jalali.ts';
import { today } from '../../kit/today.ts';
import { guardianRequired } from './refusals.ts';
import type { Condition, PlateChangeTables, Side } from './tables.ts';

export type ChangeRow = Selectable<PlateChangeTables['plate_change']>;
export type ConditionRow = Selectable<PlateChangeTables['plate_condition']>;
export type ClearanceRow = Selectable<PlateChangeTables['plate_clearance']>;

/** Something that stands in the way, as the party that has to clear it is told. */
export interface Blocker {
  readonly condition: Condition;
  readonly side: Side;
  /** The agency to turn to, by its id in the catalogue. */
  readonly agency: string;
  /** WAITING: it has not answered yet, or its answer has become too old. */
  readonly state: 'WAITING' | 'BLOCKED';
  readonly legalBasis: string;
}

/** What this agency knows itself about a change, as of today. */
export interface OwnKnowledge {
  /** Whether the seller owes a fine made with this vehicle. */
  readonly hasFines: boolean;
  /** The last day of the vehicle's third-party insurance; null when none is reported. */
  readonly insuredUntil: string | null;
}

/** For how long an offer can be accepted, in milliseconds. */
export const offerLasts = 60 * 60 * 1000;

export type Progress = 'OFFERED' | 'CLEARING' | 'CLEARED' | 'COMPLETED' | 'WITHDRAWN' | 'LAPSED';

export function progressOf({ state, code_until }: ChangeRow, blockers: readonly Blocker[], now: Date): Progress {
  if (state === 'ACCEPTED') return blockers.length === 0 ? 'CLEARED' : 'CLEARING';
  if (state === 'OFFERED' && code_until !== null && code_until <= now.toISOString()) return 'LAPSED';
  return state;
}

export interface Standing {
  readonly kind: ChangeRow['kind'];
  readonly conditions: readonly ConditionRow[];
  readonly clearances: readonly Pick<ClearanceRow, 'condition' | 'state' | 'answered_at'>[];
  readonly own: OwnKnowledge;
}

/** Everything that stands in the way of a change, of both parties, in the order of the table of conditions. */
export function blockersOf({ kind, conditions, clearances, own }: Standing, now: Date): readonly Blocker[] {
  return conditionsFor(kind, conditions).flatMap((row) => {
    const state = row.asked_of === null ? ownState(row.condition, own, now) : askedState(row, clearances, now);
    if (state === null) return [];
    return [{ condition: row.condition, side: row.side, agency: row.agency, state, legalBasis: row.legal_basis }];
  });
}

export function conditionsFor(kind: ChangeRow['kind'], conditions: readonly ConditionRow[]): readonly ConditionRow[] {
  return conditions.filter(({ first_numbering }) => kind === 'CHANGE' || first_numbering === 1);
}

function ownState(condition: Condition, { hasFines, insuredUntil }: OwnKnowledge, now: Date): Blocker['state'] | null {
  const isClear = condition === 'FINES' ? !hasFines : insuredUntil !== null && insuredUntil >= today(now);
  return isClear ? null : 'BLOCKED';
}

function askedState(row: ConditionRow, clearances: Standing['clearances'], now: Date): Blocker['state'] | null {
  const said = clearances.find(({ condition }) => condition === row.condition);
  if (said?.state === 'REFUSED') return 'BLOCKED';
  const given = said?.state === 'GIVEN' ? said.answered_at : null;
  return given !== null && addDays(given.slice(0, 10), row.valid_days) >= today(now) ? null : 'WAITING';
}

/** Only these act for somebody about property; a delegate or a custodian does not (domain rule; Civil Code (k)). */
const guardians: ReadonlySet<string> = new Set(['NATURAL_GUARDIAN', 'TESTAMENTARY_GUARDIAN', 'COURT_GUARDIAN']);

/**
 * Whether the caller may take or give away plates for this person: herself when of age, a guardian for a ward.
 *
 * @param isOfAge as the civil registry says today; null when it has not said
 * @throws AgencyError GUARDIAN_REQUIRED
 */
export function requireOwnOrGuardian(
  person: string,
  isOfAge: boolean | null | undefined,
  { subject, rights }: Pick<AgencyCaller, 'subject' | 'rights'>,
): void {
  if (subject === person && isOfAge === true) return;
  if (rights.some((right) => right.subject === person && guardians.has(right.basis))) return;
  throw guardianRequired();
}
