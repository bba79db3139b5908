import { requireApplicant } from '../kit/applicant.ts';
import { requireFreeText } from '../kit/free-text.ts';
import { loadRequest, readTrackingCode, type RequestRecord } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { type AgricultureContext, thisYear } from './context.ts';
import { notThisAgency } from './refusals.ts';
import type { Facts, NewNomadRequest } from './registry.ts';
import type {
  HandledNomadRequest,
  HandleNomadRequestInput,
  LivestockFeedInput,
  MigrationPermitInput,
} from './resolver-types.ts';
import { requireAnimals, requireHead, requireKilograms, requireNomadsAffairs, requireSeason } from './rules.ts';

interface Arguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/** @throws AgencyError by refusals.ts */
export async function requestMigrationPermit(
  given: Arguments<MigrationPermitInput>,
  context: AgricultureContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { season, leavesOn, arrivesOn, animals } = given.input;
  const year = requireSeason({ leavesOn, arrivesOn }, await context.registry.window(season), today(now));
  return make(given, context, now, ({ household, herds }, person) => {
    const { id } = requireHead(household, person, arrivesOn);
    const count = requireAnimals(animals, herds);
    const permit = { season, jalali_year: year, leaves_on: leavesOn, arrives_on: arrivesOn, animals: count };
    return { household: id, permit };
  });
}

/** @throws AgencyError by refusals.ts */
export function requestLivestockFeed(
  given: Arguments<LivestockFeedInput>,
  context: AgricultureContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { kind } = given.input;
  const kilograms = requireKilograms(given.input.kilograms);
  return make(given, context, now, ({ household }, person) => {
    const { id } = requireHead(household, person, today(now));
    return { household: id, feed: { jalali_year: thisYear(now), kind, kilograms } };
  });
}

async function make(
  { input, idempotencyKey }: Arguments<object>,
  context: AgricultureContext,
  now: Date,
  plan: (facts: Facts, person: string) => NewNomadRequest,
): Promise<RequestRecord | null> {
  const person = requireApplicant(context.caller);
  const request = { caller: person, key: idempotencyKey, input };
  const code = await context.registry.request(request, { person, at: now }, (facts) => plan(facts, person));
  return loadRequest(code, context);
}

/** @throws AgencyError FORBIDDEN, REQUEST_CLOSED, BAD_USER_INPUT */
export async function handleNomadRequest(
  { input, idempotencyKey }: Arguments<HandleNomadRequestInput>,
  { caller, registry, requests }: AgricultureContext,
  now = new Date(),
): Promise<HandledNomadRequest | null> {
  requireNomadsAffairs(caller);
  const trackingCode = readTrackingCode(input.request);
  if (trackingCode === null || (await requests.request.load(trackingCode)) === null) throw notThisAgency();
  const isGranted = input.decision === 'GRANT';
  const reason = isGranted ? 'پذیرفته شد.' : requireFreeText(input.reason ?? '', 'reason');
  const note = { fa: reason, en: isGranted ? 'Granted.' : 'Refused; the reason stands in Persian.' };
  const request = { caller: `agency:${caller.agency}`, key: idempotencyKey, input };
  const at = await registry.decide(request, { trackingCode, isGranted, note, at: now });
  return { trackingCode, decision: input.decision, at };
}
