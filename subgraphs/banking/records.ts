import type { Selectable } from 'kysely';
import type { BankingTables } from './tables.ts';

/** An account, with how many hold it. */
export type AccountRecord = Selectable<BankingTables['account']> & { readonly holders: bigint };
export type PaymentRow = Selectable<BankingTables['payment']>;
export type PaymentRecord = PaymentRow & { readonly receipt_number: string | null };
export type AccountQuestionRecord = Pick<Selectable<BankingTables['account_question']>, 'id' | 'until'>;
