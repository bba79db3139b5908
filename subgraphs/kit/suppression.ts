/** A two-way table of counts: a list of rows, each with one number for each column. */
export type CountTable = readonly (readonly number[])[];

/** The same with its totals; null: not to be shown. */
export interface SuppressedTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Leaves out every count above zero that is below the threshold, totals included, and as many others as keep it from
 * being worked out: each that is left out stands at a corner of a rectangle of counts above zero that are all left out, so
 * that adding and subtracting totals never gives one of them, nor that any of them is zero (complementary suppression).
 *
 * A zero stays: it is about nobody. Of the rectangles possible the one that costs least is taken.
 */
export function suppressCells(table: CountTable, threshold: number): SuppressedTable {
  const grid = withTotals(table);
  const hidden = grid.map((row) => row.map((count) => count > 0 && count < threshold));
  for (const [row, counts] of grid.entries())
    for (const column of counts.keys()) if (hidden[row]![column]!) hideCorners(grid, hidden, row, column);
  const shown = grid.map((row, at) => row.map((count, column) => (hidden[at]![column]! ? null : count)));
  const totals = shown.at(-1)!;
  const inner = shown.slice(0, -1);
  return {
    cells: inner.map((row) => row.slice(0, -1)),
    rowTotals: inner.map((row) => row.at(-1)!),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1)!,
  };
}

/** Totals are counts like others: the last row, and the last column. */
function withTotals(table: CountTable): readonly (readonly number[])[] {
  const rows = table.map((row) => [...row, sum(row)]);
  const width = rows[0]?.length ?? 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column]!)))];
}

/** Hides the three other corners of the cheapest rectangle. There is one: with a count, its totals are above zero too. */
function hideCorners(grid: CountTable, hidden: boolean[][], row: number, column: number): void {
  let best: { readonly price: number; readonly corners: readonly (readonly [number, number])[] } | null = null;
  for (const other of grid.keys()) {
    for (const across of grid[other]!.keys()) {
      if (other === row || across === column) continue;
      const corners = [[row, across] as const, [other, column] as const, [other, across] as const];
      if (corners.some(([at, place]) => grid[at]![place] === 0)) continue;
      const price = sum(corners.map(([at, place]) => (hidden[at]![place]! ? 0 : grid[at]![place]!)));
      if (best === null || price < best.price) best = { price, corners };
    }
  }
  for (const [at, place] of best?.corners ?? []) hidden[at]![place] = true;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
