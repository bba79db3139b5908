import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type TaxContext = AgencyContext<Registry, Loaders>;

/** One per request. Taxpayers are people and companies alike. */
export function createLoaders(registry: Registry) {
  return {
    filesOf: createLoader((taxpayers: readonly string[]) => registry.filesOf(taxpayers)),
    debtsOf: createLoader((taxpayers: readonly string[]) => registry.debtsOf(taxpayers)),
    debt: createLoader((ids: readonly string[]) => registry.debts(ids)),
    transferTaxesOf: createLoader((taxpayers: readonly string[]) => registry.transferTaxesOf(taxpayers)),
  };
}
