import type { CatalogueContext } from '../context.ts';
import { serves } from '../lists.ts';
import type { ProvinceRecord } from '../records.ts';
import type { ProvinceFigureRecord, ProvinceFiguresRecord } from '../duty-records.ts';
import { serviceCounts } from './service-counts.ts';
import { type Survey, survey } from './surveyed.ts';

/** Services and agencies by province; in the total a nationwide agency counts once. */
export async function provinceFigures(
  asOf: string | null | undefined,
  { loaders }: CatalogueContext,
): Promise<ProvinceFiguresRecord> {
  const [agencies, provinces] = await Promise.all([loaders.allAgencies(), loaders.allProvinces()]);
  const found = await survey(agencies, asOf, loaders);
  return {
    asOf: found.asOf,
    agencyBasis: 'BRANCH',
    serviceBasis: 'SERVICE_POINT',
    total: serviceCounts(found.base, found),
    nationwide: serviceCounts(
      found.base.filter(({ agency }) => agency.provinceCode === null),
      found,
    ),
    provinces: provinces.map((province) => provinceFigure(province, found)),
    ruleSet: found.ruleSet,
    madeUp: found.madeUp,
    disclaimer: found.disclaimer,
  };
}

function provinceFigure(province: ProvinceRecord, found: Survey): ProvinceFigureRecord {
  const own = found.base.filter(({ agency }) => agency.provinceCode === province.code);
  const available = found.base.filter(({ agency }) => serves(agency, province.code));
  return { province, own: serviceCounts(own, found), available: serviceCounts(available, found) };
}
