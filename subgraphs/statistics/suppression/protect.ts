import { type Direction, endsOf, type Known, reach, room, type Step, wayBack } from './bounds.ts';
import type { Cell } from './cell.ts';
import { componentsOf } from './components.ts';
import { NearestFirst } from './nearest-first.ts';
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
  /** See {@link componentsOf}; null: something was hidden since. */
  #components: Int32Array | null = null;

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
    this.#components = null;
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
      if (direction === 'up' && this.#isFree(edge, enough)) continue;
      for (;;) {
        const { distance, change } = reach(network, this.#known, { edge, direction, enough });
        if (distance >= enough) break;
        const way = this.#cheapestWay(edge, direction, change);
        yield* way === null ? cells.keys() : way.map((step) => network.edges[step.edge]!.cell);
        if (way === null) break; // what cannot be otherwise is no secret; then nothing of it is shown
      }
    }
  }

  /** Whether it is plain that the edge can be raised by so much; most can, and it is found for all of them at once. */
  #isFree(edge: number, enough: number): boolean {
    const { network, rule, measure } = this.#options;
    const { value } = this.#known;
    if (measure > 0 || value[edge]! >= rule.k - 1 || enough > rule.k - 1) return false; // it could be its own way round
    this.#components ??= componentsOf(network, this.#known, rule.k - 1);
    const { from, to } = network.edges[edge]!;
    return this.#components[from] === this.#components[to];
  }

  /** How far from its value the cell has to be able to be. */
  #needs(cell: Cell): readonly (readonly [Direction, number])[] {
    const { network, rule, measure, base } = this.#options;
    const value = cell.values[measure]!;
    const [least, edge] = [rule.k - 1, this.#edges.get(cell.id)![0]!];
    if (measure > 0) {
      return [
        ['down', Math.min(value, base)],
        ['up', Math.max(value, base)],
      ];
    }
    if (value < rule.k) {
      return [
        ['down', value],
        ['up', least - value],
      ];
    }
    // Of one that is not small it does not matter to which side.
    const { distance } = reach(network, this.#known, { edge, direction: 'down', enough: least });
    return [['up', least - distance]];
  }

  /** Dijkstra's: the way round that costs least if what stands on it is hidden; the others have changed already. */
  #cheapestWay(edge: number, direction: Direction, change: Float64Array): readonly Step[] | null {
    const { network } = this.#options;
    const ends = endsOf(network, edge, direction);
    const cost = Array.from({ length: network.nodes }, () => Infinity);
    const cameBy: (Step | undefined)[] = Array.from({ length: network.nodes });
    const open = new NearestFirst();
    open.add(ends.start, 0);
    cost[ends.start] = 0;
    while (!open.isEmpty) {
      const { node, distance } = open.take();
      if (node === ends.end) return wayBack(network, cameBy, ends);
      if (distance > cost[node]!) continue;
      for (const { step, next, price } of this.#stepsFrom(node, edge, change)) {
        if (distance + price >= cost[next]!) continue;
        cost[next] = distance + price;
        cameBy[next] = step;
        open.add(next, distance + price);
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

  /** What is lost when a cell is hidden: the total is worth more; of ways that cost the same the one with fewer cells. */
  #priceOf(edge: number): number {
    if (this.#hidden[edge] === 1) return 1e-6;
    const isTotal = this.#options.network.edges[edge]!.cell === '';
    return (this.#known.value[edge]! + 1) * (isTotal ? 10 : 1);
  }
}
