import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import { paymentsOf, type PensionPaymentOfMonth } from '../kit/pension-payments.ts';
import type { PensionFundContext } from './context.ts';
import type { CivilServicePensionRecord, CivilServicePeriodRecord } from './registry.ts';

/** All that stands behind one person's CivilServiceRecord. */
export interface CivilServiceRecordRecord {
  readonly periods: readonly CivilServicePeriodRecord[];
  readonly pensions: readonly CivilServicePensionRecord[];
}

export type CivilServicePeriodConnectionRecord = Connection<CivilServicePeriodRecord>;
export type CivilServicePensionConnectionRecord = Connection<CivilServicePensionRecord>;
export type PensionPaymentConnectionRecord = Connection<PensionPaymentOfMonth>;

type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** Null where the fund knows neither service nor a pension of the person. */
export async function loadService(
  person: string,
  { loaders }: PensionFundContext,
): Promise<CivilServiceRecordRecord | null> {
  const [periods, pensions] = await Promise.all([loaders.periodsOf.load(person), loaders.pensionsOf.load(person)]);
  return periods === null && pensions === null ? null : { periods: periods ?? [], pensions: pensions ?? [] };
}

export function periodsPage({ periods }: CivilServiceRecordRecord, given: PageArguments) {
  return connectionOf(periods, connectionArguments(given, { default: 10 }), ({ from_day }) => [from_day]);
}

export function pensionsPage({ pensions }: CivilServiceRecordRecord, given: PageArguments) {
  const page = connectionArguments(given, { default: 10 });
  return connectionOf(pensions, page, ({ started_on, kind }) => [started_on, kind]);
}

export async function paymentsPage(
  { person_ref, started_on, kind }: CivilServicePensionRecord,
  given: PageArguments,
  { loaders }: PensionFundContext,
): Promise<PensionPaymentConnectionRecord> {
  const page = connectionArguments(given, { default: 12 });
  const years = (await loaders.pensionYears.load(person_ref)) ?? [];
  const own = years.filter((year) => year.started_on === started_on && year.kind === kind);
  return connectionOf(paymentsOf(own), page, ({ from }) => [from]);
}
