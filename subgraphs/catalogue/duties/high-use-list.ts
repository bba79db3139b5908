import { instantOf } from '../connection-state.ts';
import type { Loaders } from '../context.ts';
import { listInForce } from '../rules/high-use.ts';
import type { HighUseEntryRecord, HighUseListRecord } from '../duty-records.ts';

type Notified = HighUseListRecord & { readonly notifiedAt: string };

/** The list of high-use services in force at an instant; null before the first. */
export async function highUseListAt(
  asOf: string | null | undefined,
  loaders: Pick<Loaders, 'highUseLists' | 'newestEvidenceAt'>,
): Promise<HighUseListRecord | null> {
  const [lists, instant] = await Promise.all([loaders.highUseLists(), instantOf(asOf, loaders)]);
  return listInForce(
    lists.filter((list): list is Notified => list.notifiedAt !== null),
    instant,
  );
}

/** A service's place on that list, or null. */
export async function highUseEntry(
  serviceId: string,
  asOf: string | null | undefined,
  loaders: Loaders,
): Promise<HighUseEntryRecord | null> {
  const list = await highUseListAt(asOf, loaders);
  return list?.entries.find((entry) => entry.serviceId === serviceId) ?? null;
}
