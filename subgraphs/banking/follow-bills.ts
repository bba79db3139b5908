import { randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { EventFollow, ToldEvent } from '../kit/events/events.ts';
import type { BillService } from '../kit/population/population.ts';
import { tellBills } from './payments.ts';
import type { PaymentRow } from './records.ts';
import { reverse, settle } from './settle.ts';
import type { BankingTables, PaymentReason, PaymentState } from './tables.ts';
import { takePayment } from './take-payment.ts';

type Act = (transaction: Transaction<BankingTables>, payment: PaymentRow, event: ToldEvent, now: Date) => Promise<void>;

/** What a payment does about what its bill answers. An answer that comes when the payment is over changes nothing. */
export const followBills: readonly EventFollow<BankingTables>[] = [
  follow('bill.quoted', ['INITIATED'], quote),
  follow('bill.reserved', ['AUTHORISED'], (transaction, payment, _event, now) => settle(transaction, payment, now)),
  follow('bill.refused', ['INITIATED', 'AUTHORISED', 'SETTLED'], (transaction, payment, { data }, now) =>
    reverse(transaction, payment, data['reason'] as PaymentReason, now),
  ),
  follow('bill.paid', ['SETTLED'], receipt),
];

function follow(type: string, states: readonly PaymentState[], act: Act): EventFollow<BankingTables> {
  return {
    from: 'bills',
    type,
    async apply(transaction, event) {
      const payment = await takePayment(transaction, String(event.data['payment']), states);
      if (payment !== null) await act(transaction, payment, event, new Date());
    },
  };
}

async function quote(transaction: Transaction<BankingTables>, { id }: PaymentRow, { data }: ToldEvent): Promise<void> {
  const { bill, kind, amount } = data as { bill: string; kind: BillService; amount: string };
  await transaction
    .updateTable('payment')
    .set({ bill_ref: bill, kind, amount: BigInt(amount) })
    .where('id', '=', id)
    .execute();
}

/** The bill is paid by this payment: it gets its one receipt. */
async function receipt(
  transaction: Transaction<BankingTables>,
  { id, amount }: PaymentRow,
  _event: ToldEvent,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await transaction
    .insertInto('receipt')
    .values({ number: newReceiptNumber(now), payment_id: id, amount: amount ?? 0n, at })
    .execute();
  await transaction.updateTable('payment').set({ state: 'RECEIPTED', receipted_at: at }).where('id', '=', id).execute();
  await tellBills(transaction, 'payment.receipted', id, {}, now);
}

/** The day, and twelve digits that nobody guesses. */
function newReceiptNumber(now: Date): string {
  return `${now.toISOString().slice(0, 10).replaceAll('-', '')}${String(randomInt(10 ** 12)).padStart(12, '0')}`;
}
