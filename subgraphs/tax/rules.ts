import { addDays, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import type { TaxDebtRecord } from './debts.ts';
import type { TaxTables } from './tables.ts';

/** Beyond this no amount is ours: it has to fit the national money, a 64-bit number. */
const mostRial = 9_223_372_036_854_775_807n;

type Paid = { readonly amount: bigint; readonly due_on: string; readonly paid_on: string | null };

export type TaxDebtState = 'DUE' | 'IN_INSTALMENTS' | 'PAID';

export function stateOf({ paid_on, arranged }: Pick<TaxDebtRecord, 'paid_on' | 'arranged'>): TaxDebtState {
  if (paid_on !== null) return 'PAID';
  return arranged === 1 ? 'IN_INSTALMENTS' : 'DUE';
}

/** What has to be paid, and by when: the debt itself, or its instalments. */
function partsOf(debt: TaxDebtRecord): readonly Paid[] {
  return debt.arranged === 1 ? debt.instalments : [debt];
}

/** Rial. */
export function remainingOf(debt: TaxDebtRecord): bigint {
  if (debt.paid_on !== null) return 0n;
  return partsOf(debt).reduce((sum, { amount, paid_on }) => (paid_on === null ? sum + amount : sum), 0n);
}

/** Whether something of it should have been paid before that day. */
export function isOverdue(debt: TaxDebtRecord, day: string): boolean {
  return debt.paid_on === null && partsOf(debt).some(({ paid_on, due_on }) => paid_on === null && due_on < day);
}

/** Direct Taxes Act, art. 186 (k): final debts are paid, or arranged and the arrangement kept. */
export function isInGoodStanding(debts: readonly TaxDebtRecord[], day: string): boolean {
  return !debts.some((debt) => isOverdue(debt, day));
}

/**
 * Equal monthly instalments, the first a month from that day; what does not divide is in the first.
 *
 * @param amount in rial, 0 or more
 */
export function instalmentsOf(amount: bigint, count: number, day: string) {
  const each = amount / BigInt(count);
  const first = each + (amount % BigInt(count));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    amount: index === 0 ? first : each,
    due_on: monthsAfter(day, index + 1),
    paid_on: null,
  }));
}

/** The same day of a later Jalali month, or the last where that month is shorter than the day. */
function monthsAfter(day: string, months: number): string {
  const { year, month, day: dayOfMonth } = toJalaliDate(day);
  const [nextYear, nextMonth] = [year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1];
  const first = toIsoDate({ year: nextYear, month: nextMonth, day: 1 });
  const last = addDays(first, dayOfMonth - 1);
  return toJalaliDate(last).month === nextMonth ? last : addDays(last, -toJalaliDate(last).day);
}

export interface TransferFacts {
  /** Rial as new; null when the table has none for the model. */
  readonly value: bigint | null;
  readonly rate: Pick<TaxTables['transfer_rate'], 'permille' | 'legal_basis'> | null;
  readonly reduction: Pick<TaxTables['transfer_reduction'], 'percent_a_year' | 'years'>;
  /** Jalali. */
  readonly modelYear: number;
}

export type Assessment = Pick<
  TaxTables['transfer_tax'],
  'value' | 'permille' | 'reduction_percent' | 'amount' | 'legal_basis'
>;

/**
 * The transfer tax of a vehicle, in whole thousands of rial as bills are; null when nobody can say: the law has no rate
 * for its kind or the table no value for its model, and an official has to.
 */
export function assessTransfer({ value, rate, reduction, modelYear }: TransferFacts, day: string): Assessment | null {
  if (rate === null) return null;
  const { permille, legal_basis } = rate;
  if (permille === 0) return { value: null, permille, reduction_percent: 0, amount: 0n, legal_basis };
  if (value === null) return null;
  const age = Math.min(Math.max(toJalaliDate(day).year - modelYear, 0), reduction.years);
  const reduction_percent = age * reduction.percent_a_year;
  const exact = (value * BigInt(permille) * BigInt(100 - reduction_percent)) / 100_000n;
  const amount = (exact / 1_000n) * 1_000n;
  if (amount > mostRial) throw new RangeError('A transfer tax does not fit the national money.');
  return { value, permille, reduction_percent, amount, legal_basis };
}
