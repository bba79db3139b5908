import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { putEvent } from '../kit/events/events.ts';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { insufficientFunds, noSuchAccount } from './refusals.ts';
import { requireQuoted, timeToConfirm } from './rules.ts';
import type { BankingTables } from './tables.ts';
import { takePayment } from './take-payment.ts';

/** What payers do. What bills answer is in `follow-bills.ts`. */
export interface Payments {
  /** @returns its id */
  initiate(request: IdempotentRequest, bill: BillNumbers, now: Date): Promise<string>;
  /**
   * Holds the amount and asks for the bill.
   *
   * @throws AgencyError by refusals.ts
   */
  authorise(request: IdempotentRequest, given: Authorisation, now: Date): Promise<string>;
}

/** The two numbers on a bill. */
export interface BillNumbers {
  readonly payer: string;
  readonly billId: string;
  readonly paymentId: string;
}

export interface Authorisation {
  readonly payer: string;
  readonly payment: string;
  readonly account: string;
}

const allStates = ['INITIATED', 'AUTHORISED', 'SETTLED', 'RECEIPTED', 'REVERSED'] as const;

export function openPayments(db: Kysely<BankingTables>): Payments {
  return {
    initiate: (request, bill, now) => actOnce(db, request, (transaction) => initiate(transaction, bill, now)),
    authorise: (request, given, now) => actOnce(db, request, (transaction) => authorise(transaction, given, now)),
  };
}

async function initiate(
  transaction: Transaction<BankingTables>,
  { payer, billId, paymentId }: BillNumbers,
  now: Date,
): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  await transaction
    .insertInto('payment')
    .values({
      id,
      payer_ref: payer,
      state: 'INITIATED',
      initiated_at: now.toISOString(),
      confirm_by: new Date(now.getTime() + timeToConfirm).toISOString(),
    })
    .execute();
  await tellBills(transaction, 'payment.initiated', id, { billId, paymentId }, now);
  return id;
}

async function authorise(
  transaction: Transaction<BankingTables>,
  { payer, payment: id, account }: Authorisation,
  now: Date,
): Promise<string> {
  const quote = requireQuoted(await takePayment(transaction, id, allStates), payer, now);
  await hold(transaction, { account, payer, amount: quote.amount });
  await transaction
    .updateTable('payment')
    .set({ state: 'AUTHORISED', account_id: account, authorised_at: now.toISOString() })
    .where('id', '=', id)
    .execute();
  await tellBills(transaction, 'payment.authorised', id, { bill: quote.bill }, now);
  return id;
}

/** @throws AgencyError FORBIDDEN, INSUFFICIENT_FUNDS */
async function hold(
  transaction: Transaction<BankingTables>,
  { account, payer, amount }: { readonly account: string; readonly payer: string; readonly amount: bigint },
): Promise<void> {
  const held = await transaction
    .selectFrom('account_holder')
    .innerJoin('account', 'account.id', 'account_holder.account_id')
    .select('account.id')
    .where('holder_ref', '=', payer)
    .where('account.id', '=', account)
    .where('account.state', '=', 'ACTIVE')
    .executeTakeFirst();
  if (held === undefined) throw noSuchAccount();
  const { numUpdatedRows } = await transaction
    .updateTable('account')
    .set((column) => ({ held: column('held', '+', amount) }))
    .where('id', '=', account)
    .where((build) => build(build('balance', '-', build.ref('held')), '>=', amount))
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw insufficientFunds();
}

/** Events of a payment, whose entity it is. */
export function tellBills(
  transaction: Transaction<BankingTables>,
  type: `payment.${'initiated' | 'authorised' | 'settled' | 'receipted' | 'reversed'}`,
  payment: string,
  data: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  return putEvent(transaction, { type, entity: payment, to: ['bills'], data: { payment, ...data }, at: now });
}
