import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

export type Loaders = ReturnType<typeof createLoaders>;
export type SocialSecurityContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    insuranceNumber: createLoader((persons: readonly string[]) => registry.insuranceNumbers(persons)),
    insuredYears: createLoader((persons: readonly string[]) => registry.insuredYears(persons)),
    pensions: createLoader((persons: readonly string[]) => registry.pensions(persons)),
    transferDay: createLoader((persons: readonly string[]) => registry.transferDays(persons)),
    pensionYears: createLoader((persons: readonly string[]) => registry.pensionYears(persons)),
    workshops: createLoader((persons: readonly string[]) => registry.workshopsOf(persons)),
    workshopsOfCompany: createLoader((companies: readonly string[]) => registry.workshopsOfCompanies(companies)),
    insuredYearsIn: createLoader((workshops: readonly string[]) => registry.insuredYearsIn(workshops)),
  };
}
