/** A date of the Solar Hijri calendar (statute of 11 Farvardin 1304). */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayInMilliseconds = 86_400_000;
const firstYear = 1290;
const lastYear = 1440;
/** 1 Farvardin 1290 was 22 March 1911. */
const firstNewYear = Date.UTC(1911, 2, 22) / dayInMilliseconds;

/** The eight leap years of the 33-year cycle; equal to the true solar year for 1290 to 1440. */
const leapRemainders: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

/** The days since the Unix epoch of each year's first day. */
const newYears: readonly number[] = listNewYears();

/** Turns a Jalali date between 1290 and 1440 into `YYYY-MM-DD`; throws a RangeError outside. */
export function toIsoDate({ year, month, day }: JalaliDate): string {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`There is no day ${year}-${month}-${day} in the Solar Hijri calendar.`);
  }
  return isoDateOf(newYearOf(year) + daysBeforeMonth(month) + day - 1);
}

/** Turns `YYYY-MM-DD` into a Jalali date; throws a RangeError outside 1290 to 1440. */
export function toJalaliDate(isoDate: string): JalaliDate {
  const days = dayNumberOf(isoDate);
  let year = Number(isoDate.slice(0, 4)) - 621;
  if (days < newYearOf(year)) year -= 1;
  const dayOfYear = days - newYearOf(year);
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7;
  return { year, month, day: dayOfYear - daysBeforeMonth(month) + 1 };
}

/** 31, 30 or 29: how long a month of that year is. */
export function daysInMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  return month === 12 && !isLeapYear(year) ? 29 : 30;
}

/**
 * The day on which somebody born on `birthDate` completes that many years; both are `YYYY-MM-DD`. Born on 30 Esfand of
 * a leap year, one completes a year on 1 Farvardin where that Esfand has 29 days.
 */
export function birthday(birthDate: string, years: number): string {
  const { year, month, day } = toJalaliDate(birthDate);
  const last = daysInMonth(year + years, month);
  const date = toIsoDate({ year: year + years, month, day: Math.min(day, last) });
  return day > last ? addDays(date, 1) : date;
}

/** The same day that many Jalali months later, or the last one of a month that has no such day. */
export function addMonths(isoDate: string, months: number): string {
  const { year, month, day } = toJalaliDate(isoDate);
  const number = year * 12 + month - 1 + months;
  const later = { year: Math.floor(number / 12), month: (number % 12) + 1 };
  return toIsoDate({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) });
}

/** The date that many days after (or before) another; both are `YYYY-MM-DD`. */
export function addDays(isoDate: string, days: number): string {
  return isoDateOf(dayNumberOf(isoDate) + days);
}

function listNewYears(): number[] {
  const starts = [firstNewYear];
  for (let year = firstYear; year < lastYear; year += 1) {
    starts.push((starts.at(-1) ?? firstNewYear) + (isLeapYear(year) ? 366 : 365));
  }
  return starts;
}

function isLeapYear(year: number): boolean {
  return leapRemainders.has(year % 33);
}

function newYearOf(year: number): number {
  const start = newYears[year - firstYear];
  if (start !== undefined) return start;
  throw new RangeError(`Expected a Jalali year from ${firstYear} to ${lastYear}, found ${year}.`);
}

const daysBeforeMonth = (month: number) => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
const dayNumberOf = (isoDate: string) => Date.parse(`${isoDate}T00:00:00Z`) / dayInMilliseconds;
const isoDateOf = (days: number) => new Date(days * dayInMilliseconds).toISOString().slice(0, 10);
