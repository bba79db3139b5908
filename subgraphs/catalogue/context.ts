import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';
import type { Reports } from './report/report-records.ts';
import type { SecurityDecisions } from './security/security-decisions.ts';

export type Loaders = ReturnType<typeof createLoaders>;
/** What signs with the catalogue's own key is not of the registry: that is opened for snapshots too. */
export type CatalogueContext = AgencyContext<Registry & SecurityDecisions & { readonly reports: Reports }, Loaders>;

type Keys = readonly string[];

/** One per request. Lists that are short by their nature (windows, duties, provinces) are read whole, once. */
export function createLoaders(registry: Registry) {
  return {
    agency: createLoader((ids: Keys) => registry.agencies(ids)),
    allAgencies: once(() => registry.allAgencies()),
    childrenOf: createLoader((agencies: Keys) => registry.childrenOf(agencies)),
    allProvinces: once(() => registry.allProvinces()),
    systemsOf: createLoader((agencies: Keys) => registry.systemsOf(agencies)),
    allWindows: once(() => registry.allWindows()),
    service: createLoader((ids: Keys) => registry.services(ids)),
    servicesOf: createLoader((agencies: Keys) => registry.servicesOf(agencies)),
    servicesIn: createLoader((windows: Keys) => registry.servicesIn(windows)),
    stagesOf: createLoader((services: Keys) => registry.stagesOf(services)),
    requirementsOf: createLoader((services: Keys) => registry.requirementsOf(services)),
    exposuresOf: createLoader((services: Keys) => registry.exposuresOf(services)),
    allObligations: once(() => registry.allObligations()),
    evidenceOf: createLoader((agencies: Keys) => registry.evidenceOf(agencies)),
    exemptionsOf: createLoader((agencies: Keys) => registry.exemptionsOf(agencies)),
    subgraphsOf: createLoader((agencies: Keys) => registry.subgraphsOf(agencies)),
    failedChecksOf: createLoader((runs: Keys) => registry.failedChecksOf(runs)),
    quarantines: once(() => registry.quarantines()),
    connectionPlansOf: createLoader((agencies: Keys) => registry.connectionPlansOf(agencies)),
    decisionsOf: createLoader((agencies: Keys) => registry.decisionsOf(agencies)),
    answerTo: createLoader((decisions: Keys) => registry.answersTo(decisions)),
    allResolutions: once(() => registry.allResolutions()),
    conformitySignaturesOf: createLoader((agencies: Keys) => registry.conformitySignaturesOf(agencies)),
    executivePlansOf: createLoader((agencies: Keys) => registry.executivePlansOf(agencies)),
    ruleSets: once(() => registry.ruleSets()),
    milestones: once(() => registry.milestones()),
    highUseLists: once(() => registry.highUseLists()),
    processesOf: createLoader((services: Keys) => registry.processesOf(services)),
    implementations: once(() => registry.implementations()),
    subgraphAgencies: once(() => registry.subgraphAgencies()),
    boundRequirementsOf: createLoader((services: Keys) => registry.boundRequirementsOf(services)),
    draftRequirementsOf: createLoader((services: Keys) => registry.draftRequirementsOf(services)),
    inquiryFieldsOf: createLoader((services: Keys) => registry.inquiryFieldsOf(services)),
    askedDocuments: once(() => registry.askedDocuments()),
    allSuccessions: once(() => registry.allSuccessions()),
    newestEvidenceAt: once(() => registry.newestEvidenceAt()),
  };
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null;
  return () => (answer ??= ask());
}
