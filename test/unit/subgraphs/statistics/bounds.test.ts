import { describe, expect, it } from '@jest/globals';
import { type Known, reach } from '../../../../subgraphs/statistics/suppression/bounds.ts';
import { cellId } from '../../../../subgraphs/statistics/suppression/cell.ts';
import { countCells } from '../../../../subgraphs/statistics/suppression/count-cells.ts';
import { buildNetwork, tablesOf } from '../../../../subgraphs/statistics/suppression/network.ts';
import { isPrimary, type SuppressionRule } from '../../../../subgraphs/statistics/suppression/protect.ts';
import { release } from '../../../../subgraphs/statistics/suppression/release.ts';
import { randomFrom } from '../../../support/random-figures.ts';

const domain = { values: { row: ['a', 'b'], column: ['x', 'y'] }, within: {} };
const layers = [['row'], ['column']];
const pairs = ['a', 'b'].flatMap((row) => ['x', 'y'].map((column) => ({ row, column })));

/** Every table of two rows and columns with such cells in it. */
function* allTables(most: number): Generator<readonly number[]> {
  for (let one = 0; one <= most; one += 1)
    for (let two = 0; two <= most; two += 1)
      for (let three = 0; three <= most; three += 1)
        for (let four = 0; four <= most; four += 1) yield [one, two, three, four];
}

const factsOf = (table: readonly number[]) =>
  pairs.map((keys, index) => ({ keys, values: [table[index]!], behind: { apart: table[index]! } }));
/** The same sums, written down. */
const sumsOf = ([one = 0, two = 0, three = 0, four = 0]: readonly number[]) =>
  Object.entries({
    '': one + two + three + four,
    'row=a': one + two,
    'row=b': three + four,
    'column=x': one + three,
    'column=y': two + four,
  });
const cellsOf = (table: readonly number[]) => countCells(domain, tablesOf(layers), factsOf(table), 1);

describe('what an attacker can find at best', () => {
  it('is what trying every table finds, where margins are known and cells within bounds', () => {
    const random = randomFrom(7);
    const network = buildNetwork(domain, layers);
    for (let turn = 0; turn < 30; turn += 1) {
      const truth = Array.from({ length: 4 }, () => random(8));
      const cells = cellsOf(truth);
      const width = 1 + random(3);
      const length = network.edges.length;
      const known: Known = {
        value: new Float64Array(length),
        least: new Float64Array(length),
        most: new Float64Array(length),
      };
      for (const [edge, { cell }] of network.edges.entries()) {
        const isInner = cell.includes(';');
        const value = cells.get(cell)!.values[0]!;
        known.value[edge] = value;
        known.least[edge] = isInner ? 0 : Math.max(0, value - width);
        known.most[edge] = isInner ? 8 : value + width;
      }
      const fits = [...allTables(8)].filter((table) =>
        [...sumsOf(table)].every(([id, sum]) => {
          const edge = network.edgeOf.get(id)!;
          return sum >= known.least[edge]! && sum <= known.most[edge]!;
        }),
      );
      const id = cellId(pairs[0]!);
      const edge = network.edgeOf.get(id)!;
      const up = reach(network, known, { edge, direction: 'up', enough: Infinity }).distance;
      const down = reach(network, known, { edge, direction: 'down', enough: Infinity }).distance;
      expect([truth[0]! - down, truth[0]! + up]).toEqual([
        Math.min(...fits.map((table) => table[0]!)),
        Math.max(...fits.map((table) => table[0]!)),
      ]);
    }
  });
});

describe('a sum of rials', () => {
  const rule: SuppressionRule = { k: 3, bases: [1, 10], dominance: 80 };
  const bill = (row: string, column: string, amount: number, largest: number) => ({
    keys: { row, column },
    values: [5, amount],
    behind: { atLeast: 5 },
    largest,
  });

  it('is hidden where one has nearly all of it, and no other sum gives it away', () => {
    const facts = [bill('a', 'x', 100, 95), bill('a', 'y', 100, 30), bill('b', 'x', 100, 30), bill('b', 'y', 100, 30)];
    const cells = countCells(domain, tablesOf(layers), facts, 2);
    expect(isPrimary(cells.get(cellId({ row: 'a', column: 'x' }))!, rule)).toBe(true);
    const shown = release({ domain, layers, rule }, facts).filter(({ values }) => values !== null);
    const inner = shown.filter(({ keys }) => Object.keys(keys).length === 2).length;
    const margins = shown.filter(({ keys }) => Object.keys(keys).length === 1).length;
    expect(inner).toBeLessThan(4);
    expect(inner + margins).toBeLessThan(7);
  });
});
