import { expect, it } from '@jest/globals';
import { writeCsv } from '../../../../../scripts/lib/report/write-csv.ts';

const cell = (value: string) => writeCsv({ columns: ['a'], rows: [[value]] }, { bom: false }).slice('a\r\n'.length, -2);

it.each([
  ['a comma, "quotes" and\r\nlines', '"a comma, ""quotes"" and\r\nlines"'],
  ['وزارت نیرو', 'وزارت نیرو'],
  ['', ''],
])('quotes what RFC 4180 asks for: %j', (value, written) => {
  expect(cell(value)).toBe(written);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\u200f=1', '\ufeff@a', '\uff1d1', '|calc', '%0A=1'])(
  'lets no spreadsheet take %j for a formula',
  (value) => {
    expect(cell(value).replace(/^"/, '')).toMatch(/^'/);
  },
);

it('begins with the mark by which Excel knows UTF-8, when asked to, and leaves null empty', () => {
  const table = { columns: ['الف', 'ب'], rows: [[null, -3]] };

  expect(writeCsv(table, { bom: true })).toBe('\ufeffالف,ب\r\n,-3\r\n');
  expect(writeCsv(table, { bom: false })).toBe('الف,ب\r\n,-3\r\n');
});
