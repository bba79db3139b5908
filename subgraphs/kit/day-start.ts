import { addDays } from './jalali.ts';

/** The instant at which a day (`YYYY-MM-DD`) begins in Tehran, as RFC 3339 in UTC: UTC+03:30 all year since 1401. */
export function dayStart(day: string): string {
  return `${addDays(day, -1)}T20:30:00.000Z`;
}
