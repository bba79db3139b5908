import type { FailedCheck } from './evidence/conformance-run.ts';
import type { AskedAnyway } from './once-only/asked-anyway.ts';
import type { HeldFact, InquiryField } from './once-only/held-facts.ts';
import type { OnceOnlyGap } from './once-only/once-only-gap.ts';
import type { BoundRequirement } from './once-only/open-once-only.ts';
import type { Prefill, PrefillItem } from './once-only/prefill.ts';
import type { ConnectionAssessment } from './rules.ts';
import type { AgencyClass } from './rules/agency-class.ts';
import type { AgencyFile } from './rules/agency-file.ts';
import type { Answer } from './rules/conditions/answers-others.ts';
import type { ConnectionReason } from './rules/connection-reason.ts';
import type { DataCentre } from './rules/data-centres.ts';
import type { Evidence } from './rules/evidence.ts';
import type { ExchangeFigures, ExchangeRefusal, ExchangeVolume } from './rules/exchange-figures.ts';
import type { Obligation } from './rules/obligation.ts';
import type { ServiceShare } from './rules/service-share.ts';
import type { Shortfall } from './rules/smart-service.ts';
import type { Requirement, Stage } from './rules/stage.ts';
import type { SignedIncident } from './security/incident.ts';
import type { QuarantineDecision, QuarantinedSubgraph } from './security/quarantine.ts';

export interface Text {
  readonly fa: string;
  readonly en: string;
}

export interface ProvinceRecord {
  readonly code: string;
  readonly name: Text;
}

export interface AgencyRecord {
  readonly id: string;
  readonly class: AgencyClass;
  readonly name: Text;
  readonly parentId: string | null;
  /** Null for a nationwide agency. */
  readonly provinceCode: string | null;
  /** The source document that states its state, and the first and last ISO date for which it does. */
  readonly stated: { readonly source: Text; readonly from: string; readonly until: string } | null;
}

export interface SystemRecord {
  readonly id: string;
  readonly agencyId: string;
  readonly name: Text;
}

export interface WindowRecord {
  readonly id: string;
  readonly agencyId: string;
  readonly title: Text;
  readonly url: string;
  readonly isNational: boolean;
}

export interface ServiceRecord {
  readonly id: string;
  readonly agencyId: string;
  readonly title: Text;
  readonly scope: 'GENERAL' | 'SPECIFIC';
  readonly isInquiry: boolean;
  readonly madeUp: boolean;
}

/** A computed connection together with what it was computed from. */
export interface ConnectionStateRecord {
  readonly agency: AgencyRecord;
  readonly file: AgencyFile;
  /** Milliseconds since the epoch. */
  readonly asOf: number;
  readonly assessment: ConnectionAssessment;
}

/** What an agency exchanged with others from one day to another. */
export interface AgencyExchangeRecord extends ExchangeFigures {
  readonly from: string;
  readonly to: string;
  readonly connected: boolean;
  readonly exchanging: boolean;
}

export type ExchangeRefusalRecord = ExchangeRefusal;
export type ExchangeVolumeRecord = ExchangeVolume;
export type ServiceStageRecord = Stage;
export type RequirementRecord = Requirement;
export type SmartShortfallRecord = Shortfall;
export type ConnectionEvidenceRecord = Pick<ConnectionStateRecord, 'file' | 'asOf'>;
export type ForeignAnswerRecord = Answer;
export type ServiceShareRecord = ServiceShare;
export type EvidenceRecord = Evidence;
export type ObligationRecord = Obligation;

/** A subgraph as it was seen last. */
export interface SubgraphRecord {
  readonly name: string;
  /** Null: of a body that the catalogue does not list. */
  readonly agencyId: string | null;
  readonly schemaVersion: string | null;
  /** RFC 3339. */
  readonly seenAt: string | null;
}

/** A check that failed, and in which subgraph's run. */
export interface FailedCheckRecord extends FailedCheck {
  readonly subgraph: string | null;
}

export type AgencySubgraphRecord = SubgraphRecord;

/** A run as it was put on record. */
export interface RecordedConformanceRunRecord {
  readonly run: string;
  readonly subgraph: SubgraphRecord;
}

/** A condition that an agency does not meet, with what it was found from. */
export interface RemainingConditionRecord extends Pick<ConnectionStateRecord, 'agency' | 'file' | 'asOf'> {
  readonly code: ConnectionReason;
}

export type DataCentreRecord = DataCentre;
export type QuarantineRecord = QuarantineDecision;
export type QuarantinedSubgraphRecord = QuarantinedSubgraph;
export type IncidentRecord = SignedIncident;
export type HeldFactRecord = HeldFact;
export type InquiryFieldRecord = InquiryField;
export type OnceOnlyGapRecord = OnceOnlyGap;
export type OnceOnlyGapEntryRecord = BoundRequirement;
export type AskedAnywayRecord = AskedAnyway;
export type PrefillRecord = Prefill;
export type PrefillItemRecord = PrefillItem;
