import { dayStart } from '../kit/day-start.ts';
import { addDays, daysInMonth, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import { today } from '../kit/today.ts';

/** The Jalali month of an instant in Tehran, `1405-08`. */
export function monthOf(instant: Date): string {
  return monthOfDay(today(instant));
}

export function monthOfDay(day: string): string {
  const { year, month } = toJalaliDate(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function nextMonth(period: string): string {
  const [year, month] = partsOf(period);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** Plan years are those of the calendar. */
export function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** When a month or a year is over in Tehran. */
export function endOf(period: string): Date {
  const [year, month] = partsOf(period);
  return new Date(dayStart(addDays(toIsoDate({ year, month, day: daysInMonth(year, month) }), 1)));
}

/** The months, or years, from one to the other. */
export function periodsBetween(from: string, to: string): readonly string[] {
  const periods: string[] = [];
  for (let each = from; each <= to; each = each.length === 4 ? String(Number(each) + 1) : nextMonth(each))
    periods.push(each);
  return periods;
}

/** Of a year the last month. */
function partsOf(period: string): readonly [number, number] {
  return [Number(period.slice(0, 4)), period.length === 4 ? 12 : Number(period.slice(5))];
}
