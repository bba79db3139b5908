import { emptyRoot, nodeHash } from './merkle-hash.ts';
import { perfectNodes } from './ranges.ts';

/** A tree that leaves are added to, of which only the perfect subtrees' roots are kept: one for each bit of its size. */
export class GrowingTree {
  #size: number;
  readonly #peaks: Uint8Array[];

  /** @param peaks the roots of `perfectNodes({ start: 0, end: size })`. */
  constructor(size = 0, peaks: readonly Uint8Array[] = []) {
    if (peaks.length !== perfectNodes({ start: 0, end: size }).length) {
      throw new TypeError(`A tree of ${size} leaves has not ${peaks.length} peaks.`);
    }
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  root(): Uint8Array {
    return foldPeaks(this.#peaks);
  }

  /** Adds a leaf; returns the roots of the perfect subtrees that it completes, from level 0 up. */
  append(leaf: Uint8Array): readonly Uint8Array[] {
    const completed = [leaf];
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      completed.push(nodeHash(this.#peaks.pop()!, completed.at(-1)!));
    }
    this.#peaks.push(completed.at(-1)!);
    this.#size += 1;
    return completed;
  }

  copy(): GrowingTree {
    return new GrowingTree(this.#size, this.#peaks);
  }
}

/** The root over subtrees that stand side by side, the largest first. */
export function foldPeaks(peaks: readonly Uint8Array[]): Uint8Array {
  return peaks.length === 0 ? emptyRoot() : peaks.reduceRight((right, left) => nodeHash(left, right));
}
