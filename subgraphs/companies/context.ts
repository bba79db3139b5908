import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { CompanyFile, LegalPersonRecord } from './records.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type CompaniesContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    company: createLoader((refs: readonly string[]) => registry.companies(refs)),
    companyByNumber: createLoader((legalIds: readonly string[]) => registry.companiesByNumber(legalIds)),
    officersIn: createLoader((companies: readonly string[]) => registry.officersIn(companies)),
    officesOf: createLoader((persons: readonly string[]) => registry.officesOf(persons)),
    officer: createLoader((ids: readonly string[]) => registry.officers(ids)),
    rulesOf: createLoader((companies: readonly string[]) => registry.rulesOf(companies)),
    act: createLoader((ids: readonly string[]) => registry.acts(ids)),
    actsOf: createLoader((companies: readonly string[]) => registry.actsOf(companies)),
    signersOf: createLoader((acts: readonly string[]) => registry.signersOf(acts)),
  };
}

export async function loadFile(company: LegalPersonRecord, loaders: Loaders): Promise<CompanyFile> {
  const [officers, rules] = await Promise.all([
    loaders.officersIn.load(company.ref),
    loaders.rulesOf.load(company.ref),
  ]);
  return { company, officers: officers ?? [], rules: rules ?? [] };
}
