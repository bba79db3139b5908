import { toJalaliDate } from '../jalali.ts';

/** How many years of payments a fund has ready. */
const yearsReady = 5;

export interface PaidYear {
  readonly jalali_year: number;
  readonly first_month: number;
  readonly last_month: number;
  readonly monthly_amount: bigint;
}

/**
 * What a pension paid in its last years, up to the month of its last payment, newest first. The amount is that of the
 * present year; in each year before it was a fifth less (k), in whole thousands of rial.
 */
export function paidYears(
  { startedOn, lastPaidOn, monthlyAmount }: PaidPension,
  presentYear: number,
): readonly PaidYear[] {
  const start = toJalaliDate(startedOn);
  const end = toJalaliDate(lastPaidOn);
  const firstYear = Math.max(start.year, end.year - yearsReady + 1);
  return Array.from({ length: end.year - firstYear + 1 }, (_, index) => {
    const year = end.year - index;
    return {
      jalali_year: year,
      first_month: year === start.year ? start.month : 1,
      last_month: year === end.year ? end.month : 12,
      monthly_amount: amountIn(monthlyAmount, presentYear - year),
    };
  });
}

interface PaidPension {
  readonly startedOn: string;
  readonly lastPaidOn: string;
  readonly monthlyAmount: bigint;
}

function amountIn(present: bigint, yearsAgo: number): bigint {
  let amount = present;
  for (let year = 0; year < yearsAgo; year += 1) amount = (amount * 4n) / 5n;
  return (amount / 1000n) * 1000n;
}
