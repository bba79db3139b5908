import { decodeHash } from './hash-text.ts';
import { foldPeaks } from './growing-tree.ts';
import { consistencyRanges, inclusionRanges, type PerfectNode, perfectNodes, type Range } from './ranges.ts';

/**
 * Reads what is stored of a tree: by leaf, the roots of the perfect subtrees that it completed, level 0 first, one
 * text after the other.
 */
export type ReadNodes = (leaves: readonly number[]) => Promise<ReadonlyMap<number, string>>;

/** The audit path of one leaf in the tree of the first `size` leaves. */
export async function proveStoredInclusion(read: ReadNodes, index: number, size: number): Promise<Uint8Array[]> {
  return rootsOf(read, inclusionRanges(index, { start: 0, end: size }));
}

/** That the tree of the first `from` leaves is the beginning of that of the first `to`. */
export async function proveStoredConsistency(read: ReadNodes, from: number, to: number): Promise<Uint8Array[]> {
  return rootsOf(read, from === to ? [] : consistencyRanges(from, { start: 0, end: to }));
}

/** The peaks of the tree of the first `size` leaves, from which it goes on. */
export async function readPeaks(read: ReadNodes, size: number): Promise<Uint8Array[]> {
  return rootsOf(
    read,
    perfectNodes({ start: 0, end: size }).map(({ level, index }) => ({
      start: index * 2 ** level,
      end: (index + 1) * 2 ** level,
    })),
  );
}

async function rootsOf(read: ReadNodes, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const needed = ranges.map((range) => perfectNodes(range));
  const stored = await read([...new Set(needed.flat().map(completingLeaf))]);
  return needed.map((nodes) => foldPeaks(nodes.map((node) => nodeIn(stored, node))));
}

/** The leaf with which a perfect subtree was complete. */
function completingLeaf({ level, index }: PerfectNode): number {
  return (index + 1) * 2 ** level - 1;
}

function nodeIn(stored: ReadonlyMap<number, string>, node: PerfectNode): Uint8Array {
  const text = stored.get(completingLeaf(node)) ?? '';
  const start = node.level * hashCharacters;
  const found = decodeHash(text.slice(start, start + hashCharacters));
  if (found === null) throw new RangeError(`Leaf ${completingLeaf(node)} of the stored tree is missing or damaged.`);
  return found;
}

/** 32 bytes in base64url. */
const hashCharacters = 43;
