import { toJalaliDate } from '../kit/jalali.ts';
import type { CivilServicePeriodRecord } from './registry.ts';

type Period = Pick<CivilServicePeriodRecord, 'from_day' | 'until_day'>;

/** Whole months of service up to a day; a month that two periods share counts once. */
export function serviceMonths(periods: readonly Period[], day: string): number {
  const months = new Set<number>();
  for (const { from_day, until_day } of periods) {
    const last = monthNumber(until_day === null || until_day > day ? day : until_day);
    for (let month = monthNumber(from_day); month <= last; month += 1) months.add(month);
  }
  return months.size;
}

function monthNumber(day: string): number {
  const { year, month } = toJalaliDate(day);
  return year * 12 + month;
}
