import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';
import { schoolLicencesOf } from './school-licences.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type LicencesContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    kind: createLoader((ids: readonly string[]) => registry.kinds(ids)),
    rulesOf: createLoader((kinds: readonly string[]) => registry.rulesOf(kinds)),
    ground: createLoader((codes: readonly string[]) => registry.grounds(codes)),
    ofPerson: createLoader((persons: readonly string[]) => registry.ofPersons(persons)),
    ofCompany: createLoader((companies: readonly string[]) => registry.ofCompanies(companies)),
    decisionsOf: createLoader((licences: readonly string[]) => registry.decisionsOf(licences)),
    licence: createLoader((ids: readonly string[]) => registry.licences(ids)),
    ownRequest: createLoader((codes: readonly string[]) => registry.licenceRequests(codes)),
    schoolLicencesOf: createLoader((companies: readonly string[]) => schoolLicencesOf(registry.db, companies)),
    missing: createLoader((institutions: readonly string[]) => registry.duties.missingOf(institutions)),
  };
}
