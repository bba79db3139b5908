import type { IdempotencyTable } from '../kit/idempotency.ts';

export type Confidentiality = 'NORMAL' | 'CONFIDENTIAL' | 'HIGHLY_CONFIDENTIAL';

/** Letters from agency to agency, their registers and receipts. Agencies are named by their ids in the catalogue. */
export interface CorrespondenceTables extends IdempotencyTable {
  /** The register of each agency and Jalali year: its last number. */
  register: {
    agency: string;
    jalali_year: number;
    last: number;
  };
  letter: {
    /** Opaque. */
    id: string;
    sender: string;
    jalali_year: number;
    /** From 1, without gaps in the year's register of the sender. */
    serial: number;
    receiver: string;
    subject: string;
    confidentiality: Confidentiality;
    in_reply_to: string | null;
    /** Whom it is about; never leaves this agency but to the gateway. */
    person_ref: string | null;
    /** The sender's case, of a letter about a person. */
    case_ref: string | null;
    /** SHA-256, hexadecimal, over what the letter says. */
    content_digest: string;
    sent_by: string;
    sent_at: string;
    /** When the receiver's own agency said that it is there; null: it has not, or has no subgraph here. */
    arrived_at: string | null;
  };
  /** The text (place 0) and what is attached to it. */
  letter_document: {
    letter_id: string;
    place: number;
    reference: string;
    media_type: string;
    digest: string;
    size: number;
  };
  /** One for each letter that was received. */
  receipt: {
    letter_id: string;
    received_at: string;
    key_id: string;
    signature: string;
  };
  /** Public keys by which agencies sign receipts, present and former ones. */
  receipt_key: {
    agency: string;
    /** RFC 7638. */
    key_id: string;
    public_key: string;
    since: string;
    until: string | null;
  };
}
