import type { Selectable } from 'kysely';
import type { ActKind } from '../kit/population/population.ts';
import type { CompaniesTables } from './tables.ts';

export type LegalPersonRecord = Selectable<CompaniesTables['company']>;
export type CompanyOfficerRecord = Selectable<CompaniesTables['officer']>;
/** The same entry of the register, seen by whoever holds the office. */
export type DirectorshipRecord = CompanyOfficerRecord;
export type CompanyActRecord = Selectable<CompaniesTables['act']>;

export interface SignatoryRecord {
  readonly officer: CompanyOfficerRecord;
  readonly from_day: string;
  readonly until_day: string;
}

export interface SignatureRuleRecord extends Selectable<CompaniesTables['signature_rule']> {
  readonly kinds: readonly ActKind[];
  /** Present and former ones. */
  readonly signatories: readonly SignatoryRecord[];
}

/** All that the register holds of who may act for a company. */
export interface CompanyFile {
  readonly company: LegalPersonRecord;
  /** Present and former ones. */
  readonly officers: readonly CompanyOfficerRecord[];
  readonly rules: readonly SignatureRuleRecord[];
}
