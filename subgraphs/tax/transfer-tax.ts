import { randomBytes } from 'node:crypto';
import type { Insertable, Transaction } from 'kysely';
import { type ClearanceQuestion, readClearanceQuestion, tellClearance } from '../kit/clearance.ts';
import { type EventFollow, putEvent, type ToldEvent } from '../kit/events/events.ts';
import { addDays } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';
import type { VehicleTransferTaxRecord } from './registry.ts';
import { assessTransfer } from './rules.ts';
import type { TaxTables } from './tables.ts';

type Db = Transaction<TaxTables>;

const condition = 'TRANSFER_TAX';
/** A bill for it is due after so many days (k); the change of plates waits for it anyway. */
const daysToPay = 30;

/** The traffic police ask whether a transfer is cleared of tax; it is assessed then, billed, and cleared by the payment. */
export const transferTaxFollows: readonly EventFollow<TaxTables>[] = [
  { from: 'traffic-police', type: 'clearance.asked', apply: answer },
  { from: 'traffic-police', type: 'clearance.closed', apply: close },
  { from: 'bills', type: 'bill.paid', apply: settle },
];

async function answer(transaction: Db, event: ToldEvent): Promise<void> {
  const question = readClearanceQuestion(event);
  if (!question.conditions.includes(condition)) return;
  const before = await transaction
    .selectFrom('transfer_tax')
    .selectAll()
    .where('change_ref', '=', question.change)
    .executeTakeFirst();
  const tax = before ?? (await assess(transaction, question, event.at));
  const isClear = tax !== null && (tax.state === 'PAID' || tax.state === 'EXEMPT');
  await tellClearance(transaction, { change: question.change, condition, isClear });
}

/** Null when an official has to: the table has no value for the model, or the law no rate for its kind. */
async function assess(
  transaction: Db,
  question: ClearanceQuestion,
  at: string,
): Promise<Insertable<TaxTables['transfer_tax']> | null> {
  const { change: change_ref, vehicle: vehicle_ref, owner: taxpayer_ref, model, modelYear: model_year } = question;
  const assessment = assessTransfer(await factsFor(transaction, question), today(new Date(at)));
  if (assessment === null) return null;
  const isDue = assessment.amount > 0n;
  const tax = {
    id: randomBytes(16).toString('base64url'),
    change_ref,
    vehicle_ref,
    taxpayer_ref,
    model,
    model_year,
    ...assessment,
    state: isDue ? ('DUE' as const) : ('EXEMPT' as const),
    assessed_at: at,
    settled_at: null,
    bill_ref: isDue ? randomBytes(16).toString('base64url') : null,
  };
  await transaction.insertInto('transfer_tax').values(tax).execute();
  if (tax.bill_ref !== null) await bill(transaction, { ...tax, bill_ref: tax.bill_ref }, today(new Date(at)));
  return tax;
}

async function factsFor(transaction: Db, { model, modelYear, vehicleKind }: ClearanceQuestion) {
  const found = await transaction
    .selectFrom('vehicle_value')
    .select('value')
    .where('model', '=', model)
    .executeTakeFirst();
  const rates = transaction.selectFrom('transfer_rate').selectAll().where('vehicle_kind', '=', vehicleKind);
  const rate = (await rates.executeTakeFirst()) ?? null;
  const reduction = await transaction.selectFrom('transfer_reduction').selectAll().executeTakeFirstOrThrow();
  return { value: found?.value ?? null, rate, reduction, modelYear };
}

/** The bill has the id that this agency gave it; its numbers are unified billing's. */
async function bill(
  transaction: Db,
  { bill_ref, taxpayer_ref, amount }: Pick<VehicleTransferTaxRecord, 'taxpayer_ref' | 'amount'> & { bill_ref: string },
  issuedOn: string,
): Promise<void> {
  const data = { debtor: taxpayer_ref, kind: 'TAX', issuer: 'tax-administration', amount: String(amount) };
  const days = { issuedOn, dueOn: addDays(issuedOn, daysToPay) };
  await putEvent(transaction, { type: 'bill.issued', entity: bill_ref, to: ['bills'], data: { ...data, ...days } });
}

async function settle(transaction: Db, { entity, at }: ToldEvent): Promise<void> {
  const paid = await transaction
    .updateTable('transfer_tax')
    .set({ state: 'PAID', settled_at: at })
    .where('bill_ref', '=', entity)
    .where('state', '=', 'DUE')
    .returning('change_ref')
    .executeTakeFirst();
  if (paid !== undefined) await tellClearance(transaction, { change: paid.change_ref, condition, isClear: true });
}

/** A change that was given up owes no tax: the bill is withdrawn. A paid one is left to a refund by an official. */
async function close(transaction: Db, { entity, data }: ToldEvent): Promise<void> {
  if (data['outcome'] !== 'WITHDRAWN') return;
  const withdrawn = await transaction
    .updateTable('transfer_tax')
    .set({ state: 'WITHDRAWN' })
    .where('change_ref', '=', entity)
    .where('state', 'in', ['DUE', 'EXEMPT'])
    .returning('bill_ref')
    .executeTakeFirst();
  const bill_ref = withdrawn?.bill_ref ?? null;
  if (bill_ref !== null)
    await putEvent(transaction, { type: 'bill.withdrawn', entity: bill_ref, to: ['bills'], data: {} });
}
