import type { Selectable } from 'kysely';
import type { Duty } from './publication/tables.ts';
import type { LicencesTables } from './tables.ts';

export type LicenceRecord = Selectable<LicencesTables['licence']>;
/** The same licence, as everybody sees it. */
export type PublishedLicenceRecord = LicenceRecord;
export type LicenceKindRecord = Selectable<LicencesTables['licence_kind']>;
export type PublicationRuleRecord = Selectable<LicencesTables['publication_rule']>;
export type LicenceGroundRecord = Selectable<LicencesTables['ground']>;

/** A decision, with what was published of it. */
export type DecisionRow = Selectable<LicencesTables['decision']> & {
  readonly published_on: string | null;
  readonly published_ground: string | null;
  readonly published_details: string | null;
};
export type LicenceDecisionRecord = DecisionRow & { readonly published: boolean };
export type PublishedDecisionRecord = DecisionRow;

/** A licence with all that was decided about it, the first decision first. */
export interface LicenceFile {
  readonly licence: LicenceRecord;
  readonly kind: LicenceKindRecord;
  readonly decisions: readonly DecisionRow[];
  readonly rules: readonly PublicationRuleRecord[];
}

export interface RecordedDecisionRecord {
  readonly id: string;
  readonly licence: LicenceRecord;
}

export type FinancialReportRecord = Selectable<LicencesTables['financial_report']>;

/** One duty of one institution about one year, with what was published of it. */
export interface PublicationDutyRecord {
  readonly agency: string;
  readonly jalaliYear: number;
  readonly duty: Duty;
  readonly dueOn: string;
  readonly legalBasis: string;
  readonly madeUp: boolean;
  /** As it was published last. */
  readonly report: FinancialReportRecord | null;
  /** When it was published first, which is what counts. */
  readonly reportedAt: string | null;
  /** Of licence decisions. */
  readonly decisions: DecisionCount | null;
}

/** Of one issuer and Jalali year, among the decisions that are to be published. */
export interface DecisionCount {
  readonly all: number;
  readonly missing: number;
  /** The day on which the last of the others was published. */
  readonly lastPublishedOn: string | null;
}

export interface UnpublishedDecisionRecord {
  readonly id: string;
  readonly decision: DecisionRow['decision'];
  readonly kind: string;
  readonly decided_on: string;
}

/** What the agency itself knows of a request. */
export type LicenceRequestRow = Selectable<LicencesTables['licence_request']>;

/** A request as the agency sees it that decides. */
export interface DecidedLicenceRequestRecord extends LicenceRequestRow {
  readonly stage: LicencesTables['request']['stage'];
  readonly state: LicencesTables['request']['state'];
  readonly opened_at: string;
}

/** What its holder is told of an offered licence. */
export interface LicenceOfferRecord {
  readonly number: string;
  readonly code: string;
  readonly until: string;
}

/** As education knows it, and told of it. */
export type SchoolLicenceRecord = Selectable<LicencesTables['school_licence']>;
