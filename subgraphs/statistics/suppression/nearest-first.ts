/** Nodes by distance, the nearest first: a binary heap. */
export class NearestFirst {
  readonly #nodes: number[] = [];
  readonly #distances: number[] = [];

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  add(node: number, distance: number): void {
    this.#nodes.push(node);
    this.#distances.push(distance);
    for (let index = this.#nodes.length - 1; index > 0;) {
      const above = (index - 1) >> 1;
      if (this.#distances[above]! <= this.#distances[index]!) return;
      this.#swap(above, index);
      index = above;
    }
  }

  /** Takes the nearest out; there has to be one. */
  take(): { readonly node: number; readonly distance: number } {
    this.#swap(0, this.#nodes.length - 1);
    const [node, distance] = [this.#nodes.pop()!, this.#distances.pop()!];
    for (let index = 0; ;) {
      const below = this.#nearer(2 * index + 1, 2 * index + 2);
      if (below >= this.#nodes.length || this.#distances[index]! <= this.#distances[below]!) break;
      this.#swap(index, below);
      index = below;
    }
    return { node, distance };
  }

  #nearer(one: number, other: number): number {
    return other < this.#nodes.length && this.#distances[other]! < this.#distances[one]! ? other : one;
  }

  #swap(one: number, other: number): void {
    for (const list of [this.#nodes, this.#distances]) [list[one], list[other]] = [list[other]!, list[one]!];
  }
}
