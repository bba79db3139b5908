import { randomInt } from 'node:crypto';
import type { Insertable, Transaction } from 'kysely';
import type { EventFollow, ToldEvent } from '../kit/events/events.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import { madeUpBillId, paymentIdOf } from '../kit/population/population.ts';
import { issuers } from './issuers.ts';
import type { BillKind, BillTables } from './tables.ts';

type Db = Transaction<BillTables>;

/** Agencies that issue bills by events, and the kinds that each may issue. */
const issuing: Readonly<Record<string, readonly BillKind[]>> = { tax: ['TAX'] };

/** An agency issues a bill here, and takes back one that is not paid. */
export const issuedBillFollows: readonly EventFollow<BillTables>[] = Object.keys(issuing).flatMap((from) => [
  { from, type: 'bill.issued', apply: record },
  { from, type: 'bill.withdrawn', apply: withdraw },
]);

/** The issuer has chosen the bill's id; the numbers to pay by are given here. */
async function record(transaction: Db, event: ToldEvent): Promise<void> {
  const kind = kindOf(event);
  const bill = billOf(event, kind, await freeNumber(transaction, kind));
  await transaction
    .insertInto('bill')
    .values(bill)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function kindOf({ from, data }: ToldEvent): BillKind {
  const kind = issuing[from]?.find((one) => one === data['kind']);
  if (kind === undefined) throw new TypeError(`${from} issues no bills of this kind.`);
  return kind;
}

/** A bill number that no bill has yet. */
async function freeNumber(transaction: Db, kind: BillKind): Promise<string> {
  const bill_id = madeUpBillId(kind, randomInt(100_000_000));
  const taken = await transaction.selectFrom('bill').select('id').where('bill_id', '=', bill_id).executeTakeFirst();
  return taken === undefined ? bill_id : freeNumber(transaction, kind);
}

function billOf({ entity: id, data }: ToldEvent, kind: BillKind, bill_id: string): Insertable<BillTables['bill']> {
  const { debtor, issuedOn, dueOn } = data;
  const [issued_on, amount] = [textOf(issuedOn), BigInt(textOf(data['amount']))];
  const { year, month } = toJalaliDate(issued_on);
  return {
    id,
    person_ref: textOf(debtor),
    kind,
    issuer: issuers[kind],
    bill_id,
    payment_id: paymentIdOf({ billId: bill_id, amount, jalaliYear: year, period: month }),
    amount,
    issued_on,
    period_from: null,
    period_to: null,
    channel: 'ELECTRONIC',
    due_on: textOf(dueOn),
    state: 'DUE',
  };
}

async function withdraw(transaction: Db, { entity, from }: ToldEvent): Promise<void> {
  await transaction
    .updateTable('bill')
    .set({ state: 'CANCELLED' })
    .where('id', '=', entity)
    .where('kind', 'in', issuing[from] ?? [])
    .where('state', '=', 'DUE')
    .where('id', 'not in', ({ selectFrom }) => selectFrom('bill_claim').select('bill_id')) // being paid: it stays
    .execute();
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError('A bill that was issued cannot be read.');
}
