import { type JalaliMonth, monthsOf } from '../kit/jalali-months.ts';
import type { EmployedYear, InsuredYear } from './registry.ts';

export interface InsurancePeriodRecord extends JalaliMonth {
  readonly days: number;
  readonly workshopCode: string;
  readonly employerName: string | null;
  readonly wage: bigint;
}

export interface InsuranceListRecord extends JalaliMonth {
  readonly insuredCount: number;
  readonly days: number;
  readonly wages: bigint;
  readonly premium: bigint;
}

/** Percent of the wage that employer (23) and worker (7) pay: Social Security Act, art. 28 (k). */
const premiumPercent = 30n;

/** The months of the given years, newest first; of one month in two places, by workshop code. */
export function periodsOf(years: readonly EmployedYear[]): readonly InsurancePeriodRecord[] {
  return years
    .flatMap((year) => monthsOf(year).map((month) => period(year, month)))
    .sort((one, other) => newerFirst(one, other) || (one.workshopCode < other.workshopCode ? -1 : 1));
}

/** Months that touch the span; a missing end is open. */
export function within<Month extends JalaliMonth>(
  months: readonly Month[],
  span: { readonly from?: string | null; readonly to?: string | null },
): readonly Month[] {
  return months.filter(({ from, to }) => (!span.from || to >= span.from) && (!span.to || from <= span.to));
}

export function totalDays(years: readonly InsuredYear[]): number {
  return years.flatMap(monthsOf).reduce((sum, { days }) => sum + days, 0);
}

/** An employer's monthly lists, newest first, added up from the insured months of the place of work. */
export function listsOf(years: readonly InsuredYear[]): readonly InsuranceListRecord[] {
  const lists = new Map<string, InsuranceListRecord>();
  for (const year of years) {
    for (const { days, ...month } of monthsOf(year)) {
      const before = lists.get(month.from);
      const wages = (before?.wages ?? 0n) + year.monthly_wage;
      lists.set(month.from, {
        ...month,
        insuredCount: (before?.insuredCount ?? 0) + 1,
        days: (before?.days ?? 0) + days,
        wages,
        premium: (wages * premiumPercent) / 100n,
      });
    }
  }
  return [...lists.values()].sort(newerFirst);
}

function period(year: EmployedYear, month: JalaliMonth & { readonly days: number }): InsurancePeriodRecord {
  return {
    ...month,
    workshopCode: year.workshop_code,
    employerName: year.employer_name,
    wage: year.monthly_wage,
  };
}

function newerFirst(one: JalaliMonth, other: JalaliMonth): number {
  if (one.from === other.from) return 0;
  return one.from > other.from ? -1 : 1;
}
