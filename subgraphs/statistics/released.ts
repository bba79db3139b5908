import type { Selectable, Transaction } from 'kysely';
import type { BaseFigure, Db } from './figures/base-figure.ts';
import { domainOf } from './figures/domain-of.ts';
import { endOf } from './periods.ts';
import { figureNotReleased } from './refusals.ts';
import { type FigureRule, readRule } from './rule.ts';
import { cellId } from './suppression/cell.ts';
import { release, type ReleasedCell } from './suppression/release.ts';
import type { StatisticsTables } from './tables.ts';

/** What is shown of a figure and a period, and when and how that was decided. */
export interface Released {
  readonly decidedAt: string;
  readonly k: number;
  readonly rounding: number;
  readonly cells: readonly ReleasedCell[];
}

/** @throws AgencyError FIGURE_NOT_RELEASED while the period goes on, or something late has just come */
export async function requireReleasable(db: Db, base: BaseFigure, period: string, now: Date): Promise<void> {
  if ((await findReleased(db, base, period)) !== null) return;
  const { settling_seconds } = await readRule(db);
  const { heard_at } = await db.selectFrom('figure_clock').select('heard_at').executeTakeFirstOrThrow();
  const opening = base.id === 'POPULATION' || base.id === 'LEGAL_PERSONS';
  const over = opening ? startOf(period) : endOf(period);
  const from = Math.max(over.getTime(), Date.parse(heard_at)) + settling_seconds * 1_000;
  if (now.getTime() < from || !(await isTold(db, base)))
    throw figureNotReleased(period, new Date(Math.max(from, now.getTime())));
}

/** Whether whoever counts it has told anything yet. */
async function isTold(db: Db, { countedIn }: BaseFigure): Promise<boolean> {
  if (countedIn === null) return true;
  if (countedIn === 'person') return (await isKnown(db, 'born')) && isKnown(db, 'province');
  const one = db.selectFrom(countedIn).select(({ fn }) => fn.countAll<bigint>().as('count'));
  return (await one.executeTakeFirstOrThrow()).count > 0n;
}

/** Of anybody: the register tells the one, the address base the other. */
async function isKnown(db: Db, column: 'born' | 'province'): Promise<boolean> {
  const one = db.selectFrom('person').select('pseudonym').where(column, 'is not', null).limit(1);
  return (await one.executeTakeFirst()) !== undefined;
}

/**
 * What is shown of a figure and a period. It is decided when it is first asked for, and then stays: of several who ask at
 * once one decides.
 *
 * @throws AgencyError FIGURE_NOT_RELEASED
 */
export async function releasedOf(db: Db, base: BaseFigure, period: string, now = new Date()): Promise<Released> {
  const known = await findReleased(db, base, period);
  if (known !== null) return known;
  await db.transaction().execute(async (transaction) => {
    await holdClock(transaction);
    if ((await findReleased(transaction, base, period)) !== null) return;
    await requireReleasable(transaction, base, period, now);
    await decide(transaction, base, period, now);
  });
  return (await findReleased(db, base, period))!; // decided above, here or by another
}

/** Nothing is counted meanwhile. */
async function holdClock(transaction: Transaction<StatisticsTables>): Promise<void> {
  await transaction
    .updateTable('figure_clock')
    .set(({ ref }) => ({ heard_at: ref('heard_at') }))
    .where('id', '=', 1)
    .execute();
}

async function decide(transaction: Transaction<StatisticsTables>, base: BaseFigure, period: string, now: Date) {
  const rule = await readRule(transaction);
  const { k, rounding } = rule;
  const domain = await domainOf(transaction, base);
  const facts = await base.facts(transaction, period);
  const plan = { domain, layers: base.layers, rule: ruleFor(base, rule) };
  const cells = release(plan, facts, base.staysHidden ? await hiddenBefore(transaction, base, period) : new Set());
  const row = { figure: base.id, period, decided_at: now.toISOString(), k, rounding, cells: JSON.stringify(cells) };
  await transaction.insertInto('released').values(row).execute();
}

function ruleFor({ measures, isSum }: BaseFigure, rule: FigureRule) {
  return { k: rule.k, bases: measures.map((measure) => rule[measure]), dominance: isSum ? rule.dominance : null };
}

/** The cells that the last release before this one did not show. */
async function hiddenBefore(db: Db, { id }: BaseFigure, period: string): Promise<ReadonlySet<string>> {
  const before = db.selectFrom('released').selectAll().where('figure', '=', id).where('period', '<', period);
  const row = await before.orderBy('period', 'desc').limit(1).executeTakeFirst();
  const cells = row === undefined ? [] : readCells(row);
  return new Set(cells.filter(({ values }) => values === null).map(({ keys }) => cellId(keys)));
}

async function findReleased(db: Db, { id }: BaseFigure, period: string): Promise<Released | null> {
  const found = db.selectFrom('released').selectAll().where('figure', '=', id).where('period', '=', period);
  const row = await found.executeTakeFirst();
  if (row === undefined) return null;
  return { decidedAt: row.decided_at, k: row.k, rounding: row.rounding, cells: readCells(row) };
}

function readCells({ cells }: Selectable<StatisticsTables['released']>): readonly ReleasedCell[] {
  return JSON.parse(cells) as readonly ReleasedCell[];
}

/** Who there was when a year began is known from then on. */
function startOf(year: string): Date {
  return endOf(`${Number(year) - 1}`);
}
