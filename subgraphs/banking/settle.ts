import type { Transaction } from 'kysely';
import { tellBills } from './payments.ts';
import type { PaymentRow } from './records.ts';
import type { BankingTables, PaymentReason } from './tables.ts';

/**
 * Takes the amount that is held. The bank may refuse: an account that was blocked or closed meanwhile pays nothing, and
 * the payment is reversed.
 */
export async function settle(transaction: Transaction<BankingTables>, payment: PaymentRow, now: Date): Promise<void> {
  const { id, account_id, amount } = payment;
  if (account_id === null || amount === null) throw new Error('An authorised payment has an account and an amount.');
  const { numUpdatedRows } = await transaction
    .updateTable('account')
    .set((column) => ({ balance: column('balance', '-', amount), held: column('held', '-', amount) }))
    .where('id', '=', account_id)
    .where('state', '=', 'ACTIVE')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return reverse(transaction, payment, 'SETTLEMENT_REFUSED', now);
  const at = now.toISOString();
  await transaction
    .insertInto('booking')
    .values({ payment_id: id, direction: 'TAKEN', account_id, amount, at })
    .execute();
  await transaction.updateTable('payment').set({ state: 'SETTLED', settled_at: at }).where('id', '=', id).execute();
  await tellBills(transaction, 'payment.settled', id, { bill: payment.bill_ref ?? '' }, now);
}

/** Ends a payment without effect: what is held is let go, what was taken is given back. */
export async function reverse(
  transaction: Transaction<BankingTables>,
  payment: PaymentRow,
  reason: PaymentReason,
  now: Date,
): Promise<void> {
  const { id, state, account_id, amount } = payment;
  const at = now.toISOString();
  if (account_id !== null && amount !== null && state === 'AUTHORISED') {
    await transaction
      .updateTable('account')
      .set((column) => ({ held: column('held', '-', amount) }))
      .where('id', '=', account_id)
      .execute();
  }
  if (account_id !== null && amount !== null && state === 'SETTLED') {
    await transaction
      .updateTable('account')
      .set((column) => ({ balance: column('balance', '+', amount) }))
      .where('id', '=', account_id)
      .execute();
    const booking = { payment_id: id, direction: 'GIVEN_BACK', account_id, amount, at } as const;
    await transaction.insertInto('booking').values(booking).execute();
  }
  await transaction
    .updateTable('payment')
    .set({ state: 'REVERSED', reason, reversed_at: at })
    .where('id', '=', id)
    .execute();
  await tellBills(transaction, 'payment.reversed', id, { bill: payment.bill_ref ?? '', reason }, now);
}
