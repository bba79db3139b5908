import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { paymentsOf, type PensionPaymentOfMonth } from '../kit/pension-payments.ts';
import type { SocialSecurityContext } from './context.ts';
import type { EmployedYear, PensionRecord } from './registry.ts';
import { type InsurancePeriodRecord, periodsOf, within } from './rules.ts';

/** All that stands behind one person's InsuranceRecord. */
export interface InsuranceRecordRecord {
  readonly number: string | null;
  readonly years: readonly EmployedYear[];
  readonly pensions: readonly PensionRecord[];
}

export type InsurancePeriodConnectionRecord = Connection<InsurancePeriodRecord>;
export type PensionConnectionRecord = Connection<PensionRecord>;
export type PensionPaymentConnectionRecord = Connection<PensionPaymentOfMonth>;

type PageArguments = { readonly first?: number | null; readonly after?: string | null };
type Span = { readonly from?: string | null; readonly to?: string | null };

/** Null when social security knows neither an insured month nor a pension of the person. */
export async function loadInsurance(
  person: string,
  { loaders }: SocialSecurityContext,
): Promise<InsuranceRecordRecord | null> {
  const [number, years, pensions] = await Promise.all([
    loaders.insuranceNumber.load(person),
    loaders.insuredYears.load(person),
    loaders.pensions.load(person),
  ]);
  if (number === null && years === null && pensions === null) return null;
  return { number, years: years ?? [], pensions: pensions ?? [] };
}

export function periodsPage(
  record: InsuranceRecordRecord,
  given: PageArguments & Span,
): InsurancePeriodConnectionRecord {
  const page = connectionArguments(given, { default: 12 });
  return connectionOf(within(periodsOf(record.years), given), page, ({ from, workshopCode }) => [from, workshopCode]);
}

export function pensionsPage(record: InsuranceRecordRecord, given: PageArguments): PensionConnectionRecord {
  const page = connectionArguments(given, { default: 10 });
  return connectionOf(record.pensions, page, ({ started_on, kind }) => [started_on, kind]);
}

export async function paymentsPage(
  { person_ref, started_on, kind }: PensionRecord,
  given: PageArguments,
  { loaders }: SocialSecurityContext,
): Promise<PensionPaymentConnectionRecord> {
  const page = connectionArguments(given, { default: 12 });
  const years = (await loaders.pensionYears.load(person_ref)) ?? [];
  const own = years.filter((year) => year.started_on === started_on && year.kind === kind);
  return connectionOf(paymentsOf(own), page, ({ from }) => [from]);
}
