import { cellId, type CellKeys } from './cell.ts';
import { pick } from './count-cells.ts';
import { combinations, type Domain, withImplied, withoutImplied } from './domain.ts';

/** A cell as an edge; several edges in a row can be the same cell. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Its cell's id. */
  readonly cell: string;
}

/**
 * A figure's tables as one network: what is counted flows from the source through one value of each layer to the sink
 * and back by the total. At each node what comes is what goes, and these are all the sums that hold among the cells.
 */
export interface Network {
  readonly nodes: number;
  readonly edges: readonly Edge[];
  /** By cell: its first edge. */
  readonly edgeOf: ReadonlyMap<string, number>;
  /** By node: the edges that begin or end there. */
  readonly at: readonly (readonly number[])[];
}

/** The dimensions of each layer, and of each pair of neighbours: the tables that a figure is released in. */
export function tablesOf(layers: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const pairs = layers.slice(1).map((layer, index) => union(layers[index] ?? [], layer));
  return [[], ...layers, ...pairs];
}

/** @param layers each a list of dimensions; a layer can come again behind one that is finer */
export function buildNetwork(domain: Domain, layers: readonly (readonly string[])[]): Network {
  const edges: Edge[] = [];
  const nodes = new Numbers();
  const [source, sink] = [nodes.of('source'), nodes.of('sink')];
  const edge = (from: number, to: number, keys: CellKeys) => edges.push({ from, to, cell: cellOf(domain, keys) });
  edge(sink, source, {});
  for (const [index, layer] of layers.entries()) {
    for (const keys of combinations(domain, layer)) {
      const [entry, exit] = [nodes.of(`${index} in ${cellId(keys)}`), nodes.of(`${index} out ${cellId(keys)}`)];
      edge(entry, exit, keys);
      if (index === 0) edge(source, entry, keys);
      if (index === layers.length - 1) edge(exit, sink, keys);
    }
    if (index === 0) continue;
    const before = layers[index - 1] ?? [];
    for (const keys of combinations(domain, union(before, layer))) {
      const all = withImplied(domain, keys);
      const from = nodes.of(`${index - 1} out ${cellId(pick(all, before))}`);
      edge(from, nodes.of(`${index} in ${cellId(pick(all, layer))}`), keys);
    }
  }
  return finish(nodes.count, edges);
}

function finish(nodes: number, edges: readonly Edge[]): Network {
  const edgeOf = new Map<string, number>();
  const at: number[][] = Array.from({ length: nodes }, () => []);
  for (const [index, { from, to, cell }] of edges.entries()) {
    if (!edgeOf.has(cell)) edgeOf.set(cell, index);
    at[from]!.push(index);
    at[to]!.push(index);
  }
  return { nodes, edges, edgeOf, at };
}

function cellOf(domain: Domain, keys: CellKeys): string {
  return cellId(pick(keys, withoutImplied(domain, Object.keys(keys))));
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

class Numbers {
  readonly #known = new Map<string, number>();

  of(name: string): number {
    const known = this.#known.get(name) ?? this.#known.size;
    this.#known.set(name, known);
    return known;
  }

  get count(): number {
    return this.#known.size;
  }
}
