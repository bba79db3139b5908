import { emptyRoot, nodeHash } from './merkle-hash.ts';
import { halves, inclusionRanges, type Range } from './ranges.ts';

/** The root of a tree by its leaves' hashes: MTH of RFC 9162 §2.1.1. */
export function treeRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? emptyRoot() : rangeRoot(leaves, { start: 0, end: leaves.length });
}

/** The audit path of one leaf, from the bottom up: RFC 9162 §2.1.3.1. */
export function proveInclusion(leaves: readonly Uint8Array[], index: number): readonly Uint8Array[] {
  return inclusionRanges(index, { start: 0, end: leaves.length }).map((range) => rangeRoot(leaves, range));
}

function rangeRoot(leaves: readonly Uint8Array[], range: Range): Uint8Array {
  if (range.end - range.start === 1) return leaves[range.start]!;
  const { left, right } = halves(range);
  return nodeHash(rangeRoot(leaves, left), rangeRoot(leaves, right));
}
