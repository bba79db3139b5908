import type { Kysely } from 'kysely';
import type { AgencyCaller } from '../kit/context.ts';
import { type Consents, openConsents } from './consents.ts';
import { type Delegations, openDelegations } from './delegations.ts';
import { type Findings, openFindings } from './findings.ts';
import { noticesOf, type TrustNoticeRecord } from './outbox.ts';

import { newReference } from './references.ts';
import { subjectOf } from './subject-of.ts';
import type { TrustTables } from './tables.ts';
import type { TrustKey } from './trust-key.ts';

/** What the agency stands on besides its database. */
export interface TrustMeans {
  /** What consents are signed with; read when it is first needed. */
  readonly key: () => TrustKey;
  /** The fields that a consent may name, with the purposes: `schema/consentable.json`. */
  readonly consentable: () => Readonly<Record<string, readonly string[]>>;
}

/** The store of rights, as this agency writes and shows it. */
export interface Registry extends TrustMeans {
  readonly consents: Consents;
  readonly delegations: Delegations;
  readonly findings: Findings;
  notices(persons: readonly string[], now: Date): Promise<ReadonlyMap<string, readonly TrustNoticeRecord[]>>;
  /** The person whom a basis of the caller's is about. @throws AgencyError BASIS_NOT_VALID */
  subjectOf(basis: string, caller: AgencyCaller, now: Date): Promise<string>;
  /** The fields that a basis may read, by law. */
  coordinatesOf(basis: string): Promise<ReadonlySet<string>>;
}

export function openRegistry(db: Kysely<TrustTables>, means: TrustMeans): Registry {
  return {
    ...means,
    consents: openConsents(db, means.key, () => newReference('con')),
    delegations: openDelegations(db),
    findings: openFindings(db),
    notices: (persons, now) => noticesOf(db, persons, now),
    subjectOf: (basis, caller, now) => subjectOf(db, basis, caller, now),
    async coordinatesOf(basis) {
      const rows = await db.selectFrom('basis_rule').select('coordinate').where('basis', '=', basis).execute();
      return new Set(rows.map(({ coordinate }) => coordinate));
    },
  };
}
