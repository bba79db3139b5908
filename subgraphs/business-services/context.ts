import { createLoader } from '../kit/loader.ts';
import type { RequestsContext } from '../kit/requests/requests.ts';
import type { Registry } from './registry.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type BusinessContext = RequestsContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    business: createLoader((companies: readonly string[]) => registry.businesses(companies)),
    filing: createLoader((ids: readonly string[]) => registry.filings(ids)),
    filingsOf: createLoader((companies: readonly string[]) => registry.filingsOf(companies)),
    signaturesOf: createLoader((filings: readonly string[]) => registry.signaturesOf(filings)),
    ownRequest: createLoader((codes: readonly string[]) => registry.businessRequests(codes)),
  };
}
