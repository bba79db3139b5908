import { dayStart } from '../kit/day-start.ts';
import { AgencyError } from '../kit/errors.ts';
import { birthday, toJalaliDate } from '../kit/jalali.ts';
import type { RegisteredPerson } from './registry.ts';

/** The ages that may be asked for: any other would find out a day of birth by halving. */
export const listedAges: readonly number[] = [15, 18, 60, 65];

/** @throws AgencyError BAD_USER_INPUT when the age is not a listed one. */
export function requireListedAge(age: number): void {
  if (listedAges.includes(age)) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'تنها سن‌های ۱۵، ۱۸، ۶۰ و ۶۵ را می‌توان پرسید.',
    en: 'Only the ages 15, 18, 60 and 65 can be asked for.',
  });
}

/**
 * Whether somebody born on `birthDate` has completed `age` years of the official calendar on `today`.
 * Born on 30 Esfand of a leap year, one completes a year on 1 Farvardin where that Esfand has 29 days.
 */
export function isAtLeast(birthDate: string, age: number, today: string): boolean {
  const birth = toJalaliDate(birthDate);
  const now = toJalaliDate(today);
  return dayOrder({ ...birth, year: birth.year + age }) <= dayOrder(now);
}

export function lifeStatusOf({ death_date: deathDate }: RegisteredPerson): 'ALIVE' | 'DECEASED' {
  return deathDate === null ? 'ALIVE' : 'DECEASED';
}

/** The instant at which a guardianship ends, when the ward completes that many years; null: it has ended. */
export function guardedUntil(birthDate: string, years: number, today: string): string | null {
  return isAtLeast(birthDate, years, today) ? null : dayStart(birthday(birthDate, years));
}

function dayOrder({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }) {
  return (year * 12 + month - 1) * 31 + day - 1;
}
