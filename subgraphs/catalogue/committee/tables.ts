import type { ExemptionGround, ExemptionVote } from '../rules/exemption.ts';

/** What people of an office may decide about an agency; WITHDRAWAL takes an earlier decision back. */
export type DecisionKind = 'ENCOURAGE' | 'QUESTION' | 'REMIND' | 'REPRIMAND' | 'WITHDRAWAL';

/**
 * What the supervisory committee and the offices around it write down. Rows are added, never changed or deleted. Times
 * are RFC 3339 in UTC, so that the order of the text is the order of time; days are ISO dates in Tehran. `official` is the
 * reference of a person and never published.
 */
export interface CommitteeTables {
  exemption: {
    id: string;
    agency_id: string;
    obligation_id: string;
    ground: ExemptionGround;
    reasons: string;
    requested_at: string;
    /** Null: the back office named nobody. */
    requested_by: string | null;
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
    official: string;
    vote: ExemptionVote['vote'];
    reasons: string;
    digest: string;
    at: string;
  };
  connection_plan: { id: string; agency_id: string; submitted_at: string };
  connection_milestone: { plan_id: string; place: number; due: string; text: string; obligation_id: string | null };
  committee_decision: {
    id: string;
    agency_id: string;
    obligation_id: string;
    kind: DecisionKind;
    text: string;
    office: string;
    official: string;
    legal_basis_fa: string;
    legal_basis_en: string;
    decided_at: string;
    evidence_as_of: string;
    evidence_digest: string;
    /** Of a question. */
    answer_due: string | null;
    /** The decision that it supersedes or withdraws: each once. */
    replaces: string | null;
  };
  /** One for each question. */
  committee_answer: { decision_id: string; text: string; answered_at: string };
  /** Null `province_code`: a national one. */
  committee_meeting: {
    id: string;
    held_at: string;
    province_code: string | null;
    agenda: string;
    office: string;
    official: string;
    recorded_at: string;
  };
  committee_meeting_agency: { meeting_id: string; agency_id: string };
  resolution: {
    id: string;
    body_fa: string;
    body_en: string;
    session: number;
    date: string;
    title_fa: string;
    title_en: string;
    source_fa: string;
    source_en: string;
  };
  /** One for each version and resolution. */
  conformity_signature: {
    id: string;
    agency_id: string;
    resolution_id: string;
    schema_version: string;
    official: string;
    signed_at: string;
  };
  executive_plan: {
    id: string;
    agency_id: string;
    resolution_id: string;
    subject: string;
    jalali_year: number;
    document_digest: string;
    submitted_at: string;
  };
  /** Each once, in this order. */
  executive_plan_step: {
    plan_id: string;
    step: 'CONFIRMED' | 'FORWARDED';
    office: string;
    official: string;
    at: string;
  };
}
