import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type PensionFundContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    periodsOf: createLoader((persons: readonly string[]) => registry.periodsOf(persons)),
    pensionsOf: createLoader((persons: readonly string[]) => registry.pensionsOf(persons)),
    transfer: createLoader((codes: readonly string[]) => registry.transfers(codes)),
    pensionYears: createLoader((persons: readonly string[]) => registry.pensionYears(persons)),
  };
}
