import { addDays } from '../../kit/jalali.ts';
import { exemptionDigest } from './exemption-digest.ts';
import { startOfTehranDay, tehranDay } from './tehran-day.ts';

/** Why an agency cannot meet a duty for a time: the sensitivity or the nature of its services, or its infrastructure. */
export type ExemptionGround = 'SENSITIVITY' | 'NATURE_OF_SERVICES' | 'INFRASTRUCTURE';

/**
 * REQUESTED: asked for. UNDER_REVIEW: the committee has taken it up. GRANTED, REFUSED: decided. WITHDRAWN: by the agency,
 * before a decision. EXPIRED: its last day is over, decided or not.
 */
export type ExemptionState = 'REQUESTED' | 'UNDER_REVIEW' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** The longest that an exemption may last from the day on which it is asked for. There is no permanent one. */
export const longestExemption = 180;

/** What is asked for, and what each member signs: the whole of it stands in the digest. */
export interface ExemptionRequest {
  readonly id: string;
  readonly agencyId: string;
  readonly obligationId: string;
  readonly ground: ExemptionGround;
  readonly reasons: string;
  /** RFC 3339, UTC. */
  readonly requestedAt: string;
  /** How many days after that of the request its last day is: 1 to 180. */
  readonly days: number;
  /** The granted exemption of which this asks a renewal, by its id. */
  readonly renews: string | null;
  /** Institutions with a seat that decide it, in the order of their ids. */
  readonly seats: readonly string[];
  /** The institution with a seat that does not decide, since it is the applicant; null: all three decide. */
  readonly recused: string | null;
}

/** A member's word on an exemption, with the digest of what she was shown. */
export interface ExemptionVote {
  /** The institution whose seat it is. */
  readonly institution: string;
  /** The member, by an opaque reference that is never published. */
  readonly official: string;
  readonly vote: 'GRANT' | 'REFUSE';
  readonly reasons: string;
  readonly digest: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** A request for an exemption (استثنا) with everything that was recorded about it; nothing of it is ever changed. */
export interface Exemption extends ExemptionRequest {
  readonly reviewedAt: string | null;
  readonly withdrawnAt: string | null;
  /** In the order of time. */
  readonly votes: readonly ExemptionVote[];
}

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

/** The last ISO date for which it is asked, in Tehran. */
export function untilOf({ requestedAt, days }: Pick<Exemption, 'requestedAt' | 'days'>): string {
  return addDays(tehranDay(Date.parse(requestedAt)), days);
}

/**
 * The votes that count: each seat's first one, by a person who has not signed for another seat, on exactly what was
 * asked for, after the committee took it up, and before it was withdrawn, decided or over.
 *
 * @param asOf milliseconds since the epoch; later votes are not looked at
 */
export function countedVotes(exemption: Exemption, asOf: number): readonly ExemptionVote[] {
  const digest = exemptionDigest(exemption);
  const counted: ExemptionVote[] = [];
  for (const vote of exemption.votes) {
    if (isDecided(exemption, counted)) break;
    const isFirst = counted.every(
      ({ institution, official }) => institution !== vote.institution && official !== vote.official,
    );
    const isSeat = exemption.seats.includes(vote.institution) && vote.institution !== exemption.agencyId;
    if (isFirst && isSeat && vote.digest === digest && isInTime(exemption, vote, asOf)) counted.push(vote);
  }
  return counted;
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

/** A duty that was not met in its time. */
export interface Overdue {
  /** The original due date: an exemption that was refused or is over has not moved it. */
  readonly since: string;
  /** What excuses it that day; null: it is overdue without a justified reason. */
  readonly exemption: Exemption | null;
}

/**
 * Whether, and since when, a duty that an agency has not met is overdue on a day; null while it is not due.
 *
 * @param asOf as of `exemptionAt`
 */
export function overdueOn(
  exemptions: readonly Exemption[],
  { id, due }: { readonly id: string; readonly due: string | null },
  day: string,
  asOf?: number,
): Overdue | null {
  if (due === null || day <= due) return null;
  return { since: due, exemption: exemptionAt(exemptions, id, day, asOf) };
}

function isInForce(exemption: Exemption, day: string, asOf: number): boolean {
  const { from, until } = exemptionStanding(exemption, asOf);
  return from !== null && from <= day && day <= until;
}

/** All seats have granted it, or one has refused: then there can never be the signatures of all. */
function isDecided({ seats }: Exemption, counted: readonly ExemptionVote[]): boolean {
  return counted.some(isRefusal) || counted.length === seats.length;
}

function isRefusal({ vote }: ExemptionVote): boolean {
  return vote === 'REFUSE';
}

function isInTime(exemption: Exemption, { at }: ExemptionVote, asOf: number): boolean {
  const { reviewedAt, withdrawnAt } = exemption;
  const [time, review, withdrawal] = [at, reviewedAt ?? '', withdrawnAt ?? ''].map((one) => Date.parse(one));
  if (reviewedAt === null || time! < review! || time! > asOf) return false;
  return !(withdrawnAt !== null && time! >= withdrawal!) && tehranDay(time!) <= untilOf(exemption);
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
