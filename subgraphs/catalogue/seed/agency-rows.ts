import { banks } from '../data/agencies/banks.ts';
import { economyAgencies } from '../data/agencies/economy.ts';
import { educationAgencies } from '../data/agencies/education.ts';
import { governmentAgencies } from '../data/agencies/government.ts';
import { healthAgencies } from '../data/agencies/health.ts';
import { infrastructureAgencies } from '../data/agencies/infrastructure.ts';
import { interiorAgencies } from '../data/agencies/interior.ts';
import { justiceAgencies } from '../data/agencies/justice.ts';
import { productionAgencies } from '../data/agencies/production.ts';
import { welfareAgencies } from '../data/agencies/welfare.ts';
import { statedStates } from '../data/evidence/said-only.ts';
import type { AgencyRow } from '../data/rows.ts';
import type { CatalogueTables } from '../tables.ts';

/** The 96 agencies, by theme. */
export const agencies: readonly AgencyRow[] = [
  ...governmentAgencies,
  ...interiorAgencies,
  ...justiceAgencies,
  ...economyAgencies,
  ...banks,
  ...welfareAgencies,
  ...healthAgencies,
  ...educationAgencies,
  ...infrastructureAgencies,
  ...productionAgencies,
];

export function agencyRows(): CatalogueTables['agency'][] {
  return agencies.map(({ id, class: kind, fa, en, parent, province }) => {
    const stated = statedStates.find(({ agency }) => agency === id);
    return {
      id,
      class: kind,
      name_fa: fa,
      name_en: en,
      parent_id: parent ?? null,
      province_code: province ?? null,
      stated_by_fa: stated?.source.fa ?? null,
      stated_by_en: stated?.source.en ?? null,
      stated_from: stated?.from ?? null,
      stated_until: stated?.until ?? null,
    };
  });
}
