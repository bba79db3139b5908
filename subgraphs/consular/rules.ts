import type { AgencyCaller } from '../kit/context.ts';
import { addDays, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import { requireFreeText } from '../kit/free-text.ts';
import type { RequestRecord, RequestStage, RequestState } from '../kit/requests/requests.ts';
import {
  emailIsNotEnough,
  notRegisteredAbroad,
  notThisAgency,
  otherCountry,
  stepOutOfOrder,
  thirdCountry,
  thirdCountryNeedsMore,
  unacceptable,
} from './refusals.ts';
import type { AttorneyPower, BirthAbroadInput, ConsularStep } from './resolver-types.ts';

/** The agency's id in the catalogue. */
const ministry = 'foreign-affairs';
/** Identified at a mission, not by an e-mail address alone. */
const identified = 2;
const forThirdCountry = 3;
const longestPower = 5;
const majority = 18;
const largestCertificate = 20_000_000;

/** @throws AgencyError INSUFFICIENT_ASSURANCE: with an e-mail address alone one sees how requests stand */
export function requireIdentified({ assurance }: Pick<AgencyCaller, 'assurance'>): void {
  if (assurance < identified) throw emailIsNotEnough();
}

/** @throws AgencyError FORBIDDEN */
export function requireMinistry({ kind, agency }: Pick<AgencyCaller, 'kind' | 'agency'>): void {
  if (agency !== ministry || (kind !== 'official' && kind !== 'client')) throw notThisAgency();
}

interface Located {
  readonly country: string;
}

/**
 * Whoever lives abroad turns to a mission where she lives.
 *
 * @param registration null: the person is not registered abroad
 * @throws AgencyError NOT_REGISTERED_ABROAD, MISSION_NOT_YOURS
 */
export function requireOwnCountry(registration: Located | null, mission: Located): void {
  if (registration === null) throw notRegisteredAbroad();
  if (registration.country !== mission.country) throw otherCountry();
}

/**
 * A power of attorney is asked for where the principal lives; elsewhere somebody else may be standing in for her, so
 * that more assurance is needed.
 *
 * @param isForThird whether it was asked for as one from a third country
 * @returns whether it is
 * @throws AgencyError NOT_REGISTERED_ABROAD, THIRD_COUNTRY, INSUFFICIENT_ASSURANCE
 */
export function requirePlaceOfPower(
  registration: Located | null,
  mission: Located,
  { isForThird, assurance }: { readonly isForThird: boolean; readonly assurance: number },
): boolean {
  if (registration === null) throw notRegisteredAbroad();
  const isThird = registration.country !== mission.country;
  if (isThird && !isForThird) throw thirdCountry();
  if (isThird && assurance < forThirdCountry) throw thirdCountryNeedsMore();
  return isThird;
}

/** @throws AgencyError BAD_USER_INPUT */
export function requirePowers(powers: readonly AttorneyPower[]): readonly AttorneyPower[] {
  if (powers.length >= 1 && powers.length <= 10 && new Set(powers).size === powers.length) return powers;
  throw unacceptable(
    'اختیارات را، هر یک یک بار و دست‌کم یکی، نام ببرید.',
    'Name the powers, each once and at least one.',
  );
}

/** @throws AgencyError BAD_USER_INPUT unless it is after today and within five years */
export function requireTerm(until: string, today: string): string {
  if (until > today && until <= yearsLater(today, longestPower)) return until;
  throw unacceptable(
    'آخرین روز وکالت باید پس از امروز و تا پنج سال دیگر باشد.',
    'The last day must come after today and within five years.',
  );
}

export type Birth = Pick<BirthAbroadInput, 'sex' | 'bornOn' | 'country'> & {
  readonly givenName: string;
  readonly certificate: { readonly digest: string; readonly mediaType: string; readonly size: number };
};

/** @throws AgencyError BAD_USER_INPUT */
export function requireBirth(input: BirthAbroadInput, today: string): Birth {
  const { sex, bornOn, foreignCertificate } = input;
  // Compared as text first: the calendar knows no day before 1290.
  if (bornOn > today || bornOn < addDays(today, -(majority + 1) * 366) || yearsLater(bornOn, majority) <= today) {
    throw unacceptable(
      'روز تولد باید تا امروز و در هجده سال گذشته باشد.',
      'The day of birth must lie within the last eighteen years, and not in the future.',
    );
  }
  const givenName = requireFreeText(input.givenName, 'givenName', { least: 2, most: 60 });
  return {
    sex,
    bornOn,
    country: requireAbroad(input.country),
    givenName,
    certificate: requireCertificate(foreignCertificate),
  };
}

/** @throws AgencyError BAD_USER_INPUT unless it has the form of a country's two letters */
export function requireCountry(country: string): string {
  const code = country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw unacceptable(
    'کشور را با دو حرف ISO 3166 بنویسید، مانند DE.',
    'Name a country by two letters of ISO 3166, such as DE.',
  );
}

function requireAbroad(country: string): string {
  const code = requireCountry(country);
  if (code !== 'IR') return code;
  throw unacceptable(
    'ولادت در ایران را ثبت احوال ثبت می‌کند؛ کشور محل تولد را بنویسید.',
    'A birth in Iran is recorded by the civil registry; name the country of birth.',
  );
}

function requireCertificate({ digest, mediaType, size }: BirthAbroadInput['foreignCertificate']): Birth['certificate'] {
  const hex = digest.toLowerCase();
  const isTyped = /^(application\/pdf|image\/(jpeg|png|webp))$/.test(mediaType);
  if (/^[0-9a-f]{64}$/.test(hex) && isTyped && size >= 1 && size <= largestCertificate) {
    return { digest: hex, mediaType, size };
  }
  throw unacceptable(
    'گواهی خارجی با چکیدهٔ SHA-256، نوع PDF یا تصویر و اندازه‌ای از ۱ تا ۲۰٬۰۰۰٬۰۰۰ بایت نام برده می‌شود.',
    'Name the foreign certificate by its SHA-256 digest, as PDF or image, with a size of 1 to 20,000,000 bytes.',
  );
}

/** The last day of that many Jalali years from a day; 30 Esfand of a leap year counts as 29. */
function yearsLater(day: string, years: number): string {
  const { year, month, day: ofMonth } = toJalaliDate(day);
  try {
    return toIsoDate({ year: year + years, month, day: ofMonth });
  } catch {
    return addDays(toIsoDate({ year: year + years + 1, month: 1, day: 1 }), -1);
  }
}

interface Place {
  readonly stage: RequestStage;
  readonly state: RequestState;
}

const reached: Readonly<Record<ConsularStep, Place>> = {
  PROCESS: { stage: 'PROCESSING', state: 'IN_PROGRESS' },
  ASK: { stage: 'PROCESSING', state: 'WAITING_FOR_APPLICANT' },
  MAKE_READY: { stage: 'DELIVERY', state: 'IN_PROGRESS' },
  HAND_OVER: { stage: 'DELIVERY', state: 'COMPLETED' },
  REFUSE: { stage: 'PROCESSING', state: 'REFUSED' },
};

/** From which stages a step is made. */
const from: Readonly<Record<ConsularStep, readonly RequestStage[]>> = {
  PROCESS: ['RECEIPT', 'PROCESSING'],
  ASK: ['RECEIPT', 'PROCESSING'],
  MAKE_READY: ['PROCESSING'],
  HAND_OVER: ['DELIVERY'],
  REFUSE: ['RECEIPT', 'PROCESSING'],
};

/** @throws AgencyError STEP_OUT_OF_ORDER */
export function requireStep({ stage }: Pick<RequestRecord, 'stage'>, step: ConsularStep): Place {
  if (!from[step].includes(stage)) throw stepOutOfOrder();
  return reached[step];
}
