import { type JalaliMonth, monthsOf, type MonthsOfYear } from './jalali-months.ts';

/** Months of one year for which a fund paid the same amount. */
export interface PaidMonths extends MonthsOfYear {
  /** Rial. */
  readonly monthly_amount: bigint;
}

/** What the schema's PensionPayment tells. */
export interface PensionPaymentOfMonth extends JalaliMonth {
  readonly amount: bigint;
}

/** Payments month by month, newest first. */
export function paymentsOf(years: readonly PaidMonths[]): readonly PensionPaymentOfMonth[] {
  return years
    .flatMap((year) => monthsOf(year).map((month) => ({ ...withoutDays(month), amount: year.monthly_amount })))
    .sort((one, other) => (one.from < other.from ? 1 : -1));
}

function withoutDays({ jalaliYear, jalaliMonth, from, to }: JalaliMonth): JalaliMonth {
  return { jalaliYear, jalaliMonth, from, to };
}
