import { describe, expect, it } from '@jest/globals';
import type { TaxDebtRecord } from '../../../../subgraphs/tax/debts.ts';
import {
  assessTransfer,
  instalmentsOf,
  isInGoodStanding,
  remainingOf,
  stateOf,
} from '../../../../subgraphs/tax/rules.ts';

const debt: TaxDebtRecord = {
  id: 'd',
  taxpayer_ref: 'p',
  kind: 'RENTAL',
  year: 1404,
  amount: 100n,
  due_on: '2026-08-22',
  arranged: 0,
  paid_on: null,
  instalments: [],
};
const part = (number: number, due_on: string, paid_on: string | null) => ({
  debt_id: 'd',
  number,
  amount: 50n,
  due_on,
  paid_on,
});

describe('Standing', () => {
  it.each([
    ['the last day to pay has not passed', debt, '2026-08-22', true],
    ['the last day to pay has passed', debt, '2026-08-23', false],
    ['it is paid', { ...debt, paid_on: '2026-12-01' }, '2027-01-01', true],
    [
      'the instalments due are paid',
      { ...debt, arranged: 1, instalments: [part(1, '2026-09-22', '2026-09-22'), part(2, '2026-10-22', null)] },
      '2026-10-22',
      true,
    ],
    [
      'an instalment is late',
      { ...debt, arranged: 1, instalments: [part(1, '2026-09-22', '2026-09-22'), part(2, '2026-10-22', null)] },
      '2026-10-23',
      false,
    ],
  ] as const)('when %s', (_case, owed, day, good) => {
    expect(isInGoodStanding([owed], day)).toBe(good);
  });

  it('counts what is left by what is not paid', () => {
    const arranged = {
      ...debt,
      arranged: 1,
      instalments: [part(1, '2026-09-22', '2026-09-22'), part(2, '2026-10-22', null)],
    };

    expect([remainingOf(debt), remainingOf(arranged), remainingOf({ ...arranged, paid_on: '2026-11-01' })]).toEqual([
      100n,
      50n,
      0n,
    ]);
    expect([stateOf(debt), stateOf(arranged), stateOf({ ...debt, paid_on: '2026-11-01' })]).toEqual([
      'DUE',
      'IN_INSTALMENTS',
      'PAID',
    ]);
  });
});

describe('Instalments', () => {
  it('are monthly by the official calendar, and add up', () => {
    expect(instalmentsOf(100n, 3, '2026-10-23')).toEqual([
      { number: 1, amount: 34n, due_on: '2026-11-22', paid_on: null },
      { number: 2, amount: 33n, due_on: '2026-12-22', paid_on: null },
      { number: 3, amount: 33n, due_on: '2027-01-21', paid_on: null },
    ]);
  });

  it('fall on the last day of a month that is shorter', () => {
    // 31 Shahrivar 1405; Mehr has 30 days
    expect(instalmentsOf(2n, 2, '2026-09-22').map(({ due_on }) => due_on)).toEqual(['2026-10-22', '2026-11-21']);
  });

  it('keep every rial of the largest amount there is', () => {
    const most = 9_223_372_036_854_775_807n;

    expect(instalmentsOf(most, 36, '2026-10-23').reduce((sum, { amount }) => sum + amount, 0n)).toBe(most);
  });
});

describe('Transfer tax', () => {
  const rate = { permille: 10, legal_basis: 'art. 30' };
  const reduction = { percent_a_year: 10, years: 6 };
  const facts = { value: 8_200_000_000n, rate, reduction, modelYear: 1405 };

  it.each([
    ['a new vehicle', 1405, 0, 82_000_000n],
    ['one of three years', 1402, 30, 57_400_000n],
    ['one of six years', 1399, 60, 32_800_000n],
    ['one of thirty years, like one of six', 1375, 60, 32_800_000n],
    ['one of next year’s model, like a new one', 1406, 0, 82_000_000n],
  ])('of %s', (_case, modelYear, reduction_percent, amount) => {
    expect(assessTransfer({ ...facts, modelYear }, '2026-11-22')).toMatchObject({ reduction_percent, amount });
  });

  it('is nothing where the law exempts the kind, whatever the table says', () => {
    expect(assessTransfer({ ...facts, value: null, rate: { ...rate, permille: 0 } }, '2026-11-22')).toMatchObject({
      amount: 0n,
      value: null,
    });
  });

  it('is said by nobody without a rate or a value', () => {
    expect(assessTransfer({ ...facts, rate: null }, '2026-11-22')).toBeNull();
    expect(assessTransfer({ ...facts, value: null }, '2026-11-22')).toBeNull();
  });

  it('refuses an amount that does not fit the national money', () => {
    const value = 9_223_372_036_854_775_807n;

    expect(() => assessTransfer({ ...facts, value, rate: { ...rate, permille: 1001 } }, '2026-11-22')).toThrow(
      RangeError,
    );
  });
});
