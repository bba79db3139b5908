import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type HealthInsuranceContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    coversOf: createLoader((persons: readonly string[]) => registry.coversOf(persons)),
    renewal: createLoader((codes: readonly string[]) => registry.renewals(codes)),
  };
}
