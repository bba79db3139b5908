import type { Purpose } from '../../schema/shared/purposes.ts';
import type { Caller } from './caller.ts';

/** By what right data about somebody else are read. `SELF` and `SCOPE`, which need no right, are the ledger's words. */
export type Basis =
  | 'NATURAL_GUARDIAN'
  | 'TESTAMENTARY_GUARDIAN'
  | 'COURT_GUARDIAN'
  | 'CUSTODIAN'
  | 'POWER_OF_ATTORNEY'
  | 'COMPANY_SIGNATORY'
  | 'CONSENT'
  | 'INQUIRY'
  | 'EMERGENCY';

/** That a caller may read some fields of one person or company. */
export interface Right {
  /** The federation key of whoever the data are about. */
  readonly subject: string;
  readonly basis: Basis;
  /** The consent, inquiry or delegation behind it, by its opaque reference; null where a register says so. */
  readonly grounds: string | null;
  readonly purpose: Purpose;
  readonly case: string | null;
  /** Fields as coordinates of object types (`Person.birthDate`): these and no others. */
  readonly coordinates: ReadonlySet<string>;
  /** When it ends by itself, in milliseconds since the epoch; null: when it is revoked. */
  readonly until: number | null;
  /** Until then its ledger lines are not shown to the subject; null: at once. */
  readonly visibleFrom: Date | null;
}

export interface RightsQuestion {
  readonly caller: Caller;
  /** The consent, inquiry, delegation, company or ward that the request names as its basis; null: none. */
  readonly reference: string | null;
}

/** What a request reads for, and what it has found that it may read of others: agencies are told so. */
export interface Mandate {
  readonly purpose: Purpose | null;
  readonly case: string | null;
  /** Those found so far; none while only the caller's own data are read. */
  readonly rights: readonly Right[];
}

/** Whether whoever asks does so as a signatory of a company. */
export function actsForCompany({ rights }: Mandate): boolean {
  return rights.length > 0 && rights.some(({ basis }) => basis === 'COMPANY_SIGNATORY');
}

/** What a request may read of others. */
export interface FoundRights {
  /**
   * Of a named basis, those whose `grounds` it is; of a named company or ward, what registers say, which has none.
   * Beside a named basis no other counts. Of companies, only where one is named.
   */
  readonly rights: readonly Right[];
  /**
   * False: the named reference gives this caller nothing. Made up, closed, expired, another's: nobody learns which.
   * True when none was named.
   */
  readonly isReferenceGood: boolean;
  /** People whose records an official may not read whatever the inquiry says: her own and her relatives'. */
  readonly barred: ReadonlySet<string>;
}

/**
 * Where policy learns what callers may read of others: consents, delegations, inquiries, guardians, kinship.
 * Asked at most once for a request, and not at all for one that reads only its caller's own data.
 */
export interface Rights {
  /** @throws GatewayError RIGHTS_UNAVAILABLE when that cannot be found out now; then nothing of others is read. */
  find(question: RightsQuestion): Promise<FoundRights>;
  /**
   * Which of these, found earlier in the same request, still hold: asked before each fetch and deferred part that
   * depends on them, and where a consent counts reads, what counts them. The very objects that were found.
   *
   * @throws GatewayError RIGHTS_UNAVAILABLE
   */
  holding(rights: readonly Right[]): Promise<readonly Right[]>;
}
