import type { ChainEntry } from './chain-entry.ts';
import type { Fault, FaultKind } from './fault.ts';
import { decodeHash } from './hash-text.ts';
import { leafHash } from './merkle-hash.ts';
import type { ProvenLine } from './proof-bundle.ts';
import { type LedgerRecord, readRecord } from './record.ts';
import { verifyInclusion } from './verify-inclusion.ts';

/** A record that is what was written at its place. */
export interface FoundLine {
  readonly record: LedgerRecord;
  readonly writer: string;
  readonly sequence: number;
  readonly leaf: number;
}

/** The records of a bundle, found in their batches, with what is wrong with them. */
export function checkLines(
  lines: readonly ProvenLine[],
  entries: readonly ChainEntry[],
): { readonly found: readonly FoundLine[]; readonly faults: readonly Fault[] } {
  const entryAt = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const judged = lines.map((line) => ({ line, ...judge(line, entryAt.get(keyOf(line)), lines) }));
  return {
    found: judged.flatMap(({ line, record }) => (record === null ? [] : [{ ...placeOf(line), record }])),
    faults: judged.flatMap(({ line, kind }) => (kind === null ? [] : [{ kind, place: placeOf(line) }])),
  };
}

function judge(
  line: ProvenLine,
  entry: ChainEntry | undefined,
  lines: readonly ProvenLine[],
): { readonly record: LedgerRecord | null; readonly kind: FaultKind | null } {
  const record = readRecord(line.record);
  if (entry === undefined) return { record: null, kind: 'UNPROVEN' };
  if (record === null || !isAt(line, line, entry)) {
    const isElsewhere = lines.some((place) => keyOf(place) === keyOf(line) && isAt(line, place, entry));
    return { record: null, kind: isElsewhere ? 'REORDERED' : 'ALTERED' };
  }
  return { record, kind: record.at === entry.at ? null : 'BACK_DATED' };
}

/** Whether the record of one line stands at the place of another. */
function isAt({ record }: ProvenLine, { leaf, proof }: ProvenLine, entry: ChainEntry): boolean {
  const root = decodeHash(entry.root)!; // readEntry has seen to it
  return verifyInclusion({ leaf: leafHash(record), index: leaf, size: entry.count, proof, root });
}

function keyOf({ writer, sequence }: { readonly writer: string; readonly sequence: number }): string {
  return `${writer}/${sequence}`;
}

function placeOf({ writer, sequence, leaf }: ProvenLine) {
  return { writer, sequence, leaf };
}
