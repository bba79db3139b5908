import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { SocialSecurityContext } from './context.ts';
import type { WorkshopRecord } from './registry.ts';
import { type InsuranceListRecord, listsOf } from './rules.ts';

export type WorkshopConnectionRecord = Connection<WorkshopRecord>;
export type InsuranceListConnectionRecord = Connection<InsuranceListRecord>;

type PageArguments = { readonly first?: number | null; readonly after?: string | null };

/** @param workshops of one employer; null: it has none */
export function workshopsPage(
  workshops: readonly WorkshopRecord[] | null,
  given: PageArguments,
): WorkshopConnectionRecord {
  const page = connectionArguments(given, { default: 10 });
  return connectionOf(workshops ?? [], page, ({ opened_on, code }) => [opened_on, code]);
}

export function debtOf(workshops: readonly WorkshopRecord[] | null): bigint {
  return (workshops ?? []).reduce((sum, { debt }) => sum + debt, 0n);
}

export async function listsPage(
  workshop: WorkshopRecord,
  given: PageArguments,
  { loaders }: SocialSecurityContext,
): Promise<InsuranceListConnectionRecord> {
  const page = connectionArguments(given, { default: 12 });
  const years = (await loaders.insuredYearsIn.load(workshop.code)) ?? [];
  return connectionOf(listsOf(years), page, ({ from }) => [from]);
}
