import type { CatalogueContext } from '../context.ts';
import type { AgencyClass } from '../rules/agency-class.ts';
import { countStatuses } from '../rules/connection-figures.ts';
import { serviceCounts } from './service-counts.ts';
import { survey } from './surveyed.ts';

interface Which {
  readonly class: AgencyClass;
  readonly asOf?: string | null | undefined;
}

/** Connection, and apart from it being electronic, of the agencies of one class. */
export async function classFigures(given: Which, { loaders }: CatalogueContext) {
  const agencies = (await loaders.allAgencies()).filter((agency) => agency.class === given.class);
  const found = await survey(agencies, given.asOf, loaders);
  const { services, electronic, smart } = serviceCounts(found.base, found);
  return {
    class: given.class,
    asOf: found.asOf,
    base: found.base.length,
    byStatus: [...countStatuses(found.base.map(({ assessment }) => assessment.status))],
    electronic: { numerator: electronic, denominator: services },
    smart: { numerator: smart, denominator: services },
    ruleSet: found.ruleSet,
    madeUp: found.madeUp,
    disclaimer: found.disclaimer,
  };
}
