import type { AgencyCaller } from '../kit/context.ts';
import { addDays, toJalaliDate } from '../kit/jalali.ts';
import {
  cardExpired,
  headOnly,
  moreThanRegistered,
  notANomad,
  notThisAgency,
  outOfSeason,
  unacceptable,
} from './refusals.ts';
import type { Species } from './tables.ts';

/** The hosted agency, by its id in the catalogue. */
const nomadsAffairs = 'nomads-affairs';
/** In days, on the way from one of the quarters to the other. */
const longestWay = 60;

interface Household {
  readonly head_ref: string;
  /** The last day. */
  readonly card_until: string;
}

/** @throws AgencyError NOT_A_NOMAD_HOUSEHOLD, HEAD_OF_HOUSEHOLD_ONLY, NOMAD_CARD_EXPIRED */
export function requireHead<Found extends Household>(
  household: Found | undefined,
  person: string,
  until: string,
): Found {
  if (household === undefined) throw notANomad();
  if (household.head_ref !== person) throw headOnly();
  if (household.card_until < until) throw cardExpired();
  return household;
}

interface Window {
  /** `MMDD` of the Jalali calendar. */
  readonly opens: string;
  readonly closes: string;
}

/**
 * @returns the Jalali year of the migration
 * @throws AgencyError OUT_OF_SEASON
 */
export function requireSeason(
  { leavesOn, arrivesOn }: { readonly leavesOn: string; readonly arrivesOn: string },
  { opens, closes }: Window,
  today: string,
): number {
  const isOnWay = arrivesOn >= leavesOn && arrivesOn <= addDays(leavesOn, longestWay);
  if (leavesOn < today || leavesOn > addDays(today, 366) || !isOnWay) throw outOfSeason();
  const { year, month, day } = toJalaliDate(leavesOn);
  const monthAndDay = `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  if (monthAndDay < opens || monthAndDay > closes) throw outOfSeason();
  return year;
}

interface Herd {
  readonly species: Species;
  readonly count: number;
}

/**
 * @returns how many animals go along
 * @throws AgencyError BAD_USER_INPUT, MORE_THAN_REGISTERED
 */
export function requireAnimals(given: readonly Herd[], registered: readonly Herd[]): number {
  const isOnce = new Set(given.map(({ species }) => species)).size === given.length;
  if (given.length === 0 || !isOnce || given.some(({ count }) => count < 1)) {
    throw unacceptable(
      'هر گونه دام را یک بار و با شماری از ۱ به بالا نام ببرید.',
      'Name each species once, with a count of at least 1.',
    );
  }
  const held = new Map(registered.map(({ species, count }) => [species, count]));
  if (given.some(({ species, count }) => count > (held.get(species) ?? 0))) throw moreThanRegistered();
  return given.reduce((sum, { count }) => sum + count, 0);
}

/** @throws AgencyError BAD_USER_INPUT */
export function requireKilograms(kilograms: number): number {
  if (kilograms >= 1) return kilograms;
  throw unacceptable('مقدار kilograms باید دست‌کم ۱ باشد.', 'The value of `kilograms` must be at least 1.');
}

/** @throws AgencyError FORBIDDEN: the window's own agency does not decide for the one it hosts */
export function requireNomadsAffairs({ kind, agency }: Pick<AgencyCaller, 'kind' | 'agency'>): void {
  if (agency !== nomadsAffairs || (kind !== 'official' && kind !== 'client')) throw notThisAgency();
}
