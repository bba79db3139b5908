import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import { paymentIdOf } from '../kit/population/population.ts';
import type { IssuedBillRecord, IssuedInput } from './issued-bill.ts';
import { issuedAlready, noSuchSubscription } from './refusals.ts';
import type { BillTables } from './tables.ts';

/** In the database: the subscription's own kind and debtor, and a payment number for amount and period. */
export async function issue(
  db: Kysely<BillTables>,
  request: IdempotentRequest,
  issuer: string,
  input: IssuedInput,
  day: string,
): Promise<IssuedBillRecord> {
  const id = await actOnce(db, request, (transaction) => record(transaction, issuer, input, day));
  return db
    .selectFrom('bill')
    .select(['id', 'channel', 'issued_on', 'due_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function record(
  transaction: Transaction<BillTables>,
  issuer: string,
  { billId, amount, periodFrom, periodTo, dueOn, channel }: IssuedInput,
  day: string,
): Promise<string> {
  const known = await transaction
    .selectFrom('bill')
    .select(['person_ref', 'kind'])
    .where('bill_id', '=', billId)
    .where('issuer', '=', issuer)
    .executeTakeFirst();
  if (known === undefined) throw noSuchSubscription();
  const { year, month } = toJalaliDate(periodTo);
  const payment_id = paymentIdOf({ billId, amount, jalaliYear: year, period: month });
  await refuseTwice(transaction, billId, periodFrom);
  const id = randomBytes(16).toString('base64url');
  const numbers = { bill_id: billId, payment_id, amount };
  const days = { issued_on: day, period_from: periodFrom, period_to: periodTo, due_on: dueOn };
  const row = { id, ...known, issuer, ...numbers, ...days, channel, state: 'DUE' } as const;
  await transaction.insertInto('bill').values(row).execute();
  return id;
}

async function refuseTwice(transaction: Transaction<BillTables>, billId: string, periodFrom: string): Promise<void> {
  const before = await transaction
    .selectFrom('bill')
    .select('id')
    .where('bill_id', '=', billId)
    .where('period_to', '>=', periodFrom)
    .executeTakeFirst();
  if (before !== undefined) throw issuedAlready();
}
