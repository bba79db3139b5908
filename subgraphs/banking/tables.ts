import type { EventTables } from '../kit/events/events.ts';
import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { BillService } from '../kit/population/population.ts';

export type AccountKind = 'CURRENT' | 'SAVINGS' | 'DEPOSIT';
export type AccountState = 'ACTIVE' | 'BLOCKED' | 'CLOSED';
export type PaymentState = 'INITIATED' | 'AUTHORISED' | 'SETTLED' | 'RECEIPTED' | 'REVERSED';
export type PaymentReason =
  'BILL_UNKNOWN' | 'BILL_ALREADY_PAID' | 'BILL_CANCELLED' | 'BILL_IN_PAYMENT' | 'SETTLEMENT_REFUSED' | 'NOT_CONFIRMED';

/** Accounts, whose they are, and the payments made from them. */
export interface BankingTables extends IdempotencyTable, EventTables {
  account: {
    id: string;
    /** Its name. */
    bank: string;
    sheba: string;
    kind: AccountKind;
    state: AccountState;
    opened_on: string;
    /** Rial. */
    balance: bigint;
    /** The part of it that is held for payments that were authorised. */
    held: bigint;
  };
  /** A person or a company, by the federation key. */
  account_holder: { account_id: string; holder_ref: string };
  account_question: {
    id: string;
    /** Who asked, and may use it. */
    asker: string;
    /** Null: no account has the number. */
    account_id: string | null;
    until: string;
  };
  payment: {
    id: string;
    payer_ref: string;
    state: PaymentState;
    reason: PaymentReason | null;
    /** What the bill said; null before. */
    bill_ref: string | null;
    kind: BillService | null;
    amount: bigint | null;
    account_id: string | null;
    initiated_at: string;
    authorised_at: string | null;
    settled_at: string | null;
    receipted_at: string | null;
    reversed_at: string | null;
    /** Until when it must be confirmed. */
    confirm_by: string;
  };
  /** One for each payment that has paid its bill. */
  receipt: { number: string; payment_id: string; amount: bigint; at: string };
  /** What was taken from accounts, and what was given back. */
  booking: { payment_id: string; direction: 'TAKEN' | 'GIVEN_BACK'; account_id: string; amount: bigint; at: string };
}
