import type { Loaders } from '../context.ts';
import type { ServiceRecord } from '../records.ts';
import { isSlug } from '../slug.ts';
import { notOwnService } from './refusals.ts';

/** A service of this agency. @throws AgencyError FORBIDDEN, alike for another's and for one that is not there */
export async function requireOwnService(id: string, agency: string, loaders: Loaders): Promise<ServiceRecord> {
  const service = isSlug(id) ? await loaders.service.load(id) : null;
  if (service?.agencyId === agency) return service;
  throw notOwnService();
}
