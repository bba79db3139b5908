import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type SupplementaryInsuranceContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    coversOf: createLoader((persons: readonly string[]) => registry.coversOf(persons)),
    membersOf: createLoader((policies: readonly string[]) => registry.membersOf(policies)),
    claim: createLoader((codes: readonly string[]) => registry.claims(codes)),
    benefitsOf: createLoader((plans: readonly string[]) => registry.benefitsOf(plans)),
  };
}
