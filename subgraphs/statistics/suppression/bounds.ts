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

function shortestWay(network: Network, { known, change }: Now, without: number, direction: Direction) {
  const { edges, at, nodes } = network;
  const ends = endsOf(network, without, direction);
  const cameBy: (Step | undefined)[] = Array.from({ length: nodes });
  const seen = new Uint8Array(nodes);
  seen[ends.start] = 1;
  const queue = [ends.start];
  for (const node of queue) {
    for (const edge of at[node]!) {
      if (edge === without) continue;
      const step = { edge, forward: edges[edge]!.from === node };
      const next = step.forward ? edges[edge]!.to : edges[edge]!.from;
      if (seen[next] === 1 || room(known, change, step) <= 0) continue;
      seen[next] = 1;
      cameBy[next] = step;
      if (next === ends.end) return wayBack(network, cameBy, ends);
      queue.push(next);
    }
  }
  return null;
}
