import { describe, expect, it } from '@jest/globals';
import {
  documentsAvoided,
  durations,
  satisfaction,
  visitsAvoided,
} from '../../../../subgraphs/statistics/figures/derive.ts';
import type { ReleasedCell } from '../../../../subgraphs/statistics/suppression/release.ts';

const cell = (keys: Record<string, string>, value: number | null): ReleasedCell => ({
  table: Object.keys(keys).sort().join(','),
  keys,
  values: value === null ? null : [value],
});
const done = (more: Record<string, string>, value: number | null) =>
  cell({ service: 'a.s', step: 'COMPLETED', ...more }, value);
const facts = { spared: new Map([['a.s', 3]]), agencies: new Map([['a.s', 'a']]), visitsBefore: 2 };

describe('percentiles', () => {
  const of = (...paces: readonly ReleasedCell[]) => durations([done({}, 100), ...paces]).map(({ value }) => value);

  it('are the upper limits of classes', () => {
    expect(of(done({ pace: 'HOUR' }, 60), done({ pace: 'DAY' }, 30), done({ pace: 'LONGER' }, 10))).toEqual([
      1, 24, 8_760,
    ]);
  });

  it('are known only where hidden classes cannot move them', () => {
    expect(of(done({ pace: 'HOUR' }, 60), done({ pace: 'DAY' }, null), done({ pace: 'WEEK' }, null))).toEqual([
      1,
      null,
      null,
    ]);
    expect(of(done({ pace: 'HOUR' }, null))).toEqual([null, null, null]);
  });
});

describe('the mean rating', () => {
  const of = (total: number | null, ...scores: readonly (number | null)[]) =>
    satisfaction([
      cell({ agency: 'a' }, total),
      ...scores.map((value, index) => cell({ agency: 'a', score: String(index + 1) }, value)),
    ]);

  it('is of the shown scores', () => {
    expect(of(100, 0, 0, 20, 40, 40)).toEqual([{ keys: { agency: 'a' }, value: 4.2 }]);
  });

  it('is not known where hidden scores can move it by more than half a point', () => {
    expect(of(100, null, null, 20, 40, 30)[0]?.value).toBe(3.9);
    expect(of(100, null, null, null, null, 30)[0]?.value).toBeNull();
    expect(of(null, null, null, null, null, null)).toEqual([]);
  });
});

describe('what nobody had to do', () => {
  it('is counted from shown cells alone, by agency or service', () => {
    const cells = [
      done({ visits: 'V0' }, 50),
      done({ visits: 'V1' }, 20),
      done({ visits: 'V2_OR_MORE' }, null),
      done({}, 75),
    ];
    expect(visitsAvoided(cells, ['agency'], facts)).toEqual([{ keys: { agency: 'a' }, value: 120 }]);
    expect(documentsAvoided(cells, ['service'], facts)).toEqual([{ keys: { service: 'a.s' }, value: 225 }]);
    expect(visitsAvoided([], ['agency'], facts)).toEqual([]);
  });
});
