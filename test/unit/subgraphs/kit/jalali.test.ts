import { describe, expect, it } from '@jest/globals';
import { addDays, birthday, daysInMonth, toIsoDate, toJalaliDate } from '../../../../subgraphs/kit/jalali.ts';

const persianCalendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function partsByIntl(day: Date): unknown {
  const parts = Object.fromEntries(persianCalendar.formatToParts(day).map(({ type, value }) => [type, value]));
  return { year: Number(parts['year']), month: Number(parts['month']), day: Number(parts['day']) };
}

describe('The Jalali calendar', () => {
  it('agrees with Intl on every seventh day of 150 years, both ways', () => {
    const disagreements: string[] = [];
    for (let time = Date.UTC(1911, 2, 22); time < Date.UTC(2061, 2, 1); time += 7 * 86_400_000) {
      const day = new Date(time);
      const isoDate = day.toISOString().slice(0, 10);
      const jalali = toJalaliDate(isoDate);
      const same = JSON.stringify(jalali) === JSON.stringify(partsByIntl(day)) && toIsoDate(jalali) === isoDate;
      if (!same) disagreements.push(isoDate);
    }

    expect(disagreements).toEqual([]);
  });

  it('gives Esfand 30 days in a leap year and 29 in another', () => {
    expect([daysInMonth(1403, 12), daysInMonth(1404, 12)]).toEqual([30, 29]);
  });

  it('refuses a day that no month has', () => {
    expect(() => toIsoDate({ year: 1404, month: 12, day: 30 })).toThrow(RangeError);
  });

  it('refuses a year outside its table', () => {
    expect(() => toJalaliDate('1700-01-01')).toThrow('Expected a Jalali year from 1290 to 1440');
  });

  it('counts days over the end of a year', () => {
    expect(addDays('2024-12-31', 61)).toBe('2025-03-02');
  });

  it.each([
    ['2008-11-05', 18, '2026-11-06'], // 15 Aban 1387 and 1405
    ['2005-03-21', 19, '2024-03-20'], // 1 Farvardin 1384 and 1403
    ['2009-03-20', 18, '2027-03-21'], // 30 Esfand 1387; Esfand 1405 has 29 days
    ['2009-03-20', 4, '2013-03-20'], // Esfand 1391 has 30 days
  ])('places the birthday of somebody born on %s after %d years on %s', (birth, years, day) => {
    expect(birthday(birth, years)).toBe(day);
  });
});
