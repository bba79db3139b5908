import { addDays } from '../../kit/jalali.ts';
import { type Exemption, untilOf } from './exemption-request.ts';
import { countedVotes, isDecided, isRefusal } from './exemption-signing.ts';
import { startOfTehranDay, tehranDay } from './tehran-day.ts';

// The door of what is known of exemptions: who reads them from outside this folder imports this file.
export { type Exemption, type ExemptionGround, type ExemptionVote, untilOf } from './exemption-request.ts';

/**
 * REQUESTED: asked for. UNDER_REVIEW: the committee has taken it up. GRANTED, REFUSED: decided. WITHDRAWN: by the agency,
 * before a decision. EXPIRED: its last day is over, decided or not.
 */
export type ExemptionState = 'REQUESTED' | 'UNDER_REVIEW' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** The longest that an exemption may last from the day on which it is asked for. There is no permanent one. */
export const longestExemption = 180;

/** What the records about an exemption come to at an instant. */
export interface ExemptionStanding {
  readonly state: ExemptionState;
  /** When the committee had decided; null: it has not. */
  readonly decidedAt: string | null;
  /** First ISO date on which it holds, in Tehran; null: it never did. */
  readonly from: string | null;
  /** Last ISO date on which it holds, or would. */
  readonly until: string;
}

/** @param asOf milliseconds since the epoch; records after it do not exist yet */
export function exemptionStanding(exemption: Exemption, asOf: number): ExemptionStanding {
  const until = untilOf(exemption);
  const votes = countedVotes(exemption, asOf);
  const decidedAt = isDecided(exemption, votes) ? (votes.at(-1)?.at ?? null) : null;
  const isGranted = decidedAt !== null && !votes.some(isRefusal);
  const from = isGranted && isLawful(exemption) ? tehranDay(Date.parse(decidedAt)) : null;
  return { state: stateOf(exemption, { decidedAt, from, until }, asOf), decidedAt, from, until };
}

/**
 * The exemption from a duty that is in force on a day, or null; of several the one that lasts longest.
 *
 * @param day ISO date, in Tehran
 * @param asOf milliseconds since the epoch; later records are not looked at. The end of that day when left out.
 */
export function exemptionAt(
  exemptions: readonly Exemption[],
  obligationId: string,
  day: string,
  asOf = startOfTehranDay(addDays(day, 1)) - 1,
): Exemption | null {
  const inForce = exemptions.filter((one) => one.obligationId === obligationId && isInForce(one, day, asOf));
  return inForce.reduce<Exemption | null>(
    (found, next) => (found === null || untilOf(next) > untilOf(found) ? next : found),
    null,
  );
}

function isInForce(exemption: Exemption, day: string, asOf: number): boolean {
  const { from, until } = exemptionStanding(exemption, asOf);
  return from !== null && from <= day && day <= until;
}

/** Whatever stands in a table: nothing is in force for longer than allowed, or by the word of too few. */
function isLawful({ agencyId, days, seats, recused }: Exemption): boolean {
  const isWholeCommittee = recused === null ? seats.length === 3 : seats.length === 2 && recused === agencyId;
  return days >= 1 && days <= longestExemption && isWholeCommittee;
}

function stateOf(
  { withdrawnAt, reviewedAt }: Exemption,
  { decidedAt, from, until }: Omit<ExemptionStanding, 'state'>,
  asOf: number,
): ExemptionState {
  if (decidedAt !== null && from === null) return 'REFUSED';
  if (decidedAt === null && withdrawnAt !== null && Date.parse(withdrawnAt) <= asOf) return 'WITHDRAWN';
  if (tehranDay(asOf) > until) return 'EXPIRED';
  if (decidedAt !== null) return 'GRANTED';
  return reviewedAt !== null && Date.parse(reviewedAt) <= asOf ? 'UNDER_REVIEW' : 'REQUESTED';
}
