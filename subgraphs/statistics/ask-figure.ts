import { normaliseDigits } from '../../schema/shared/normalise.ts';
import { pay } from './budget.ts';
import { baseFigures } from './figures/base-figures.ts';
import type { BaseFigure, Db } from './figures/base-figure.ts';
import { domainOf } from './figures/domain-of.ts';
import type { DerivingFacts, FigureCell, NamedFigure } from './figures/named-figure.ts';
import { type FigureName, namedFigures } from './figures/named-figures.ts';
import { offeredTables, serviceInAgency } from './figures/offered-tables.ts';
import { endOf, periodsBetween } from './periods.ts';
import { badFilter, badPeriod, tableNotOffered } from './refusals.ts';
import { type Released, releasedOf, requireReleasable } from './released.ts';
import { readRule } from './rule.ts';
import { tableOf } from './suppression/cell.ts';
import { type Domain, withoutImplied } from './suppression/domain.ts';
import { type Filters, selectCells } from './suppression/select-cells.ts';

/** What an analyst asks. */
export interface FigureQuestion {
  readonly figure: FigureName;
  /** A month or a year; `to` is the same when left out. */
  readonly from: string;
  readonly to: string | null;
  readonly dimensions: readonly string[];
  readonly filters: readonly { readonly dimension: string; readonly values: readonly string[] }[];
}

/** What she gets. */
export interface FigureAnswer {
  readonly figure: FigureName;
  readonly named: NamedFigure;
  readonly dimensions: readonly string[];
  readonly periods: readonly string[];
  readonly cells: readonly FigureCell[];
  /** Of one period, without filters. */
  readonly total: number | null;
  readonly k: number;
  readonly rounding: number;
  readonly asOf: string;
}

const mostPeriods = 24;
/** Before it no agency has anything. */
const firstYear = 1380;

/**
 * Answers from released tables, once it is paid. What cannot be answered is refused before, and costs nothing.
 *
 * @param analyst her pseudonym
 * @throws AgencyError BAD_USER_INPUT, TABLE_NOT_OFFERED, FIGURE_NOT_RELEASED, BUDGET_EXHAUSTED
 */
export async function askFigure(
  db: Db,
  analyst: string,
  question: FigureQuestion,
  now = new Date(),
): Promise<FigureAnswer> {
  const named: NamedFigure = namedFigures[question.figure];
  const base = baseFigures[named.base];
  const periods = requirePeriods(base, question);
  const dimensions = requireTable(named, question.dimensions);
  const filters = requireFilters(question, dimensions);
  for (const period of periods) await requireReleasable(db, base, period, now);
  await pay(db, analyst, { figure: question.figure, dimensions, periods }, now);
  const domain = await domainOf(db, base);
  const facts = await derivingFacts(db, domain);
  const released: Released[] = [];
  for (const period of periods) released.push(await releasedOf(db, base, period, now));
  const cells = released.flatMap(({ cells: all }, index) => {
    const found = named.derived
      ? derive(named, all, { dimensions, filters, facts })
      : read(named, all, { dimensions, filters, domain });
    return found.map(({ keys, value }) => ({ keys: { period: periods[index] ?? '', ...keys }, value }));
  });
  const { k, rounding, decidedAt: asOf } = released.at(-1)!; // there is at least one period
  const total = released.length === 1 ? totalOf(named, released[0]!, domain) : null;
  return { figure: question.figure, named, dimensions, periods, cells, total, k, rounding, asOf };
}

/** Rows of the table, without the dimensions that are the same in all of them. */
function read(
  { fixed, measure = 0 }: NamedFigure,
  cells: Released['cells'],
  {
    dimensions,
    filters,
    domain,
  }: { readonly dimensions: readonly string[]; readonly filters: Filters; readonly domain: Domain },
): readonly FigureCell[] {
  const held = Object.entries(fixed).map(([dimension, value]) => [dimension, [value]]);
  const all = { ...filters, ...(Object.fromEntries(held) as Filters) };
  const rows = selectCells(cells, domain, { dimensions: [...dimensions, ...Object.keys(fixed)], filters: all });
  return rows.map(({ keys, values }) => ({ keys: without(keys, fixed), value: values?.[measure] ?? null }));
}

function derive(
  { derived }: NamedFigure,
  cells: Released['cells'],
  {
    dimensions,
    filters,
    facts,
  }: { readonly dimensions: readonly string[]; readonly filters: Filters; readonly facts: DerivingFacts },
): readonly FigureCell[] {
  const found = derived?.derive(cells, dimensions, facts) ?? [];
  return found.filter(({ keys }) =>
    Object.entries(filters).every(([dimension, values]) => values.includes(keys[dimension] ?? '')),
  );
}

function totalOf(named: NamedFigure, { cells }: Released, domain: Domain): number | null {
  if (named.derived !== undefined) return null;
  return read(named, cells, { dimensions: [], filters: {}, domain })[0]?.value ?? null;
}

function without(keys: FigureCell['keys'], fixed: FigureCell['keys']): FigureCell['keys'] {
  return Object.fromEntries(Object.entries(keys).filter(([dimension]) => !(dimension in fixed)));
}

async function derivingFacts(db: Db, domain: Domain): Promise<DerivingFacts> {
  const rows = await db.selectFrom('service').select(['id', 'spared']).execute();
  const { visits_before: visitsBefore } = await readRule(db);
  const agencies = domain.within['service']?.parent ?? new Map<string, string>();
  return { spared: new Map(rows.map(({ id, spared }) => [id, spared])), agencies, visitsBefore };
}

function requirePeriods({ per }: BaseFigure, { from, to }: FigureQuestion): readonly string[] {
  const [first, last] = [from, to ?? from].map((each) => normaliseDigits(each.trim()));
  const form = per === 'MONTH' ? /^1[34]\d\d-(0[1-9]|1[0-2])$/ : /^1[34]\d\d$/;
  if (first === undefined || last === undefined || !form.test(first) || !form.test(last)) throw badPeriod(per);
  const years = [first, last].map((each) => Number(each.slice(0, 4)));
  if (first > last || years.some((year) => year < firstYear || year >= 1440)) throw badPeriod(per);
  if (years[1]! - years[0]! > mostPeriods) throw badPeriod(per);
  const periods = periodsBetween(first, last);
  if (periods.length > mostPeriods || Number.isNaN(endOf(last).getTime())) throw badPeriod(per);
  return periods;
}

/** What a dimension decides may be asked for beside it. */
function requireTable(named: NamedFigure, asked: readonly string[]): readonly string[] {
  const offered = offeredTables(named);
  const wanted = tableOf(withoutImplied(serviceInAgency, [...new Set(asked)]));
  if (!offered.some((dimensions) => tableOf(dimensions) === wanted)) throw tableNotOffered(offered);
  return [...new Set(asked)];
}

function requireFilters({ filters }: FigureQuestion, dimensions: readonly string[]): Filters {
  const wanted: Record<string, readonly string[]> = {};
  for (const { dimension, values } of filters) {
    const inTable = dimensions.includes(dimension) || (dimension === 'agency' && dimensions.includes('service'));
    const isShort = values.length >= 1 && values.length <= 100 && values.every((value) => value.length <= 100);
    if (!inTable || !isShort || dimension in wanted) throw badFilter(dimension);
    wanted[dimension] = values.map((value) => normaliseDigits(value.trim()));
  }
  return wanted;
}
