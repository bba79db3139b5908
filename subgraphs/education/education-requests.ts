import { requireApplicant } from '../kit/applicant.ts';
import { requireFreeText } from '../kit/free-text.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { loadRequest, readTrackingCode, type RequestRecord } from '../kit/requests/requests.ts';
import type { EducationContext } from './context.ts';
import { notThisAgency } from './refusals.ts';
import type {
  HandledEducationRequest,
  HandleEducationRequestInput,
  LicenceRenewalInput,
  SchoolTransferInput,
  TranscriptInput,
} from './resolver-types.ts';
import { requireForCompany, requireForPupil, requireOwnService } from './rules.ts';

interface Arguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

type Made = Promise<RequestRecord | null>;

/** @throws AgencyError by refusals.ts */
export async function requestSchoolTransfer(
  { input, idempotencyKey }: Arguments<SchoolTransferInput>,
  context: EducationContext,
  at = new Date(),
): Made {
  const person = requireApplicant(context.caller);
  const request = { caller: person, key: idempotencyKey, input };
  const code = await context.registry.transfer(request, { ...input, person, at }, ({ person_ref }) =>
    requireForPupil(context.caller, person_ref),
  );
  return loadRequest(code, context);
}

/** @throws AgencyError by refusals.ts */
export async function requestTranscript(
  { input, idempotencyKey }: Arguments<TranscriptInput>,
  context: EducationContext,
  at = new Date(),
): Made {
  const person = requireApplicant(context.caller);
  const request = { caller: person, key: idempotencyKey, input };
  return loadRequest(await context.registry.transcript(request, { ...input, person, at }), context);
}

/** @throws AgencyError by refusals.ts */
export async function requestSchoolLicenceRenewal(
  { input, idempotencyKey }: Arguments<LicenceRenewalInput>,
  context: EducationContext,
  at = new Date(),
): Made {
  const { caller, registry } = context;
  const person = requireApplicant(caller);
  requireFreshSignIn(caller, at, {
    fa: 'درخواست به نام شرکت ورود پنج دقیقهٔ اخیر را می‌خواهد؛ دوباره وارد شوید.',
    en: 'A request for a company needs a sign-in of the last five minutes; sign in again.',
  });
  const request = { caller: person, key: idempotencyKey, input };
  const code = await registry.renewal(request, { ...input, at }, ({ company_ref }) =>
    requireForCompany(caller, company_ref),
  );
  return loadRequest(code, context);
}

/** @throws AgencyError FORBIDDEN, REQUEST_CLOSED, SCHOOL_FULL, SCHOOL_LICENCE_EXPIRED, BAD_USER_INPUT */
export async function handleEducationRequest(
  { input, idempotencyKey }: Arguments<HandleEducationRequestInput>,
  { caller, registry, requests }: EducationContext,
  at = new Date(),
): Promise<HandledEducationRequest | null> {
  const trackingCode = readTrackingCode(input.request);
  const known = trackingCode === null ? null : await requests.request.load(trackingCode);
  if (trackingCode === null || !known) throw notThisAgency();
  requireOwnService(caller, known.service);
  const isGranted = input.decision === 'GRANT';
  const reason = isGranted ? 'پذیرفته شد.' : requireFreeText(input.reason ?? '', 'reason');
  const note = { fa: reason, en: isGranted ? 'Granted.' : 'Refused; the reason stands in Persian.' };
  const request = { caller: `agency:${caller.agency}`, key: idempotencyKey, input };
  const decided = await registry.decide(request, { trackingCode, isGranted, note, at });
  return { trackingCode, decision: input.decision, at: decided };
}
