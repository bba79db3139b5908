import type { CellKeys } from '../../subgraphs/statistics/suppression/cell.ts';
import { cellId } from '../../subgraphs/statistics/suppression/cell.ts';
import type { ReleasedCell } from '../../subgraphs/statistics/suppression/release.ts';

/** What is known of a number: it lies between these two. */
export interface Interval {
  least: number;
  most: number;
}

interface Equation {
  /** By unknown: its coefficient; their sum is nothing. */
  readonly terms: ReadonlyMap<number, number>;
}

interface Knowledge {
  /** All dimensions of each table, by its name. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** All cells of all tables: what can be is public, and so is how tables add up. */
  readonly cells: readonly { readonly table: string; readonly keys: CellKeys }[];
  readonly k: number;
  readonly base: number;
}

/**
 * Puts together whatever was answered: every sum that holds between two tables, intervals of rounding, linear elimination
 * in two orders, and each of these equations again and again until no interval becomes any narrower.
 *
 * @returns by cell, what can be said of it
 */
export function attack(knowledge: Knowledge, seen: readonly ReleasedCell[]): ReadonlyMap<string, Interval> {
  const numbers = new Map(knowledge.cells.map(({ keys }, index) => [cellId(keys), index]));
  const intervals = knowledge.cells.map((): Interval => ({ least: 0, most: Infinity }));
  const half = Math.floor(knowledge.base / 2);
  const isShown = new Set<number>();
  for (const { keys, values } of seen) {
    if (values === null) continue;
    const index = numbers.get(cellId(keys))!;
    isShown.add(index);
    intervals[index] = { least: Math.max(values[0]! - half, knowledge.k), most: values[0]! + half };
  }
  const sums = sumsOf(knowledge, numbers);
  const order = (shownFirst: boolean) => (one: number, other: number) =>
    (isShown.has(one) === shownFirst ? 0 : 1) - (isShown.has(other) === shownFirst ? 0 : 1);
  const all = [...sums, ...eliminate(sums, order(false)), ...eliminate(sums, order(true))];
  while (all.some((equation) => narrow(equation, intervals)));
  return new Map([...numbers].map(([id, index]) => [id, intervals[index]!]));
}

/** A cell is the sum of the cells of a finer table that have its values. */
function sumsOf({ tables, cells }: Knowledge, numbers: ReadonlyMap<string, number>): readonly Equation[] {
  const byTable = Map.groupBy(cells, ({ table }) => table);
  return [...tables].flatMap(([coarse, dimensions]) =>
    [...tables]
      .filter(([fine, more]) => fine !== coarse && dimensions.every((dimension) => more.includes(dimension)))
      .flatMap(([fine]) =>
        (byTable.get(coarse) ?? []).map(({ keys }) => {
          const parts = (byTable.get(fine) ?? []).filter((cell) =>
            dimensions.every((dimension) => cell.keys[dimension] === keys[dimension]),
          );
          const terms = new Map(parts.map((part) => [numbers.get(cellId(part.keys))!, 1]));
          return { terms: terms.set(numbers.get(cellId(keys))!, -1) };
        }),
      ),
  );
}

/** Gauss and Jordan: each equation that is left has an unknown that no other one has. */
function eliminate(equations: readonly Equation[], order: (one: number, other: number) => number): readonly Equation[] {
  const rows = equations.map(({ terms }) => new Map(terms));
  const unknowns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort(order);
  const done = new Set<Map<number, number>>();
  for (const unknown of unknowns) {
    const pivot = rows.find((row) => !done.has(row) && row.has(unknown));
    if (pivot === undefined) continue;
    done.add(pivot);
    scale(pivot, 1 / pivot.get(unknown)!);
    for (const row of rows) if (row !== pivot && row.has(unknown)) subtract(row, pivot, row.get(unknown)!);
  }
  return [...done].map((terms) => ({ terms }));
}

function scale(row: Map<number, number>, factor: number): void {
  for (const [unknown, coefficient] of row) row.set(unknown, coefficient * factor);
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  for (const [unknown, coefficient] of other) {
    const left = (row.get(unknown) ?? 0) - factor * coefficient;
    if (Math.abs(left) < 1e-9) row.delete(unknown);
    else row.set(unknown, left);
  }
}

/** Each term is what the others leave; true when that says more than was known. */
function narrow({ terms }: Equation, intervals: readonly Interval[]): boolean {
  let hasChanged = false;
  for (const [unknown, coefficient] of terms) {
    let [least, most] = [0, 0];
    for (const [other, factor] of terms) {
      if (other === unknown) continue;
      const { least: low, most: high } = intervals[other]!;
      least += factor > 0 ? factor * low : factor * high;
      most += factor > 0 ? factor * high : factor * low;
    }
    const bounds = [-least / coefficient, -most / coefficient];
    const found = intervals[unknown]!;
    const low = Math.ceil(Math.min(...bounds) - 1e-6);
    const high = Math.floor(Math.max(...bounds) + 1e-6);
    if (low > found.least) [found.least, hasChanged] = [low, true];
    if (high < found.most) [found.most, hasChanged] = [high, true];
  }
  return hasChanged;
}
