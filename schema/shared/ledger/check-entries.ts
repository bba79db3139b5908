import { type ChainEntry, readEntry } from './chain-entry.ts';
import type { Checkpoint } from './checkpoint.ts';
import { clockTolerance, type Countersigned, headOf } from './countersigned.ts';
import type { Fault } from './fault.ts';
import { decodeHash } from './hash-text.ts';
import { leafHash } from './merkle-hash.ts';
import type { ProvenEntry } from './proof-bundle.ts';
import { verifyInclusion } from './verify-inclusion.ts';

/** The entries of a bundle, found in their writers' trees, with what is wrong with them. */
export function checkEntries(
  proven: readonly ProvenEntry[],
  checkpoint: Checkpoint,
  all: readonly Countersigned[],
): { readonly entries: readonly ChainEntry[]; readonly faults: readonly Fault[] } {
  const read = proven.map(({ entry, proof }) => ({ text: entry, entry: readEntry(entry), proof }));
  const entries = read.map(({ entry }) => entry).filter((entry) => entry !== null);
  const faults = read.flatMap(({ text, entry, proof }): readonly Fault[] => {
    if (entry === null) return [{ kind: 'MALFORMED', place: {} }];
    const place = placeOf(entry);
    if (!isIncluded(text, entry, proof, checkpoint)) return [{ kind: 'ALTERED', place }];
    return all.some((one) => contradictsTime(entry, one)) ? [{ kind: 'BACK_DATED', place }] : [];
  });
  return { entries, faults: [...faults, ...checkOrder(entries)] };
}

function isIncluded(
  text: string,
  { writer, sequence }: ChainEntry,
  proof: readonly Uint8Array[],
  checkpoint: Checkpoint,
): boolean {
  const head = headOf(checkpoint, writer);
  if (head === undefined) return false;
  const root = decodeHash(head.root)!;
  return verifyInclusion({ leaf: leafHash(text), index: sequence, size: head.size, proof, root });
}

/** An entry that a checkpoint covers is not younger than it, and one that came afterwards not older. */
function contradictsTime({ writer, sequence, at }: ChainEntry, checkpoint: Countersigned): boolean {
  const covered = headOf(checkpoint, writer)?.size ?? 0; // a chain that it does not name began afterwards
  const [written, joined] = [Date.parse(at), Date.parse(checkpoint.at)];
  return sequence < covered ? written > joined + clockTolerance : written < joined - clockTolerance;
}

/** The times of one chain never go back. */
function checkOrder(entries: readonly ChainEntry[]): readonly Fault[] {
  const ordered = entries.toSorted((one, other) => one.sequence - other.sequence);
  return [...Map.groupBy(ordered, ({ writer }) => writer).values()].flatMap((chain) =>
    chain
      .slice(1)
      .filter((entry, index) => entry.at < chain[index]!.at)
      .map((entry): Fault => ({ kind: 'BACK_DATED', place: placeOf(entry) })),
  );
}

function placeOf({ writer, sequence }: ChainEntry) {
  return { writer, sequence };
}
