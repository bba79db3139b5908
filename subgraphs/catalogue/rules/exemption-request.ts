import { addDays } from '../../kit/jalali.ts';
import { tehranDay } from './tehran-day.ts';

/** Why an agency cannot meet a duty for a time: the sensitivity or the nature of its services, or its infrastructure. */
export type ExemptionGround = 'SENSITIVITY' | 'NATURE_OF_SERVICES' | 'INFRASTRUCTURE';

/** What is asked for, and what each member signs: the whole of it stands in the digest. */
export interface ExemptionRequest {
  readonly id: string;
  readonly agencyId: string;
  readonly obligationId: string;
  readonly ground: ExemptionGround;
  readonly reasons: string;
  /** RFC 3339, UTC. */
  readonly requestedAt: string;
  /** Who asked for the agency, by an opaque reference that is never published; null: its back office named nobody. */
  readonly requestedBy: string | null;
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

/** The last ISO date for which it is asked, in Tehran. */
export function untilOf({ requestedAt, days }: Pick<Exemption, 'requestedAt' | 'days'>): string {
  return addDays(tehranDay(Date.parse(requestedAt)), days);
}
