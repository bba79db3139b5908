import { expect, test } from '@jest/globals';
import { figuresOf, type Sample } from '../../../../../scripts/lib/bench/measure.ts';
import { refuseLooseFloor } from '../../../../../scripts/lib/bench/report/refuse-loose-floor.ts';
import type { Comparison, Figures } from '../../../../../scripts/lib/bench/report/comparison.ts';
import { comparisonPicture } from '../../../../../scripts/lib/bench/report/picture.ts';
import { comparisonTable } from '../../../../../scripts/lib/bench/report/table.ts';

function sample(requests: number, cpuMs: number, rssMb: number): Sample {
  const latencies = Array.from({ length: requests }, (_, index) => index + 1);
  const load = { requests, seconds: 2, latencies, bytes: 10, wrong: 0, example: null };
  return { load, cpuMs, rssMb, fetches: 3 * requests, recorded: 0, shares: { gateway: 1, replay: 0.1, load: 0.1 } };
}

test('figures are the median of the rounds, latencies those of all requests, memory the most', () => {
  const samples = [sample(100, 200, 90), sample(100, 900, 120), sample(100, 300, 100)];
  expect(figuresOf(samples)).toStrictEqual({ cpuMs: 3, rps: 50, p50Ms: 51, p99Ms: 100, rssMb: 120, fetches: 3 });
});

test('a floor that is not low enough fails the run, and says by how much', () => {
  expect(() => refuseLooseFloor(comparison({ apollo: 20, floor: 2 }, { apollo: 2, floor: 0.2 }))).not.toThrow();
  expect(() => refuseLooseFloor(comparison({ apollo: 20, floor: 2.1 }, { apollo: 2, floor: 0.2 }))).toThrow(
    'The floor costs more than 1/10 of the stock gateway on heavy: 2.1 ms of 20 ms.',
  );
  expect(() => refuseLooseFloor(comparison({ apollo: 20, floor: 2 }, { apollo: 2, floor: 0.3 }))).toThrow('on small');
});

test('the table has each gateway against the stock one and the floor; names in the picture are text, not markup', () => {
  const measured = comparison({ panjereh: 2, apollo: 20, floor: 1 }, { panjereh: 0.5, apollo: 2, floor: 0.2 });
  expect(comparisonTable(measured)).toMatch(/^Panjereh <ours> +2\.00 +1\/10\.0 +2\.00×/m);
  expect(comparisonTable(measured).match(/^Panjereh.*$/gm)).toEqual([
    expect.stringMatching(/ 18\.0\+$/),
    expect.stringMatching(/ 7\.2$/),
  ]);
  const picture = comparisonPicture(measured);
  expect(picture).toContain('Panjereh &lt;ours&gt;');
  expect(picture).toContain('prefers-color-scheme:dark');
});

function comparison(heavy: Record<string, number>, small: Record<string, number>): Comparison {
  const figures = (cpus: Record<string, number>): Record<string, Figures> =>
    Object.fromEntries(
      Object.entries(cpus).map(([name, cpuMs]) => [name, { cpuMs, rps: 1, p50Ms: 1, p99Ms: 1, rssMb: 1, fetches: 1 }]),
    );
  return {
    node: 'v26',
    when: '2026-11-22T00:00:00Z',
    people: 1000,
    titles: { panjereh: 'Panjereh <ours>' },
    heavy: figures(heavy),
    small: figures(small),
    oneConnection: { heavy: figures(heavy), small: figures(small) },
    warmUp: {
      heavy: { panjereh: { seconds: 18, requests: 9000, steady: false } },
      small: { panjereh: { seconds: 7.2, requests: 20_000, steady: true } },
    },
    bytes: { heavy: 86_000, small: 850 },
    busiest: { gateway: 1, replay: 0.2, load: 0.2 },
    leftOut: {},
  };
}
