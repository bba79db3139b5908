import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { loadRequest } from '../kit/requests/requests.ts';
import type { HealthInsuranceContext } from './context.ts';
import { noSuchRenewal, premiumNotAcknowledged, undecided } from './refusals.ts';
import { decideRenewal, receiveRenewal } from './renewals.ts';
import { type CoverRenewalRequestRecord, requests } from './requests.ts';
import type { RenewalRefusal } from './tables.ts';

/** @throws AgencyError by refusals.ts */
export async function requestCoverRenewal(
  {
    input,
    idempotencyKey,
  }: { readonly input: { readonly acknowledgePremium: boolean }; readonly idempotencyKey: string },
  context: HealthInsuranceContext,
  now = new Date(),
): Promise<CoverRenewalRequestRecord | null> {
  const head = subjectOf(context.caller);
  if (!input.acknowledgePremium) throw premiumNotAcknowledged();
  const request = { caller: head, key: idempotencyKey, input };
  const code = await receiveRenewal(context.registry.db, request, head, now);
  return loadRequest(code, context);
}

interface Decision {
  readonly request: string;
  readonly grant: boolean;
  readonly refusal?: RenewalRefusal | null;
}

/** @throws AgencyError FORBIDDEN for whoever is no official of this agency; otherwise by renewals.ts */
export async function decideCoverRenewal(
  { input, idempotencyKey }: { readonly input: Decision; readonly idempotencyKey: string },
  { caller, registry }: HealthInsuranceContext,
  now = new Date(),
) {
  if (caller.kind !== 'official' || caller.agency !== requests.office) throw noSuchRenewal();
  const refusal = input.refusal ?? null;
  if (input.grant !== (refusal === null)) throw undecided();
  const request = { caller: `agency:${requests.office}`, key: idempotencyKey, input };
  const trackingCode = await decideRenewal(registry.db, request, { typed: input.request, refusal }, now);
  return { trackingCode, granted: input.grant };
}

function subjectOf({ subject }: AgencyCaller): string {
  if (subject !== null) return subject;
  throw new AgencyError('UNAUTHENTICATED');
}
