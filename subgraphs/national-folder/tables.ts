import type { EventTables } from '../kit/events/events.ts';
import type { IdempotencyTable } from '../kit/idempotency.ts';

/** The messages, and the index of requests. Times are RFC 3339 in UTC. */
export interface FolderTables extends EventTables, IdempotencyTable {
  message: {
    id: string;
    /** The agency that told of it, by its name here. */
    from_agency: string;
    /** What that agency calls it: the same message comes once. */
    source: string;
    /** The agency's id in the catalogue. */
    office: string;
    /** Reference of the person or the company. */
    owner_ref: string;
    subject_fa: string;
    subject_en: string;
    /** Null: it only points to what stands elsewhere. */
    body_fa: string | null;
    body_en: string | null;
    /** Until then nothing of it is shown, counted or listed as changed. */
    delivered_at: string;
    read_at: string | null;
    archived_at: string | null;
    /** Taken back by its agency: nothing is left of it but that it was there. */
    withdrawn_at: string | null;
    /** When it last changed, by the clock of `folder_clock`; null: it is still to be shown. */
    changed: bigint | null;
  };
  attachment: {
    message_id: string;
    ordinal: number;
    name: string;
    media_type: string;
    digest: string;
    size: number;
  };
  /** How things stand with a request, its own agency says. */
  request_index: {
    tracking_code: string;
    from_agency: string;
    office: string;
    type: string;
    owner_ref: string;
    opened_at: string;
    changed: bigint;
  };
  /** One row: milliseconds since the epoch, never the same twice, in the order in which changes are committed. */
  folder_clock: { id: number; last: bigint };
  /** Agencies whose messages may only point. */
  pointer_only: { agency: string; legal_basis: string };
  /** How long a copy may be kept. */
  folder_term: { kind: 'OFFLINE_COPY'; days: number; legal_basis: string };
  /** What was told and not taken, for whoever runs the folder; no content. */
  refused_event: { event: string; from_agency: string; reason: string; at: string };
}
