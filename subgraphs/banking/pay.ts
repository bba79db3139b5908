import { paymentFitsBill } from '../../schema/shared/check-digits.ts';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import type { BankingContext } from './context.ts';
import type { PaymentRecord } from './records.ts';
import { payingNeedsFreshSignIn, paymentMisfits } from './refusals.ts';

interface Keyed<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/** @throws AgencyError FORBIDDEN when no person asks; BAD_USER_INPUT when the numbers are of two bills */
export async function initiatePayment(
  { input, idempotencyKey }: Keyed<{ readonly billId: string; readonly paymentId: string }>,
  { caller, registry, loaders }: BankingContext,
  now = new Date(),
): Promise<PaymentRecord | null> {
  const payer = requirePayer(caller);
  const { billId, paymentId } = input;
  if (!paymentFitsBill(billId, paymentId)) throw paymentMisfits();
  const request = { caller: payer, key: idempotencyKey, input };
  return loaders.payment.load(await registry.payments.initiate(request, { payer, billId, paymentId }, now));
}

/** @throws AgencyError INSUFFICIENT_ASSURANCE; by refusals.ts */
export async function authorisePayment(
  { input, idempotencyKey }: Keyed<{ readonly payment: string; readonly account: string }>,
  { caller, registry, loaders }: BankingContext,
  now = new Date(),
): Promise<PaymentRecord | null> {
  const payer = requirePayer(caller);
  requireFreshSignIn(caller, now, payingNeedsFreshSignIn);
  const request = { caller: payer, key: idempotencyKey, input };
  return loaders.payment.load(await registry.payments.authorise(request, { payer, ...input }, now));
}

/** A person signed in herself: no official, and no client by itself. */
function requirePayer({ kind, subject }: AgencyCaller): string {
  if (kind === 'citizen' && subject !== null) return subject;
  throw new AgencyError('FORBIDDEN');
}
