/** Leaves from `start` to before `end`, counted from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The root of the perfect subtree over the leaves from `index * 2^level` to before `(index + 1) * 2^level`. */
export interface PerfectNode {
  readonly level: number;
  readonly index: number;
}

/** The subtrees whose roots are the inclusion proof of a leaf, in order: PATH of RFC 9162 §2.1.3.1. */
export function inclusionRanges(index: number, tree: Range): readonly Range[] {
  if (tree.end - tree.start <= 1) return [];
  const { left, right } = halves(tree);
  return index < left.end ? [...inclusionRanges(index, left), right] : [...inclusionRanges(index, right), left];
}

/** The subtrees whose roots prove that the first `size` leaves are unchanged: SUBPROOF of RFC 9162 §2.1.4.1. */
export function consistencyRanges(size: number, tree: Range, isWhole = true): readonly Range[] {
  if (size <= 0) return [];
  if (size === tree.end) return isWhole ? [] : [tree];
  const { left, right } = halves(tree);
  if (size <= left.end) return [...consistencyRanges(size, left, isWhole), right];
  return [...consistencyRanges(size, right, false), left];
}

/** The perfect subtrees that a range is made of, from left to right, the largest first. */
export function perfectNodes({ start, end }: Range): readonly PerfectNode[] {
  const nodes: PerfectNode[] = [];
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at));
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** Split at the largest power of two that is smaller than the number of leaves: RFC 9162 §2.1.1. */
export function halves({ start, end }: Range): { readonly left: Range; readonly right: Range } {
  const middle = start + 2 ** Math.ceil(Math.log2(end - start) - 1);
  return { left: { start, end: middle }, right: { start: middle, end } };
}
