import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { requireFreshSignIn } from '../kit/fresh-sign-in.ts';
import { loadRequest, type RequestRecord } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import type { ConsularContext } from './context.ts';
import { freshSignInNeeded } from './refusals.ts';
import type { Registry } from './registry.ts';
import type {
  BirthAbroadInput,
  LegalisationInput,
  PassportRenewalInput,
  PowerOfAttorneyInput,
} from './resolver-types.ts';
import { requireBirth, requireOwnCountry, requirePlaceOfPower, requirePowers, requireTerm } from './rules.ts';

interface Arguments<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

type Plan = Parameters<Registry['request']>[2];

/** @throws AgencyError by refusals.ts, and REQUEST_PENDING */
export function requestPassportRenewal(
  given: Arguments<PassportRenewalInput>,
  context: ConsularContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  return make(given, context, now, (mission, registration) => {
    requireOwnCountry(registration, mission);
    return { kind: 'PASSPORT', passportReason: given.input.reason };
  });
}

/**
 * @param isForThird whether it is asked for as one from a third country
 * @throws AgencyError by refusals.ts
 */
export function requestPowerOfAttorney(
  given: Arguments<PowerOfAttorneyInput>,
  context: ConsularContext,
  { isForThird }: { readonly isForThird: boolean },
  now = new Date(),
): Promise<RequestRecord | null> {
  const powers = JSON.stringify(requirePowers(given.input.powers));
  const until_day = requireTerm(given.input.until, today(now));
  const { assurance } = context.caller;
  const input = { ...given.input, isForThird };
  return make({ ...given, input }, context, now, (mission, registration) => {
    const isThird = requirePlaceOfPower(registration, mission, { isForThird, assurance });
    return { kind: 'POWER_OF_ATTORNEY', power: { powers, until_day, third_country: isThird ? 1 : 0 } };
  });
}

/** @throws AgencyError by refusals.ts */
export function registerBirthAbroad(
  given: Arguments<BirthAbroadInput>,
  context: ConsularContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  const { sex, bornOn, country, givenName, certificate } = requireBirth(given.input, today(now));
  const birth = {
    given_name: givenName,
    sex,
    born_on: bornOn,
    country,
    certificate_digest: certificate.digest,
    certificate_type: certificate.mediaType,
    certificate_size: certificate.size,
  };
  return make(given, context, now, (mission, registration) => {
    requireOwnCountry(registration, mission);
    return { kind: 'BIRTH', birth };
  });
}

/** For everybody, wherever she lives. @throws AgencyError by refusals.ts */
export function requestLegalisation(
  given: Arguments<LegalisationInput>,
  context: ConsularContext,
  now = new Date(),
): Promise<RequestRecord | null> {
  return make(given, context, now, () => ({ kind: 'LEGALISATION', legalisedRecord: given.input.record }));
}

async function make(
  { input, idempotencyKey }: Arguments<{ readonly mission: string }>,
  context: ConsularContext,
  now: Date,
  plan: Plan,
): Promise<RequestRecord | null> {
  const { caller, registry } = context;
  const person = applicantOf(caller);
  requireFreshSignIn(caller, now, freshSignInNeeded());
  const request = { caller: person, key: idempotencyKey, input };
  const code = await registry.request(request, { person, mission: input.mission, at: now }, plan);
  return loadRequest(code, context);
}

/** @throws AgencyError UNAUTHENTICATED, FORBIDDEN: officials make no requests for people */
export function applicantOf({ subject, kind }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  if (kind !== 'citizen') throw new AgencyError('FORBIDDEN');
  return subject;
}
