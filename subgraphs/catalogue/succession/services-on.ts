import { today } from '../../kit/today.ts';
import type { Loaders } from '../context.ts';
import type { AgencyRecord, ServiceRecord } from '../records.ts';
import { ownerOn } from '../rules/succession.ts';
import { tehranDay } from '../rules/tehran-day.ts';

/** The services for which an agency answers on a day, in the order of their ids: those that came to it too. */
export async function servicesOn(agency: string, day: string, loaders: Loaders): Promise<readonly ServiceRecord[]> {
  const [successions, own] = await Promise.all([loaders.allSuccessions(), loaders.servicesOf.load(agency)]);
  const handovers = successions.flatMap((succession) => succession.handovers);
  const touched = handovers.filter(({ from, to }) => from === agency || to === agency);
  if (touched.length === 0) return own ?? [];
  const came = await Promise.all(touched.map(({ service }) => loaders.service.load(service)));
  const all = new Map([...(own ?? []), ...came.filter((service) => service !== null)].map((one) => [one.id, one]));
  return [...all.values()]
    .filter(({ id, agencyId }) => ownerOn(id, agencyId, successions, day) === agency)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The agency that answers for a service on a day. */
export async function ownerOfService(
  { id, agencyId }: Pick<ServiceRecord, 'id' | 'agencyId'>,
  day: string,
  loaders: Loaders,
): Promise<AgencyRecord | null> {
  return loaders.agency.load(ownerOn(id, agencyId, await loaders.allSuccessions(), day));
}

/** The ISO date of an instant, or of the newest evidence on record; today where there is none. */
export async function dayOf(
  asOf: string | null | undefined,
  { newestEvidenceAt }: Pick<Loaders, 'newestEvidenceAt'>,
): Promise<string> {
  const instant = asOf ?? (await newestEvidenceAt());
  return instant === null ? today() : tehranDay(Date.parse(instant));
}
