import { randomUUID } from 'node:crypto';
import type { Db } from './figures/base-figure.ts';
import { budgetExhausted } from './refusals.ts';
import { type FigureRule, readRule } from './rule.ts';

/** What an analyst may still ask. */
export interface Budget {
  readonly points: number;
  readonly spent: number;
  readonly refillsAt: string;
}

/** A question to be paid. */
export interface Question {
  readonly figure: string;
  readonly dimensions: readonly string[];
  readonly periods: readonly string[];
}

/**
 * Pays a question: a point for each table and period. The one account of an analyst is in the database, so that neither
 * another token, client nor process has one of its own, and of two questions at once only as many pass as can be paid.
 *
 * @param analyst her pseudonym
 * @throws AgencyError BUDGET_EXHAUSTED, and nothing is paid
 */
export async function pay(db: Db, analyst: string, question: Question, now = new Date()): Promise<void> {
  const points = question.periods.length;
  await db.transaction().execute(async (transaction) => {
    const rule = await readRule(transaction);
    const { span, refillsAt } = spanAt(rule, now);
    await transaction
      .insertInto('analyst_budget')
      .values({ analyst, span, spent: 0 })
      .onConflict((conflict) => conflict.columns(['analyst', 'span']).doNothing())
      .execute();
    const paid = await transaction
      .updateTable('analyst_budget')
      .set(({ eb, ref }) => ({ spent: eb(ref('spent'), '+', points) }))
      .where('analyst', '=', analyst)
      .where('span', '=', span)
      .where('spent', '<=', rule.budget_points - points)
      .executeTakeFirst();
    if (paid.numUpdatedRows === 0n) throw budgetExhausted(refillsAt, points);
    await note(transaction, analyst, question, points, now);
  });
}

/** What is left of it. */
export async function budgetOf(db: Db, analyst: string, now = new Date()): Promise<Budget> {
  const rule = await readRule(db);
  const { span, refillsAt } = spanAt(rule, now);
  const account = db.selectFrom('analyst_budget').select('spent').where('analyst', '=', analyst);
  const row = await account.where('span', '=', span).executeTakeFirst();
  return { points: rule.budget_points, spent: row?.spent ?? 0, refillsAt: refillsAt.toISOString() };
}

/** Spans follow one another from the epoch, the same for everybody. */
function spanAt({ budget_hours }: Pick<FigureRule, 'budget_hours'>, now: Date) {
  const length = budget_hours * 3_600_000;
  const number = Math.floor(now.getTime() / length);
  return { span: new Date(number * length).toISOString(), refillsAt: new Date((number + 1) * length) };
}

async function note(db: Db, analyst: string, { figure, dimensions, periods }: Question, points: number, now: Date) {
  const row = { id: randomUUID(), analyst, at: now.toISOString(), figure, dimensions: dimensions.join(','), points };
  await db
    .insertInto('analyst_question')
    .values({ ...row, periods: periods.join(',') })
    .execute();
}
