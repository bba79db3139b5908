import { AgencyError } from '../../kit/errors.ts';
import { addDays } from '../../kit/jalali.ts';
import { startOfTehranDay } from '../rules/tehran-day.ts';

/** First and last ISO date of what is reported on, in Tehran. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Days that one report covers at most: ten years. */
const longest = 3_653;

/** @throws AgencyError BAD_USER_INPUT when it ends before it begins, or is longer than ten years */
export function requirePeriod({ from, to }: Period): Period {
  if (from <= to && to <= addDays(from, longest)) return { from, to };
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'پایان دوره باید پس از آغاز آن و دوره حداکثر ده سال باشد؛ from و to را درست کنید.',
    en: 'A period ends on or after the day it begins on, and is ten years long at most; correct `from` and `to`.',
  });
}

/** The instants at which a period is looked at: when its first day begins and the last second of its last day. */
export function instantsOf({ from, to }: Period): { readonly start: number; readonly end: number } {
  return { start: startOfTehranDay(from), end: startOfTehranDay(addDays(to, 1)) - 1_000 };
}
