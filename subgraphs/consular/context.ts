import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type ConsularContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    mission: createLoader((ids: readonly string[]) => registry.missions(ids)),
    registration: createLoader((persons: readonly string[]) => registry.registrations(persons)),
    detail: createLoader((codes: readonly string[]) => registry.details(codes)),
    power: createLoader((codes: readonly string[]) => registry.powers(codes)),
    birth: createLoader((codes: readonly string[]) => registry.births(codes)),
  };
}
