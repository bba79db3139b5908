import type { IdempotencyTable } from '../kit/idempotency.ts';

/** As whom somebody opened a notice. */
export type NoticeOpener = 'SELF' | 'REPRESENTATIVE' | 'COMPANY_SIGNATORY';

/** The tables of this agency's database; see migrations.ts. Times are RFC 3339 in UTC. */
export interface JudiciaryTables extends IdempotencyTable {
  sana_account: { person_ref: string; registered_at: string };
  notice: {
    id: string;
    /** The addressee: a person or a company. */
    person_ref: string;
    kind: NoticeKind;
    branch_fa: string;
    branch_en: string;
    issued_at: string;
    delivered_at: string | null;
    deadline_at: string | null;
    opened_at: string | null;
    opened_by: NoticeOpener | null;
    text_version: string;
    body: string;
  };
  /** A vehicle that a court has seized, so that it is not given away. */
  vehicle_seizure: {
    id: string;
    vehicle_ref: string;
    ordered_on: string;
    /** Null while it holds. */
    lifted_on: string | null;
  };
  /** What a court ordered about a ward and one other person. Days are Gregorian `YYYY-MM-DD`. */
  court_order: {
    id: string;
    kind: CourtOrderKind;
    ward_ref: string;
    /** The guardian, the custodian, or whoever an exclusion or a protection is addressed to. */
    person_ref: string;
    /** JSON: coordinates that it takes from that person; `*` for all. */
    excluded: string;
    /** In force from that day. */
    issued_on: string;
    /** By the order itself, the first day on which it holds no more. */
    until: string | null;
    /** Likewise, when it ended otherwise: revoked, or the ward or the other person has died. */
    ended_on: string | null;
    end_reason: 'REVOKED' | 'DEATH' | null;
  };
}

export type CourtOrderKind = 'GUARDIANSHIP' | 'CUSTODY' | 'EXCLUSION' | 'PROTECTION';

export type NoticeKind = 'SUMMONS' | 'PETITION' | 'JUDGMENT' | 'WARNING' | 'EXECUTION';
