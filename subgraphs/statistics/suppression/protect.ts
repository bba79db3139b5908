import { type Direction, endsOf, type Known, reach, room, type Step, wayBack } from './bounds.ts';
import type { Cell } from './cell.ts';
import type { Network } from './network.ts';
import { rounded } from './rounding.ts';

/** By which numbers it is decided what is shown. */
export interface SuppressionRule {
  /** A cell behind which are fewer is not shown. */
  readonly k: number;
  /** Each measure's rounding base. */
  readonly bases: readonly number[];
  /** In hundredths: the share of a sum above which it is one contributor's; null: there is no measure that is a sum. */
  readonly dominance: number | null;
}

/**
 * Which cells of a figure's tables are not shown, decided on all of them together.
 *
 * Primary: fewer than k are behind it, or one has nearly all of the sum. Complementary: others, until a primary cell
 * could, for all that is shown, be anything from nothing to k - 1, and of each other hidden one k values are possible.
 *
 * @param already cells that are hidden whatever they are, because they were before
 */
export function protect(
  network: Network,
  cells: ReadonlyMap<string, Cell>,
  rule: SuppressionRule,
  already: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const hidden = new Set([...cells.values()].filter((cell) => isPrimary(cell, rule)).map(({ id }) => id));
  for (const id of already) if (cells.has(id)) hidden.add(id);
  const boards = rule.bases.map((base, measure) => new Board({ network, cells, rule, base, measure, hidden }));
  // What is added to a set is visited too.
  for (const id of hidden) {
    for (const board of boards) {
      for (const more of board.cover(cells.get(id)!)) {
        hidden.add(more);
        for (const each of boards) each.hide(more);
      }
    }
  }
  return hidden;
}

/** Whether a cell is hidden for its own sake. */
export function isPrimary({ contributors, values, largest }: Cell, { k, dominance }: SuppressionRule): boolean {
  if (contributors < k || (values[0] ?? 0) < k) return true;
  return dominance !== null && largest * 100 > (values.at(-1) ?? 0) * dominance;
}

interface BoardOptions {
  readonly network: Network;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rule: SuppressionRule;
  readonly base: number;
  readonly measure: number;
  readonly hidden: ReadonlySet<string>;
}

/** One measure's values on the network, and what is known of them. */
class Board {
  readonly #options: BoardOptions;
  readonly #known: Known;
  /** By cell: its edges. */
  readonly #edges = new Map<string, number[]>();
  readonly #hidden: Uint8Array;

  constructor(options: BoardOptions) {
    const { network, cells, rule, base, measure, hidden } = options;
    const { length } = network.edges;
    this.#options = options;
    this.#hidden = new Uint8Array(length);
    this.#known = { value: new Float64Array(length), least: new Float64Array(length), most: new Float64Array(length) };
    for (const [edge, { cell }] of network.edges.entries()) {
      const value = cells.get(cell)!.values[measure]!;
      const shown = rounded(value, base);
      this.#known.value[edge] = value;
      this.#known.least[edge] = Math.max(shown - Math.floor(base / 2), measure === 0 ? rule.k : 0);
      this.#known.most[edge] = shown + Math.ceil(base / 2) - 1;
      this.#edges.set(cell, [...(this.#edges.get(cell) ?? []), edge]);
    }
    for (const id of hidden) this.hide(id);
  }

  /** Of a hidden cell nothing is known but what the others say. */
  hide(id: string): void {
    for (const edge of this.#edges.get(id)!) {
      this.#known.least[edge] = 0;
      this.#known.most[edge] = Infinity;
      this.#hidden[edge] = 1;
    }
  }

  /** What has to be hidden besides for a hidden cell to be safe; to be hidden as it comes. */
  *cover(cell: Cell): Generator<string> {
    const { network, cells } = this.#options;
    const edge = this.#edges.get(cell.id)![0]!;
    for (const [direction, enough] of this.#needs(cell)) {
      for (;;) {
        const { distance, change } = reach(network, this.#known, { edge, direction, enough });
        if (distance >= enough) break;
        const way = this.#cheapestWay(edge, direction, change);
        // Nothing left between: the whole of it.
        yield* way === null ? cells.keys() : way.map((step) => network.edges[step.edge]!.cell);
      }
    }
  }

  /** How far from its value the cell has to be able to be. */
  #needs(cell: Cell): readonly (readonly [Direction, number])[] {
    const { rule, measure, base } = this.#options;
    const value = cell.values[measure]!;
    const least = [['down', Math.min(value, base)] as const, ['up', Math.max(value, base)] as const];
    if (measure > 0) return least;
    if (value >= rule.k) return [['up', rule.k - 1]];
    return [
      ['down', value],
      ['up', rule.k - 1 - value],
    ];
  }

  /** Dijkstra's: the way round that costs least if what stands on it is hidden; the others have changed already. */
  #cheapestWay(edge: number, direction: Direction, change: Float64Array): readonly Step[] | null {
    const { network } = this.#options;
    const ends = endsOf(network, edge, direction);
    const cost = Array.from({ length: network.nodes }, () => Infinity);
    const cameBy: (Step | undefined)[] = Array.from({ length: network.nodes });
    const open = new Set([ends.start]);
    cost[ends.start] = 0;
    while (open.size > 0) {
      const node = nearest(open, cost);
      if (node === ends.end) return wayBack(network, cameBy, ends);
      open.delete(node);
      for (const { step, next, price } of this.#stepsFrom(node, edge, change)) {
        if (cost[node]! + price >= cost[next]!) continue;
        cost[next] = cost[node]! + price;
        cameBy[next] = step;
        open.add(next);
      }
    }
    return null;
  }

  /** As if everything were hidden: more can always flow, less only where something does. */
  *#stepsFrom(node: number, without: number, change: Float64Array) {
    const { network } = this.#options;
    for (const edge of network.at[node]!) {
      if (edge === without) continue;
      const { from, to } = network.edges[edge]!;
      const step = { edge, forward: from === node };
      const isOpen = this.#hidden[edge] === 1 ? room(this.#known, change, step) > 0 : this.#flows(step, change);
      if (!isOpen) continue;
      yield { step, next: step.forward ? to : from, price: this.#priceOf(edge) };
    }
  }

  #flows({ edge, forward }: Step, change: Float64Array): boolean {
    return forward || this.#known.value[edge]! + change[edge]! > 0;
  }

  /** What is lost when a cell is hidden, beside the smallest part of which any way with fewer cells is better. */
  #priceOf(edge: number): number {
    return this.#hidden[edge] === 1 ? 1e-6 : this.#known.value[edge]! + 1;
  }
}

function nearest(open: ReadonlySet<number>, cost: readonly number[]): number {
  let best = -1;
  for (const node of open) if (best === -1 || cost[node]! < cost[best]!) best = node;
  return best;
}
