import { type Exemption, type ExemptionVote, untilOf } from './exemption-request.ts';
import { exemptionDigest } from './exemption-digest.ts';
import { tehranDay } from './tehran-day.ts';

/** Why a signature does not count; of several reasons the first in this order. */
export type SigningObstacle =
  | 'OWN_AGENCY'
  | 'NO_SEAT'
  | 'WITHDRAWN'
  | 'DECIDED'
  | 'OVER'
  | 'NOT_UNDER_REVIEW'
  | 'CHANGED'
  | 'INSTITUTION_SIGNED'
  | 'PERSON_HAS_ANOTHER_ROLE';

type Signature = Pick<ExemptionVote, 'institution' | 'official' | 'digest' | 'at'>;

/**
 * The votes that count: each seat's first one, by a person who has no other part in it, on exactly what was asked for,
 * after the committee took it up, and before it was withdrawn, decided or over.
 *
 * @param asOf milliseconds since the epoch; later votes are not looked at
 */
export function countedVotes(exemption: Exemption, asOf: number): readonly ExemptionVote[] {
  const counted: ExemptionVote[] = [];
  for (const vote of exemption.votes) {
    if (Date.parse(vote.at) <= asOf && obstacleAfter(exemption, counted, vote) === null) counted.push(vote);
  }
  return counted;
}

/** Why an institution's official cannot sign at an instant, or null. */
export function signingObstacle(exemption: Exemption, signature: Signature): SigningObstacle | null {
  return obstacleAfter(exemption, countedVotes(exemption, Date.parse(signature.at)), signature);
}

/** All seats have granted it, or one has refused: then there can never be the signatures of all. */
export function isDecided({ seats }: Pick<Exemption, 'seats'>, counted: readonly ExemptionVote[]): boolean {
  return counted.some(isRefusal) || counted.length === seats.length;
}

export function isRefusal({ vote }: Pick<ExemptionVote, 'vote'>): boolean {
  return vote === 'REFUSE';
}

function obstacleAfter(
  exemption: Exemption,
  counted: readonly ExemptionVote[],
  { institution, official, digest, at }: Signature,
): SigningObstacle | null {
  if (institution === exemption.agencyId) return 'OWN_AGENCY';
  if (!exemption.seats.includes(institution)) return 'NO_SEAT';
  if (isPast(exemption.withdrawnAt, at)) return 'WITHDRAWN';
  if (isDecided(exemption, counted)) return 'DECIDED';
  if (tehranDay(Date.parse(at)) > untilOf(exemption)) return 'OVER';
  if (!isPast(exemption.reviewedAt, at)) return 'NOT_UNDER_REVIEW';
  if (digest !== exemptionDigest(exemption)) return 'CHANGED';
  if (counted.some((vote) => vote.institution === institution)) return 'INSTITUTION_SIGNED';
  const others = [exemption.requestedBy, ...counted.map((vote) => vote.official)];
  return others.includes(official) ? 'PERSON_HAS_ANOTHER_ROLE' : null;
}

function isPast(moment: string | null, at: string): boolean {
  return moment !== null && Date.parse(moment) <= Date.parse(at);
}
