import type { AgencyFields } from '../../schema/shared/ledger/record.ts';

export type { AgencyFields, Outcome } from '../../schema/shared/ledger/record.ts';

/** Who does what, and for what: what all lines of one operation have in common. */
export interface LedgerOperation {
  /** Whoever reads, by her own reference; null for machine clients. Only a keyed hash of it is written. */
  readonly reader: string | null;
  /** OAuth `client_id`. */
  readonly client: string;
  /** The agency that an official acts for. */
  readonly agency: string | null;
  readonly role: string | null;
  readonly purpose: string | null;
  readonly case: string | null;
  /** SHA-256 of the document. */
  readonly hash: string;
}

/** What an operation read of one person. Never a value of a field. */
export interface Reading {
  /** The person, by her reference, of which a keyed hash is written; null where nobody is proven. */
  readonly subject: string | null;
  /** By what right: `SELF`, `CONSENT`, `NATURAL_GUARDIAN`, `INQUIRY`, … */
  readonly basis: string;
  /** The consent, delegation or inquiry behind it, by its opaque reference. */
  readonly grounds: string | null;
  readonly fields: readonly AgencyFields[];
  /** Until then the person is not shown the line; null: at once. */
  readonly visibleFrom: Date | null;
}

/**
 * The book of who read what. Awaited: a promise that resolves means that the lines outlast a crash.
 *
 * Each rejects with GatewayError LEDGER_UNAVAILABLE when that cannot be said in time. After `record` the answer, or the
 * part of it, then must not leave; after `intend` nothing may be asked; after `complete` what happened has happened,
 * and the next start writes its outcome down as UNKNOWN.
 */
export interface Ledger {
  /** Whether it can be written now, as far as is known. */
  isOpen(): boolean;
  /** One line for each person. Before any part of the answer leaves. */
  record(operation: LedgerOperation, readings: readonly Reading[]): Promise<void>;
  /** Before the first fetch of what has an effect. Resolves to the reference with which it is completed. */
  intend(operation: LedgerOperation, readings: readonly Reading[]): Promise<string>;
  /** How an intent ended. */
  complete(intent: string, operation: LedgerOperation, readings: readonly Reading[]): Promise<void>;
}
