import type { TrustTables as SharedTables } from '../../schema/shared/trust/tables.ts';
import type { EventTables } from '../kit/events/events.ts';
import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { ContradictionTables } from './contradictions/tables.ts';

/** The tables of this agency's database: those that gateways read too, and its own. See migrations.ts. */
export interface TrustTables extends SharedTables, IdempotencyTable, ContradictionTables, EventTables {
  /** What an official asks for, until the owners of the facts have answered. The person's number is not kept. */
  inquiry_opening: {
    id: string;
    official: string;
    agency: string;
    client: string;
    purpose: string;
    legal_basis: string;
    case_ref: string;
    coordinates: string;
    /** How long it is to last. */
    minutes: number;
    emergency: number;
    justification: string | null;
    asked_at: string;
    /** Null: at once. */
    notify_at: string | null;
    court_order: string | null;
    /** What it was opened as. */
    inquiry: string | null;
  };
  /** The people whom an official, or an agency, has inquired about on a day: each counts once. */
  inquiry_subject: { holder: string; day: string; subject: string };
  /** How many that were. */
  inquiry_quota: { holder: string; day: string; used: number };
  /** The outbox: what a person is to be told. Written with what it tells of. */
  notice: {
    id: string;
    person: string;
    kind: NoticeKind;
    /** The consent, delegation, inquiry, question or contradiction. */
    about: string;
    created_at: string;
    /** A court may put off that the person is told; until then nothing of it is shown or counted. */
    visible_from: string;
  };
  /** What a person says is wrong with a record. */
  finding: {
    id: string;
    person: string;
    coordinate: string;
    note: string;
    state: 'OPEN' | 'CORRECTED' | 'UPHELD';
    opened_at: string;
    /** What two registers say that it is about; null: the person alone says so. */
    contradiction: string | null;
    answer: string | null;
    answered_at: string | null;
  };
  /** What a person asks about a line of the ledger. */
  question: {
    id: string;
    person: string;
    /** When the line was written. */
    line_at: string;
    /** The reader's agency, which has to answer. */
    agency: string;
    text: string;
    asked_at: string;
    due_at: string;
    answer: string | null;
    answered_at: string | null;
  };
}

export type NoticeKind =
  | 'CONSENT_GRANTED'
  | 'CONSENT_REVOKED'
  | 'DELEGATION_ACCEPTED'
  | 'DELEGATION_REVOKED'
  | 'INQUIRY_OPENED'
  | 'EMERGENCY_ACCESS'
  | 'QUESTION_ANSWERED'
  | 'CONTRADICTION_FOUND'
  | 'CONTRADICTION_ANSWERED'
  | 'CONTRADICTION_RESOLVED';
