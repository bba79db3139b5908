import { expect, it } from '@jest/globals';
import { readDay } from '../../../../../scripts/lib/report/read-day.ts';

it.each([
  ['1401-07-01', '2022-09-23'],
  ['۱۴۰۱/۰۷/۰۱', '2022-09-23'],
  ['\u200f١٤٠١/٧/١ ', '2022-09-23'],
  ['1399/12/30', '2021-03-20'],
  ['2022-09-23', '2022-09-23'],
  ['2024-02-29', '2024-02-29'],
])('reads the day %j', (typed, iso) => {
  expect(readDay('--from', typed)).toBe(iso);
});

it.each([
  undefined,
  '',
  'yesterday',
  '1401-13-01',
  '1401-12-30',
  '1200-01-01',
  '2023-02-29',
  '22-09-23',
  '1401-07-01x',
])('refuses %j, and says what a day looks like', (typed) => {
  expect(() => readDay('--from', typed)).toThrow(/^--from (takes a day, like 1401-07-01|is missing)/);
});
