import type { IdempotencyTable } from '../kit/idempotency.ts';

/** The tables of this agency's database; see migrations.ts. Times are RFC 3339 in UTC. */
export interface JudiciaryTables extends IdempotencyTable {
  sana_account: { person_ref: string; registered_at: string };
  notice: {
    id: string;
    person_ref: string;
    kind: NoticeKind;
    branch_fa: string;
    branch_en: string;
    issued_at: string;
    delivered_at: string | null;
    deadline_at: string | null;
    opened_at: string | null;
    opened_by: 'SELF' | null;
    text_version: string;
    body: string;
  };
}

export type NoticeKind = 'SUMMONS' | 'PETITION' | 'JUDGMENT' | 'WARNING' | 'EXECUTION';
