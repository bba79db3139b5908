import type { Network } from './network.ts';

/** By edge: its value, and between what it lies as far as can be known. */
export interface Known {
  readonly value: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

export type Direction = 'up' | 'down';

/** How far a cell can be from its value. */
export interface Reach {
  readonly distance: number;
  /** By edge: by how much the others change when it is there. */
  readonly change: Float64Array;
}

/** An edge along which more, or against which less, could flow. */
export interface Step {
  readonly edge: number;
  readonly forward: boolean;
}

/**
 * How far a cell can be from its value with everything that is known staying true: since the tables are one network this
 * is what an attacker finds at best, to the unit (the bounds are whole numbers, and so is a maximal flow).
 *
 * @param edge of the cell
 * @param enough no need to look further
 */
export function reach(
  network: Network,
  known: Known,
  { edge, direction, enough }: { readonly edge: number; readonly direction: Direction; readonly enough: number },
): Reach {
  const own = direction === 'up' ? known.most[edge]! - known.value[edge]! : known.value[edge]! - known.least[edge]!;
  const limit = Math.min(enough, own);
  const change = new Float64Array(network.edges.length);
  let distance = 0;
  while (distance < limit) {
    const path = shortestWay(network, { known, change }, edge, direction);
    if (path === null) break;
    const amount = Math.min(limit - distance, ...path.map((step) => room(known, change, step)));
    for (const step of path) change[step.edge]! += step.forward ? amount : -amount;
    distance += amount;
  }
  return { distance, change };
}

/** How much more could go that way. */
export function room({ value, least, most }: Known, change: Float64Array, { edge, forward }: Step): number {
  const now = value[edge]! + change[edge]!;
  return forward ? most[edge]! - now : now - least[edge]!;
}

/** Between which nodes the others have to make up for a change of this edge. */
export function endsOf({ edges }: Network, edge: number, direction: Direction) {
  const { from, to } = edges[edge]!;
  return direction === 'up' ? { start: to, end: from } : { start: from, end: to };
}

/** The steps that lead to a node. */
export function wayBack(
  { edges }: Network,
  cameBy: readonly (Step | undefined)[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Step[] {
  const path: Step[] = [];
  for (let node = end; node !== start;) {
    const step = cameBy[node]!;
    path.push(step);
    node = step.forward ? edges[step.edge]!.from : edges[step.edge]!.to;
  }
  return path;
}

type Now = { readonly known: Known; readonly change: Float64Array };

/** Searches from both ends, always on the side where less is left to look at: big sums lead everywhere. */
function shortestWay(network: Network, now: Now, without: number, direction: Direction): readonly Step[] | null {
  const { start, end } = endsOf(network, without, direction);
  if (start === end) return [];
  const ahead = new Search(network, now, without, start, true);
  const back = new Search(network, now, without, end, false);
  for (;;) {
    const [one, other] = ahead.open.length <= back.open.length ? [ahead, back] : [back, ahead];
    if (one.open.length === 0) return null;
    const met = one.advance(other);
    if (met !== null) return [...ahead.wayTo(met), ...back.wayTo(met)];
  }
}

/** One side: the nodes that it has come to, and by which step. */
class Search {
  open: number[];
  readonly #network: Network;
  readonly #now: Now;
  readonly #without: number;
  readonly #start: number;
  readonly #isAhead: boolean;
  /** By node: twice the edge, and one more when it is taken forward; -1: not come there. */
  readonly #steps: Int32Array;

  constructor(network: Network, now: Now, without: number, start: number, isAhead: boolean) {
    this.#network = network;
    this.#now = now;
    this.#without = without;
    this.#start = start;
    this.#isAhead = isAhead;
    this.open = [start];
    this.#steps = new Int32Array(network.nodes).fill(-1);
  }

  /** One step further everywhere. @returns a node where the other side has been */
  advance(other: Search): number | null {
    const { edges, at } = this.#network;
    const { known, change } = this.#now;
    const next: number[] = [];
    for (const node of this.open) {
      for (const edge of at[node]!) {
        const { from, to } = edges[edge]!;
        const beyond = from === node ? to : from;
        if (edge === this.#without || this.has(beyond)) continue;
        const step = { edge, forward: (from === node) === this.#isAhead };
        if (room(known, change, step) <= 0) continue;
        this.#steps[beyond] = 2 * edge + (step.forward ? 1 : 0);
        if (other.has(beyond)) return beyond;
        next.push(beyond);
      }
    }
    this.open = next;
    return null;
  }

  has(node: number): boolean {
    return node === this.#start || this.#steps[node] !== -1;
  }

  /** The steps between here and a node; their order does not matter. */
  wayTo(met: number): readonly Step[] {
    const path: Step[] = [];
    for (let node = met; node !== this.#start;) {
      const taken = this.#steps[node]!;
      const step = { edge: taken >> 1, forward: taken % 2 === 1 };
      path.push(step);
      const { from, to } = this.#network.edges[step.edge]!;
      node = node === to ? from : to;
    }
    return path;
  }
}
