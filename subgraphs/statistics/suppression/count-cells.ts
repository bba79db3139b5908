import { type Cell, cellId, type CellKeys, tableOf } from './cell.ts';
import { combinations, type Domain, withImplied, withoutImplied } from './domain.ts';

/** Something that was counted. */
export interface Fact {
  /** A value for each dimension of the figure. */
  readonly keys: CellKeys;
  /** One number for each measure. */
  readonly values: readonly number[];
  /** Whose it is: a pseudonym; or how many people, none of whom is in another fact; or how many there are at least. */
  readonly behind: { readonly one: string } | { readonly apart: number } | { readonly atLeast: number };
  /** The largest part of the last measure that one of them has; the whole when left out. */
  readonly largest?: number;
}

interface Sum {
  values: number[];
  readonly ids: Set<string>;
  apart: number;
  atLeast: number;
  largest: number;
}

/**
 * The cells of some tables, those with nothing in them too.
 *
 * @param tables their dimensions; what another dimension decides may be left out or not
 */
export function countCells(
  domain: Domain,
  tables: readonly (readonly string[])[],
  facts: Iterable<Fact>,
  measures: number,
): ReadonlyMap<string, Cell> {
  const distinct = new Map(
    tables.map((each) => withoutImplied(domain, [...new Set(each)])).map((each) => [tableOf(each), each]),
  );
  const sums = new Map<string, Sum>();
  for (const fact of facts) {
    const keys = withImplied(domain, fact.keys);
    for (const dimensions of distinct.values()) add(sums, cellId(pick(keys, dimensions)), fact, measures);
  }
  const cells = [...distinct].flatMap(([table, dimensions]) =>
    combinations(domain, dimensions).map((keys) => toCell(table, keys, sums.get(cellId(keys)), measures)),
  );
  return new Map(cells.map((cell) => [cell.id, cell]));
}

export function pick(keys: CellKeys, dimensions: readonly string[]): CellKeys {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, keys[dimension] ?? '']));
}

function add(sums: Map<string, Sum>, id: string, fact: Fact, measures: number): void {
  const { values, behind, largest = values.at(-1) ?? 0 } = fact;
  const sum = sums.get(id) ?? { values: zeros(measures), ids: new Set(), apart: 0, atLeast: 0, largest: 0 };
  sum.values = sum.values.map((value, index) => value + (values[index] ?? 0));
  if ('one' in behind) sum.ids.add(behind.one);
  else if ('apart' in behind) sum.apart += behind.apart;
  else sum.atLeast = Math.max(sum.atLeast, behind.atLeast);
  sum.largest = Math.max(sum.largest, largest);
  sums.set(id, sum);
}

function toCell(table: string, keys: CellKeys, sum: Sum | undefined, measures: number): Cell {
  const { values, ids, apart, atLeast, largest } = sum ?? {
    values: zeros(measures),
    ids: new Set(),
    apart: 0,
    atLeast: 0,
    largest: 0,
  };
  return { id: cellId(keys), table, keys, values, contributors: Math.max(ids.size + apart, atLeast), largest };
}

function zeros(measures: number): number[] {
  return Array.from({ length: measures }, () => 0);
}
