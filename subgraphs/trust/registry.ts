import type { Kysely } from 'kysely';
import type { AgencyCaller } from '../kit/context.ts';
import { type Consents, openConsents } from './consents.ts';
import { type Contradictions, openContradictions } from './contradictions/contradictions.ts';
import { type Delegations, openDelegations } from './delegations.ts';
import { type Findings, openFindings } from './findings.ts';
import { type Inquiries, openInquiries } from './inquiries.ts';
import { noticesOf, type TrustNoticeRecord } from './outbox.ts';

import { newReference } from './references.ts';
import { subjectOf } from './subject-of.ts';
import type { TrustTables } from './tables.ts';
import type { TrustKey } from './trust-key.ts';

/** The purposes that a field may be read for, by coordinate. */
export type FieldPurposes = Readonly<Record<string, { readonly for: readonly string[] }>>;

/** What the agency stands on besides its database. */
export interface TrustMeans {
  /** What consents are signed with; read when it is first needed. */
  readonly key: () => TrustKey;
  /** What each field of people's records may be read for: `schema/field-purposes.json`. */
  readonly fieldPurposes: () => FieldPurposes;
}

/** The store of rights, as this agency writes and shows it. */
export interface Registry extends TrustMeans {
  readonly consents: Consents;
  readonly contradictions: Contradictions;
  readonly delegations: Delegations;
  readonly findings: Findings;
  readonly inquiries: Inquiries;
  notices(persons: readonly string[], now: Date): Promise<ReadonlyMap<string, readonly TrustNoticeRecord[]>>;
  /** The person whom a basis of the caller's is about. @throws AgencyError BASIS_NOT_VALID */
  subjectOf(basis: string, caller: AgencyCaller, now: Date): Promise<string>;
  /** The fields that a basis may read, each with the law that says so. */
  rulesOf(basis: string): Promise<ReadonlyMap<string, string>>;
}

export function openRegistry(db: Kysely<TrustTables>, means: TrustMeans): Registry {
  return {
    ...means,
    consents: openConsents(db, means.key, () => newReference('con')),
    contradictions: openContradictions(db),
    delegations: openDelegations(db),
    findings: openFindings(db),
    inquiries: openInquiries(db),
    notices: (persons, now) => noticesOf(db, persons, now),
    subjectOf: (basis, caller, now) => subjectOf(db, basis, caller, now),
    async rulesOf(basis) {
      const query = db.selectFrom('basis_rule').select(['coordinate', 'legal_basis']).where('basis', '=', basis);
      return new Map((await query.execute()).map(({ coordinate, legal_basis }) => [coordinate, legal_basis]));
    },
  };
}
