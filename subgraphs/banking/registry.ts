import type { Kysely } from 'kysely';
import { openPayments, type Payments } from './payments.ts';
import { openQuestions, type Questions } from './questions.ts';
import type { AccountRecord, PaymentRecord } from './records.ts';
import type { BankingTables, PaymentState } from './tables.ts';

/** What the agency's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  readonly payments: Payments;
  readonly questions: Questions;
  /** By holder, a person or a company; oldest first. */
  accountsOf(holders: readonly string[]): Promise<ReadonlyMap<string, readonly AccountRecord[]>>;
  /** By id. */
  paymentsBy(ids: readonly string[]): Promise<ReadonlyMap<string, PaymentRecord>>;
  /** By payer, newest first; all states when `state` is null. */
  paymentsOf(
    payers: readonly string[],
    state: PaymentState | null,
  ): Promise<ReadonlyMap<string, readonly PaymentRecord[]>>;
}

export function openRegistry(db: Kysely<BankingTables>): Registry {
  const payments = db
    .selectFrom('payment')
    .leftJoin('receipt', 'receipt.payment_id', 'payment.id')
    .selectAll('payment')
    .select('receipt.number as receipt_number');
  return {
    payments: openPayments(db),
    questions: openQuestions(db),
    async accountsOf(holders) {
      const rows = await db
        .selectFrom('account_holder as mine')
        .innerJoin('account', 'account.id', 'mine.account_id')
        .selectAll('account')
        .select((build) => [
          'mine.holder_ref',
          build
            .selectFrom('account_holder as all')
            .select(({ fn }) => fn.countAll<bigint>().as('count'))
            .whereRef('all.account_id', '=', 'account.id')
            .$castTo<{ count: bigint }>()
            .as('holders'),
        ])
        .where('mine.holder_ref', 'in', holders)
        .orderBy('account.opened_on')
        .orderBy('account.id')
        .execute();
      return Map.groupBy(
        rows.map((row) => ({ ...row, holders: row.holders ?? 1n })),
        (row) => row.holder_ref,
      );
    },
    async paymentsBy(ids) {
      const rows = await payments.where('payment.id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async paymentsOf(payers, state) {
      const rows = await payments
        .where('payer_ref', 'in', payers)
        .$if(state !== null, (query) => query.where('state', '=', state ?? 'INITIATED'))
        .orderBy('initiated_at', 'desc')
        .orderBy('payment.id')
        .execute();
      return Map.groupBy(rows, (row) => row.payer_ref);
    },
  };
}
