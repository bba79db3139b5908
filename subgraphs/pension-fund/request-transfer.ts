import { AgencyError } from '../kit/errors.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { loadRequest } from '../kit/requests/requests.ts';
import type { PensionFundContext } from './context.ts';
import { notAcknowledged } from './refusals.ts';
import type { ServiceTransferRequestRecord } from './requests.ts';
import { askForMonths } from './transfers.ts';

const transferNeedsFreshSignIn = {
  fa: 'انتقال سوابق بازگشت‌پذیر نیست؛ دوباره وارد شوید و در پنج دقیقه درخواست دهید.',
  en: 'A transfer of months cannot be undone; sign in again and ask for it within five minutes.',
} as const;

/** @throws AgencyError by refusals.ts; INSUFFICIENT_ASSURANCE */
export async function requestServiceTransfer(
  {
    input,
    idempotencyKey,
  }: { readonly input: { readonly acknowledgeTransfer: boolean }; readonly idempotencyKey: string },
  context: PensionFundContext,
  now = new Date(),
): Promise<ServiceTransferRequestRecord | null> {
  const { caller, registry } = context;
  if (caller.subject === null) throw new AgencyError('UNAUTHENTICATED');
  if (!input.acknowledgeTransfer) throw notAcknowledged();
  requireFreshSignIn(caller, now, transferNeedsFreshSignIn);
  const request = { caller: caller.subject, key: idempotencyKey, input };
  return loadRequest(await askForMonths(registry.db, request, caller.subject, now), context);
}
