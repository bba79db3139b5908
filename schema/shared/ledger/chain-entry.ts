import { canonicalJson } from './canonical-json.ts';
import { decodeHash } from './hash-text.ts';
import { isJsonObject, parseJson } from './parse-json.ts';
import { readPosition } from './position.ts';

/** One committed batch in its writer's chain. The entries are the leaves of the writer's own Merkle tree. */
export interface ChainEntry {
  /** When the batch was written, RFC 3339 in UTC with milliseconds; never before the entry before it. */
  readonly at: string;
  /** How many records the batch has. */
  readonly count: number;
  /** The root of the writer's tree over all entries before this one. */
  readonly previous: string;
  /** The root of the batch's tree of records. */
  readonly root: string;
  /** The entry's place in the chain, from 0. */
  readonly sequence: number;
  readonly writer: string;
}

const type = 'panjereh-ledger-entry/v1';

/** The entry's canonical text, of which the leaf in the writer's tree is the hash. */
export function entryText(entry: ChainEntry): string {
  return canonicalJson({ ...entry, sequence: String(entry.sequence), type });
}

/** Null when it is not the canonical text of an entry. */
export function readEntry(text: string): ChainEntry | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || value['type'] !== type) return null;
  const { at, count, previous, root, writer } = value;
  const sequence = readPosition(value['sequence']);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof writer !== 'string' || sequence === null) {
    return null;
  }
  if (!isHash(previous) || !isHash(root) || !Number.isSafeInteger(count)) return null;
  const entry = { at, count: Number(count), previous, root, sequence, writer };
  return entryText(entry) === text ? entry : null;
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && decodeHash(value) !== null;
}
