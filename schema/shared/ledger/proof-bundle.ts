import { canonicalJson, type Json } from './canonical-json.ts';
import { decodeHash } from './hash-text.ts';
import { isJsonObject, parseJson } from './parse-json.ts';
import { readPosition } from './position.ts';

/** One person's lines, and how each leads to the heads of a checkpoint. Of others it holds salted hashes only. */
export interface ProofBundle {
  /** The text of the checkpoint that everything leads to. */
  readonly checkpoint: string;
  /** Lines before this time are left out; null: none are. */
  readonly since: string | null;
  readonly lines: readonly ProvenLine[];
  readonly entries: readonly ProvenEntry[];
  readonly growth: readonly ProvenGrowth[];
}

/** A record's place in its batch, and the path from there to the batch's root. */
export interface ProvenLine {
  /** The record's canonical text. */
  readonly record: string;
  readonly writer: string;
  readonly sequence: number;
  readonly leaf: number;
  readonly proof: readonly Uint8Array[];
}

/** A batch's entry, and the path from its place to the root of its writer's tree at the checkpoint. */
export interface ProvenEntry {
  /** The entry's canonical text. */
  readonly entry: string;
  readonly proof: readonly Uint8Array[];
}

/** That a writer's tree of an earlier size is the beginning of that at the checkpoint. */
export interface ProvenGrowth {
  readonly writer: string;
  readonly from: number;
  readonly proof: readonly Uint8Array[];
}

const format = 'panjereh-ledger-proof/v1';

/** The bundle as a file: JSON, hashes in base64url, positions as strings. */
export function bundleText({ checkpoint, since, lines, entries, growth }: ProofBundle): string {
  return canonicalJson({
    format,
    checkpoint,
    since,
    lines: lines.map(({ record, writer, sequence, leaf, proof }) => ({
      record,
      writer,
      sequence: String(sequence),
      leaf: String(leaf),
      proof: proof.map(encode),
    })),
    entries: entries.map(({ entry, proof }) => ({ entry, proof: proof.map(encode) })),
    growth: growth.map(writeGrowth),
  });
}

/** Null when the text is not a bundle in this format. */
export function readBundle(text: string): ProofBundle | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || value['format'] !== format || typeof value['checkpoint'] !== 'string') return null;
  const since = value['since'] ?? null;
  const lines = readAll(value['lines'], readLine);
  const entries = readAll(value['entries'], readProvenEntry);
  const growth = readAll(value['growth'], readGrowth);
  if (lines === null || entries === null || growth === null) return null;
  if (since !== null && (typeof since !== 'string' || Number.isNaN(Date.parse(since)))) return null;
  return { checkpoint: value['checkpoint'], since, lines, entries, growth };
}

/** How chains grew, as JSON: what a gateway shows a witness. */
export function growthText(growth: readonly ProvenGrowth[]): string {
  return canonicalJson(growth.map(writeGrowth));
}

/** Null when the text is not such a list. */
export function readGrowthText(text: string): readonly ProvenGrowth[] | null {
  return readAll(parseJson(text), readGrowth);
}

type Members = { readonly [key: string]: Json };

function readLine({ record, writer, sequence: at, leaf: place, proof: path }: Members): ProvenLine | null {
  const [sequence, leaf, proof] = [readPosition(at), readPosition(place), readProof(path)];
  if (typeof record !== 'string' || typeof writer !== 'string') return null;
  return sequence === null || leaf === null || proof === null ? null : { record, writer, sequence, leaf, proof };
}

function readProvenEntry({ entry, proof: path }: Members): ProvenEntry | null {
  const proof = readProof(path);
  return typeof entry !== 'string' || proof === null ? null : { entry, proof };
}

function readGrowth({ writer, from: size, proof: path }: Members): ProvenGrowth | null {
  const [from, proof] = [readPosition(size), readProof(path)];
  return typeof writer !== 'string' || from === null || proof === null ? null : { writer, from, proof };
}

function readProof(value: Json | undefined): readonly Uint8Array[] | null {
  return allOf(value, (text) => (typeof text === 'string' ? decodeHash(text) : null));
}

function readAll<Part>(value: Json | undefined, read: (part: Members) => Part | null): readonly Part[] | null {
  return allOf(value, (part) => (isJsonObject(part) ? read(part) : null));
}

/** Null when it is no list, or one of its parts is not as it should be. */
function allOf<Part>(value: Json | undefined, read: (part: Json) => Part | null): readonly Part[] | null {
  if (!Array.isArray(value)) return null;
  const parts = (value as readonly Json[]).map(read);
  return parts.every((part) => part !== null) ? parts : null;
}

function writeGrowth({ writer, from, proof }: ProvenGrowth) {
  return { writer, from: String(from), proof: proof.map(encode) };
}

function encode(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64url');
}
