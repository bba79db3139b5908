import type { ExemptionGround, ExemptionVote } from '../rules/exemption.ts';

/** What the supervisory committee and the offices around it write down. Rows are added, never changed or deleted. */
export interface CommitteeTables {
  exemption: {
    id: string;
    agency_id: string;
    obligation_id: string;
    ground: ExemptionGround;
    reasons: string;
    /** RFC 3339 in UTC, so that the order of the text is the order of time; so are all other times here. */
    requested_at: string;
    /** From 1 to 180: one without an end cannot be written down. */
    days: number;
    renews: string | null;
    /** Ids, in their order, between spaces. */
    seats: string;
    recused: string | null;
  };
  /** That the committee took a request up, or that the agency withdrew it: each once. */
  exemption_step: { exemption_id: string; kind: 'REVIEW' | 'WITHDRAWAL'; office: string; at: string };
  /** One for each seat, and one for each person. */
  exemption_vote: {
    exemption_id: string;
    institution: string;
    /** Reference of the person; never published. */
    official: string;
    vote: ExemptionVote['vote'];
    reasons: string;
    digest: string;
    at: string;
  };
}
