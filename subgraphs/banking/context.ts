import type { AgencyContext } from '../kit/context.ts';
import { createListLoader, createLoader } from '../kit/loader.ts';
import type { AccountRecord, PaymentRecord } from './records.ts';
import type { Registry } from './registry.ts';
import type { PaymentState } from './tables.ts';

type Loaders = ReturnType<typeof createLoaders>;
export type BankingContext = AgencyContext<Registry, Loaders>;

/** One per request. */
export function createLoaders(registry: Registry) {
  return {
    accountsOf: createLoader<string, readonly AccountRecord[]>((holders) => registry.accountsOf(holders)),
    paymentsOf: createListLoader((payers, { state }: { readonly state: PaymentState | null }) =>
      registry.paymentsOf(payers, state),
    ),
    payment: createLoader<string, PaymentRecord>((ids) => registry.paymentsBy(ids)),
  };
}
