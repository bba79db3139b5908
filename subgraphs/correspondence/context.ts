import type { AgencyContext } from '../kit/context.ts';
import { createLoader } from '../kit/loader.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type CorrespondenceContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    letter: createLoader((ids: readonly string[]) => registry.letters(ids)),
    documentsOf: createLoader((letters: readonly string[]) => registry.documentsOf(letters)),
    receiptOf: createLoader((letters: readonly string[]) => registry.receiptsOf(letters)),
  };
}
