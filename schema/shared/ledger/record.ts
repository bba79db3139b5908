import { canonicalJson, type Json } from './canonical-json.ts';
import { isJsonObject, parseJson } from './parse-json.ts';

/** What became of what was asked for. `UNKNOWN`: nobody wrote down how it ended. */
export const outcomes = ['RETURNED', 'EMPTY', 'DENIED', 'UNAVAILABLE', 'TIMEOUT', 'STALE', 'UNKNOWN'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * `READ`: something was read. `INTENT`: something that has an effect is about to be asked for. `OUTCOME`: how that
 * went, in a record of its own.
 */
export type RecordKind = 'READ' | 'INTENT' | 'OUTCOME';

/** What was asked of one agency; never a value of a field. */
export interface AgencyFields {
  readonly agency: string;
  /** Schema coordinates, `Person.residence`. */
  readonly coordinates: readonly string[];
  readonly outcome: Outcome;
}

/** What a record says of its operation and of one person's part in it. */
export interface RecordContent {
  /** The agency the reader acts for; null for people who act for themselves. */
  readonly agency: string | null;
  /** By what right: `SELF`, `CONSENT`, `NATURAL_GUARDIAN`, `INQUIRY`, … */
  readonly basis: string;
  readonly case: string | null;
  /** OAuth `client_id`. */
  readonly client: string;
  readonly fields: readonly AgencyFields[];
  /** The consent, delegation or inquiry behind the basis, by its opaque reference. */
  readonly grounds: string | null;
  /** Joins an `INTENT` and its `OUTCOME`. */
  readonly intent: string | null;
  readonly kind: RecordKind;
  /** SHA-256 of the operation's document. */
  readonly operation: string;
  readonly purpose: string | null;
  readonly role: string | null;
}

/** One line of the ledger: one operation and one person whose data it concerned. */
export interface LedgerRecord {
  /** When its batch was written, RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  readonly content: RecordContent;
  /**
   * The how-manieth line of this person by this writer, from 1; null for one that is shown later, and for nobody's:
   * whoever holds all numbers but one knows that a line was kept from her, and a delayed one leaves no gap.
   */
  readonly ordinal: number | null;
  /** Keyed hash of whoever read; null for machine clients. */
  readonly reader: string | null;
  /** Random, so that nobody can guess a record and try its hash. */
  readonly salt: string;
  /** Keyed hash of the person whose data it is; null where none is proven. */
  readonly subject: string | null;
  /** Until then the person is not shown this line; null: at once. */
  readonly visibleFrom: string | null;
}

const type = 'panjereh-ledger-record/v1';

/** The record's canonical text, of which the leaf is the hash. */
export function recordText(record: LedgerRecord): string {
  return canonicalJson({ ...record, type } as unknown as Json);
}

/** Null when it is not the canonical text of a record. */
export function readRecord(text: string): LedgerRecord | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || value['type'] !== type || !isJsonObject(value['content'])) return null;
  if (typeof value['at'] !== 'string' || Number.isNaN(Date.parse(value['at']))) return null;
  if (value['ordinal'] !== null && !Number.isSafeInteger(value['ordinal'])) return null;
  const { type: _type, ...record } = value;
  return canonicalJson(value) === text ? (record as unknown as LedgerRecord) : null;
}
