import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type PensionFundContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    periodsOf: createLoader((persons: readonly string[]) => registry.periodsOf(persons)),
    pensionsOf: createLoader((persons: readonly string[]) => registry.pensionsOf(persons)),
    pensionYears: createLoader((persons: readonly string[]) => registry.pensionYears(persons)),
  };
}
