import { hash } from 'node:crypto';
import { encodeHash } from './hash-text.ts';
import { emptyRoot, nodeHash } from './merkle-hash.ts';
import { halves, inclusionRanges, type Range } from './ranges.ts';

/** The root of a tree by its leaves' hashes: MTH of RFC 9162 §2.1.1. */
export function treeRoot(leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? emptyRoot() : rangeRoot(leaves, { start: 0, end: leaves.length });
}

/** The same by hashes as texts, for a writer, which has many: level by level, one left over goes up as it is. */
export function treeRootText(leaves: readonly string[]): string {
  if (leaves.length === 0) return encodeHash(emptyRoot());
  const node = Buffer.of(1, ...new Uint8Array(64));
  let level = leaves;
  while (level.length > 1) level = levelAbove(level, node);
  return level[0]!;
}

function levelAbove(level: readonly string[], node: Buffer): readonly string[] {
  const above: string[] = [];
  for (let left = 0; left + 1 < level.length; left += 2) {
    node.write(level[left]!, 1, 'base64url');
    node.write(level[left + 1]!, 33, 'base64url');
    above.push(hash('sha256', node, 'base64url'));
  }
  if (level.length % 2 === 1) above.push(level.at(-1)!);
  return above;
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
