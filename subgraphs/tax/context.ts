import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type TaxContext = RequestsContext<Registry, Loaders>;

/** One per request. Taxpayers are people and companies alike. */
export function createLoaders(registry: Registry) {
  return {
    domicile: createLoader((taxpayers: readonly string[]) => registry.domiciles(taxpayers)),
    filesOf: createLoader((taxpayers: readonly string[]) => registry.filesOf(taxpayers)),
    debtsOf: createLoader((taxpayers: readonly string[]) => registry.debtsOf(taxpayers)),
    debt: createLoader((ids: readonly string[]) => registry.debts(ids)),
    certificate: createLoader((codes: readonly string[]) => registry.certificates(codes)),
    transferTaxesOf: createLoader((taxpayers: readonly string[]) => registry.transferTaxesOf(taxpayers)),
  };
}
