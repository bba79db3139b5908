import { describe, expect, it } from '@jest/globals';
import { startOfTehranDay, tehranDay } from '../../../../../subgraphs/catalogue/rules/tehran-day.ts';

describe('tehranDay', () => {
  it('is the day in Tehran, not in UTC', () => {
    expect(tehranDay(Date.parse('2022-12-20T20:29:59Z'))).toBe('2022-12-20');
    expect(tehranDay(Date.parse('2022-12-20T20:30:00Z'))).toBe('2022-12-21');
  });
});

describe('startOfTehranDay', () => {
  it.each([
    ['2022-12-21', '2022-12-20T20:30:00Z'],
    ['2022-07-01', '2022-06-30T19:30:00Z'], // summer time, the last year that Iran had it
    ['2026-07-01', '2026-06-30T20:30:00Z'],
  ])('of %s is %s', (day, instant) => {
    expect(startOfTehranDay(day)).toBe(Date.parse(instant));
  });
});
