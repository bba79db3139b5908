import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type LicencesContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    kind: createLoader((ids: readonly string[]) => registry.kinds(ids)),
    rulesOf: createLoader((kinds: readonly string[]) => registry.rulesOf(kinds)),
    ground: createLoader((codes: readonly string[]) => registry.grounds(codes)),
    ofPerson: createLoader((persons: readonly string[]) => registry.ofPersons(persons)),
    ofCompany: createLoader((companies: readonly string[]) => registry.ofCompanies(companies)),
    decisionsOf: createLoader((licences: readonly string[]) => registry.decisionsOf(licences)),
    missing: createLoader((institutions: readonly string[]) => registry.duties.missingOf(institutions)),
  };
}
