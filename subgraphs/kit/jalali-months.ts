import { daysInMonth, toIsoDate } from './jalali.ts';

export interface JalaliMonth {
  readonly jalaliYear: number;
  readonly jalaliMonth: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Whole months of one Jalali year, as agencies keep them. */
export interface MonthsOfYear {
  readonly jalali_year: number;
  readonly first_month: number;
  readonly last_month: number;
}

/** The months one by one, oldest first, each with its number of days. */
export function monthsOf(year: MonthsOfYear): readonly (JalaliMonth & { readonly days: number })[] {
  return Array.from({ length: year.last_month - year.first_month + 1 }, (_, index) => {
    const month = year.first_month + index;
    const days = daysInMonth(year.jalali_year, month);
    return {
      jalaliYear: year.jalali_year,
      jalaliMonth: month,
      from: toIsoDate({ year: year.jalali_year, month, day: 1 }),
      to: toIsoDate({ year: year.jalali_year, month, day: days }),
      days,
    };
  });
}
