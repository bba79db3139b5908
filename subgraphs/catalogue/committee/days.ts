import { addDays } from '../../kit/jalali.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { termNotValid } from './refusals.ts';

/**
 * How many days from that of `now` a day is.
 *
 * @throws AgencyError TERM_NOT_VALID unless it is 1 to `most`
 */
export function requireTerm(day: string, now: Date, most: number): number {
  const today = tehranDay(now.getTime());
  if (day <= today || day > addDays(today, most)) throw termNotValid(most);
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}
