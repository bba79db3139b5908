import { describe, expect, it } from '@jest/globals';
import { paymentsOf } from '../../../../subgraphs/kit/pension-payments.ts';
import { paidYears } from '../../../../subgraphs/kit/population/population.ts';

describe('paymentsOf', () => {
  it('tells months one by one, newest first, with the first and last day of each', () => {
    const payments = paymentsOf([
      { jalali_year: 1404, first_month: 12, last_month: 12, monthly_amount: 80_000n },
      { jalali_year: 1405, first_month: 1, last_month: 2, monthly_amount: 100_000n },
    ]);

    expect(payments).toEqual([
      { jalaliYear: 1405, jalaliMonth: 2, from: '2026-04-21', to: '2026-05-21', amount: 100_000n },
      { jalaliYear: 1405, jalaliMonth: 1, from: '2026-03-21', to: '2026-04-20', amount: 100_000n },
      { jalaliYear: 1404, jalaliMonth: 12, from: '2026-02-20', to: '2026-03-20', amount: 80_000n },
    ]);
  });
});

describe('paidYears', () => {
  it('goes back five years at most, to the start, with less in each year before', () => {
    const years = paidYears({ startedOn: '2024-09-22', lastPaidOn: '2026-10-22', monthlyAmount: 100_000_000n }, 1405);

    expect(years).toEqual([
      { jalali_year: 1405, first_month: 1, last_month: 7, monthly_amount: 100_000_000n },
      { jalali_year: 1404, first_month: 1, last_month: 12, monthly_amount: 80_000_000n },
      { jalali_year: 1403, first_month: 7, last_month: 12, monthly_amount: 64_000_000n },
    ]);
    const long = { startedOn: '2000-01-01', lastPaidOn: '2026-10-22', monthlyAmount: 100_000_000n };
    expect(paidYears(long, 1405)).toHaveLength(5);
  });
});
