import type { Selectable, Transaction } from 'kysely';
import { type EventFollow, putEvent, type ToldEvent } from '../kit/events/events.ts';
import { tellChanged } from './clearances.ts';
import { issuerAgencies } from './issuers.ts';
import type { BillTables } from './tables.ts';

type Bill = Selectable<BillTables['bill']>;

/**
 * What a bill answers to a payment. It says what it is; then it is reserved for one payment, which alone can pay it; and
 * it is paid once. The bank takes money for a reserved bill only, so what it has taken always finds its bill.
 */
export const followPayments: readonly EventFollow<BillTables>[] = [
  { from: 'banking', type: 'payment.initiated', apply: quote },
  { from: 'banking', type: 'payment.authorised', apply: reserve },
  { from: 'banking', type: 'payment.settled', apply: pay },
  { from: 'banking', type: 'payment.reversed', apply: release },
];

/** Kind and amount: no more is said of a bill, and nothing of whose it is. */
async function quote(transaction: Transaction<BillTables>, { entity, data }: ToldEvent): Promise<void> {
  const bill = await transaction
    .selectFrom('bill')
    .selectAll()
    .where('bill_id', '=', String(data['billId']))
    .where('payment_id', '=', String(data['paymentId']))
    .executeTakeFirst();
  const reason = reasonAgainst(bill);
  if (bill === undefined || reason !== null) return refuse(transaction, entity, reason ?? 'BILL_UNKNOWN');
  const { id, kind, amount } = bill;
  await answer(transaction, 'bill.quoted', entity, { bill: id, kind, amount: String(amount) });
}

async function reserve(transaction: Transaction<BillTables>, { entity, data }: ToldEvent): Promise<void> {
  const bill = await findBill(transaction, data);
  const reason = reasonAgainst(bill);
  if (bill === undefined || reason !== null) return refuse(transaction, entity, reason ?? 'BILL_UNKNOWN');
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('bill_claim')
    .values({ bill_id: bill.id, payment: entity, state: 'RESERVED', at: new Date().toISOString() })
    .onConflict((conflict) => conflict.column('bill_id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return refuse(transaction, entity, 'BILL_IN_PAYMENT');
  await answer(transaction, 'bill.reserved', entity, { bill: bill.id });
}

async function pay(transaction: Transaction<BillTables>, { entity, data }: ToldEvent): Promise<void> {
  const bill = await findBill(transaction, data);
  const at = new Date();
  const { numUpdatedRows } = await transaction
    .updateTable('bill_claim')
    .set({ state: 'PAID', at: at.toISOString() })
    .where('payment', '=', entity)
    .where('state', '=', 'RESERVED')
    .executeTakeFirst();
  if (bill === undefined || numUpdatedRows !== 1n) return refuse(transaction, entity, 'BILL_IN_PAYMENT');
  const { id, kind } = bill;
  await transaction.updateTable('bill').set({ state: 'PAID' }).where('id', '=', id).execute();
  const to = ['banking', ...(issuerAgencies[kind] ?? [])];
  await putEvent(transaction, { type: 'bill.paid', entity: id, to, data: { bill: id, payment: entity, kind }, at });
  await tellChanged(transaction, bill.person_ref);
}

async function release(transaction: Transaction<BillTables>, { entity }: ToldEvent): Promise<void> {
  await transaction.deleteFrom('bill_claim').where('payment', '=', entity).where('state', '=', 'RESERVED').execute();
}

function findBill(transaction: Transaction<BillTables>, data: ToldEvent['data']): Promise<Bill | undefined> {
  return transaction.selectFrom('bill').selectAll().where('id', '=', String(data['bill'])).executeTakeFirst();
}

function reasonAgainst(bill: Bill | undefined): string | null {
  if (bill === undefined) return 'BILL_UNKNOWN';
  if (bill.state === 'PAID') return 'BILL_ALREADY_PAID';
  return bill.state === 'CANCELLED' ? 'BILL_CANCELLED' : null;
}

function refuse(transaction: Transaction<BillTables>, payment: string, reason: string): Promise<void> {
  return answer(transaction, 'bill.refused', payment, { reason });
}

/** To the bank, about one payment, which is the entity. */
function answer(
  transaction: Transaction<BillTables>,
  type: string,
  payment: string,
  data: Readonly<Record<string, string>>,
): Promise<void> {
  return putEvent(transaction, { type, entity: payment, to: ['banking'], data: { payment, ...data } });
}
