import { endOf, nextMonth } from '../periods.ts';
import type { Tx } from './follow.ts';

/**
 * In which month something is counted: its own, or, when the figure was released for that one, the first for which it was
 * not. What is shown stays as it was, and nothing is lost. Whoever releases waits until this transaction ends.
 */
export async function monthFor(transaction: Tx, figure: string, month: string, now = new Date()): Promise<string> {
  const isLate = endOf(month) <= now;
  await transaction
    .updateTable('figure_clock')
    .set(({ ref }) => ({ heard_at: isLate ? now.toISOString() : ref('heard_at') }))
    .where('id', '=', 1)
    .execute();
  const rows = await transaction.selectFrom('released').select('period').where('figure', '=', figure).execute();
  const released = new Set(rows.map(({ period }) => period));
  let first = month;
  while (released.has(first)) first = nextMonth(first);
  return first;
}
