import type { AgencyContext } from '../kit/context.ts';
import type { Registry } from './registry.ts';

/** What the resolvers stand on: the ledger, and how people are called in it. */
export interface LedgerSource {
  readonly ledger: Registry;
  /** A person's reference as the ledger has it. */
  readonly hashSubject: (person: string) => string;
}

export type LedgerContext = AgencyContext<LedgerSource, null>;
