import type { Kysely } from 'kysely';
import { reverse } from './settle.ts';
import type { BankingTables } from './tables.ts';
import { takePayment } from './take-payment.ts';

/** In one round; the next one takes the others. */
const most = 200;

/**
 * Ends the payments that were not confirmed in time. What was taken already is confirmed: its bill was reserved for it,
 * and stays so.
 */
export async function reverseUnconfirmed(db: Kysely<BankingTables>, now = new Date()): Promise<void> {
  const overdue = await db
    .selectFrom('payment')
    .select('id')
    .where('state', 'in', ['INITIATED', 'AUTHORISED'])
    .where('confirm_by', '<=', now.toISOString())
    .limit(most)
    .execute();
  for (const { id } of overdue) {
    await db.transaction().execute(async (transaction) => {
      const payment = await takePayment(transaction, id, ['INITIATED', 'AUTHORISED']);
      if (payment !== null) await reverse(transaction, payment, 'NOT_CONFIRMED', now);
    });
  }
}
