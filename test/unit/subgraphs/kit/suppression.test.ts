import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountTable, suppressCells } from '../../../../subgraphs/kit/suppression.ts';

const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(15), fc.nat(2000)), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('suppressCells', () => {
  it('shows a table in which nothing is small as it is', () => {
    expect(
      suppressCells(
        [
          [10, 20],
          [0, 30],
        ],
        10,
      ),
    ).toEqual({
      cells: [
        [10, 20],
        [0, 30],
      ],
      rowTotals: [30, 30],
      columnTotals: [10, 50],
      total: 60,
    });
  });

  it('leaves out a small count, and what it would follow from', () => {
    const { cells, rowTotals, columnTotals, total } = suppressCells(
      [
        [3, 200],
        [40, 500],
      ],
      10,
    );

    expect(cells[0]![0]).toBeNull();
    expect([cells, rowTotals, columnTotals, total].flat(2).filter((count) => count === null)).toHaveLength(4);
  });

  it('never shows a count above zero that is below the threshold', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { cells, rowTotals, columnTotals, total } = suppressCells(table, 10);
        const shown = [...cells.flat(), ...rowTotals, ...columnTotals, total];
        expect(shown.filter((count) => count !== null && count > 0 && count < 10)).toEqual([]);
      }),
    );
  });

  it('lets no count that is left out be worked out: there is always another table that looks the same', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shown = suppressCells(table, 10);
        for (const [row, column] of hiddenCells(shown.cells)) {
          const lookalike = othersLike(table, shown, row, column);
          expect(lookalike).not.toBeNull();
          expect(suppressedLike(lookalike!, shown)).toBe(true);
        }
      }),
    );
  });
});

type Shown = ReturnType<typeof suppressCells>;

function hiddenCells(cells: Shown['cells']): readonly (readonly [number, number])[] {
  return cells.flatMap((row, at) => row.flatMap((count, column) => (count === null ? [[at, column] as const] : [])));
}

/** A table with another number in this cell in which every number that is shown is the same. */
function othersLike(table: CountTable, shown: Shown, row: number, column: number): CountTable | null {
  const rows = [...table.keys(), -1]; // -1: the total takes up the difference
  const columns = [...table[0]!.keys(), -1];
  for (const other of rows) {
    for (const across of columns) {
      if (other === row || across === column) continue;
      for (const step of [1, -1]) {
        const changed = table.map((counts) => [...counts]);
        const add = (at: number, place: number, by: number) => {
          if (at >= 0 && place >= 0) changed[at]![place]! += by;
        };
        add(row, column, step);
        add(row, across, -step);
        add(other, column, -step);
        add(other, across, step);
        if (changed.flat().every((count) => count >= 0) && suppressedLike(changed, shown)) return changed;
      }
    }
  }
  return null;
}

/** Whether somebody who sees what is shown cannot tell this table from the one behind it. */
function suppressedLike(table: CountTable, shown: Shown): boolean {
  const sums = table.map((row) => row.reduce((total, count) => total + count, 0));
  const columns = table[0]!.map((_, column) => table.reduce((total, row) => total + row[column]!, 0));
  const total = sums.reduce((all, sum) => all + sum, 0);
  const same = (numbers: readonly number[], seen: readonly (number | null)[]) =>
    numbers.every((count, at) => seen[at] === null || seen[at] === count);
  const rowsFit = table.every((row, at) => same(row, shown.cells[at]!));
  return rowsFit && same(sums, shown.rowTotals) && same(columns, shown.columnTotals) && same([total], [shown.total]);
}
