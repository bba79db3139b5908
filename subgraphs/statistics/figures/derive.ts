import { type CellKeys, cellId } from '../suppression/cell.ts';
import { pick } from '../suppression/count-cells.ts';
import type { ReleasedCell } from '../suppression/release.ts';
import type { DerivingFacts, FigureCell } from './named-figure.ts';
import { paceHours, paces } from './words.ts';

/** Released cells with these keys and dimensions, those that are shown. */
function shownIn(released: readonly ReleasedCell[], dimensions: readonly string[], fixed: CellKeys) {
  return released.flatMap(({ keys, values }) => {
    const isIn = Object.keys(keys).length === dimensions.length && dimensions.every((each) => each in keys);
    const isOf = Object.entries(fixed).every(([dimension, value]) => keys[dimension] === value);
    return isIn && isOf && values !== null ? [{ keys, value: values[0] ?? 0 }] : [];
  });
}

/**
 * Visits that nobody made: of each completed request as many as a service needed before, less those that were made. At
 * least so many, for hidden cells count as none.
 */
export function visitsAvoided(released: readonly ReleasedCell[], dimensions: readonly string[], facts: DerivingFacts) {
  const cells = shownIn(released, ['service', 'step', 'visits'], { step: 'COMPLETED' });
  const made: Readonly<Record<string, number>> = { V0: 0, V1: 1 };
  return sumBy(cells, dimensions, facts, ({ keys, value }) => {
    const visits = made[keys['visits'] ?? ''] ?? facts.visitsBefore;
    return value * Math.max(0, facts.visitsBefore - visits);
  });
}

/** Documents that nobody brought: of each completed request those that the state holds. At least so many. */
export function documentsAvoided(
  released: readonly ReleasedCell[],
  dimensions: readonly string[],
  facts: DerivingFacts,
) {
  const cells = shownIn(released, ['service', 'step'], { step: 'COMPLETED' });
  return sumBy(cells, dimensions, facts, ({ keys, value }) => value * (facts.spared.get(keys['service'] ?? '') ?? 0));
}

type Shown = ReturnType<typeof shownIn>[number];

function sumBy(
  cells: readonly Shown[],
  dimensions: readonly string[],
  { agencies }: DerivingFacts,
  amountOf: (cell: Shown) => number,
): readonly FigureCell[] {
  const rows = cells.map((cell) => {
    const agency = agencies.get(cell.keys['service'] ?? '') ?? '';
    return { keys: pick({ ...cell.keys, agency }, dimensions), amount: amountOf(cell) };
  });
  const groups = Map.groupBy(rows, ({ keys }) => cellId(keys));
  return [...groups.values()].map((group) => ({
    keys: group[0]!.keys,
    value: group.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** In hundredths. */
const percentiles = [50, 90, 95] as const;

/**
 * Within how many hours that share of completed requests was. A class is named when it is the same whatever the hidden
 * cells are; else the percentile is not known.
 */
export function durations(released: readonly ReleasedCell[]): readonly FigureCell[] {
  const totals = shownIn(released, ['service', 'step'], { step: 'COMPLETED' });
  const byPace = Map.groupBy(shownIn(released, ['service', 'step', 'pace'], { step: 'COMPLETED' }), serviceOf);
  return totals.flatMap((total) => {
    const shown = new Map((byPace.get(serviceOf(total)) ?? []).map(({ keys, value }) => [keys['pace'] ?? '', value]));
    return percentiles.map((percentile) => ({
      keys: { service: serviceOf(total), percentile: `P${percentile}` },
      value: percentileOf(total.value, shown, percentile),
    }));
  });
}

function percentileOf(total: number, shown: ReadonlyMap<string, number>, percentile: number): number | null {
  const needed = (total * percentile) / 100;
  for (const [index, pace] of paces.entries()) {
    const sum = (some: readonly string[]) => some.reduce((all, each) => all + (shown.get(each) ?? 0), 0);
    const [least, most] = [sum(paces.slice(0, index + 1)), total - sum(paces.slice(index + 1))];
    if (least >= needed) return paceHours(pace);
    if (most >= needed) return null;
  }
  return null;
}

function serviceOf({ keys }: Shown): string {
  return keys['service'] ?? '';
}

/** How far apart the least and the greatest mean may be for it to be told. */
const widest = 0.5;

/** The mean rating, in tenths, where what is hidden cannot move it by more than half a point; else it is not known. */
export function satisfaction(released: readonly ReleasedCell[]): readonly FigureCell[] {
  const byAgency = Map.groupBy(shownIn(released, ['agency', 'score'], {}), ({ keys }) => keys['agency'] ?? '');
  return shownIn(released, ['agency'], {}).map(({ keys, value }) => ({
    keys,
    value: meanOf(
      value,
      new Map((byAgency.get(keys['agency'] ?? '') ?? []).map((row) => [row.keys['score'] ?? '', row.value])),
    ),
  }));
}

function meanOf(total: number, shown: ReadonlyMap<string, number>): number | null {
  const hidden = ['1', '2', '3', '4', '5'].filter((score) => !shown.has(score)).map(Number);
  const counted = [...shown.values()].reduce((sum, value) => sum + value, 0);
  const points = [...shown].reduce((sum, [score, value]) => sum + Number(score) * value, 0);
  const rest = Math.max(0, total - counted);
  const mean = (score: number) => (points + rest * score) / (counted + rest);
  if (hidden.length === 0 || rest === 0) return tenths(points / counted);
  const [least, most] = [mean(Math.min(...hidden)), mean(Math.max(...hidden))];
  return most - least > widest ? null : tenths((least + most) / 2);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
