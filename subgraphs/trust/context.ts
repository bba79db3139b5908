import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

export type Loaders = ReturnType<typeof createLoaders>;
export type TrustContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders({ consents, contradictions, delegations, findings, notices }: Registry) {
  return {
    consentsOf: createLoader((persons: readonly string[]) => consents.of(persons)),
    consent: createLoader((ids: readonly string[]) => consents.byIds(ids)),
    delegationsOf: createLoader((persons: readonly string[]) => delegations.of(persons)),
    contradictionsOf: createLoader((subjects: readonly string[]) => contradictions.of(subjects)),
    contradictionRule: createLoader(() => contradictions.rules()),
    findingsOf: createLoader((persons: readonly string[]) => findings.of(persons)),
    questionsOf: createLoader((persons: readonly string[]) => findings.questionsOf(persons)),
    noticesOf: createLoader((persons: readonly string[]) => notices(persons, new Date())),
  };
}
