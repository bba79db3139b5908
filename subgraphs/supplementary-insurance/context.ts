import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type SupplementaryInsuranceContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    coversOf: createLoader((persons: readonly string[]) => registry.coversOf(persons)),
    membersOf: createLoader((policies: readonly string[]) => registry.membersOf(policies)),
    benefitsOf: createLoader((plans: readonly string[]) => registry.benefitsOf(plans)),
  };
}
