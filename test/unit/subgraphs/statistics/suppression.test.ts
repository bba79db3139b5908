import { describe, expect, it } from '@jest/globals';
import { type Cell, cellId } from '../../../../subgraphs/statistics/suppression/cell.ts';
import { countCells } from '../../../../subgraphs/statistics/suppression/count-cells.ts';
import { tablesOf } from '../../../../subgraphs/statistics/suppression/network.ts';
import { isPrimary, type SuppressionRule } from '../../../../subgraphs/statistics/suppression/protect.ts';
import { release, type ReleasedCell } from '../../../../subgraphs/statistics/suppression/release.ts';
import { rounded } from '../../../../subgraphs/statistics/suppression/rounding.ts';
import { selectCells } from '../../../../subgraphs/statistics/suppression/select-cells.ts';
import { withImplied } from '../../../../subgraphs/statistics/suppression/domain.ts';
import { attack, type Interval } from '../../../support/figures-attacker.ts';
import { createProgress, soakSeed, soakSize } from '../../../support/soak.ts';
import { publicStructure, type RandomFigure, randomFigure, randomFrom } from '../../../support/random-figures.ts';

const rule: SuppressionRule = { k: 10, bases: [5], dominance: null };
const sessions = soakSize('SOAK_SESSIONS', 100);
const seed = soakSeed;

/** What an analyst gets who asks one question after the other, with filters as they come. */
function ask(random: (below: number) => number, figure: RandomFigure, shown: readonly ReleasedCell[]): ReleasedCell[] {
  const tables = [...publicStructure(figure).tables.values()];
  const asksAll = random(4) === 0;
  const questions = asksAll ? tables : Array.from({ length: 4 + random(20) }, () => tables[random(tables.length)]!);
  return questions.flatMap((dimensions) => {
    const narrowed = asksAll ? [] : dimensions.filter(() => random(2) === 0);
    const filters = Object.fromEntries(
      narrowed.map((each) => [each, (figure.domain.values[each] ?? []).filter(() => random(3) > 0)]),
    );
    return [...selectCells(shown, figure.domain, { dimensions, filters })];
  });
}

function trueCells({ domain, layers, facts }: RandomFigure): ReadonlyMap<string, Cell> {
  const cells = countCells(domain, tablesOf(layers), facts, 1).values();
  return new Map([...cells].map((cell) => [cellId(withImplied(domain, cell.keys)), cell]));
}

/** The hidden cells of which more is known than is allowed; none of them is ever not where the attacker says. */
function broken(figure: RandomFigure, seen: readonly ReleasedCell[]): string[] {
  const found = attack({ ...publicStructure(figure), k: rule.k, base: 5 }, seen);
  const truth = trueCells(figure);
  return seen.flatMap(({ keys, values }) => {
    if (values !== null) return [];
    const id = cellId(keys);
    const interval = found.get(id)!;
    const cell = truth.get(id)!;
    expect(interval.least).toBeLessThanOrEqual(cell.values[0]!);
    expect(interval.most).toBeGreaterThanOrEqual(cell.values[0]!);
    return isOpen(interval, cell) ? [] : [`${id}: ${interval.least} to ${interval.most}`];
  });
}

function isOpen({ least, most }: Interval, cell: Cell): boolean {
  if (isPrimary(cell, rule) && cell.values[0]! < rule.k) return least === 0 && most >= rule.k - 1;
  return most - least >= rule.k - 1;
}

/** As if nobody had thought of sums. */
function releasePrimaryOnly({ domain, layers, facts }: RandomFigure): readonly ReleasedCell[] {
  return [...countCells(domain, tablesOf(layers), facts, 1).values()].map((cell) => ({
    table: cell.table,
    keys: cell.keys,
    values: isPrimary(cell, rule) ? null : [rounded(cell.values[0]!, 5)],
  }));
}

describe('what analysts are shown', () => {
  it(`does not give a hidden cell away to ${sessions} sessions of questions`, () => {
    const tell = createProgress('sessions', sessions);
    let hidden = 0;
    let shown = 0;
    for (let session = 0; session < sessions; session += 1) {
      const random = randomFrom(seed + session);
      const figure = randomFigure(random);
      const released = release({ ...figure, rule }, figure.facts);
      const seen = ask(random, figure, released);
      expect({ session, broken: broken(figure, seen) }).toEqual({ session, broken: [] });
      tell(session);
      hidden += released.filter(({ values }) => values === null).length;
      shown += released.filter(({ values }) => values !== null).length;
    }
    expect(hidden).toBeGreaterThan(sessions);
    expect(shown).toBeGreaterThan(sessions);
  });

  it('would give hidden cells away if only small ones were hidden', () => {
    const given = Array.from({ length: 50 }, (_, session) => {
      const figure = randomFigure(randomFrom(seed + session));
      return broken(figure, selectAll(figure, releasePrimaryOnly(figure))).length;
    });
    expect(given.filter((found) => found > 0).length).toBeGreaterThan(25);
  });
});

function selectAll(figure: RandomFigure, released: readonly ReleasedCell[]) {
  return [...publicStructure(figure).tables.values()].flatMap((dimensions) =>
    selectCells(released, figure.domain, { dimensions, filters: {} }),
  );
}
