import type { AccountRecord, PaymentRow } from './records.ts';
import { noSuchPayment, notOpen, quotePending } from './refusals.ts';

/** How long a payment has to be confirmed, in milliseconds: ten minutes. */
export const timeToConfirm = 600_000;
/** How long a question about an account can be used, in milliseconds: a day. */
export const timeToAsk = 86_400_000;

/** The number as lists show it: the bank and the last four digits. */
export function maskSheba(sheba: string): string {
  return `IR${'•'.repeat(2)}${sheba.slice(4, 7)}${'•'.repeat(15)}${sheba.slice(-4)}`;
}

export type AccountOwnership = 'MATCH' | 'NO_MATCH' | 'UNKNOWN';

/** Never a name: whether the person is among the holders, or that this is not known here. */
export function ownershipOf(
  account: Pick<AccountRecord, 'state'> | null,
  holders: readonly string[],
  person: string,
): AccountOwnership {
  if (account === null || account.state === 'CLOSED') return 'UNKNOWN';
  return holders.includes(person) ? 'MATCH' : 'NO_MATCH';
}

/** What the bill has said of itself. */
export interface Quote {
  readonly bill: string;
  readonly amount: bigint;
}

/**
 * A payment that its payer may authorise now, with what its bill said.
 *
 * @throws AgencyError FORBIDDEN, PAYMENT_NOT_OPEN, QUOTE_PENDING
 */
export function requireQuoted(payment: PaymentRow | null, payer: string, now: Date): Quote {
  if (payment === null || payment.payer_ref !== payer) throw noSuchPayment();
  if (payment.state !== 'INITIATED' || payment.confirm_by <= now.toISOString()) throw notOpen();
  const { bill_ref: bill, amount } = payment;
  if (bill === null || amount === null) throw quotePending();
  return { bill, amount };
}
