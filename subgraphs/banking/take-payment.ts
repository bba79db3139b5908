import type { Transaction } from 'kysely';
import type { PaymentRow } from './records.ts';
import type { BankingTables, PaymentState } from './tables.ts';

/**
 * A payment in one of these states, which nobody else changes until the end of the transaction: it is written as it is,
 * which locks it on PostgreSQL, too. Null when it is in none of them.
 */
export async function takePayment(
  transaction: Transaction<BankingTables>,
  id: string,
  states: readonly PaymentState[],
): Promise<PaymentRow | null> {
  const taken = await transaction
    .updateTable('payment')
    .set(({ ref }) => ({ state: ref('state') }))
    .where('id', '=', id)
    .where('state', 'in', states)
    .returningAll()
    .executeTakeFirst();
  return taken ?? null;
}
