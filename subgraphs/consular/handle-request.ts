import { requireFreeText } from '../kit/free-text.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';
import type { ConsularContext } from './context.ts';
import { agentHasNotAccepted, notThisAgency } from './refusals.ts';
import type { PowerOfAttorneyRecord } from './registry.ts';
import type { ConsularStep, HandleConsularRequestInput, HandledConsularRequest } from './resolver-types.ts';
import { requireMinistry, requireStep } from './rules.ts';

/** What the applicant is told where the ministry wrote nothing. */
const notes: Readonly<Record<ConsularStep, string>> = {
  PROCESS: 'رسیدگی آغاز شد.',
  ASK: 'در انتظار اقدام شما است.',
  MAKE_READY: 'نتیجه آمادهٔ تحویل حضوری است.',
  HAND_OVER: 'نتیجه تحویل شد.',
  REFUSE: 'درخواست رد شد.',
};
const english: Readonly<Record<ConsularStep, string>> = {
  PROCESS: 'Processing has begun.',
  ASK: 'It waits for you.',
  MAKE_READY: 'The result is ready to be fetched in person.',
  HAND_OVER: 'The result was handed over.',
  REFUSE: 'The request was refused.',
};

/**
 * Moves a request on, for the ministry.
 *
 * @throws AgencyError FORBIDDEN, STEP_OUT_OF_ORDER, REQUEST_CLOSED, ATTORNEY_NOT_ACCEPTED, BAD_USER_INPUT
 */
export async function handleConsularRequest(
  { input, idempotencyKey }: { readonly input: HandleConsularRequestInput; readonly idempotencyKey: string },
  { caller, registry, requests }: ConsularContext,
  now = new Date(),
): Promise<HandledConsularRequest | null> {
  requireMinistry(caller);
  const code = readTrackingCode(input.request);
  if (code === null || (await requests.request.load(code)) === null) throw notThisAgency();
  const { step } = input;
  const written = noteOf(input);
  const request = { caller: `agency:${caller.agency}`, key: idempotencyKey, input };
  const at = await registry.handle(request, code, (known, power) => {
    if (step === 'MAKE_READY') requireAccepted(power);
    const note = { fa: written, en: english[step] };
    return { trackingCode: code, ...requireStep(known, step), at: now, inPerson: step === 'HAND_OVER', note };
  });
  return { trackingCode: code, step, at };
}

function noteOf({ step, note }: HandleConsularRequestInput): string {
  if (step === 'ASK' || step === 'REFUSE' || note) return requireFreeText(note ?? '', 'note');
  return notes[step];
}

function requireAccepted(power: PowerOfAttorneyRecord | null): void {
  if (power !== null && power.accepted_at === null) throw agentHasNotAccepted();
}
