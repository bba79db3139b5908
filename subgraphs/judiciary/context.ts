import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

export type Loaders = ReturnType<typeof createLoaders>;
export type JudiciaryContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    registration: createLoader((persons: readonly string[]) => registry.registrations(persons)),
    noticesOf: createLoader((persons: readonly string[]) => registry.noticesOf(persons)),
    notice: createLoader((ids: readonly string[]) => registry.notices(ids)),
    courtOrders: createLoader((persons: readonly string[]) => registry.courtOrders(persons)),
    body: createLoader((ids: readonly string[]) => registry.bodies(ids)),
  };
}
