import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { SocialSecurityContext } from './context.ts';
import type { WorkshopRecord } from './registry.ts';
import { type InsuranceListRecord, listsOf } from './rules.ts';

export type WorkshopConnectionRecord = Connection<WorkshopRecord>;
export type InsuranceListConnectionRecord = Connection<InsuranceListRecord>;

type PageArguments = { readonly first?: number | null; readonly after?: string | null };

export async function workshopsPage(
  person: string,
  given: PageArguments,
  { loaders }: SocialSecurityContext,
): Promise<WorkshopConnectionRecord> {
  const page = connectionArguments(given, { default: 10 });
  const workshops = (await loaders.workshops.load(person)) ?? [];
  return connectionOf(workshops, page, ({ opened_on, code }) => [opened_on, code]);
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
