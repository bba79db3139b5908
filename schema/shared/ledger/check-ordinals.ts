import type { FoundLine } from './check-lines.ts';
import type { Fault } from './fault.ts';

/**
 * Whether all lines are one person's, and none was kept back: by each writer they are numbered without a gap, in the
 * order in which they were written.
 *
 * @param isWhole whether lines are given from the first on.
 */
export function checkOrdinals(lines: readonly FoundLine[], isWhole: boolean): readonly Fault[] {
  const subjects = new Set(lines.map(({ record }) => record.subject));
  const foreign: readonly Fault[] = subjects.size > 1 ? [{ kind: 'FOREIGN', place: {} }] : [];
  const numbered = lines.filter(({ record }) => record.ordinal !== null).toSorted(byPlace);
  const chains = [...Map.groupBy(numbered, ({ writer }) => writer).values()];
  return [...foreign, ...chains.flatMap((chain) => checkChain(chain, isWhole))];
}

function checkChain(chain: readonly FoundLine[], isWhole: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  let expected = isWhole ? 1 : ordinalOf(chain[0]!);
  for (const { record, ...place } of chain) {
    const ordinal = record.ordinal!;
    if (ordinal < expected) faults.push({ kind: 'REORDERED', place: { ...place, ordinal } });
    for (; expected < ordinal; expected += 1) {
      const isLater = chain.some((line) => ordinalOf(line) === expected);
      faults.push({ kind: isLater ? 'REORDERED' : 'MISSING', place: { writer: place.writer, ordinal: expected } });
      if (faults.length >= mostFaults) return faults;
    }
    expected = Math.max(expected, ordinal + 1);
  }
  return faults;
}

/** A forged number must not make the list of what is missing endless. */
const mostFaults = 1_000;

function ordinalOf({ record }: FoundLine): number {
  return record.ordinal!;
}

function byPlace(one: FoundLine, other: FoundLine): number {
  return one.sequence - other.sequence || one.leaf - other.leaf;
}
