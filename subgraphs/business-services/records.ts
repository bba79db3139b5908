import type { Selectable } from 'kysely';
import type { BusinessTables } from './tables.ts';

export type BusinessProfileRecord = Selectable<BusinessTables['business']>;
export type BusinessRequestKindInfoRecord = Selectable<BusinessTables['request_kind']>;
export type CompanyFilingRecord = Selectable<BusinessTables['filing']>;
export type BusinessRequestRow = Selectable<BusinessTables['business_request']>;
export type SignatureRow = Selectable<BusinessTables['filing_signature']>;

/** What the register of companies says of whoever asks; the gateway brings it. */
export interface CallersSigning {
  readonly signingRefusal?: string | null;
  readonly signingRule?: string | null;
  readonly signingRequired?: number | null;
  readonly signingName?: string | null;
}

/** What stands behind a LegalPerson here. */
export interface LegalPersonRecord extends CallersSigning {
  readonly id: string;
}

/** A signature on its way; on the way back with what the register says. */
export interface FilingAttemptRecord {
  readonly id: string;
  readonly signer: string | null;
  readonly company: LegalPersonRecord | null;
}

/** A request as the agency sees it that decides. */
export interface DecidedBusinessRequestRecord extends BusinessRequestRow {
  readonly stage: BusinessTables['request']['stage'];
  readonly state: BusinessTables['request']['state'];
  readonly opened_at: string;
}
