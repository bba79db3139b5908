import { pay } from './budget.ts';
import { baseFigures } from './figures/base-figures.ts';
import type { BaseId, Db } from './figures/base-figure.ts';
import { endOf, monthOf, periodsBetween, yearOf } from './periods.ts';
import { badPeriod, figureNotReleased } from './refusals.ts';
import { type Released, releasedOf, requireReleasable } from './released.ts';
import { readRule } from './rule.ts';

/** One reading of how many are covered. */
export interface CoverageRow {
  /** OFFERED: services that anybody has without a visit or an upload. USED: those who have finished one. */
  readonly reading: 'OFFERED' | 'USED';
  readonly whom: 'ADULTS' | 'LEGAL_PERSONS';
  /** Since the plan began; else in that year. */
  readonly isCumulative: boolean;
  /** Null: the whole country. */
  readonly province: string | null;
  /** Null: hidden. What is hidden of a month counts as none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of the denominator. */
  readonly target: number;
}

export interface Coverage {
  readonly year: string;
  /** The last month that is in it; null while none is released. */
  readonly until: string | null;
  readonly rows: readonly CoverageRow[];
  readonly k: number;
  readonly rounding: number;
  readonly asOf: string;
}

/** What the plan is to have reached in the end, of adults and of legal persons. */
const targets = { ADULTS: 0.5, LEGAL_PERSONS: 1 } as const;
/** The longest that a plan runs, in years. */
const longestPlan = 10;

/**
 * Both readings of coverage for a plan year, from released tables alone. A month that is not released yet is not in it.
 *
 * @param analyst her pseudonym
 * @throws AgencyError BAD_USER_INPUT, FIGURE_NOT_RELEASED, BUDGET_EXHAUSTED
 */
export async function askCoverage(db: Db, analyst: string, year: string, now = new Date()): Promise<Coverage> {
  const { plan_from, k, rounding } = await readRule(db);
  if (!/^1[34]\d\d$/.test(year) || year < plan_from || Number(year) >= Number(plan_from) + longestPlan)
    throw badPeriod('YEAR');
  if (year > yearOf(monthOf(now))) throw figureNotReleased(year, endOf(String(Number(year) - 1)));
  await requireReleasable(db, baseFigures.POPULATION, year, now);
  await requireReleasable(db, baseFigures.LEGAL_PERSONS, year, now);
  const all = periodsBetween(`${plan_from}-01`, `${year}-12`).filter((month) => endOf(month) <= now);
  const months = await releasable(db, all, now);
  await pay(db, analyst, { figure: 'COVERAGE', dimensions: ['province'], periods: [year] }, now);
  const [people, companies] = [
    await allOf(db, 'ADULTS_REACHED', months, now),
    await allOf(db, 'COMPANIES_REACHED', months, now),
  ];
  const adults = await releasedOf(db, baseFigures.POPULATION, year, now);
  const legal = await releasedOf(db, baseFigures.LEGAL_PERSONS, year, now);
  const rows = [
    ...used('ADULTS', people, adults, year),
    ...used('LEGAL_PERSONS', companies, legal, year).filter(({ province }) => province === null),
    await offered(db),
  ];
  return { year, until: months.at(-1) ?? null, rows, k, rounding, asOf: now.toISOString() };
}

async function releasable(db: Db, months: readonly string[], now: Date): Promise<readonly string[]> {
  for (const month of months) {
    await requireReleasable(db, baseFigures.ADULTS_REACHED, month, now);
    await requireReleasable(db, baseFigures.COMPANIES_REACHED, month, now);
  }
  return months;
}

type Months = readonly { readonly month: string; readonly released: Released }[];

async function allOf(db: Db, base: BaseId, months: readonly string[], now: Date): Promise<Months> {
  const found = [];
  for (const month of months) found.push({ month, released: await releasedOf(db, baseFigures[base], month, now) });
  return found;
}

/** Of the country and of each province, in the year and since the plan began. */
function used(whom: CoverageRow['whom'], months: Months, base: Released, year: string): readonly CoverageRow[] {
  const provinces = [...new Set(base.cells.map(({ keys }) => keys['province'] ?? null))].filter(
    (each) => each !== '--',
  );
  return [null, ...provinces.filter((each) => each !== null)].flatMap((province) =>
    [false, true].map((isCumulative): CoverageRow => {
      const place = province === null ? {} : { province };
      const denominator = sumOf([base], place);
      const inYear = months
        .filter(({ month }) => isCumulative || yearOf(month) === year)
        .map(({ released }) => released);
      const numerator = sumOf(inYear, isCumulative ? { ...place, before: 'NEVER' } : place);
      return { reading: 'USED', whom, isCumulative, province, numerator, denominator, target: targets[whom] };
    }),
  );
}

/** Of the cells with just these keys; null when none of them is shown. */
function sumOf(released: readonly Released[], keys: Readonly<Record<string, string>>): number | null {
  const wanted = Object.entries(keys);
  const cells = released.flatMap(({ cells: all }) =>
    all.filter(
      (cell) =>
        Object.keys(cell.keys).length === wanted.length && wanted.every(([each, value]) => cell.keys[each] === value),
    ),
  );
  const shown = cells.flatMap(({ values }) => values?.[0] ?? []);
  return shown.length === 0 ? null : shown.reduce((sum, value) => sum + value, 0);
}

/** Of the electronic services those that all, or all of the province that they are for, have without an upload. */
async function offered(db: Db): Promise<CoverageRow> {
  const services = await db
    .selectFrom('service')
    .select(['electronic', 'upload'])
    .where('electronic', '=', 1)
    .execute();
  const numerator = services.filter(({ upload }) => upload === 0).length;
  const whole = { reading: 'OFFERED', whom: 'ADULTS', isCumulative: false, province: null } as const;
  return { ...whole, numerator, denominator: services.length, target: targets.ADULTS };
}
