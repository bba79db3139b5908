// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  AgencyRecord,
  ProvinceRecord,
  SystemRecord,
  WindowRecord,
  ServiceRecord,
  ServiceStageRecord,
  RequirementRecord,
  SmartShortfallRecord,
  ConnectionStateRecord,
  ConnectionEvidenceRecord,
  ForeignAnswerRecord,
  ServiceShareRecord,
  EvidenceRecord,
  ObligationRecord,
  RecordedConformanceRunRecord,
  AgencySubgraphRecord,
  RemainingConditionRecord,
  FailedCheckRecord,
  DataCentreRecord,
  QuarantineRecord,
  QuarantinedSubgraphRecord,
  IncidentRecord,
  AgencyExchangeRecord,
  ExchangeRefusalRecord,
  ExchangeVolumeRecord,
  HeldFactRecord,
  InquiryFieldRecord,
  OnceOnlyGapRecord,
  OnceOnlyGapEntryRecord,
  AskedAnywayRecord,
  PrefillRecord,
  PrefillItemRecord,
  ComplianceReportRecord,
  ReportDutyFiguresRecord,
  ReportMoveRecord,
  ComplianceSnapshotRecord,
  AgencyLifeCycleRecord,
  SuccessionRecord,
} from './records.ts';
import type {
  SupervisoryCommitteeRecord,
  ExemptionRecord,
  ExemptionSignatureRecord,
  ConnectionPlanRecord,
  ConnectionMilestoneRecord,
  CommitteeDecisionRecord,
  CommitteeAnswerRecord,
  ResolutionRecord,
  ConformitySignatureRecord,
  ExecutivePlanRecord,
  CommitteeMeetingRecord,
} from './committee-records.ts';
import type {
  ShareCountRecord,
  RuleSetRecord,
  DutyStateRecord,
  NotMeasuredRecord,
  DutyCheckRecord,
  ExcludedServiceRecord,
  EvidenceFileRecord,
  ReadingShareRecord,
  DutyFiguresRecord,
  DutyFigureRecord,
  ExcludedAgencyRecord,
  ReadingFigureRecord,
  ProvinceFiguresRecord,
  ProvinceFigureRecord,
  ProvinceCountRecord,
  ServiceViolationRecord,
  SmartVerdictRecord,
  HighUseListRecord,
  HighUseEntryRecord,
  HighUseProposalRecord,
  UseCountRecord,
  ServiceProcessRecord,
  MilestoneRecord,
  GeneralImplementationRecord,
} from './duty-records.ts';
import type { CatalogueContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Date: { input: string; output: string };
  DateTime: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type LocalisedText = {
  __typename?: 'LocalisedText';
  fa: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  agency?: Maybe<Agency>;
  agencies?: Maybe<AgencyConnection>;
  service?: Maybe<Service>;
  services?: Maybe<ServiceConnection>;
  window?: Maybe<Window>;
  windows?: Maybe<WindowConnection>;
  obligation?: Maybe<Obligation>;
  obligations?: Maybe<ObligationConnection>;
  provinces?: Maybe<ProvinceConnection>;
  connectionFigures?: Maybe<ConnectionFigures>;
  incidents?: Maybe<IncidentConnection>;
  quarantinedSubgraphs?: Maybe<Array<QuarantinedSubgraph>>;
  supervisoryCommittee?: Maybe<SupervisoryCommittee>;
  exemptionRequests?: Maybe<ExemptionConnection>;
  resolutions?: Maybe<ResolutionConnection>;
  dutyFigures?: Maybe<DutyFigures>;
  classFigures?: Maybe<ClassFigures>;
  provinceFigures?: Maybe<ProvinceFigures>;
  processFigures?: Maybe<ProcessFigures>;
  servicesWithViolations?: Maybe<ServiceConnection>;
  agenciesWithViolations?: Maybe<AgencyConnection>;
  highUseLists?: Maybe<HighUseListConnection>;
  highUseListInForce?: Maybe<HighUseList>;
  ruleSets?: Maybe<RuleSetConnection>;
  ruleSetInForce?: Maybe<RuleSet>;
  milestones?: Maybe<Array<Milestone>>;
  generalServices?: Maybe<Array<GeneralService>>;
  prefill?: Maybe<Prefill>;
  onceOnlyGap?: Maybe<OnceOnlyGap>;
  onceOnlyGaps?: Maybe<OnceOnlyGapConnection>;
  askedAnyway?: Maybe<AskedAnywayConnection>;
  committeeMeetings?: Maybe<CommitteeMeetingConnection>;
  complianceReport?: Maybe<ComplianceReport>;
  complianceSnapshot?: Maybe<ComplianceSnapshot>;
};

export type QueryagencyArgs = {
  id: Scalars['ID']['input'];
};

export type QueryagenciesArgs = {
  status?: InputMaybe<ConnectionStatus>;
  class?: InputMaybe<AgencyClass>;
  province?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryserviceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryservicesArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  scope?: InputMaybe<ServiceScope>;
  highUse?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  inquiry?: InputMaybe<Scalars['Boolean']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerywindowArgs = {
  id: Scalars['ID']['input'];
};

export type QuerywindowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryobligationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryobligationsArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<ObligationKind>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryprovincesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryconnectionFiguresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryincidentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryexemptionRequestsArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ExemptionState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryresolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerydutyFiguresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
};

export type QueryclassFiguresArgs = {
  class: AgencyClass;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryprovinceFiguresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryprocessFiguresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryservicesWithViolationsArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryagenciesWithViolationsArgs = {
  province?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryhighUseListsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryhighUseListInForceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryruleSetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryruleSetInForceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QuerymilestonesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type QueryprefillArgs = {
  service: Scalars['ID']['input'];
  about?: PrefillAbout;
};

export type QueryonceOnlyGapArgs = {
  service: Scalars['ID']['input'];
};

export type QueryonceOnlyGapsArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryaskedAnywayArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerycommitteeMeetingsArgs = {
  province?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerycomplianceReportArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type QuerycomplianceSnapshotArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
  name?: Maybe<LocalisedText>;
  class?: Maybe<AgencyClass>;
  parent?: Maybe<Agency>;
  children?: Maybe<AgencyConnection>;
  province?: Maybe<Province>;
  connection?: Maybe<ConnectionState>;
  ownWindow?: Maybe<Window>;
  hostedIn?: Maybe<Window>;
  systems?: Maybe<SystemConnection>;
  services?: Maybe<ServiceConnection>;
  obligations?: Maybe<ObligationConnection>;
  remaining?: Maybe<Array<RemainingCondition>>;
  dataCentres?: Maybe<Array<DataCentre>>;
  subgraphs?: Maybe<AgencySubgraphConnection>;
  quarantine?: Maybe<Quarantine>;
  quarantines?: Maybe<QuarantineConnection>;
  exemptions?: Maybe<ExemptionConnection>;
  connectionPlans?: Maybe<ConnectionPlanConnection>;
  evidenceDigest?: Maybe<Scalars['String']['output']>;
  decisions?: Maybe<CommitteeDecisionConnection>;
  conformitySignatures?: Maybe<ConformitySignatureConnection>;
  executivePlans?: Maybe<ExecutivePlanConnection>;
  duties?: Maybe<DutyStateConnection>;
  evidenceFile?: Maybe<EvidenceFile>;
  shareReadings?: Maybe<Array<ReadingShare>>;
  electronicServices?: Maybe<ShareCount>;
  exchange?: Maybe<AgencyExchange>;
  lifeCycle?: Maybe<AgencyLifeCycle>;
};

export type AgencychildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyconnectionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencyhostedInArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencysystemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyservicesArgs = {
  scope?: InputMaybe<ServiceScope>;
  highUse?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  inquiry?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyobligationsArgs = {
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyremainingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencydataCentresArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencysubgraphsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyquarantinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyexemptionsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyconnectionPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyevidenceDigestArgs = {
  asOf: Scalars['DateTime']['input'];
};

export type AgencydecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyconformitySignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyexecutivePlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencydutiesArgs = {
  includeSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyevidenceFileArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencyshareReadingsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencyelectronicServicesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AgencyexchangeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export const AgencyClass = {
  MINISTRY: 'MINISTRY',
  ORGANISATION: 'ORGANISATION',
  COUNCIL: 'COUNCIL',
  COMPANY: 'COMPANY',
  BANK: 'BANK',
  UNIVERSITY: 'UNIVERSITY',
  HOSPITAL: 'HOSPITAL',
  FUND: 'FUND',
  POLICE: 'POLICE',
  JUDICIAL: 'JUDICIAL',
  PUBLIC_BODY: 'PUBLIC_BODY',
  PROFESSIONAL_INSTITUTION: 'PROFESSIONAL_INSTITUTION',
} as const;

export type AgencyClass = (typeof AgencyClass)[keyof typeof AgencyClass];
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  edges: Array<AgencyEdge>;
  nodes: Array<Agency>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  cursor: Scalars['String']['output'];
  node: Agency;
};

export type Province = {
  __typename?: 'Province';
  code: Scalars['String']['output'];
  name: LocalisedText;
};

export type ProvinceConnection = {
  __typename?: 'ProvinceConnection';
  edges: Array<ProvinceEdge>;
  nodes: Array<Province>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProvinceEdge = {
  __typename?: 'ProvinceEdge';
  cursor: Scalars['String']['output'];
  node: Province;
};

export type System = {
  __typename?: 'System';
  id: Scalars['ID']['output'];
  name: LocalisedText;
  agency?: Maybe<Agency>;
  connectedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type SystemConnection = {
  __typename?: 'SystemConnection';
  edges: Array<SystemEdge>;
  nodes: Array<System>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SystemEdge = {
  __typename?: 'SystemEdge';
  cursor: Scalars['String']['output'];
  node: System;
};

export type Window = {
  __typename?: 'Window';
  id: Scalars['ID']['output'];
  title: LocalisedText;
  agency?: Maybe<Agency>;
  url: Scalars['String']['output'];
  isNational: Scalars['Boolean']['output'];
  isOpen: Scalars['Boolean']['output'];
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  services?: Maybe<ServiceConnection>;
};

export type WindowisOpenArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type WindowservicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type WindowConnection = {
  __typename?: 'WindowConnection';
  edges: Array<WindowEdge>;
  nodes: Array<Window>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WindowEdge = {
  __typename?: 'WindowEdge';
  cursor: Scalars['String']['output'];
  node: Window;
};

export type Service = {
  __typename?: 'Service';
  id: Scalars['ID']['output'];
  title?: Maybe<LocalisedText>;
  agency?: Maybe<Agency>;
  scope?: Maybe<ServiceScope>;
  highUse?: Maybe<Scalars['Boolean']['output']>;
  isInquiry?: Maybe<Scalars['Boolean']['output']>;
  stages?: Maybe<Array<ServiceStage>>;
  requirements?: Maybe<RequirementConnection>;
  isSmart?: Maybe<Scalars['Boolean']['output']>;
  isSmartStrict?: Maybe<Scalars['Boolean']['output']>;
  whyNotSmart?: Maybe<Array<SmartShortfall>>;
  exposedIn?: Maybe<WindowConnection>;
  province?: Maybe<Province>;
  madeUp?: Maybe<Scalars['Boolean']['output']>;
  smartVerdict?: Maybe<SmartVerdict>;
  violations?: Maybe<Array<ServiceViolation>>;
  highUseEntry?: Maybe<HighUseEntry>;
  processes?: Maybe<ServiceProcessConnection>;
  onceOnlyGap?: Maybe<OnceOnlyGap>;
  inquiryFields?: Maybe<Array<InquiryField>>;
};

export type ServicehighUseArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServicestagesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServicerequirementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceisSmartArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServiceisSmartStrictArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServicewhyNotSmartArgs = {
  definition?: InputMaybe<SmartDefinition>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServiceexposedInArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServicesmartVerdictArgs = {
  definition: SmartDefinition;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServiceviolationsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServicehighUseEntryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ServiceprocessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceConnection = {
  __typename?: 'ServiceConnection';
  edges: Array<ServiceEdge>;
  nodes: Array<Service>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceEdge = {
  __typename?: 'ServiceEdge';
  cursor: Scalars['String']['output'];
  node: Service;
};

export const ServiceScope = {
  GENERAL: 'GENERAL',
  SPECIFIC: 'SPECIFIC',
} as const;

export type ServiceScope = (typeof ServiceScope)[keyof typeof ServiceScope];
export type ServiceStage = {
  __typename?: 'ServiceStage';
  kind: StageKind;
  channel: Channel;
  document: DocumentNeed;
  humanStep: Scalars['Boolean']['output'];
  implemented: Scalars['Boolean']['output'];
};

export const StageKind = {
  RECEIPT: 'RECEIPT',
  PROCESSING: 'PROCESSING',
  DELIVERY: 'DELIVERY',
} as const;

export type StageKind = (typeof StageKind)[keyof typeof StageKind];
export const Channel = {
  ONLINE: 'ONLINE',
  POST: 'POST',
  IN_PERSON: 'IN_PERSON',
} as const;

export type Channel = (typeof Channel)[keyof typeof Channel];
export const DocumentNeed = {
  NONE: 'NONE',
  UPLOAD: 'UPLOAD',
  PAPER: 'PAPER',
} as const;

export type DocumentNeed = (typeof DocumentNeed)[keyof typeof DocumentNeed];
export type Requirement = {
  __typename?: 'Requirement';
  id: Scalars['ID']['output'];
  label: LocalisedText;
  document: DocumentNeed;
};

export type RequirementConnection = {
  __typename?: 'RequirementConnection';
  edges: Array<RequirementEdge>;
  nodes: Array<Requirement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequirementEdge = {
  __typename?: 'RequirementEdge';
  cursor: Scalars['String']['output'];
  node: Requirement;
};

export type SmartShortfall = {
  __typename?: 'SmartShortfall';
  code: SmartReasonCode;
  text: LocalisedText;
  stage?: Maybe<StageKind>;
  requirement?: Maybe<Requirement>;
  breaks: Array<SmartDefinition>;
};

export const SmartDefinition = {
  MINISTER: 'MINISTER',
  BILL: 'BILL',
} as const;

export type SmartDefinition = (typeof SmartDefinition)[keyof typeof SmartDefinition];
export const SmartReasonCode = {
  STAGE_NOT_RECORDED: 'STAGE_NOT_RECORDED',
  STAGE_NOT_IMPLEMENTED: 'STAGE_NOT_IMPLEMENTED',
  RECEIPT_NOT_ONLINE: 'RECEIPT_NOT_ONLINE',
  VISIT_NEEDED: 'VISIT_NEEDED',
  SENT_BY_POST: 'SENT_BY_POST',
  UPLOAD_NEEDED: 'UPLOAD_NEEDED',
  PAPER_NEEDED: 'PAPER_NEEDED',
  HUMAN_STEP: 'HUMAN_STEP',
  NOT_SECURE: 'NOT_SECURE',
} as const;

export type SmartReasonCode = (typeof SmartReasonCode)[keyof typeof SmartReasonCode];
export type ConnectionState = {
  __typename?: 'ConnectionState';
  status: ConnectionStatus;
  asOf: Scalars['DateTime']['output'];
  since?: Maybe<Scalars['DateTime']['output']>;
  evidence: ConnectionEvidence;
  reasons: Array<ConnectionReason>;
  origin: EvidenceOrigin;
  madeUp: Scalars['Boolean']['output'];
  statedBy?: Maybe<LocalisedText>;
  disclaimer: LocalisedText;
  ruleSet?: Maybe<RuleSet>;
};

export const ConnectionStatus = {
  CONNECTED: 'CONNECTED',
  CONNECTING: 'CONNECTING',
  NOT_CONNECTED: 'NOT_CONNECTED',
} as const;

export type ConnectionStatus = (typeof ConnectionStatus)[keyof typeof ConnectionStatus];
export type ConnectionReason = {
  __typename?: 'ConnectionReason';
  condition: ConnectionCondition;
  code: ConnectionReasonCode;
  text: LocalisedText;
  ruleSet?: Maybe<RuleSet>;
};

export const ConnectionCondition = {
  OWN_WINDOW_OPEN: 'OWN_WINDOW_OPEN',
  COMPOSES: 'COMPOSES',
  CONFORMANCE_PASSED: 'CONFORMANCE_PASSED',
  ANSWERS_OTHERS: 'ANSWERS_OTHERS',
  SHARE_REACHED: 'SHARE_REACHED',
} as const;

export type ConnectionCondition = (typeof ConnectionCondition)[keyof typeof ConnectionCondition];
export const ConnectionReasonCode = {
  NO_OWN_WINDOW: 'NO_OWN_WINDOW',
  HOSTED_ONLY: 'HOSTED_ONLY',
  WINDOW_CLOSED: 'WINDOW_CLOSED',
  NO_SCHEMA: 'NO_SCHEMA',
  DOES_NOT_COMPOSE: 'DOES_NOT_COMPOSE',
  NO_CONFORMANCE_RUN: 'NO_CONFORMANCE_RUN',
  CONFORMANCE_OF_OLDER_SCHEMA: 'CONFORMANCE_OF_OLDER_SCHEMA',
  CONFORMANCE_FAILED: 'CONFORMANCE_FAILED',
  CONFORMANCE_OUTDATED: 'CONFORMANCE_OUTDATED',
  NO_FOREIGN_CALLER: 'NO_FOREIGN_CALLER',
  SHARE_BELOW_THRESHOLD: 'SHARE_BELOW_THRESHOLD',
  NO_THRESHOLD_IN_FORCE: 'NO_THRESHOLD_IN_FORCE',
} as const;

export type ConnectionReasonCode = (typeof ConnectionReasonCode)[keyof typeof ConnectionReasonCode];
export type ConnectionEvidence = {
  __typename?: 'ConnectionEvidence';
  ownWindowOpen: Scalars['Boolean']['output'];
  composes: Scalars['Boolean']['output'];
  schemaVersion?: Maybe<Scalars['String']['output']>;
  lastConformanceRun?: Maybe<ConformanceRun>;
  lastForeignAnswer?: Maybe<ForeignAnswer>;
  share?: Maybe<ServiceShare>;
  records?: Maybe<EvidenceConnection>;
};

export type ConnectionEvidencerecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConformanceRun = {
  __typename?: 'ConformanceRun';
  at: Scalars['DateTime']['output'];
  schemaVersion: Scalars['String']['output'];
  ofCurrentSchema: Scalars['Boolean']['output'];
  passed: Scalars['Int']['output'];
  failed: Scalars['Int']['output'];
  origin: EvidenceOrigin;
};

export type ForeignAnswer = {
  __typename?: 'ForeignAnswer';
  at: Scalars['DateTime']['output'];
  caller?: Maybe<Agency>;
  origin: EvidenceOrigin;
  byCitizens: Scalars['Boolean']['output'];
};

export type ServiceShare = {
  __typename?: 'ServiceShare';
  offered: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  share?: Maybe<Scalars['Float']['output']>;
  threshold: Scalars['Float']['output'];
  reached: Scalars['Boolean']['output'];
  obligation: Obligation;
};

export type Evidence = {
  __typename?: 'Evidence';
  id: Scalars['ID']['output'];
  kind: EvidenceKind;
  at: Scalars['DateTime']['output'];
  text: LocalisedText;
  hasEffect: Scalars['Boolean']['output'];
  origin: EvidenceOrigin;
  madeUp: Scalars['Boolean']['output'];
  source?: Maybe<LocalisedText>;
  subgraph?: Maybe<Scalars['String']['output']>;
};

export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  edges: Array<EvidenceEdge>;
  nodes: Array<Evidence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  cursor: Scalars['String']['output'];
  node: Evidence;
};

export const EvidenceKind = {
  WINDOW_OPENED: 'WINDOW_OPENED',
  WINDOW_CLOSED: 'WINDOW_CLOSED',
  COMPOSED: 'COMPOSED',
  COMPOSITION_FAILED: 'COMPOSITION_FAILED',
  CONFORMANCE_RUN: 'CONFORMANCE_RUN',
  ANSWERED: 'ANSWERED',
  SYSTEM_CONNECTED: 'SYSTEM_CONNECTED',
  HOSTED: 'HOSTED',
  MEETING: 'MEETING',
  DECLARATION: 'DECLARATION',
} as const;

export type EvidenceKind = (typeof EvidenceKind)[keyof typeof EvidenceKind];
export const EvidenceOrigin = {
  SEEDED: 'SEEDED',
  OBSERVED: 'OBSERVED',
} as const;

export type EvidenceOrigin = (typeof EvidenceOrigin)[keyof typeof EvidenceOrigin];
export type Obligation = {
  __typename?: 'Obligation';
  id: Scalars['ID']['output'];
  kind: ObligationKind;
  title: LocalisedText;
  force: LegalForce;
  legalBasis: LocalisedText;
  source: LocalisedText;
  threshold?: Maybe<Scalars['Float']['output']>;
  reading?: Maybe<ThresholdReading>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  due?: Maybe<Scalars['Date']['output']>;
  dueText: LocalisedText;
  isInForce: Scalars['Boolean']['output'];
  decidesConnection: Scalars['Boolean']['output'];
  supersededBy?: Maybe<Obligation>;
  supersedes?: Maybe<ObligationConnection>;
  appliesTo?: Maybe<AgencyConnection>;
};

export type ObligationisInForceArgs = {
  on: Scalars['Date']['input'];
};

export type ObligationsupersedesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ObligationappliesToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  edges: Array<ObligationEdge>;
  nodes: Array<Obligation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  cursor: Scalars['String']['output'];
  node: Obligation;
};

export type ThresholdReading = {
  __typename?: 'ThresholdReading';
  base: ServiceBase;
  counts: ServiceCounting;
  through: WindowKind;
};

export const ServiceBase = {
  ALL: 'ALL',
  SPECIFIC: 'SPECIFIC',
  HIGH_USE: 'HIGH_USE',
} as const;

export type ServiceBase = (typeof ServiceBase)[keyof typeof ServiceBase];
export const ServiceCounting = {
  OFFERED: 'OFFERED',
  SMART: 'SMART',
} as const;

export type ServiceCounting = (typeof ServiceCounting)[keyof typeof ServiceCounting];
export const WindowKind = {
  OWN_WINDOW: 'OWN_WINDOW',
  NATIONAL_WINDOW: 'NATIONAL_WINDOW',
} as const;

export type WindowKind = (typeof WindowKind)[keyof typeof WindowKind];
export const LegalForce = {
  LAW: 'LAW',
  ORDER: 'ORDER',
  RESOLUTION: 'RESOLUTION',
  READING: 'READING',
  BILL: 'BILL',
} as const;

export type LegalForce = (typeof LegalForce)[keyof typeof LegalForce];
export const ObligationKind = {
  OPEN_OWN_WINDOW: 'OPEN_OWN_WINDOW',
  SMART_SHARE_VIA_OWN_WINDOW: 'SMART_SHARE_VIA_OWN_WINDOW',
  CONNECT_TO_NATIONAL_WINDOW: 'CONNECT_TO_NATIONAL_WINDOW',
  SHARE_VIA_NATIONAL_WINDOW: 'SHARE_VIA_NATIONAL_WINDOW',
  ONLINE_INQUIRY_SERVICES: 'ONLINE_INQUIRY_SERVICES',
  NATIONAL_WINDOW_PHASE: 'NATIONAL_WINDOW_PHASE',
  OPTIMISE_PROCESSES: 'OPTIMISE_PROCESSES',
  HIGH_USE_LIST: 'HIGH_USE_LIST',
  PAPERLESS_BILLS: 'PAPERLESS_BILLS',
  ONLINE_AND_SECURE: 'ONLINE_AND_SECURE',
  COVERAGE: 'COVERAGE',
  BUILD_GOV_CLOUD: 'BUILD_GOV_CLOUD',
  MOVE_TO_GOV_CLOUD: 'MOVE_TO_GOV_CLOUD',
  PUBLISH_REPORT: 'PUBLISH_REPORT',
} as const;

export type ObligationKind = (typeof ObligationKind)[keyof typeof ObligationKind];
export type ConnectionFigures = {
  __typename?: 'ConnectionFigures';
  asOf: Scalars['DateTime']['output'];
  base: Scalars['Int']['output'];
  byStatus: Array<StatusCount>;
  remaining: Scalars['Int']['output'];
  connectedSystems: Scalars['Int']['output'];
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
  otherReading?: Maybe<OtherReading>;
  ruleSet?: Maybe<RuleSet>;
};

export type StatusCount = {
  __typename?: 'StatusCount';
  status: ConnectionStatus;
  agencies: Scalars['Int']['output'];
  share?: Maybe<Scalars['Float']['output']>;
  percent?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  recordConformanceRun?: Maybe<RecordedConformanceRun>;
  quarantineAgency?: Maybe<Quarantine>;
  liftQuarantine?: Maybe<Quarantine>;
  reportIncident?: Maybe<Incident>;
  requestExemption?: Maybe<Exemption>;
  withdrawExemption?: Maybe<Exemption>;
  reviewExemption?: Maybe<Exemption>;
  decideExemption?: Maybe<Exemption>;
  submitConnectionPlan?: Maybe<ConnectionPlan>;
  recordCommitteeDecision?: Maybe<CommitteeDecision>;
  withdrawCommitteeDecision?: Maybe<CommitteeDecision>;
  answerCommitteeQuestion?: Maybe<CommitteeDecision>;
  signConformity?: Maybe<ConformitySignature>;
  submitExecutivePlan?: Maybe<ExecutivePlan>;
  confirmExecutivePlan?: Maybe<ExecutivePlan>;
  forwardExecutivePlan?: Maybe<ExecutivePlan>;
  beginHighUseList?: Maybe<HighUseList>;
  proposeHighUse?: Maybe<HighUseList>;
  finaliseHighUse?: Maybe<HighUseList>;
  notifyHighUse?: Maybe<HighUseList>;
  proposeServiceProcess?: Maybe<ServiceProcess>;
  approveServiceProcess?: Maybe<ServiceProcess>;
  recordTraffic?: Maybe<TrafficReceipt>;
  recordCommitteeMeeting?: Maybe<CommitteeMeeting>;
  recordMerger?: Maybe<Succession>;
  recordSplit?: Maybe<Succession>;
};

export type MutationrecordConformanceRunArgs = {
  input: RecordConformanceRunInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationquarantineAgencyArgs = {
  input: QuarantineAgencyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationliftQuarantineArgs = {
  input: LiftQuarantineInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationreportIncidentArgs = {
  input: ReportIncidentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestExemptionArgs = {
  input: RequestExemptionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationwithdrawExemptionArgs = {
  input: WithdrawExemptionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationreviewExemptionArgs = {
  input: ReviewExemptionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdecideExemptionArgs = {
  input: DecideExemptionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationsubmitConnectionPlanArgs = {
  input: SubmitConnectionPlanInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordCommitteeDecisionArgs = {
  input: RecordCommitteeDecisionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationwithdrawCommitteeDecisionArgs = {
  input: WithdrawCommitteeDecisionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerCommitteeQuestionArgs = {
  input: AnswerCommitteeQuestionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationsignConformityArgs = {
  input: SignConformityInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationsubmitExecutivePlanArgs = {
  input: SubmitExecutivePlanInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationconfirmExecutivePlanArgs = {
  input: ConfirmExecutivePlanInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationforwardExecutivePlanArgs = {
  input: ForwardExecutivePlanInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbeginHighUseListArgs = {
  input: BeginHighUseListInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationproposeHighUseArgs = {
  input: ProposeHighUseInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfinaliseHighUseArgs = {
  input: FinaliseHighUseInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationnotifyHighUseArgs = {
  input: NotifyHighUseInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationproposeServiceProcessArgs = {
  input: ProposeServiceProcessInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationapproveServiceProcessArgs = {
  input: ApproveServiceProcessInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordTrafficArgs = {
  input: TrafficBatch;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordCommitteeMeetingArgs = {
  input: RecordCommitteeMeetingInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordMergerArgs = {
  input: RecordMergerInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordSplitArgs = {
  input: RecordSplitInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RecordConformanceRunInput = {
  subgraph: Scalars['String']['input'];
  agency?: InputMaybe<Scalars['ID']['input']>;
  schemaVersion: Scalars['String']['input'];
  composes: Scalars['Boolean']['input'];
  passed: Scalars['Int']['input'];
  failedChecks: Array<FailedCheckInput>;
  hosting: Array<SeenHostingInput>;
};

export type FailedCheckInput = {
  id: Scalars['String']['input'];
  title: LocalisedTextInput;
  expected: LocalisedTextInput;
  found: LocalisedTextInput;
  advice: LocalisedTextInput;
};

export type LocalisedTextInput = {
  fa: Scalars['String']['input'];
  en: Scalars['String']['input'];
};

export type SeenHostingInput = {
  centre: DataCentreKind;
  hostedAt: HostingKind;
  site?: InputMaybe<Scalars['String']['input']>;
};

export type QuarantineAgencyInput = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  subgraph?: InputMaybe<Scalars['String']['input']>;
  reason: QuarantineReason;
  until: Scalars['DateTime']['input'];
};

export type LiftQuarantineInput = {
  quarantine: Scalars['ID']['input'];
  reason: QuarantineLiftReason;
};

export type ReportIncidentInput = {
  kind: ReportedIncidentKind;
  severity: IncidentSeverity;
  occurredAt: Scalars['DateTime']['input'];
  subgraph?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type RecordedConformanceRun = {
  __typename?: 'RecordedConformanceRun';
  id: Scalars['ID']['output'];
  subgraph: AgencySubgraph;
  agency?: Maybe<Agency>;
};

export type AgencySubgraph = {
  __typename?: 'AgencySubgraph';
  subgraph: Scalars['String']['output'];
  schemaVersion?: Maybe<Scalars['String']['output']>;
  seenAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgencySubgraphConnection = {
  __typename?: 'AgencySubgraphConnection';
  edges: Array<AgencySubgraphEdge>;
  nodes: Array<AgencySubgraph>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type AgencySubgraphEdge = {
  __typename?: 'AgencySubgraphEdge';
  cursor: Scalars['String']['output'];
  node: AgencySubgraph;
};

export type RemainingCondition = {
  __typename?: 'RemainingCondition';
  condition: ConnectionCondition;
  code: ConnectionReasonCode;
  text: LocalisedText;
  failedChecks?: Maybe<Array<FailedCheck>>;
};

export type FailedCheck = {
  __typename?: 'FailedCheck';
  id: Scalars['String']['output'];
  subgraph?: Maybe<Scalars['String']['output']>;
  title: LocalisedText;
  expected: LocalisedText;
  found: LocalisedText;
  advice: LocalisedText;
};

export type DataCentre = {
  __typename?: 'DataCentre';
  kind: DataCentreKind;
  hostedAt: HostingKind;
  site?: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  evidence: Evidence;
};

export const DataCentreKind = {
  MAIN: 'MAIN',
  BACKUP: 'BACKUP',
} as const;

export type DataCentreKind = (typeof DataCentreKind)[keyof typeof DataCentreKind];
export const HostingKind = {
  GOVERNMENT_CLOUD: 'GOVERNMENT_CLOUD',
  OWN_DATA_CENTRE: 'OWN_DATA_CENTRE',
  THIS_MACHINE: 'THIS_MACHINE',
} as const;

export type HostingKind = (typeof HostingKind)[keyof typeof HostingKind];
export type Quarantine = {
  __typename?: 'Quarantine';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  subgraph?: Maybe<Scalars['String']['output']>;
  reason: QuarantineReason;
  imposedAt: Scalars['DateTime']['output'];
  imposedBy: LocalisedText;
  until: Scalars['DateTime']['output'];
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  liftReason?: Maybe<QuarantineLiftReason>;
  isInForce: Scalars['Boolean']['output'];
};

export type QuarantineConnection = {
  __typename?: 'QuarantineConnection';
  edges: Array<QuarantineEdge>;
  nodes: Array<Quarantine>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type QuarantineEdge = {
  __typename?: 'QuarantineEdge';
  cursor: Scalars['String']['output'];
  node: Quarantine;
};

export const QuarantineReason = {
  SUSPECTED_INTRUSION: 'SUSPECTED_INTRUSION',
  DATA_LEAK: 'DATA_LEAK',
  KEY_COMPROMISED: 'KEY_COMPROMISED',
  MALICIOUS_ANSWERS: 'MALICIOUS_ANSWERS',
  ATTACK_FROM_AGENCY: 'ATTACK_FROM_AGENCY',
  EXERCISE: 'EXERCISE',
} as const;

export type QuarantineReason = (typeof QuarantineReason)[keyof typeof QuarantineReason];
export const QuarantineLiftReason = {
  RESOLVED: 'RESOLVED',
  FALSE_ALARM: 'FALSE_ALARM',
  EXERCISE_OVER: 'EXERCISE_OVER',
} as const;

export type QuarantineLiftReason = (typeof QuarantineLiftReason)[keyof typeof QuarantineLiftReason];
export type QuarantinedSubgraph = {
  __typename?: 'QuarantinedSubgraph';
  subgraph: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type Incident = {
  __typename?: 'Incident';
  id: Scalars['ID']['output'];
  position: Scalars['Int']['output'];
  agency?: Maybe<Agency>;
  subgraph?: Maybe<Scalars['String']['output']>;
  kind: IncidentKind;
  severity: IncidentSeverity;
  occurredAt: Scalars['DateTime']['output'];
  reportedAt: Scalars['DateTime']['output'];
  text?: Maybe<Scalars['String']['output']>;
  jws: Scalars['String']['output'];
};

export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  edges: Array<IncidentEdge>;
  nodes: Array<Incident>;
  totalCount: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  cursor: Scalars['String']['output'];
  node: Incident;
};

export const ReportedIncidentKind = {
  INTRUSION: 'INTRUSION',
  DATA_LEAK: 'DATA_LEAK',
  DENIAL_OF_SERVICE: 'DENIAL_OF_SERVICE',
  MALWARE: 'MALWARE',
  KEY_LOSS: 'KEY_LOSS',
  PHISHING: 'PHISHING',
  OUTAGE: 'OUTAGE',
} as const;

export type ReportedIncidentKind = (typeof ReportedIncidentKind)[keyof typeof ReportedIncidentKind];
export const IncidentKind = {
  INTRUSION: 'INTRUSION',
  DATA_LEAK: 'DATA_LEAK',
  DENIAL_OF_SERVICE: 'DENIAL_OF_SERVICE',
  MALWARE: 'MALWARE',
  KEY_LOSS: 'KEY_LOSS',
  PHISHING: 'PHISHING',
  OUTAGE: 'OUTAGE',
  QUARANTINE_IMPOSED: 'QUARANTINE_IMPOSED',
  QUARANTINE_LIFTED: 'QUARANTINE_LIFTED',
} as const;

export type IncidentKind = (typeof IncidentKind)[keyof typeof IncidentKind];
export const IncidentSeverity = {
  LOW: 'LOW',
  MEDIUM: 'MEDIUM',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
} as const;

export type IncidentSeverity = (typeof IncidentSeverity)[keyof typeof IncidentSeverity];
export type SupervisoryCommittee = {
  __typename?: 'SupervisoryCommittee';
  seats: Array<Agency>;
  longestDays: Scalars['Int']['output'];
  votingRule: LocalisedText;
  recusalRule: LocalisedText;
  termRule: LocalisedText;
  source: LocalisedText;
};

export type Exemption = {
  __typename?: 'Exemption';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  obligation?: Maybe<Obligation>;
  ground: ExemptionGround;
  reasons: Scalars['String']['output'];
  requestedAt: Scalars['DateTime']['output'];
  state: ExemptionState;
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  from?: Maybe<Scalars['Date']['output']>;
  until: Scalars['Date']['output'];
  seats: Array<Agency>;
  recused?: Maybe<Agency>;
  digest: Scalars['String']['output'];
  signatures: Array<ExemptionSignature>;
  renews?: Maybe<Exemption>;
  chainDays: Scalars['Int']['output'];
};

export type ExemptionSignature = {
  __typename?: 'ExemptionSignature';
  institution?: Maybe<Agency>;
  role: LocalisedText;
  vote: ExemptionVoteKind;
  reasons: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export const ExemptionVoteKind = {
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
} as const;

export type ExemptionVoteKind = (typeof ExemptionVoteKind)[keyof typeof ExemptionVoteKind];
export const ExemptionGround = {
  SENSITIVITY: 'SENSITIVITY',
  NATURE_OF_SERVICES: 'NATURE_OF_SERVICES',
  INFRASTRUCTURE: 'INFRASTRUCTURE',
} as const;

export type ExemptionGround = (typeof ExemptionGround)[keyof typeof ExemptionGround];
export const ExemptionState = {
  REQUESTED: 'REQUESTED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;

export type ExemptionState = (typeof ExemptionState)[keyof typeof ExemptionState];
export type ExemptionConnection = {
  __typename?: 'ExemptionConnection';
  edges: Array<ExemptionEdge>;
  nodes: Array<Exemption>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExemptionEdge = {
  __typename?: 'ExemptionEdge';
  cursor: Scalars['String']['output'];
  node: Exemption;
};

export type RequestExemptionInput = {
  obligation: Scalars['ID']['input'];
  ground: ExemptionGround;
  reasons: Scalars['String']['input'];
  until: Scalars['Date']['input'];
  renews?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawExemptionInput = {
  exemption: Scalars['ID']['input'];
};

export type ReviewExemptionInput = {
  exemption: Scalars['ID']['input'];
};

export type DecideExemptionInput = {
  exemption: Scalars['ID']['input'];
  digest: Scalars['String']['input'];
  vote: ExemptionVoteKind;
  reasons: Scalars['String']['input'];
};

export type ConnectionPlan = {
  __typename?: 'ConnectionPlan';
  id: Scalars['ID']['output'];
  submittedAt: Scalars['DateTime']['output'];
  milestones: Array<ConnectionMilestone>;
};

export type ConnectionMilestone = {
  __typename?: 'ConnectionMilestone';
  due: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  obligation?: Maybe<Obligation>;
};

export type ConnectionPlanConnection = {
  __typename?: 'ConnectionPlanConnection';
  edges: Array<ConnectionPlanEdge>;
  nodes: Array<ConnectionPlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConnectionPlanEdge = {
  __typename?: 'ConnectionPlanEdge';
  cursor: Scalars['String']['output'];
  node: ConnectionPlan;
};

export type SubmitConnectionPlanInput = {
  milestones: Array<ConnectionMilestoneInput>;
};

export type ConnectionMilestoneInput = {
  due: Scalars['Date']['input'];
  text: Scalars['String']['input'];
  obligation?: InputMaybe<Scalars['ID']['input']>;
};

export type CommitteeDecision = {
  __typename?: 'CommitteeDecision';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  obligation?: Maybe<Obligation>;
  kind: CommitteeDecisionKind;
  text: Scalars['String']['output'];
  office?: Maybe<Agency>;
  role: LocalisedText;
  legalBasis: LocalisedText;
  decidedAt: Scalars['DateTime']['output'];
  evidenceAsOf: Scalars['DateTime']['output'];
  evidenceDigest: Scalars['String']['output'];
  answerDue?: Maybe<Scalars['Date']['output']>;
  answer?: Maybe<CommitteeAnswer>;
  replaces?: Maybe<CommitteeDecision>;
  replacedBy?: Maybe<CommitteeDecision>;
};

export type CommitteeAnswer = {
  __typename?: 'CommitteeAnswer';
  text: Scalars['String']['output'];
  answeredAt: Scalars['DateTime']['output'];
  isLate: Scalars['Boolean']['output'];
};

export const CommitteeDecisionKind = {
  ENCOURAGE: 'ENCOURAGE',
  QUESTION: 'QUESTION',
  REMIND: 'REMIND',
  REPRIMAND: 'REPRIMAND',
  WITHDRAWAL: 'WITHDRAWAL',
} as const;

export type CommitteeDecisionKind = (typeof CommitteeDecisionKind)[keyof typeof CommitteeDecisionKind];
export type CommitteeDecisionConnection = {
  __typename?: 'CommitteeDecisionConnection';
  edges: Array<CommitteeDecisionEdge>;
  nodes: Array<CommitteeDecision>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommitteeDecisionEdge = {
  __typename?: 'CommitteeDecisionEdge';
  cursor: Scalars['String']['output'];
  node: CommitteeDecision;
};

export type RecordCommitteeDecisionInput = {
  agency: Scalars['ID']['input'];
  obligation: Scalars['ID']['input'];
  kind: CommitteeDecisionKind;
  text: Scalars['String']['input'];
  asOf: Scalars['DateTime']['input'];
  evidenceDigest: Scalars['String']['input'];
  answerUntil?: InputMaybe<Scalars['Date']['input']>;
  supersedes?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawCommitteeDecisionInput = {
  decision: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type AnswerCommitteeQuestionInput = {
  decision: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type Resolution = {
  __typename?: 'Resolution';
  id: Scalars['ID']['output'];
  body: LocalisedText;
  session: Scalars['Int']['output'];
  date: Scalars['Date']['output'];
  title: LocalisedText;
  source: LocalisedText;
};

export type ResolutionConnection = {
  __typename?: 'ResolutionConnection';
  edges: Array<ResolutionEdge>;
  nodes: Array<Resolution>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResolutionEdge = {
  __typename?: 'ResolutionEdge';
  cursor: Scalars['String']['output'];
  node: Resolution;
};

export type ConformitySignature = {
  __typename?: 'ConformitySignature';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  resolution: Resolution;
  schemaVersion: Scalars['String']['output'];
  isCurrent: Scalars['Boolean']['output'];
  role: LocalisedText;
  signedAt: Scalars['DateTime']['output'];
};

export type ConformitySignatureConnection = {
  __typename?: 'ConformitySignatureConnection';
  edges: Array<ConformitySignatureEdge>;
  nodes: Array<ConformitySignature>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConformitySignatureEdge = {
  __typename?: 'ConformitySignatureEdge';
  cursor: Scalars['String']['output'];
  node: ConformitySignature;
};

export type SignConformityInput = {
  resolution: Scalars['ID']['input'];
  schemaVersion: Scalars['String']['input'];
};

export type ExecutivePlan = {
  __typename?: 'ExecutivePlan';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  resolution: Resolution;
  subject: Scalars['String']['output'];
  jalaliYear: Scalars['Int']['output'];
  documentDigest: Scalars['String']['output'];
  state: ExecutivePlanState;
  submittedAt: Scalars['DateTime']['output'];
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmedBy?: Maybe<LocalisedText>;
  forwardedAt?: Maybe<Scalars['DateTime']['output']>;
  forwardedTo?: Maybe<Agency>;
};

export const ExecutivePlanState = {
  SUBMITTED: 'SUBMITTED',
  CONFIRMED: 'CONFIRMED',
  FORWARDED: 'FORWARDED',
} as const;

export type ExecutivePlanState = (typeof ExecutivePlanState)[keyof typeof ExecutivePlanState];
export type ExecutivePlanConnection = {
  __typename?: 'ExecutivePlanConnection';
  edges: Array<ExecutivePlanEdge>;
  nodes: Array<ExecutivePlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExecutivePlanEdge = {
  __typename?: 'ExecutivePlanEdge';
  cursor: Scalars['String']['output'];
  node: ExecutivePlan;
};

export type SubmitExecutivePlanInput = {
  resolution: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  jalaliYear: Scalars['Int']['input'];
  documentDigest: Scalars['String']['input'];
};

export type ConfirmExecutivePlanInput = {
  plan: Scalars['ID']['input'];
};

export type ForwardExecutivePlanInput = {
  plan: Scalars['ID']['input'];
};

export type OtherReading = {
  __typename?: 'OtherReading';
  remaining: Scalars['Int']['output'];
  percent: Scalars['Int']['output'];
  fewestAgencies: Scalars['Int']['output'];
  mostAgencies: Scalars['Int']['output'];
};

export type ShareCount = {
  __typename?: 'ShareCount';
  numerator: Scalars['Int']['output'];
  denominator: Scalars['Int']['output'];
  share?: Maybe<Scalars['Float']['output']>;
};

export type RuleSet = {
  __typename?: 'RuleSet';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  title: LocalisedText;
  approvedBy: LocalisedText;
  approvedOn: Scalars['Date']['output'];
  inForceFrom: Scalars['Date']['output'];
  reference: LocalisedText;
  thresholds?: Maybe<Array<Obligation>>;
  smartDefinitions: Array<SmartDefinition>;
  conformanceSuite: Scalars['String']['output'];
  conformanceDays: Scalars['Int']['output'];
  trafficDays: Scalars['Int']['output'];
};

export type RuleSetConnection = {
  __typename?: 'RuleSetConnection';
  edges: Array<RuleSetEdge>;
  nodes: Array<RuleSet>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RuleSetEdge = {
  __typename?: 'RuleSetEdge';
  cursor: Scalars['String']['output'];
  node: RuleSet;
};

export type DutyState = {
  __typename?: 'DutyState';
  obligation: Obligation;
  agency?: Maybe<Agency>;
  state: DutyStateKind;
  asOf: Scalars['DateTime']['output'];
  numerator?: Maybe<Scalars['Int']['output']>;
  denominator?: Maybe<Scalars['Int']['output']>;
  originalDue?: Maybe<Scalars['Date']['output']>;
  lateSince?: Maybe<Scalars['Date']['output']>;
  onTime?: Maybe<Scalars['Boolean']['output']>;
  exemptUntil?: Maybe<Scalars['Date']['output']>;
  notMeasured?: Maybe<NotMeasured>;
  failing?: Maybe<DutyCheckConnection>;
  excluded?: Maybe<ExcludedServiceConnection>;
  evidence?: Maybe<Array<Evidence>>;
  origin: EvidenceOrigin;
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
  ruleSet?: Maybe<RuleSet>;
};

export type DutyStatefailingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DutyStateexcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DutyStateConnection = {
  __typename?: 'DutyStateConnection';
  edges: Array<DutyStateEdge>;
  nodes: Array<DutyState>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DutyStateEdge = {
  __typename?: 'DutyStateEdge';
  cursor: Scalars['String']['output'];
  node: DutyState;
};

export const DutyStateKind = {
  MET: 'MET',
  NOT_YET_DUE: 'NOT_YET_DUE',
  OVERDUE: 'OVERDUE',
  EXEMPT: 'EXEMPT',
  NOT_MEASURED: 'NOT_MEASURED',
} as const;

export type DutyStateKind = (typeof DutyStateKind)[keyof typeof DutyStateKind];
export type NotMeasured = {
  __typename?: 'NotMeasured';
  code: NotMeasuredReason;
  text: LocalisedText;
};

export const NotMeasuredReason = {
  NO_PUBLIC_SERVICES: 'NO_PUBLIC_SERVICES',
  EMPTY_BASE: 'EMPTY_BASE',
  DRAFT: 'DRAFT',
  ACROSS_AGENCIES: 'ACROSS_AGENCIES',
  NO_EVIDENCE: 'NO_EVIDENCE',
  HELD_ELSEWHERE: 'HELD_ELSEWHERE',
  PEOPLE_REACHED: 'PEOPLE_REACHED',
} as const;

export type NotMeasuredReason = (typeof NotMeasuredReason)[keyof typeof NotMeasuredReason];
export type DutyCheck = {
  __typename?: 'DutyCheck';
  code: DutyCheckCode;
  text: LocalisedText;
  service?: Maybe<Service>;
};

export type DutyCheckConnection = {
  __typename?: 'DutyCheckConnection';
  edges: Array<DutyCheckEdge>;
  nodes: Array<DutyCheck>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DutyCheckEdge = {
  __typename?: 'DutyCheckEdge';
  cursor: Scalars['String']['output'];
  node: DutyCheck;
};

export const DutyCheckCode = {
  NO_OWN_WINDOW: 'NO_OWN_WINDOW',
  HOSTED_ONLY: 'HOSTED_ONLY',
  WINDOW_CLOSED: 'WINDOW_CLOSED',
  NO_SCHEMA: 'NO_SCHEMA',
  DOES_NOT_COMPOSE: 'DOES_NOT_COMPOSE',
  NO_CONFORMANCE_RUN: 'NO_CONFORMANCE_RUN',
  CONFORMANCE_OF_OLDER_SCHEMA: 'CONFORMANCE_OF_OLDER_SCHEMA',
  CONFORMANCE_FAILED: 'CONFORMANCE_FAILED',
  CONFORMANCE_OUTDATED: 'CONFORMANCE_OUTDATED',
  NO_FOREIGN_CALLER: 'NO_FOREIGN_CALLER',
  SHARE_BELOW_THRESHOLD: 'SHARE_BELOW_THRESHOLD',
  NO_THRESHOLD_IN_FORCE: 'NO_THRESHOLD_IN_FORCE',
  SERVICE_NOT_COUNTED: 'SERVICE_NOT_COUNTED',
  INQUIRY_TAKES_DOCUMENT: 'INQUIRY_TAKES_DOCUMENT',
  INQUIRY_NOT_ELECTRONIC: 'INQUIRY_NOT_ELECTRONIC',
  SERVICE_NOT_ONLINE: 'SERVICE_NOT_ONLINE',
  NOT_SECURE: 'NOT_SECURE',
  NATIONAL_WINDOW_NOT_OPEN: 'NATIONAL_WINDOW_NOT_OPEN',
  NOT_IN_GOVERNMENT_CLOUD: 'NOT_IN_GOVERNMENT_CLOUD',
  NO_HIGH_USE_LIST: 'NO_HIGH_USE_LIST',
} as const;

export type DutyCheckCode = (typeof DutyCheckCode)[keyof typeof DutyCheckCode];
export type ExcludedService = {
  __typename?: 'ExcludedService';
  service?: Maybe<Service>;
  reason: ExcludedServiceReason;
};

export type ExcludedServiceConnection = {
  __typename?: 'ExcludedServiceConnection';
  edges: Array<ExcludedServiceEdge>;
  nodes: Array<ExcludedService>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExcludedServiceEdge = {
  __typename?: 'ExcludedServiceEdge';
  cursor: Scalars['String']['output'];
  node: ExcludedService;
};

export const ExcludedServiceReason = {
  GENERAL_SERVICE: 'GENERAL_SERVICE',
  NOT_HIGH_USE: 'NOT_HIGH_USE',
  NOT_AN_INQUIRY: 'NOT_AN_INQUIRY',
} as const;

export type ExcludedServiceReason = (typeof ExcludedServiceReason)[keyof typeof ExcludedServiceReason];
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  agency?: Maybe<Agency>;
  asOf: Scalars['DateTime']['output'];
  connection?: Maybe<ConnectionState>;
  duties?: Maybe<DutyStateConnection>;
  met: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  exempt: Scalars['Int']['output'];
  ruleSet?: Maybe<RuleSet>;
  disclaimer: LocalisedText;
};

export type EvidenceFiledutiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ReadingShare = {
  __typename?: 'ReadingShare';
  reading: ThresholdReading;
  threshold: Scalars['Float']['output'];
  obligations?: Maybe<Array<Obligation>>;
  count: ShareCount;
  reached?: Maybe<Scalars['Boolean']['output']>;
  priority?: Maybe<PriorityCount>;
  excluded?: Maybe<ExcludedServiceConnection>;
};

export type ReadingShareexcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PriorityCount = {
  __typename?: 'PriorityCount';
  numerator: Scalars['Int']['output'];
  denominator: Scalars['Int']['output'];
  isKept: Scalars['Boolean']['output'];
};

export type DutyFigures = {
  __typename?: 'DutyFigures';
  asOf: Scalars['DateTime']['output'];
  base: Scalars['Int']['output'];
  basis: RegionalBasis;
  duties?: Maybe<Array<DutyFigure>>;
  readings?: Maybe<Array<ReadingFigure>>;
  excluded?: Maybe<ExcludedAgencyConnection>;
  ruleSet?: Maybe<RuleSet>;
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
};

export type DutyFiguresexcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DutyFigure = {
  __typename?: 'DutyFigure';
  obligation: Obligation;
  count: ShareCount;
  met: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  exempt: Scalars['Int']['output'];
  punctual: Scalars['Int']['output'];
  excluded?: Maybe<ExcludedAgencyConnection>;
  states?: Maybe<DutyStateConnection>;
};

export type DutyFigureexcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DutyFigurestatesArgs = {
  state?: InputMaybe<DutyStateKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ExcludedAgency = {
  __typename?: 'ExcludedAgency';
  agency?: Maybe<Agency>;
  reason: NotMeasured;
};

export type ExcludedAgencyConnection = {
  __typename?: 'ExcludedAgencyConnection';
  edges: Array<ExcludedAgencyEdge>;
  nodes: Array<ExcludedAgency>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExcludedAgencyEdge = {
  __typename?: 'ExcludedAgencyEdge';
  cursor: Scalars['String']['output'];
  node: ExcludedAgency;
};

export type ReadingFigure = {
  __typename?: 'ReadingFigure';
  reading: ThresholdReading;
  threshold: Scalars['Float']['output'];
  obligations?: Maybe<Array<Obligation>>;
  count: ShareCount;
  excluded?: Maybe<ExcludedAgencyConnection>;
};

export type ReadingFigureexcludedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ClassFigures = {
  __typename?: 'ClassFigures';
  class: AgencyClass;
  asOf: Scalars['DateTime']['output'];
  base: Scalars['Int']['output'];
  byStatus: Array<StatusCount>;
  electronic: ShareCount;
  smart: ShareCount;
  ruleSet?: Maybe<RuleSet>;
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
};

export const RegionalBasis = {
  RESIDENCE: 'RESIDENCE',
  BRANCH: 'BRANCH',
  SERVICE_POINT: 'SERVICE_POINT',
} as const;

export type RegionalBasis = (typeof RegionalBasis)[keyof typeof RegionalBasis];
export type ProvinceFigures = {
  __typename?: 'ProvinceFigures';
  asOf: Scalars['DateTime']['output'];
  agencyBasis: RegionalBasis;
  serviceBasis: RegionalBasis;
  total: ProvinceCount;
  nationwide: ProvinceCount;
  provinces?: Maybe<ProvinceFigureConnection>;
  ruleSet?: Maybe<RuleSet>;
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
};

export type ProvinceFiguresprovincesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ProvinceFigure = {
  __typename?: 'ProvinceFigure';
  province: Province;
  own: ProvinceCount;
  available: ProvinceCount;
};

export type ProvinceFigureConnection = {
  __typename?: 'ProvinceFigureConnection';
  edges: Array<ProvinceFigureEdge>;
  nodes: Array<ProvinceFigure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ProvinceFigureEdge = {
  __typename?: 'ProvinceFigureEdge';
  cursor: Scalars['String']['output'];
  node: ProvinceFigure;
};

export type ProvinceCount = {
  __typename?: 'ProvinceCount';
  agencies: Scalars['Int']['output'];
  connected: Scalars['Int']['output'];
  services: Scalars['Int']['output'];
  electronic: Scalars['Int']['output'];
  smart: Scalars['Int']['output'];
  highUse: Scalars['Int']['output'];
  withViolations: Scalars['Int']['output'];
};

export type ProcessFigures = {
  __typename?: 'ProcessFigures';
  asOf: Scalars['DateTime']['output'];
  specific: ShareCount;
  highUse: ShareCount;
};

export type ServiceViolation = {
  __typename?: 'ServiceViolation';
  code: ServiceViolationCode;
  text: LocalisedText;
  ruleSet?: Maybe<RuleSet>;
};

export const ServiceViolationCode = {
  RECEIPT_NOT_RECORDED: 'RECEIPT_NOT_RECORDED',
  RECEIPT_NOT_ONLINE: 'RECEIPT_NOT_ONLINE',
  RECEIPT_NOT_IMPLEMENTED: 'RECEIPT_NOT_IMPLEMENTED',
} as const;

export type ServiceViolationCode = (typeof ServiceViolationCode)[keyof typeof ServiceViolationCode];
export type SmartVerdict = {
  __typename?: 'SmartVerdict';
  definition: SmartDefinition;
  isSmart: Scalars['Boolean']['output'];
  reasons: Array<SmartShortfall>;
  secure: SecurityShown;
  asOf: Scalars['DateTime']['output'];
  ruleSet?: Maybe<RuleSet>;
};

export type SecurityShown = {
  __typename?: 'SecurityShown';
  transport: Scalars['Boolean']['output'];
  grantVerification: Scalars['Boolean']['output'];
  conformancePassed: Scalars['Boolean']['output'];
};

export type HighUseList = {
  __typename?: 'HighUseList';
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  state: HighUseListState;
  openedAt: Scalars['DateTime']['output'];
  proposalsUntil: Scalars['DateTime']['output'];
  finalAt?: Maybe<Scalars['DateTime']['output']>;
  notifiedAt?: Maybe<Scalars['DateTime']['output']>;
  notifiedTo?: Maybe<AgencyConnection>;
  entries?: Maybe<HighUseEntryConnection>;
  proposals?: Maybe<HighUseProposalConnection>;
  origin: EvidenceOrigin;
};

export type HighUseListnotifiedToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HighUseListentriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HighUseListproposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HighUseListConnection = {
  __typename?: 'HighUseListConnection';
  edges: Array<HighUseListEdge>;
  nodes: Array<HighUseList>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HighUseListEdge = {
  __typename?: 'HighUseListEdge';
  cursor: Scalars['String']['output'];
  node: HighUseList;
};

export const HighUseListState = {
  OPEN: 'OPEN',
  FINAL: 'FINAL',
  NOTIFIED: 'NOTIFIED',
} as const;

export type HighUseListState = (typeof HighUseListState)[keyof typeof HighUseListState];
export type HighUseEntry = {
  __typename?: 'HighUseEntry';
  service?: Maybe<Service>;
  count: UseCount;
};

export type HighUseEntryConnection = {
  __typename?: 'HighUseEntryConnection';
  edges: Array<HighUseEntryEdge>;
  nodes: Array<HighUseEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HighUseEntryEdge = {
  __typename?: 'HighUseEntryEdge';
  cursor: Scalars['String']['output'];
  node: HighUseEntry;
};

export type HighUseProposal = {
  __typename?: 'HighUseProposal';
  service?: Maybe<Service>;
  agency?: Maybe<Agency>;
  proposedAt: Scalars['DateTime']['output'];
  count: UseCount;
};

export type HighUseProposalConnection = {
  __typename?: 'HighUseProposalConnection';
  edges: Array<HighUseProposalEdge>;
  nodes: Array<HighUseProposal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HighUseProposalEdge = {
  __typename?: 'HighUseProposalEdge';
  cursor: Scalars['String']['output'];
  node: HighUseProposal;
};

export type UseCount = {
  __typename?: 'UseCount';
  requests: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
  madeUp: Scalars['Boolean']['output'];
};

export type ServiceProcess = {
  __typename?: 'ServiceProcess';
  id: Scalars['ID']['output'];
  service?: Maybe<Service>;
  version: Scalars['Int']['output'];
  state: ServiceProcessState;
  stages: Array<ServiceStage>;
  reason?: Maybe<Scalars['String']['output']>;
  proposedBy?: Maybe<Agency>;
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Agency>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  origin: EvidenceOrigin;
};

export type ServiceProcessConnection = {
  __typename?: 'ServiceProcessConnection';
  edges: Array<ServiceProcessEdge>;
  nodes: Array<ServiceProcess>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceProcessEdge = {
  __typename?: 'ServiceProcessEdge';
  cursor: Scalars['String']['output'];
  node: ServiceProcess;
};

export const ServiceProcessState = {
  RECORDED: 'RECORDED',
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
} as const;

export type ServiceProcessState = (typeof ServiceProcessState)[keyof typeof ServiceProcessState];
export type Milestone = {
  __typename?: 'Milestone';
  id: Scalars['ID']['output'];
  title: LocalisedText;
  criterion: MilestoneCriterion;
  found: Scalars['Int']['output'];
  needed: Scalars['Int']['output'];
  isReached: Scalars['Boolean']['output'];
  isLate: Scalars['Boolean']['output'];
  due?: Maybe<Scalars['Date']['output']>;
  obligation?: Maybe<Obligation>;
  source: LocalisedText;
  asOf: Scalars['DateTime']['output'];
  ruleSet?: Maybe<RuleSet>;
};

export const MilestoneCriterion = {
  AGENCIES_IN_NATIONAL_WINDOW: 'AGENCIES_IN_NATIONAL_WINDOW',
  SYSTEMS_CONNECTED: 'SYSTEMS_CONNECTED',
  NOBODY_REMAINS: 'NOBODY_REMAINS',
  NATIONAL_WINDOW_OPEN: 'NATIONAL_WINDOW_OPEN',
} as const;

export type MilestoneCriterion = (typeof MilestoneCriterion)[keyof typeof MilestoneCriterion];
export type GeneralService = {
  __typename?: 'GeneralService';
  code: GeneralServiceCode;
  title: LocalisedText;
  type?: Maybe<Scalars['String']['output']>;
  count: ShareCount;
  implementations: Array<GeneralImplementation>;
};

export const GeneralServiceCode = {
  TRACKING: 'TRACKING',
  COMPLAINT: 'COMPLAINT',
  APPOINTMENT: 'APPOINTMENT',
  INFORMATION_ACCESS: 'INFORMATION_ACCESS',
} as const;

export type GeneralServiceCode = (typeof GeneralServiceCode)[keyof typeof GeneralServiceCode];
export type GeneralImplementation = {
  __typename?: 'GeneralImplementation';
  subgraph: Scalars['String']['output'];
  type: Scalars['String']['output'];
  agency?: Maybe<Agency>;
};

export type BeginHighUseListInput = {
  metAt: Scalars['DateTime']['input'];
};

export type ProposeHighUseInput = {
  list: Scalars['ID']['input'];
  service: Scalars['ID']['input'];
  requests: Scalars['Int']['input'];
  countedFrom: Scalars['Date']['input'];
  countedUntil: Scalars['Date']['input'];
};

export type FinaliseHighUseInput = {
  list: Scalars['ID']['input'];
  accept: Array<Scalars['ID']['input']>;
  remove?: Array<Scalars['ID']['input']>;
};

export type NotifyHighUseInput = {
  list: Scalars['ID']['input'];
};

export type ProposeServiceProcessInput = {
  service: Scalars['ID']['input'];
  stages: Array<ProcessStageInput>;
  reason: Scalars['String']['input'];
};

export type ProcessStageInput = {
  kind: StageKind;
  channel: Channel;
  document: DocumentNeed;
  humanStep: Scalars['Boolean']['input'];
  implemented: Scalars['Boolean']['input'];
};

export type ApproveServiceProcessInput = {
  process: Scalars['ID']['input'];
  inForceFrom?: InputMaybe<Scalars['Date']['input']>;
};

export type AgencyExchange = {
  __typename?: 'AgencyExchange';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  connected: Scalars['Boolean']['output'];
  exchanging: Scalars['Boolean']['output'];
  threshold: Scalars['Int']['output'];
  availability: ExchangeAvailability;
  refusals?: Maybe<ExchangeRefusalConnection>;
  readVolumes?: Maybe<ExchangeVolumeConnection>;
};

export type AgencyExchangerefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyExchangereadVolumesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ExchangeAvailability = {
  __typename?: 'ExchangeAvailability';
  calls?: Maybe<Scalars['Int']['output']>;
  answered?: Maybe<Scalars['Int']['output']>;
  share?: Maybe<Scalars['Float']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type ExchangeRefusal = {
  __typename?: 'ExchangeRefusal';
  code: Scalars['String']['output'];
  by: RefusedBy;
  calls?: Maybe<Scalars['Int']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type ExchangeRefusalConnection = {
  __typename?: 'ExchangeRefusalConnection';
  edges: Array<ExchangeRefusalEdge>;
  nodes: Array<ExchangeRefusal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExchangeRefusalEdge = {
  __typename?: 'ExchangeRefusalEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeRefusal;
};

export const RefusedBy = {
  AGENCY: 'AGENCY',
  WINDOW: 'WINDOW',
} as const;

export type RefusedBy = (typeof RefusedBy)[keyof typeof RefusedBy];
export type ExchangeVolume = {
  __typename?: 'ExchangeVolume';
  readerKind: ExchangeReaderKind;
  reader?: Maybe<Agency>;
  reads?: Maybe<Scalars['Int']['output']>;
  suppressed: Scalars['Boolean']['output'];
};

export type ExchangeVolumeConnection = {
  __typename?: 'ExchangeVolumeConnection';
  edges: Array<ExchangeVolumeEdge>;
  nodes: Array<ExchangeVolume>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExchangeVolumeEdge = {
  __typename?: 'ExchangeVolumeEdge';
  cursor: Scalars['String']['output'];
  node: ExchangeVolume;
};

export const ExchangeReaderKind = {
  AGENCY: 'AGENCY',
  CITIZENS: 'CITIZENS',
  OTHERS: 'OTHERS',
} as const;

export type ExchangeReaderKind = (typeof ExchangeReaderKind)[keyof typeof ExchangeReaderKind];
export type TrafficReceipt = {
  __typename?: 'TrafficReceipt';
  sequence: Scalars['Int']['output'];
  isNew: Scalars['Boolean']['output'];
};

export type TrafficBatch = {
  writer: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  counts: Array<TrafficCount>;
};

export type TrafficCount = {
  hour: Scalars['DateTime']['input'];
  subgraph: Scalars['String']['input'];
  callerKind: TrafficCallerKind;
  clientKind: TrafficClientKind;
  reader?: InputMaybe<Scalars['ID']['input']>;
  operation: TrafficOperation;
  outcome: TrafficOutcome;
  code?: InputMaybe<Scalars['String']['input']>;
  calls: Scalars['Int']['input'];
  latency: Array<Scalars['Int']['input']>;
};

export const TrafficCallerKind = {
  ANONYMOUS: 'ANONYMOUS',
  CITIZEN: 'CITIZEN',
  SIGNATORY: 'SIGNATORY',
  OFFICIAL: 'OFFICIAL',
  CLIENT: 'CLIENT',
} as const;

export type TrafficCallerKind = (typeof TrafficCallerKind)[keyof typeof TrafficCallerKind];
export const TrafficClientKind = {
  NATIONAL_WINDOW: 'NATIONAL_WINDOW',
  AGENCY_WINDOW: 'AGENCY_WINDOW',
  BACK_OFFICE: 'BACK_OFFICE',
  OTHER: 'OTHER',
} as const;

export type TrafficClientKind = (typeof TrafficClientKind)[keyof typeof TrafficClientKind];
export const TrafficOperation = {
  QUERY: 'QUERY',
  MUTATION: 'MUTATION',
  NONE: 'NONE',
} as const;

export type TrafficOperation = (typeof TrafficOperation)[keyof typeof TrafficOperation];
export const TrafficOutcome = {
  ANSWERED: 'ANSWERED',
  REFUSED: 'REFUSED',
  FAILED: 'FAILED',
  ABANDONED: 'ABANDONED',
  DENIED: 'DENIED',
} as const;

export type TrafficOutcome = (typeof TrafficOutcome)[keyof typeof TrafficOutcome];
export type HeldFact = {
  __typename?: 'HeldFact';
  path: Scalars['String']['output'];
  coordinates: Array<Scalars['String']['output']>;
  type: Scalars['String']['output'];
  isList: Scalars['Boolean']['output'];
  holder: Scalars['String']['output'];
};

export type InquiryField = {
  __typename?: 'InquiryField';
  coordinate: Scalars['String']['output'];
  type: Scalars['String']['output'];
  holder: Scalars['String']['output'];
  purposes: Array<Scalars['String']['output']>;
};

export type OnceOnlyGap = {
  __typename?: 'OnceOnlyGap';
  service: Service;
  documents: Scalars['Int']['output'];
  askedAnyway: Scalars['Int']['output'];
  entries: Array<OnceOnlyGapEntry>;
  drafts: Array<OnceOnlyGapEntry>;
};

export type OnceOnlyGapEntry = {
  __typename?: 'OnceOnlyGapEntry';
  requirement: Requirement;
  facts: Array<HeldFact>;
};

export type OnceOnlyGapConnection = {
  __typename?: 'OnceOnlyGapConnection';
  edges: Array<OnceOnlyGapEdge>;
  nodes: Array<OnceOnlyGap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OnceOnlyGapEdge = {
  __typename?: 'OnceOnlyGapEdge';
  cursor: Scalars['String']['output'];
  node: OnceOnlyGap;
};

export type AskedAnyway = {
  __typename?: 'AskedAnyway';
  agency: Agency;
  services: Scalars['Int']['output'];
  documents: Scalars['Int']['output'];
  askedAnyway: Scalars['Int']['output'];
};

export type AskedAnywayConnection = {
  __typename?: 'AskedAnywayConnection';
  edges: Array<AskedAnywayEdge>;
  nodes: Array<AskedAnyway>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  documents: Scalars['Int']['output'];
  askedAnyway: Scalars['Int']['output'];
};

export type AskedAnywayEdge = {
  __typename?: 'AskedAnywayEdge';
  cursor: Scalars['String']['output'];
  node: AskedAnyway;
};

export const PrefillAbout = {
  SELF: 'SELF',
  WARD: 'WARD',
  COURT_WARD: 'COURT_WARD',
  GRANTOR: 'GRANTOR',
} as const;

export type PrefillAbout = (typeof PrefillAbout)[keyof typeof PrefillAbout];
export type Prefill = {
  __typename?: 'Prefill';
  service: Service;
  items: Array<PrefillItem>;
};

export type PrefillItem = {
  __typename?: 'PrefillItem';
  requirement: Requirement;
  fact: HeldFact;
  filling: Filling;
};

export type Filling = {
  __typename?: 'Filling';
  path: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
  choices?: Maybe<Array<Scalars['String']['output']>>;
  owner?: Maybe<Scalars['String']['output']>;
  asOf?: Maybe<Scalars['DateTime']['output']>;
  state?: Maybe<FillingState>;
  reason?: Maybe<Scalars['String']['output']>;
};

export const FillingState = {
  FILLED: 'FILLED',
  NOT_HELD: 'NOT_HELD',
  DENIED: 'DENIED',
  UNAVAILABLE: 'UNAVAILABLE',
} as const;

export type FillingState = (typeof FillingState)[keyof typeof FillingState];
export type CommitteeMeeting = {
  __typename?: 'CommitteeMeeting';
  id: Scalars['ID']['output'];
  heldAt: Scalars['DateTime']['output'];
  province?: Maybe<Province>;
  agenda: Scalars['String']['output'];
  office?: Maybe<Agency>;
  agencies: Array<Agency>;
};

export type CommitteeMeetingConnection = {
  __typename?: 'CommitteeMeetingConnection';
  edges: Array<CommitteeMeetingEdge>;
  nodes: Array<CommitteeMeeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommitteeMeetingEdge = {
  __typename?: 'CommitteeMeetingEdge';
  cursor: Scalars['String']['output'];
  node: CommitteeMeeting;
};

export type RecordCommitteeMeetingInput = {
  heldAt: Scalars['DateTime']['input'];
  province?: InputMaybe<Scalars['String']['input']>;
  agenda: Scalars['String']['input'];
  agencies: Array<Scalars['ID']['input']>;
};

export type ComplianceReport = {
  __typename?: 'ComplianceReport';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  snapshotDigest: Scalars['String']['output'];
  ruleSet: Scalars['String']['output'];
  start: ReportFigures;
  end: ReportFigures;
  duties: Array<ReportDutyFigures>;
  moves: ReportMoveConnection;
  document: Scalars['String']['output'];
  madeUp: Scalars['Boolean']['output'];
  disclaimer: LocalisedText;
};

export type ComplianceReportmovesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ReportFigures = {
  __typename?: 'ReportFigures';
  at: Scalars['DateTime']['output'];
  base: Scalars['Int']['output'];
  byStatus: Array<StatusCount>;
  remaining: Scalars['Int']['output'];
  remainingByOtherReading: Scalars['Int']['output'];
  connectedSystems: Scalars['Int']['output'];
};

export type ReportDutyFigures = {
  __typename?: 'ReportDutyFigures';
  obligation?: Maybe<Obligation>;
  base: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  justified: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  excluded: Scalars['Int']['output'];
  notMeasured: Scalars['Int']['output'];
};

export type ReportMove = {
  __typename?: 'ReportMove';
  agency?: Maybe<Agency>;
  from?: Maybe<ConnectionStatus>;
  to?: Maybe<ConnectionStatus>;
  cleared: Array<ConnectionReason>;
  arisen: Array<ConnectionReason>;
};

export type ReportMoveConnection = {
  __typename?: 'ReportMoveConnection';
  nodes: Array<ReportMove>;
  edges: Array<ReportMoveEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReportMoveEdge = {
  __typename?: 'ReportMoveEdge';
  node: ReportMove;
  cursor: Scalars['String']['output'];
};

export type ComplianceSnapshot = {
  __typename?: 'ComplianceSnapshot';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  digest: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  publicKey: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
  parts: Scalars['Int']['output'];
  part?: Maybe<Scalars['String']['output']>;
};

export type ComplianceSnapshotpartArgs = {
  number: Scalars['Int']['input'];
  digest?: InputMaybe<Scalars['String']['input']>;
};

export type RecordMergerInput = {
  predecessors: Array<Scalars['ID']['input']>;
  successor: Scalars['ID']['input'];
  founds?: InputMaybe<Array<NewAgencyInput>>;
  effectiveOn: Scalars['Date']['input'];
  legalBasis: LocalisedTextInput;
  decision: SuccessionDecisionInput;
};

export type RecordSplitInput = {
  predecessor: Scalars['ID']['input'];
  parts: Array<SplitPartInput>;
  founds?: InputMaybe<Array<NewAgencyInput>>;
  effectiveOn: Scalars['Date']['input'];
  legalBasis: LocalisedTextInput;
  decision: SuccessionDecisionInput;
};

export type SplitPartInput = {
  agency: Scalars['ID']['input'];
  services: Array<Scalars['ID']['input']>;
};

export type NewAgencyInput = {
  id: Scalars['ID']['input'];
  class: AgencyClass;
  name: LocalisedTextInput;
  parent?: InputMaybe<Scalars['ID']['input']>;
};

export type SuccessionDecisionInput = {
  body: LocalisedTextInput;
  decidedOn: Scalars['Date']['input'];
  centreVote: CentreVote;
};

export type AgencyLifeCycle = {
  __typename?: 'AgencyLifeCycle';
  isActive: Scalars['Boolean']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  heir?: Maybe<Agency>;
  cameFrom: SuccessionConnection;
  wentInto: SuccessionConnection;
};

export type AgencyLifeCycleisActiveArgs = {
  on: Scalars['Date']['input'];
};

export type AgencyLifeCycleheirArgs = {
  on: Scalars['Date']['input'];
};

export type AgencyLifeCyclecameFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyLifeCyclewentIntoArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Succession = {
  __typename?: 'Succession';
  id: Scalars['ID']['output'];
  kind: SuccessionKind;
  effectiveOn: Scalars['Date']['output'];
  predecessors: Array<Agency>;
  successors: Array<Agency>;
  services: ServiceConnection;
  legalBasis: LocalisedText;
  source?: Maybe<LocalisedText>;
  decidedBy: LocalisedText;
  decidedOn: Scalars['Date']['output'];
  centreVote: CentreVote;
};

export type SuccessionservicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export const SuccessionKind = {
  MERGER: 'MERGER',
  SPLIT: 'SPLIT',
} as const;

export type SuccessionKind = (typeof SuccessionKind)[keyof typeof SuccessionKind];
export const CentreVote = {
  FOR: 'FOR',
  AGAINST: 'AGAINST',
  ABSTAINED: 'ABSTAINED',
  ABSENT: 'ABSENT',
  NOT_INVITED: 'NOT_INVITED',
} as const;

export type CentreVote = (typeof CentreVote)[keyof typeof CentreVote];
export type SuccessionConnection = {
  __typename?: 'SuccessionConnection';
  nodes: Array<Succession>;
  edges: Array<SuccessionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SuccessionEdge = {
  __typename?: 'SuccessionEdge';
  node: Succession;
  cursor: Scalars['String']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Window: Window;
  Service: Service;
  Obligation: Obligation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency: { __typename: 'Agency' } & GraphQLRecursivePick<FederationTypes['Agency'], { id: true }>;
  Window: { __typename: 'Window' } & GraphQLRecursivePick<FederationTypes['Window'], { id: true }>;
  Service: { __typename: 'Service' } & GraphQLRecursivePick<FederationTypes['Service'], { id: true }>;
  Obligation: { __typename: 'Obligation' } & GraphQLRecursivePick<FederationTypes['Obligation'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Agency: ResolverTypeWrapper<AgencyRecord>;
  AgencyClass: AgencyClass;
  AgencyConnection: ResolverTypeWrapper<
    Omit<AgencyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AgencyEdge']>;
      nodes: Array<ResolversTypes['Agency']>;
    }
  >;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  Province: ResolverTypeWrapper<ProvinceRecord>;
  ProvinceConnection: ResolverTypeWrapper<
    Omit<ProvinceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ProvinceEdge']>;
      nodes: Array<ResolversTypes['Province']>;
    }
  >;
  ProvinceEdge: ResolverTypeWrapper<Omit<ProvinceEdge, 'node'> & { node: ResolversTypes['Province'] }>;
  System: ResolverTypeWrapper<SystemRecord>;
  SystemConnection: ResolverTypeWrapper<
    Omit<SystemConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SystemEdge']>;
      nodes: Array<ResolversTypes['System']>;
    }
  >;
  SystemEdge: ResolverTypeWrapper<Omit<SystemEdge, 'node'> & { node: ResolversTypes['System'] }>;
  Window: ResolverTypeWrapper<WindowRecord>;
  WindowConnection: ResolverTypeWrapper<
    Omit<WindowConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['WindowEdge']>;
      nodes: Array<ResolversTypes['Window']>;
    }
  >;
  WindowEdge: ResolverTypeWrapper<Omit<WindowEdge, 'node'> & { node: ResolversTypes['Window'] }>;
  Service: ResolverTypeWrapper<ServiceRecord>;
  ServiceConnection: ResolverTypeWrapper<
    Omit<ServiceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ServiceEdge']>;
      nodes: Array<ResolversTypes['Service']>;
    }
  >;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceScope: ServiceScope;
  ServiceStage: ResolverTypeWrapper<ServiceStageRecord>;
  StageKind: StageKind;
  Channel: Channel;
  DocumentNeed: DocumentNeed;
  Requirement: ResolverTypeWrapper<RequirementRecord>;
  RequirementConnection: ResolverTypeWrapper<
    Omit<RequirementConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['RequirementEdge']>;
      nodes: Array<ResolversTypes['Requirement']>;
    }
  >;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  SmartShortfall: ResolverTypeWrapper<SmartShortfallRecord>;
  SmartDefinition: SmartDefinition;
  SmartReasonCode: SmartReasonCode;
  ConnectionState: ResolverTypeWrapper<ConnectionStateRecord>;
  ConnectionStatus: ConnectionStatus;
  ConnectionReason: ResolverTypeWrapper<
    Omit<ConnectionReason, 'ruleSet'> & { ruleSet?: Maybe<ResolversTypes['RuleSet']> }
  >;
  ConnectionCondition: ConnectionCondition;
  ConnectionReasonCode: ConnectionReasonCode;
  ConnectionEvidence: ResolverTypeWrapper<ConnectionEvidenceRecord>;
  ConformanceRun: ResolverTypeWrapper<ConformanceRun>;
  ForeignAnswer: ResolverTypeWrapper<ForeignAnswerRecord>;
  ServiceShare: ResolverTypeWrapper<ServiceShareRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceConnection: ResolverTypeWrapper<
    Omit<EvidenceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['EvidenceEdge']>;
      nodes: Array<ResolversTypes['Evidence']>;
    }
  >;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceKind: EvidenceKind;
  EvidenceOrigin: EvidenceOrigin;
  Obligation: ResolverTypeWrapper<ObligationRecord>;
  ObligationConnection: ResolverTypeWrapper<
    Omit<ObligationConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ObligationEdge']>;
      nodes: Array<ResolversTypes['Obligation']>;
    }
  >;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ThresholdReading: ResolverTypeWrapper<ThresholdReading>;
  ServiceBase: ServiceBase;
  ServiceCounting: ServiceCounting;
  WindowKind: WindowKind;
  LegalForce: LegalForce;
  ObligationKind: ObligationKind;
  ConnectionFigures: ResolverTypeWrapper<
    Omit<ConnectionFigures, 'ruleSet'> & { ruleSet?: Maybe<ResolversTypes['RuleSet']> }
  >;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordConformanceRunInput: RecordConformanceRunInput;
  FailedCheckInput: FailedCheckInput;
  LocalisedTextInput: LocalisedTextInput;
  SeenHostingInput: SeenHostingInput;
  QuarantineAgencyInput: QuarantineAgencyInput;
  LiftQuarantineInput: LiftQuarantineInput;
  ReportIncidentInput: ReportIncidentInput;
  RecordedConformanceRun: ResolverTypeWrapper<RecordedConformanceRunRecord>;
  AgencySubgraph: ResolverTypeWrapper<AgencySubgraphRecord>;
  AgencySubgraphConnection: ResolverTypeWrapper<
    Omit<AgencySubgraphConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AgencySubgraphEdge']>;
      nodes: Array<ResolversTypes['AgencySubgraph']>;
    }
  >;
  AgencySubgraphEdge: ResolverTypeWrapper<
    Omit<AgencySubgraphEdge, 'node'> & { node: ResolversTypes['AgencySubgraph'] }
  >;
  RemainingCondition: ResolverTypeWrapper<RemainingConditionRecord>;
  FailedCheck: ResolverTypeWrapper<FailedCheckRecord>;
  DataCentre: ResolverTypeWrapper<DataCentreRecord>;
  DataCentreKind: DataCentreKind;
  HostingKind: HostingKind;
  Quarantine: ResolverTypeWrapper<QuarantineRecord>;
  QuarantineConnection: ResolverTypeWrapper<
    Omit<QuarantineConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['QuarantineEdge']>;
      nodes: Array<ResolversTypes['Quarantine']>;
    }
  >;
  QuarantineEdge: ResolverTypeWrapper<Omit<QuarantineEdge, 'node'> & { node: ResolversTypes['Quarantine'] }>;
  QuarantineReason: QuarantineReason;
  QuarantineLiftReason: QuarantineLiftReason;
  QuarantinedSubgraph: ResolverTypeWrapper<QuarantinedSubgraphRecord>;
  Incident: ResolverTypeWrapper<IncidentRecord>;
  IncidentConnection: ResolverTypeWrapper<
    Omit<IncidentConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['IncidentEdge']>;
      nodes: Array<ResolversTypes['Incident']>;
    }
  >;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  ReportedIncidentKind: ReportedIncidentKind;
  IncidentKind: IncidentKind;
  IncidentSeverity: IncidentSeverity;
  SupervisoryCommittee: ResolverTypeWrapper<SupervisoryCommitteeRecord>;
  Exemption: ResolverTypeWrapper<ExemptionRecord>;
  ExemptionSignature: ResolverTypeWrapper<ExemptionSignatureRecord>;
  ExemptionVoteKind: ExemptionVoteKind;
  ExemptionGround: ExemptionGround;
  ExemptionState: ExemptionState;
  ExemptionConnection: ResolverTypeWrapper<
    Omit<ExemptionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExemptionEdge']>;
      nodes: Array<ResolversTypes['Exemption']>;
    }
  >;
  ExemptionEdge: ResolverTypeWrapper<Omit<ExemptionEdge, 'node'> & { node: ResolversTypes['Exemption'] }>;
  RequestExemptionInput: RequestExemptionInput;
  WithdrawExemptionInput: WithdrawExemptionInput;
  ReviewExemptionInput: ReviewExemptionInput;
  DecideExemptionInput: DecideExemptionInput;
  ConnectionPlan: ResolverTypeWrapper<ConnectionPlanRecord>;
  ConnectionMilestone: ResolverTypeWrapper<ConnectionMilestoneRecord>;
  ConnectionPlanConnection: ResolverTypeWrapper<
    Omit<ConnectionPlanConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConnectionPlanEdge']>;
      nodes: Array<ResolversTypes['ConnectionPlan']>;
    }
  >;
  ConnectionPlanEdge: ResolverTypeWrapper<
    Omit<ConnectionPlanEdge, 'node'> & { node: ResolversTypes['ConnectionPlan'] }
  >;
  SubmitConnectionPlanInput: SubmitConnectionPlanInput;
  ConnectionMilestoneInput: ConnectionMilestoneInput;
  CommitteeDecision: ResolverTypeWrapper<CommitteeDecisionRecord>;
  CommitteeAnswer: ResolverTypeWrapper<CommitteeAnswerRecord>;
  CommitteeDecisionKind: CommitteeDecisionKind;
  CommitteeDecisionConnection: ResolverTypeWrapper<
    Omit<CommitteeDecisionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CommitteeDecisionEdge']>;
      nodes: Array<ResolversTypes['CommitteeDecision']>;
    }
  >;
  CommitteeDecisionEdge: ResolverTypeWrapper<
    Omit<CommitteeDecisionEdge, 'node'> & { node: ResolversTypes['CommitteeDecision'] }
  >;
  RecordCommitteeDecisionInput: RecordCommitteeDecisionInput;
  WithdrawCommitteeDecisionInput: WithdrawCommitteeDecisionInput;
  AnswerCommitteeQuestionInput: AnswerCommitteeQuestionInput;
  Resolution: ResolverTypeWrapper<ResolutionRecord>;
  ResolutionConnection: ResolverTypeWrapper<
    Omit<ResolutionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ResolutionEdge']>;
      nodes: Array<ResolversTypes['Resolution']>;
    }
  >;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  ConformitySignature: ResolverTypeWrapper<ConformitySignatureRecord>;
  ConformitySignatureConnection: ResolverTypeWrapper<
    Omit<ConformitySignatureConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConformitySignatureEdge']>;
      nodes: Array<ResolversTypes['ConformitySignature']>;
    }
  >;
  ConformitySignatureEdge: ResolverTypeWrapper<
    Omit<ConformitySignatureEdge, 'node'> & { node: ResolversTypes['ConformitySignature'] }
  >;
  SignConformityInput: SignConformityInput;
  ExecutivePlan: ResolverTypeWrapper<ExecutivePlanRecord>;
  ExecutivePlanState: ExecutivePlanState;
  ExecutivePlanConnection: ResolverTypeWrapper<
    Omit<ExecutivePlanConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExecutivePlanEdge']>;
      nodes: Array<ResolversTypes['ExecutivePlan']>;
    }
  >;
  ExecutivePlanEdge: ResolverTypeWrapper<Omit<ExecutivePlanEdge, 'node'> & { node: ResolversTypes['ExecutivePlan'] }>;
  SubmitExecutivePlanInput: SubmitExecutivePlanInput;
  ConfirmExecutivePlanInput: ConfirmExecutivePlanInput;
  ForwardExecutivePlanInput: ForwardExecutivePlanInput;
  OtherReading: ResolverTypeWrapper<OtherReading>;
  ShareCount: ResolverTypeWrapper<ShareCountRecord>;
  RuleSet: ResolverTypeWrapper<RuleSetRecord>;
  RuleSetConnection: ResolverTypeWrapper<
    Omit<RuleSetConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['RuleSetEdge']>;
      nodes: Array<ResolversTypes['RuleSet']>;
    }
  >;
  RuleSetEdge: ResolverTypeWrapper<Omit<RuleSetEdge, 'node'> & { node: ResolversTypes['RuleSet'] }>;
  DutyState: ResolverTypeWrapper<DutyStateRecord>;
  DutyStateConnection: ResolverTypeWrapper<
    Omit<DutyStateConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DutyStateEdge']>;
      nodes: Array<ResolversTypes['DutyState']>;
    }
  >;
  DutyStateEdge: ResolverTypeWrapper<Omit<DutyStateEdge, 'node'> & { node: ResolversTypes['DutyState'] }>;
  DutyStateKind: DutyStateKind;
  NotMeasured: ResolverTypeWrapper<NotMeasuredRecord>;
  NotMeasuredReason: NotMeasuredReason;
  DutyCheck: ResolverTypeWrapper<DutyCheckRecord>;
  DutyCheckConnection: ResolverTypeWrapper<
    Omit<DutyCheckConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DutyCheckEdge']>;
      nodes: Array<ResolversTypes['DutyCheck']>;
    }
  >;
  DutyCheckEdge: ResolverTypeWrapper<Omit<DutyCheckEdge, 'node'> & { node: ResolversTypes['DutyCheck'] }>;
  DutyCheckCode: DutyCheckCode;
  ExcludedService: ResolverTypeWrapper<ExcludedServiceRecord>;
  ExcludedServiceConnection: ResolverTypeWrapper<
    Omit<ExcludedServiceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExcludedServiceEdge']>;
      nodes: Array<ResolversTypes['ExcludedService']>;
    }
  >;
  ExcludedServiceEdge: ResolverTypeWrapper<
    Omit<ExcludedServiceEdge, 'node'> & { node: ResolversTypes['ExcludedService'] }
  >;
  ExcludedServiceReason: ExcludedServiceReason;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileRecord>;
  ReadingShare: ResolverTypeWrapper<ReadingShareRecord>;
  PriorityCount: ResolverTypeWrapper<PriorityCount>;
  DutyFigures: ResolverTypeWrapper<DutyFiguresRecord>;
  DutyFigure: ResolverTypeWrapper<DutyFigureRecord>;
  ExcludedAgency: ResolverTypeWrapper<ExcludedAgencyRecord>;
  ExcludedAgencyConnection: ResolverTypeWrapper<
    Omit<ExcludedAgencyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExcludedAgencyEdge']>;
      nodes: Array<ResolversTypes['ExcludedAgency']>;
    }
  >;
  ExcludedAgencyEdge: ResolverTypeWrapper<
    Omit<ExcludedAgencyEdge, 'node'> & { node: ResolversTypes['ExcludedAgency'] }
  >;
  ReadingFigure: ResolverTypeWrapper<ReadingFigureRecord>;
  ClassFigures: ResolverTypeWrapper<
    Omit<ClassFigures, 'electronic' | 'smart' | 'ruleSet'> & {
      electronic: ResolversTypes['ShareCount'];
      smart: ResolversTypes['ShareCount'];
      ruleSet?: Maybe<ResolversTypes['RuleSet']>;
    }
  >;
  RegionalBasis: RegionalBasis;
  ProvinceFigures: ResolverTypeWrapper<ProvinceFiguresRecord>;
  ProvinceFigure: ResolverTypeWrapper<ProvinceFigureRecord>;
  ProvinceFigureConnection: ResolverTypeWrapper<
    Omit<ProvinceFigureConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ProvinceFigureEdge']>;
      nodes: Array<ResolversTypes['ProvinceFigure']>;
    }
  >;
  ProvinceFigureEdge: ResolverTypeWrapper<
    Omit<ProvinceFigureEdge, 'node'> & { node: ResolversTypes['ProvinceFigure'] }
  >;
  ProvinceCount: ResolverTypeWrapper<ProvinceCountRecord>;
  ProcessFigures: ResolverTypeWrapper<
    Omit<ProcessFigures, 'specific' | 'highUse'> & {
      specific: ResolversTypes['ShareCount'];
      highUse: ResolversTypes['ShareCount'];
    }
  >;
  ServiceViolation: ResolverTypeWrapper<ServiceViolationRecord>;
  ServiceViolationCode: ServiceViolationCode;
  SmartVerdict: ResolverTypeWrapper<SmartVerdictRecord>;
  SecurityShown: ResolverTypeWrapper<SecurityShown>;
  HighUseList: ResolverTypeWrapper<HighUseListRecord>;
  HighUseListConnection: ResolverTypeWrapper<
    Omit<HighUseListConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['HighUseListEdge']>;
      nodes: Array<ResolversTypes['HighUseList']>;
    }
  >;
  HighUseListEdge: ResolverTypeWrapper<Omit<HighUseListEdge, 'node'> & { node: ResolversTypes['HighUseList'] }>;
  HighUseListState: HighUseListState;
  HighUseEntry: ResolverTypeWrapper<HighUseEntryRecord>;
  HighUseEntryConnection: ResolverTypeWrapper<
    Omit<HighUseEntryConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['HighUseEntryEdge']>;
      nodes: Array<ResolversTypes['HighUseEntry']>;
    }
  >;
  HighUseEntryEdge: ResolverTypeWrapper<Omit<HighUseEntryEdge, 'node'> & { node: ResolversTypes['HighUseEntry'] }>;
  HighUseProposal: ResolverTypeWrapper<HighUseProposalRecord>;
  HighUseProposalConnection: ResolverTypeWrapper<
    Omit<HighUseProposalConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['HighUseProposalEdge']>;
      nodes: Array<ResolversTypes['HighUseProposal']>;
    }
  >;
  HighUseProposalEdge: ResolverTypeWrapper<
    Omit<HighUseProposalEdge, 'node'> & { node: ResolversTypes['HighUseProposal'] }
  >;
  UseCount: ResolverTypeWrapper<UseCountRecord>;
  ServiceProcess: ResolverTypeWrapper<ServiceProcessRecord>;
  ServiceProcessConnection: ResolverTypeWrapper<
    Omit<ServiceProcessConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ServiceProcessEdge']>;
      nodes: Array<ResolversTypes['ServiceProcess']>;
    }
  >;
  ServiceProcessEdge: ResolverTypeWrapper<
    Omit<ServiceProcessEdge, 'node'> & { node: ResolversTypes['ServiceProcess'] }
  >;
  ServiceProcessState: ServiceProcessState;
  Milestone: ResolverTypeWrapper<MilestoneRecord>;
  MilestoneCriterion: MilestoneCriterion;
  GeneralService: ResolverTypeWrapper<
    Omit<GeneralService, 'count' | 'implementations'> & {
      count: ResolversTypes['ShareCount'];
      implementations: Array<ResolversTypes['GeneralImplementation']>;
    }
  >;
  GeneralServiceCode: GeneralServiceCode;
  GeneralImplementation: ResolverTypeWrapper<GeneralImplementationRecord>;
  BeginHighUseListInput: BeginHighUseListInput;
  ProposeHighUseInput: ProposeHighUseInput;
  FinaliseHighUseInput: FinaliseHighUseInput;
  NotifyHighUseInput: NotifyHighUseInput;
  ProposeServiceProcessInput: ProposeServiceProcessInput;
  ProcessStageInput: ProcessStageInput;
  ApproveServiceProcessInput: ApproveServiceProcessInput;
  AgencyExchange: ResolverTypeWrapper<AgencyExchangeRecord>;
  ExchangeAvailability: ResolverTypeWrapper<ExchangeAvailability>;
  ExchangeRefusal: ResolverTypeWrapper<ExchangeRefusalRecord>;
  ExchangeRefusalConnection: ResolverTypeWrapper<
    Omit<ExchangeRefusalConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangeRefusalEdge']>;
      nodes: Array<ResolversTypes['ExchangeRefusal']>;
    }
  >;
  ExchangeRefusalEdge: ResolverTypeWrapper<
    Omit<ExchangeRefusalEdge, 'node'> & { node: ResolversTypes['ExchangeRefusal'] }
  >;
  RefusedBy: RefusedBy;
  ExchangeVolume: ResolverTypeWrapper<ExchangeVolumeRecord>;
  ExchangeVolumeConnection: ResolverTypeWrapper<
    Omit<ExchangeVolumeConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ExchangeVolumeEdge']>;
      nodes: Array<ResolversTypes['ExchangeVolume']>;
    }
  >;
  ExchangeVolumeEdge: ResolverTypeWrapper<
    Omit<ExchangeVolumeEdge, 'node'> & { node: ResolversTypes['ExchangeVolume'] }
  >;
  ExchangeReaderKind: ExchangeReaderKind;
  TrafficReceipt: ResolverTypeWrapper<TrafficReceipt>;
  TrafficBatch: TrafficBatch;
  TrafficCount: TrafficCount;
  TrafficCallerKind: TrafficCallerKind;
  TrafficClientKind: TrafficClientKind;
  TrafficOperation: TrafficOperation;
  TrafficOutcome: TrafficOutcome;
  HeldFact: ResolverTypeWrapper<HeldFactRecord>;
  InquiryField: ResolverTypeWrapper<InquiryFieldRecord>;
  OnceOnlyGap: ResolverTypeWrapper<OnceOnlyGapRecord>;
  OnceOnlyGapEntry: ResolverTypeWrapper<OnceOnlyGapEntryRecord>;
  OnceOnlyGapConnection: ResolverTypeWrapper<
    Omit<OnceOnlyGapConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['OnceOnlyGapEdge']>;
      nodes: Array<ResolversTypes['OnceOnlyGap']>;
    }
  >;
  OnceOnlyGapEdge: ResolverTypeWrapper<Omit<OnceOnlyGapEdge, 'node'> & { node: ResolversTypes['OnceOnlyGap'] }>;
  AskedAnyway: ResolverTypeWrapper<AskedAnywayRecord>;
  AskedAnywayConnection: ResolverTypeWrapper<
    Omit<AskedAnywayConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AskedAnywayEdge']>;
      nodes: Array<ResolversTypes['AskedAnyway']>;
    }
  >;
  AskedAnywayEdge: ResolverTypeWrapper<Omit<AskedAnywayEdge, 'node'> & { node: ResolversTypes['AskedAnyway'] }>;
  PrefillAbout: PrefillAbout;
  Prefill: ResolverTypeWrapper<PrefillRecord>;
  PrefillItem: ResolverTypeWrapper<PrefillItemRecord>;
  Filling: ResolverTypeWrapper<Filling>;
  FillingState: FillingState;
  CommitteeMeeting: ResolverTypeWrapper<CommitteeMeetingRecord>;
  CommitteeMeetingConnection: ResolverTypeWrapper<
    Omit<CommitteeMeetingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['CommitteeMeetingEdge']>;
      nodes: Array<ResolversTypes['CommitteeMeeting']>;
    }
  >;
  CommitteeMeetingEdge: ResolverTypeWrapper<
    Omit<CommitteeMeetingEdge, 'node'> & { node: ResolversTypes['CommitteeMeeting'] }
  >;
  RecordCommitteeMeetingInput: RecordCommitteeMeetingInput;
  ComplianceReport: ResolverTypeWrapper<ComplianceReportRecord>;
  ReportFigures: ResolverTypeWrapper<ReportFigures>;
  ReportDutyFigures: ResolverTypeWrapper<ReportDutyFiguresRecord>;
  ReportMove: ResolverTypeWrapper<ReportMoveRecord>;
  ReportMoveConnection: ResolverTypeWrapper<
    Omit<ReportMoveConnection, 'nodes' | 'edges'> & {
      nodes: Array<ResolversTypes['ReportMove']>;
      edges: Array<ResolversTypes['ReportMoveEdge']>;
    }
  >;
  ReportMoveEdge: ResolverTypeWrapper<Omit<ReportMoveEdge, 'node'> & { node: ResolversTypes['ReportMove'] }>;
  ComplianceSnapshot: ResolverTypeWrapper<ComplianceSnapshotRecord>;
  RecordMergerInput: RecordMergerInput;
  RecordSplitInput: RecordSplitInput;
  SplitPartInput: SplitPartInput;
  NewAgencyInput: NewAgencyInput;
  SuccessionDecisionInput: SuccessionDecisionInput;
  AgencyLifeCycle: ResolverTypeWrapper<AgencyLifeCycleRecord>;
  Succession: ResolverTypeWrapper<SuccessionRecord>;
  SuccessionKind: SuccessionKind;
  CentreVote: CentreVote;
  SuccessionConnection: ResolverTypeWrapper<
    Omit<SuccessionConnection, 'nodes' | 'edges'> & {
      nodes: Array<ResolversTypes['Succession']>;
      edges: Array<ResolversTypes['SuccessionEdge']>;
    }
  >;
  SuccessionEdge: ResolverTypeWrapper<Omit<SuccessionEdge, 'node'> & { node: ResolversTypes['Succession'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  LocalisedText: LocalisedText;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Agency: AgencyRecord;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AgencyEdge']>;
    nodes: Array<ResolversParentTypes['Agency']>;
  };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  Province: ProvinceRecord;
  ProvinceConnection: Omit<ProvinceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ProvinceEdge']>;
    nodes: Array<ResolversParentTypes['Province']>;
  };
  ProvinceEdge: Omit<ProvinceEdge, 'node'> & { node: ResolversParentTypes['Province'] };
  System: SystemRecord;
  SystemConnection: Omit<SystemConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SystemEdge']>;
    nodes: Array<ResolversParentTypes['System']>;
  };
  SystemEdge: Omit<SystemEdge, 'node'> & { node: ResolversParentTypes['System'] };
  Window: WindowRecord;
  WindowConnection: Omit<WindowConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['WindowEdge']>;
    nodes: Array<ResolversParentTypes['Window']>;
  };
  WindowEdge: Omit<WindowEdge, 'node'> & { node: ResolversParentTypes['Window'] };
  Service: ServiceRecord;
  ServiceConnection: Omit<ServiceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ServiceEdge']>;
    nodes: Array<ResolversParentTypes['Service']>;
  };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceStage: ServiceStageRecord;
  Requirement: RequirementRecord;
  RequirementConnection: Omit<RequirementConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['RequirementEdge']>;
    nodes: Array<ResolversParentTypes['Requirement']>;
  };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  SmartShortfall: SmartShortfallRecord;
  ConnectionState: ConnectionStateRecord;
  ConnectionReason: Omit<ConnectionReason, 'ruleSet'> & { ruleSet?: Maybe<ResolversParentTypes['RuleSet']> };
  ConnectionEvidence: ConnectionEvidenceRecord;
  ConformanceRun: ConformanceRun;
  ForeignAnswer: ForeignAnswerRecord;
  ServiceShare: ServiceShareRecord;
  Float: Scalars['Float']['output'];
  Evidence: EvidenceRecord;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['EvidenceEdge']>;
    nodes: Array<ResolversParentTypes['Evidence']>;
  };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  Obligation: ObligationRecord;
  ObligationConnection: Omit<ObligationConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ObligationEdge']>;
    nodes: Array<ResolversParentTypes['Obligation']>;
  };
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ThresholdReading: ThresholdReading;
  ConnectionFigures: Omit<ConnectionFigures, 'ruleSet'> & { ruleSet?: Maybe<ResolversParentTypes['RuleSet']> };
  StatusCount: StatusCount;
  Mutation: Record<PropertyKey, never>;
  RecordConformanceRunInput: RecordConformanceRunInput;
  FailedCheckInput: FailedCheckInput;
  LocalisedTextInput: LocalisedTextInput;
  SeenHostingInput: SeenHostingInput;
  QuarantineAgencyInput: QuarantineAgencyInput;
  LiftQuarantineInput: LiftQuarantineInput;
  ReportIncidentInput: ReportIncidentInput;
  RecordedConformanceRun: RecordedConformanceRunRecord;
  AgencySubgraph: AgencySubgraphRecord;
  AgencySubgraphConnection: Omit<AgencySubgraphConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AgencySubgraphEdge']>;
    nodes: Array<ResolversParentTypes['AgencySubgraph']>;
  };
  AgencySubgraphEdge: Omit<AgencySubgraphEdge, 'node'> & { node: ResolversParentTypes['AgencySubgraph'] };
  RemainingCondition: RemainingConditionRecord;
  FailedCheck: FailedCheckRecord;
  DataCentre: DataCentreRecord;
  Quarantine: QuarantineRecord;
  QuarantineConnection: Omit<QuarantineConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['QuarantineEdge']>;
    nodes: Array<ResolversParentTypes['Quarantine']>;
  };
  QuarantineEdge: Omit<QuarantineEdge, 'node'> & { node: ResolversParentTypes['Quarantine'] };
  QuarantinedSubgraph: QuarantinedSubgraphRecord;
  Incident: IncidentRecord;
  IncidentConnection: Omit<IncidentConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['IncidentEdge']>;
    nodes: Array<ResolversParentTypes['Incident']>;
  };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  SupervisoryCommittee: SupervisoryCommitteeRecord;
  Exemption: ExemptionRecord;
  ExemptionSignature: ExemptionSignatureRecord;
  ExemptionConnection: Omit<ExemptionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExemptionEdge']>;
    nodes: Array<ResolversParentTypes['Exemption']>;
  };
  ExemptionEdge: Omit<ExemptionEdge, 'node'> & { node: ResolversParentTypes['Exemption'] };
  RequestExemptionInput: RequestExemptionInput;
  WithdrawExemptionInput: WithdrawExemptionInput;
  ReviewExemptionInput: ReviewExemptionInput;
  DecideExemptionInput: DecideExemptionInput;
  ConnectionPlan: ConnectionPlanRecord;
  ConnectionMilestone: ConnectionMilestoneRecord;
  ConnectionPlanConnection: Omit<ConnectionPlanConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConnectionPlanEdge']>;
    nodes: Array<ResolversParentTypes['ConnectionPlan']>;
  };
  ConnectionPlanEdge: Omit<ConnectionPlanEdge, 'node'> & { node: ResolversParentTypes['ConnectionPlan'] };
  SubmitConnectionPlanInput: SubmitConnectionPlanInput;
  ConnectionMilestoneInput: ConnectionMilestoneInput;
  CommitteeDecision: CommitteeDecisionRecord;
  CommitteeAnswer: CommitteeAnswerRecord;
  CommitteeDecisionConnection: Omit<CommitteeDecisionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CommitteeDecisionEdge']>;
    nodes: Array<ResolversParentTypes['CommitteeDecision']>;
  };
  CommitteeDecisionEdge: Omit<CommitteeDecisionEdge, 'node'> & { node: ResolversParentTypes['CommitteeDecision'] };
  RecordCommitteeDecisionInput: RecordCommitteeDecisionInput;
  WithdrawCommitteeDecisionInput: WithdrawCommitteeDecisionInput;
  AnswerCommitteeQuestionInput: AnswerCommitteeQuestionInput;
  Resolution: ResolutionRecord;
  ResolutionConnection: Omit<ResolutionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ResolutionEdge']>;
    nodes: Array<ResolversParentTypes['Resolution']>;
  };
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  ConformitySignature: ConformitySignatureRecord;
  ConformitySignatureConnection: Omit<ConformitySignatureConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConformitySignatureEdge']>;
    nodes: Array<ResolversParentTypes['ConformitySignature']>;
  };
  ConformitySignatureEdge: Omit<ConformitySignatureEdge, 'node'> & {
    node: ResolversParentTypes['ConformitySignature'];
  };
  SignConformityInput: SignConformityInput;
  ExecutivePlan: ExecutivePlanRecord;
  ExecutivePlanConnection: Omit<ExecutivePlanConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExecutivePlanEdge']>;
    nodes: Array<ResolversParentTypes['ExecutivePlan']>;
  };
  ExecutivePlanEdge: Omit<ExecutivePlanEdge, 'node'> & { node: ResolversParentTypes['ExecutivePlan'] };
  SubmitExecutivePlanInput: SubmitExecutivePlanInput;
  ConfirmExecutivePlanInput: ConfirmExecutivePlanInput;
  ForwardExecutivePlanInput: ForwardExecutivePlanInput;
  OtherReading: OtherReading;
  ShareCount: ShareCountRecord;
  RuleSet: RuleSetRecord;
  RuleSetConnection: Omit<RuleSetConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['RuleSetEdge']>;
    nodes: Array<ResolversParentTypes['RuleSet']>;
  };
  RuleSetEdge: Omit<RuleSetEdge, 'node'> & { node: ResolversParentTypes['RuleSet'] };
  DutyState: DutyStateRecord;
  DutyStateConnection: Omit<DutyStateConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DutyStateEdge']>;
    nodes: Array<ResolversParentTypes['DutyState']>;
  };
  DutyStateEdge: Omit<DutyStateEdge, 'node'> & { node: ResolversParentTypes['DutyState'] };
  NotMeasured: NotMeasuredRecord;
  DutyCheck: DutyCheckRecord;
  DutyCheckConnection: Omit<DutyCheckConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DutyCheckEdge']>;
    nodes: Array<ResolversParentTypes['DutyCheck']>;
  };
  DutyCheckEdge: Omit<DutyCheckEdge, 'node'> & { node: ResolversParentTypes['DutyCheck'] };
  ExcludedService: ExcludedServiceRecord;
  ExcludedServiceConnection: Omit<ExcludedServiceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExcludedServiceEdge']>;
    nodes: Array<ResolversParentTypes['ExcludedService']>;
  };
  ExcludedServiceEdge: Omit<ExcludedServiceEdge, 'node'> & { node: ResolversParentTypes['ExcludedService'] };
  EvidenceFile: EvidenceFileRecord;
  ReadingShare: ReadingShareRecord;
  PriorityCount: PriorityCount;
  DutyFigures: DutyFiguresRecord;
  DutyFigure: DutyFigureRecord;
  ExcludedAgency: ExcludedAgencyRecord;
  ExcludedAgencyConnection: Omit<ExcludedAgencyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExcludedAgencyEdge']>;
    nodes: Array<ResolversParentTypes['ExcludedAgency']>;
  };
  ExcludedAgencyEdge: Omit<ExcludedAgencyEdge, 'node'> & { node: ResolversParentTypes['ExcludedAgency'] };
  ReadingFigure: ReadingFigureRecord;
  ClassFigures: Omit<ClassFigures, 'electronic' | 'smart' | 'ruleSet'> & {
    electronic: ResolversParentTypes['ShareCount'];
    smart: ResolversParentTypes['ShareCount'];
    ruleSet?: Maybe<ResolversParentTypes['RuleSet']>;
  };
  ProvinceFigures: ProvinceFiguresRecord;
  ProvinceFigure: ProvinceFigureRecord;
  ProvinceFigureConnection: Omit<ProvinceFigureConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ProvinceFigureEdge']>;
    nodes: Array<ResolversParentTypes['ProvinceFigure']>;
  };
  ProvinceFigureEdge: Omit<ProvinceFigureEdge, 'node'> & { node: ResolversParentTypes['ProvinceFigure'] };
  ProvinceCount: ProvinceCountRecord;
  ProcessFigures: Omit<ProcessFigures, 'specific' | 'highUse'> & {
    specific: ResolversParentTypes['ShareCount'];
    highUse: ResolversParentTypes['ShareCount'];
  };
  ServiceViolation: ServiceViolationRecord;
  SmartVerdict: SmartVerdictRecord;
  SecurityShown: SecurityShown;
  HighUseList: HighUseListRecord;
  HighUseListConnection: Omit<HighUseListConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['HighUseListEdge']>;
    nodes: Array<ResolversParentTypes['HighUseList']>;
  };
  HighUseListEdge: Omit<HighUseListEdge, 'node'> & { node: ResolversParentTypes['HighUseList'] };
  HighUseEntry: HighUseEntryRecord;
  HighUseEntryConnection: Omit<HighUseEntryConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['HighUseEntryEdge']>;
    nodes: Array<ResolversParentTypes['HighUseEntry']>;
  };
  HighUseEntryEdge: Omit<HighUseEntryEdge, 'node'> & { node: ResolversParentTypes['HighUseEntry'] };
  HighUseProposal: HighUseProposalRecord;
  HighUseProposalConnection: Omit<HighUseProposalConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['HighUseProposalEdge']>;
    nodes: Array<ResolversParentTypes['HighUseProposal']>;
  };
  HighUseProposalEdge: Omit<HighUseProposalEdge, 'node'> & { node: ResolversParentTypes['HighUseProposal'] };
  UseCount: UseCountRecord;
  ServiceProcess: ServiceProcessRecord;
  ServiceProcessConnection: Omit<ServiceProcessConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ServiceProcessEdge']>;
    nodes: Array<ResolversParentTypes['ServiceProcess']>;
  };
  ServiceProcessEdge: Omit<ServiceProcessEdge, 'node'> & { node: ResolversParentTypes['ServiceProcess'] };
  Milestone: MilestoneRecord;
  GeneralService: Omit<GeneralService, 'count' | 'implementations'> & {
    count: ResolversParentTypes['ShareCount'];
    implementations: Array<ResolversParentTypes['GeneralImplementation']>;
  };
  GeneralImplementation: GeneralImplementationRecord;
  BeginHighUseListInput: BeginHighUseListInput;
  ProposeHighUseInput: ProposeHighUseInput;
  FinaliseHighUseInput: FinaliseHighUseInput;
  NotifyHighUseInput: NotifyHighUseInput;
  ProposeServiceProcessInput: ProposeServiceProcessInput;
  ProcessStageInput: ProcessStageInput;
  ApproveServiceProcessInput: ApproveServiceProcessInput;
  AgencyExchange: AgencyExchangeRecord;
  ExchangeAvailability: ExchangeAvailability;
  ExchangeRefusal: ExchangeRefusalRecord;
  ExchangeRefusalConnection: Omit<ExchangeRefusalConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangeRefusalEdge']>;
    nodes: Array<ResolversParentTypes['ExchangeRefusal']>;
  };
  ExchangeRefusalEdge: Omit<ExchangeRefusalEdge, 'node'> & { node: ResolversParentTypes['ExchangeRefusal'] };
  ExchangeVolume: ExchangeVolumeRecord;
  ExchangeVolumeConnection: Omit<ExchangeVolumeConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ExchangeVolumeEdge']>;
    nodes: Array<ResolversParentTypes['ExchangeVolume']>;
  };
  ExchangeVolumeEdge: Omit<ExchangeVolumeEdge, 'node'> & { node: ResolversParentTypes['ExchangeVolume'] };
  TrafficReceipt: TrafficReceipt;
  TrafficBatch: TrafficBatch;
  TrafficCount: TrafficCount;
  HeldFact: HeldFactRecord;
  InquiryField: InquiryFieldRecord;
  OnceOnlyGap: OnceOnlyGapRecord;
  OnceOnlyGapEntry: OnceOnlyGapEntryRecord;
  OnceOnlyGapConnection: Omit<OnceOnlyGapConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['OnceOnlyGapEdge']>;
    nodes: Array<ResolversParentTypes['OnceOnlyGap']>;
  };
  OnceOnlyGapEdge: Omit<OnceOnlyGapEdge, 'node'> & { node: ResolversParentTypes['OnceOnlyGap'] };
  AskedAnyway: AskedAnywayRecord;
  AskedAnywayConnection: Omit<AskedAnywayConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AskedAnywayEdge']>;
    nodes: Array<ResolversParentTypes['AskedAnyway']>;
  };
  AskedAnywayEdge: Omit<AskedAnywayEdge, 'node'> & { node: ResolversParentTypes['AskedAnyway'] };
  Prefill: PrefillRecord;
  PrefillItem: PrefillItemRecord;
  Filling: Filling;
  CommitteeMeeting: CommitteeMeetingRecord;
  CommitteeMeetingConnection: Omit<CommitteeMeetingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CommitteeMeetingEdge']>;
    nodes: Array<ResolversParentTypes['CommitteeMeeting']>;
  };
  CommitteeMeetingEdge: Omit<CommitteeMeetingEdge, 'node'> & { node: ResolversParentTypes['CommitteeMeeting'] };
  RecordCommitteeMeetingInput: RecordCommitteeMeetingInput;
  ComplianceReport: ComplianceReportRecord;
  ReportFigures: ReportFigures;
  ReportDutyFigures: ReportDutyFiguresRecord;
  ReportMove: ReportMoveRecord;
  ReportMoveConnection: Omit<ReportMoveConnection, 'nodes' | 'edges'> & {
    nodes: Array<ResolversParentTypes['ReportMove']>;
    edges: Array<ResolversParentTypes['ReportMoveEdge']>;
  };
  ReportMoveEdge: Omit<ReportMoveEdge, 'node'> & { node: ResolversParentTypes['ReportMove'] };
  ComplianceSnapshot: ComplianceSnapshotRecord;
  RecordMergerInput: RecordMergerInput;
  RecordSplitInput: RecordSplitInput;
  SplitPartInput: SplitPartInput;
  NewAgencyInput: NewAgencyInput;
  SuccessionDecisionInput: SuccessionDecisionInput;
  AgencyLifeCycle: AgencyLifeCycleRecord;
  Succession: SuccessionRecord;
  SuccessionConnection: Omit<SuccessionConnection, 'nodes' | 'edges'> & {
    nodes: Array<ResolversParentTypes['Succession']>;
    edges: Array<ResolversParentTypes['SuccessionEdge']>;
  };
  SuccessionEdge: Omit<SuccessionEdge, 'node'> & { node: ResolversParentTypes['Succession'] };
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryagencyArgs, 'id'>>;
  agencies?: Resolver<
    Maybe<ResolversTypes['AgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryagenciesArgs, 'first'>
  >;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryserviceArgs, 'id'>>;
  services?: Resolver<
    Maybe<ResolversTypes['ServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryservicesArgs, 'first'>
  >;
  window?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType, RequireFields<QuerywindowArgs, 'id'>>;
  windows?: Resolver<
    Maybe<ResolversTypes['WindowConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerywindowsArgs, 'first'>
  >;
  obligation?: Resolver<
    Maybe<ResolversTypes['Obligation']>,
    ParentType,
    ContextType,
    RequireFields<QueryobligationArgs, 'id'>
  >;
  obligations?: Resolver<
    Maybe<ResolversTypes['ObligationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryobligationsArgs, 'first'>
  >;
  provinces?: Resolver<
    Maybe<ResolversTypes['ProvinceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryprovincesArgs, 'first'>
  >;
  connectionFigures?: Resolver<
    Maybe<ResolversTypes['ConnectionFigures']>,
    ParentType,
    ContextType,
    Partial<QueryconnectionFiguresArgs>
  >;
  incidents?: Resolver<
    Maybe<ResolversTypes['IncidentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryincidentsArgs, 'first'>
  >;
  quarantinedSubgraphs?: Resolver<Maybe<Array<ResolversTypes['QuarantinedSubgraph']>>, ParentType, ContextType>;
  supervisoryCommittee?: Resolver<Maybe<ResolversTypes['SupervisoryCommittee']>, ParentType, ContextType>;
  exemptionRequests?: Resolver<
    Maybe<ResolversTypes['ExemptionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryexemptionRequestsArgs, 'first'>
  >;
  resolutions?: Resolver<
    Maybe<ResolversTypes['ResolutionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryresolutionsArgs, 'first'>
  >;
  dutyFigures?: Resolver<Maybe<ResolversTypes['DutyFigures']>, ParentType, ContextType, Partial<QuerydutyFiguresArgs>>;
  classFigures?: Resolver<
    Maybe<ResolversTypes['ClassFigures']>,
    ParentType,
    ContextType,
    RequireFields<QueryclassFiguresArgs, 'class'>
  >;
  provinceFigures?: Resolver<
    Maybe<ResolversTypes['ProvinceFigures']>,
    ParentType,
    ContextType,
    Partial<QueryprovinceFiguresArgs>
  >;
  processFigures?: Resolver<
    Maybe<ResolversTypes['ProcessFigures']>,
    ParentType,
    ContextType,
    Partial<QueryprocessFiguresArgs>
  >;
  servicesWithViolations?: Resolver<
    Maybe<ResolversTypes['ServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryservicesWithViolationsArgs, 'first'>
  >;
  agenciesWithViolations?: Resolver<
    Maybe<ResolversTypes['AgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryagenciesWithViolationsArgs, 'first'>
  >;
  highUseLists?: Resolver<
    Maybe<ResolversTypes['HighUseListConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryhighUseListsArgs, 'first'>
  >;
  highUseListInForce?: Resolver<
    Maybe<ResolversTypes['HighUseList']>,
    ParentType,
    ContextType,
    Partial<QueryhighUseListInForceArgs>
  >;
  ruleSets?: Resolver<
    Maybe<ResolversTypes['RuleSetConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryruleSetsArgs, 'first'>
  >;
  ruleSetInForce?: Resolver<
    Maybe<ResolversTypes['RuleSet']>,
    ParentType,
    ContextType,
    Partial<QueryruleSetInForceArgs>
  >;
  milestones?: Resolver<
    Maybe<Array<ResolversTypes['Milestone']>>,
    ParentType,
    ContextType,
    Partial<QuerymilestonesArgs>
  >;
  generalServices?: Resolver<Maybe<Array<ResolversTypes['GeneralService']>>, ParentType, ContextType>;
  prefill?: Resolver<
    Maybe<ResolversTypes['Prefill']>,
    ParentType,
    ContextType,
    RequireFields<QueryprefillArgs, 'service' | 'about'>
  >;
  onceOnlyGap?: Resolver<
    Maybe<ResolversTypes['OnceOnlyGap']>,
    ParentType,
    ContextType,
    RequireFields<QueryonceOnlyGapArgs, 'service'>
  >;
  onceOnlyGaps?: Resolver<
    Maybe<ResolversTypes['OnceOnlyGapConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryonceOnlyGapsArgs, 'first'>
  >;
  askedAnyway?: Resolver<
    Maybe<ResolversTypes['AskedAnywayConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryaskedAnywayArgs, 'first'>
  >;
  committeeMeetings?: Resolver<
    Maybe<ResolversTypes['CommitteeMeetingConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerycommitteeMeetingsArgs, 'first'>
  >;
  complianceReport?: Resolver<
    Maybe<ResolversTypes['ComplianceReport']>,
    ParentType,
    ContextType,
    RequireFields<QuerycomplianceReportArgs, 'from' | 'to'>
  >;
  complianceSnapshot?: Resolver<
    Maybe<ResolversTypes['ComplianceSnapshot']>,
    ParentType,
    ContextType,
    RequireFields<QuerycomplianceSnapshotArgs, 'from' | 'to'>
  >;
};

export type AgencyResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
  FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Agency']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['AgencyClass']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes['AgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencychildrenArgs, 'first'>
  >;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  connection?: Resolver<
    Maybe<ResolversTypes['ConnectionState']>,
    ParentType,
    ContextType,
    Partial<AgencyconnectionArgs>
  >;
  ownWindow?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType>;
  hostedIn?: Resolver<Maybe<ResolversTypes['Window']>, ParentType, ContextType, Partial<AgencyhostedInArgs>>;
  systems?: Resolver<
    Maybe<ResolversTypes['SystemConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencysystemsArgs, 'first'>
  >;
  services?: Resolver<
    Maybe<ResolversTypes['ServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyservicesArgs, 'first'>
  >;
  obligations?: Resolver<
    Maybe<ResolversTypes['ObligationConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyobligationsArgs, 'first'>
  >;
  remaining?: Resolver<
    Maybe<Array<ResolversTypes['RemainingCondition']>>,
    ParentType,
    ContextType,
    Partial<AgencyremainingArgs>
  >;
  dataCentres?: Resolver<
    Maybe<Array<ResolversTypes['DataCentre']>>,
    ParentType,
    ContextType,
    Partial<AgencydataCentresArgs>
  >;
  subgraphs?: Resolver<
    Maybe<ResolversTypes['AgencySubgraphConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencysubgraphsArgs, 'first'>
  >;
  quarantine?: Resolver<Maybe<ResolversTypes['Quarantine']>, ParentType, ContextType>;
  quarantines?: Resolver<
    Maybe<ResolversTypes['QuarantineConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyquarantinesArgs, 'first'>
  >;
  exemptions?: Resolver<
    Maybe<ResolversTypes['ExemptionConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyexemptionsArgs, 'first'>
  >;
  connectionPlans?: Resolver<
    Maybe<ResolversTypes['ConnectionPlanConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyconnectionPlansArgs, 'first'>
  >;
  evidenceDigest?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<AgencyevidenceDigestArgs, 'asOf'>
  >;
  decisions?: Resolver<
    Maybe<ResolversTypes['CommitteeDecisionConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencydecisionsArgs, 'first'>
  >;
  conformitySignatures?: Resolver<
    Maybe<ResolversTypes['ConformitySignatureConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyconformitySignaturesArgs, 'first'>
  >;
  executivePlans?: Resolver<
    Maybe<ResolversTypes['ExecutivePlanConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyexecutivePlansArgs, 'first'>
  >;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyStateConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencydutiesArgs, 'includeSuperseded' | 'first'>
  >;
  evidenceFile?: Resolver<
    Maybe<ResolversTypes['EvidenceFile']>,
    ParentType,
    ContextType,
    Partial<AgencyevidenceFileArgs>
  >;
  shareReadings?: Resolver<
    Maybe<Array<ResolversTypes['ReadingShare']>>,
    ParentType,
    ContextType,
    Partial<AgencyshareReadingsArgs>
  >;
  electronicServices?: Resolver<
    Maybe<ResolversTypes['ShareCount']>,
    ParentType,
    ContextType,
    Partial<AgencyelectronicServicesArgs>
  >;
  exchange?: Resolver<
    Maybe<ResolversTypes['AgencyExchange']>,
    ParentType,
    ContextType,
    RequireFields<AgencyexchangeArgs, 'from' | 'to'>
  >;
  lifeCycle?: Resolver<Maybe<ResolversTypes['AgencyLifeCycle']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ProvinceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ProvinceConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceConnection'] = ResolversParentTypes['ProvinceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProvinceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceEdge'] = ResolversParentTypes['ProvinceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type SystemResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  connectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SystemConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type WindowResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window'],
  FederationReferenceType extends FederationReferenceTypes['Window'] = FederationReferenceTypes['Window'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Window']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isNational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<WindowisOpenArgs>>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  services?: Resolver<
    Maybe<ResolversTypes['ServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<WindowservicesArgs, 'first'>
  >;
};

export type WindowConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['WindowConnection'] = ResolversParentTypes['WindowConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Window']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WindowEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['WindowEdge'] = ResolversParentTypes['WindowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
  FederationReferenceType extends FederationReferenceTypes['Service'] = FederationReferenceTypes['Service'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Service']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ServiceScope']>, ParentType, ContextType>;
  highUse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<ServicehighUseArgs>>;
  isInquiry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['ServiceStage']>>, ParentType, ContextType, Partial<ServicestagesArgs>>;
  requirements?: Resolver<
    Maybe<ResolversTypes['RequirementConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServicerequirementsArgs, 'first'>
  >;
  isSmart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<ServiceisSmartArgs>>;
  isSmartStrict?: Resolver<
    Maybe<ResolversTypes['Boolean']>,
    ParentType,
    ContextType,
    Partial<ServiceisSmartStrictArgs>
  >;
  whyNotSmart?: Resolver<
    Maybe<Array<ResolversTypes['SmartShortfall']>>,
    ParentType,
    ContextType,
    Partial<ServicewhyNotSmartArgs>
  >;
  exposedIn?: Resolver<
    Maybe<ResolversTypes['WindowConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceexposedInArgs, 'first'>
  >;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  madeUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  smartVerdict?: Resolver<
    Maybe<ResolversTypes['SmartVerdict']>,
    ParentType,
    ContextType,
    RequireFields<ServicesmartVerdictArgs, 'definition'>
  >;
  violations?: Resolver<
    Maybe<Array<ResolversTypes['ServiceViolation']>>,
    ParentType,
    ContextType,
    Partial<ServiceviolationsArgs>
  >;
  highUseEntry?: Resolver<
    Maybe<ResolversTypes['HighUseEntry']>,
    ParentType,
    ContextType,
    Partial<ServicehighUseEntryArgs>
  >;
  processes?: Resolver<
    Maybe<ResolversTypes['ServiceProcessConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceprocessesArgs, 'first'>
  >;
  onceOnlyGap?: Resolver<Maybe<ResolversTypes['OnceOnlyGap']>, ParentType, ContextType>;
  inquiryFields?: Resolver<Maybe<Array<ResolversTypes['InquiryField']>>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Service']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceStageResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceStage'] = ResolversParentTypes['ServiceStage'],
> = {
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['DocumentNeed'], ParentType, ContextType>;
  humanStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  implemented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['DocumentNeed'], ParentType, ContextType>;
};

export type RequirementConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type SmartShortfallResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SmartShortfall'] = ResolversParentTypes['SmartShortfall'],
> = {
  code?: Resolver<ResolversTypes['SmartReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['StageKind']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  breaks?: Resolver<Array<ResolversTypes['SmartDefinition']>, ParentType, ContextType>;
};

export type ConnectionStateResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionState'] = ResolversParentTypes['ConnectionState'],
> = {
  status?: Resolver<ResolversTypes['ConnectionStatus'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ConnectionEvidence'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ConnectionReason']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type ConnectionReasonResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionReason'] = ResolversParentTypes['ConnectionReason'],
> = {
  condition?: Resolver<ResolversTypes['ConnectionCondition'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ConnectionReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type ConnectionEvidenceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionEvidence'] = ResolversParentTypes['ConnectionEvidence'],
> = {
  ownWindowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  composes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastConformanceRun?: Resolver<Maybe<ResolversTypes['ConformanceRun']>, ParentType, ContextType>;
  lastForeignAnswer?: Resolver<Maybe<ResolversTypes['ForeignAnswer']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['ServiceShare']>, ParentType, ContextType>;
  records?: Resolver<
    Maybe<ResolversTypes['EvidenceConnection']>,
    ParentType,
    ContextType,
    RequireFields<ConnectionEvidencerecordsArgs, 'first'>
  >;
};

export type ConformanceRunResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConformanceRun'] = ResolversParentTypes['ConformanceRun'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofCurrentSchema?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
};

export type ForeignAnswerResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ForeignAnswer'] = ResolversParentTypes['ForeignAnswer'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
  byCitizens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceShareResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceShare'] = ResolversParentTypes['ServiceShare'],
> = {
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  hasEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ObligationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'],
  FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Obligation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  force?: Resolver<ResolversTypes['LegalForce'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['ThresholdReading']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueText?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  isInForce?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<ObligationisInForceArgs, 'on'>
  >;
  decidesConnection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  supersedes?: Resolver<
    Maybe<ResolversTypes['ObligationConnection']>,
    ParentType,
    ContextType,
    RequireFields<ObligationsupersedesArgs, 'first'>
  >;
  appliesTo?: Resolver<
    Maybe<ResolversTypes['AgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<ObligationappliesToArgs, 'first'>
  >;
};

export type ObligationConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ThresholdReadingResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ThresholdReading'] = ResolversParentTypes['ThresholdReading'],
> = {
  base?: Resolver<ResolversTypes['ServiceBase'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ServiceCounting'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['WindowKind'], ParentType, ContextType>;
};

export type ConnectionFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionFigures'] = ResolversParentTypes['ConnectionFigures'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connectedSystems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  otherReading?: Resolver<Maybe<ResolversTypes['OtherReading']>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type StatusCountResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount'],
> = {
  status?: Resolver<ResolversTypes['ConnectionStatus'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  recordConformanceRun?: Resolver<
    Maybe<ResolversTypes['RecordedConformanceRun']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordConformanceRunArgs, 'input' | 'idempotencyKey'>
  >;
  quarantineAgency?: Resolver<
    Maybe<ResolversTypes['Quarantine']>,
    ParentType,
    ContextType,
    RequireFields<MutationquarantineAgencyArgs, 'input' | 'idempotencyKey'>
  >;
  liftQuarantine?: Resolver<
    Maybe<ResolversTypes['Quarantine']>,
    ParentType,
    ContextType,
    RequireFields<MutationliftQuarantineArgs, 'input' | 'idempotencyKey'>
  >;
  reportIncident?: Resolver<
    Maybe<ResolversTypes['Incident']>,
    ParentType,
    ContextType,
    RequireFields<MutationreportIncidentArgs, 'input' | 'idempotencyKey'>
  >;
  requestExemption?: Resolver<
    Maybe<ResolversTypes['Exemption']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestExemptionArgs, 'input' | 'idempotencyKey'>
  >;
  withdrawExemption?: Resolver<
    Maybe<ResolversTypes['Exemption']>,
    ParentType,
    ContextType,
    RequireFields<MutationwithdrawExemptionArgs, 'input' | 'idempotencyKey'>
  >;
  reviewExemption?: Resolver<
    Maybe<ResolversTypes['Exemption']>,
    ParentType,
    ContextType,
    RequireFields<MutationreviewExemptionArgs, 'input' | 'idempotencyKey'>
  >;
  decideExemption?: Resolver<
    Maybe<ResolversTypes['Exemption']>,
    ParentType,
    ContextType,
    RequireFields<MutationdecideExemptionArgs, 'input' | 'idempotencyKey'>
  >;
  submitConnectionPlan?: Resolver<
    Maybe<ResolversTypes['ConnectionPlan']>,
    ParentType,
    ContextType,
    RequireFields<MutationsubmitConnectionPlanArgs, 'input' | 'idempotencyKey'>
  >;
  recordCommitteeDecision?: Resolver<
    Maybe<ResolversTypes['CommitteeDecision']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordCommitteeDecisionArgs, 'input' | 'idempotencyKey'>
  >;
  withdrawCommitteeDecision?: Resolver<
    Maybe<ResolversTypes['CommitteeDecision']>,
    ParentType,
    ContextType,
    RequireFields<MutationwithdrawCommitteeDecisionArgs, 'input' | 'idempotencyKey'>
  >;
  answerCommitteeQuestion?: Resolver<
    Maybe<ResolversTypes['CommitteeDecision']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerCommitteeQuestionArgs, 'input' | 'idempotencyKey'>
  >;
  signConformity?: Resolver<
    Maybe<ResolversTypes['ConformitySignature']>,
    ParentType,
    ContextType,
    RequireFields<MutationsignConformityArgs, 'input' | 'idempotencyKey'>
  >;
  submitExecutivePlan?: Resolver<
    Maybe<ResolversTypes['ExecutivePlan']>,
    ParentType,
    ContextType,
    RequireFields<MutationsubmitExecutivePlanArgs, 'input' | 'idempotencyKey'>
  >;
  confirmExecutivePlan?: Resolver<
    Maybe<ResolversTypes['ExecutivePlan']>,
    ParentType,
    ContextType,
    RequireFields<MutationconfirmExecutivePlanArgs, 'input' | 'idempotencyKey'>
  >;
  forwardExecutivePlan?: Resolver<
    Maybe<ResolversTypes['ExecutivePlan']>,
    ParentType,
    ContextType,
    RequireFields<MutationforwardExecutivePlanArgs, 'input' | 'idempotencyKey'>
  >;
  beginHighUseList?: Resolver<
    Maybe<ResolversTypes['HighUseList']>,
    ParentType,
    ContextType,
    RequireFields<MutationbeginHighUseListArgs, 'input' | 'idempotencyKey'>
  >;
  proposeHighUse?: Resolver<
    Maybe<ResolversTypes['HighUseList']>,
    ParentType,
    ContextType,
    RequireFields<MutationproposeHighUseArgs, 'input' | 'idempotencyKey'>
  >;
  finaliseHighUse?: Resolver<
    Maybe<ResolversTypes['HighUseList']>,
    ParentType,
    ContextType,
    RequireFields<MutationfinaliseHighUseArgs, 'input' | 'idempotencyKey'>
  >;
  notifyHighUse?: Resolver<
    Maybe<ResolversTypes['HighUseList']>,
    ParentType,
    ContextType,
    RequireFields<MutationnotifyHighUseArgs, 'input' | 'idempotencyKey'>
  >;
  proposeServiceProcess?: Resolver<
    Maybe<ResolversTypes['ServiceProcess']>,
    ParentType,
    ContextType,
    RequireFields<MutationproposeServiceProcessArgs, 'input' | 'idempotencyKey'>
  >;
  approveServiceProcess?: Resolver<
    Maybe<ResolversTypes['ServiceProcess']>,
    ParentType,
    ContextType,
    RequireFields<MutationapproveServiceProcessArgs, 'input' | 'idempotencyKey'>
  >;
  recordTraffic?: Resolver<
    Maybe<ResolversTypes['TrafficReceipt']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordTrafficArgs, 'input' | 'idempotencyKey'>
  >;
  recordCommitteeMeeting?: Resolver<
    Maybe<ResolversTypes['CommitteeMeeting']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordCommitteeMeetingArgs, 'input' | 'idempotencyKey'>
  >;
  recordMerger?: Resolver<
    Maybe<ResolversTypes['Succession']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordMergerArgs, 'input' | 'idempotencyKey'>
  >;
  recordSplit?: Resolver<
    Maybe<ResolversTypes['Succession']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordSplitArgs, 'input' | 'idempotencyKey'>
  >;
};

export type RecordedConformanceRunResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RecordedConformanceRun'] = ResolversParentTypes['RecordedConformanceRun'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['AgencySubgraph'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type AgencySubgraphResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencySubgraph'] = ResolversParentTypes['AgencySubgraph'],
> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgencySubgraphConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencySubgraphConnection'] =
    ResolversParentTypes['AgencySubgraphConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgencySubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgencySubgraph']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencySubgraphEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencySubgraphEdge'] = ResolversParentTypes['AgencySubgraphEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencySubgraph'], ParentType, ContextType>;
};

export type RemainingConditionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RemainingCondition'] = ResolversParentTypes['RemainingCondition'],
> = {
  condition?: Resolver<ResolversTypes['ConnectionCondition'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ConnectionReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  failedChecks?: Resolver<Maybe<Array<ResolversTypes['FailedCheck']>>, ParentType, ContextType>;
};

export type FailedCheckResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['FailedCheck'] = ResolversParentTypes['FailedCheck'],
> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type DataCentreResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DataCentre'] = ResolversParentTypes['DataCentre'],
> = {
  kind?: Resolver<ResolversTypes['DataCentreKind'], ParentType, ContextType>;
  hostedAt?: Resolver<ResolversTypes['HostingKind'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type QuarantineResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Quarantine'] = ResolversParentTypes['Quarantine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['QuarantineReason'], ParentType, ContextType>;
  imposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  imposedBy?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['QuarantineLiftReason']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuarantineConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['QuarantineConnection'] = ResolversParentTypes['QuarantineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['QuarantineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quarantine']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuarantineEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['QuarantineEdge'] = ResolversParentTypes['QuarantineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quarantine'], ParentType, ContextType>;
};

export type QuarantinedSubgraphResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['QuarantinedSubgraph'] = ResolversParentTypes['QuarantinedSubgraph'],
> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IncidentResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IncidentSeverity'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jws?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type SupervisoryCommitteeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SupervisoryCommittee'] = ResolversParentTypes['SupervisoryCommittee'],
> = {
  seats?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  longestDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votingRule?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  recusalRule?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  termRule?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ExemptionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExemptionGround'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExemptionState'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  recused?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['ExemptionSignature']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Exemption']>, ParentType, ContextType>;
  chainDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExemptionSignatureResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExemptionSignature'] = ResolversParentTypes['ExemptionSignature'],
> = {
  institution?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['ExemptionVoteKind'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExemptionConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExemptionConnection'] = ResolversParentTypes['ExemptionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExemptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exemption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExemptionEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExemptionEdge'] = ResolversParentTypes['ExemptionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exemption'], ParentType, ContextType>;
};

export type ConnectionPlanResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionPlan'] = ResolversParentTypes['ConnectionPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['ConnectionMilestone']>, ParentType, ContextType>;
};

export type ConnectionMilestoneResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionMilestone'] = ResolversParentTypes['ConnectionMilestone'],
> = {
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type ConnectionPlanConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionPlanConnection'] =
    ResolversParentTypes['ConnectionPlanConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConnectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConnectionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionPlanEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionPlanEdge'] = ResolversParentTypes['ConnectionPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConnectionPlan'], ParentType, ContextType>;
};

export type CommitteeDecisionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeDecision'] = ResolversParentTypes['CommitteeDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeDecisionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidenceAsOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidenceDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CommitteeAnswer']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
};

export type CommitteeAnswerResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeAnswer'] = ResolversParentTypes['CommitteeAnswer'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeDecisionConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeDecisionConnection'] =
    ResolversParentTypes['CommitteeDecisionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommitteeDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeDecisionEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeDecisionEdge'] = ResolversParentTypes['CommitteeDecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeDecision'], ParentType, ContextType>;
};

export type ResolutionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type ConformitySignatureResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConformitySignature'] = ResolversParentTypes['ConformitySignature'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConformitySignatureConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConformitySignatureConnection'] =
    ResolversParentTypes['ConformitySignatureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConformitySignatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConformitySignature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConformitySignatureEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConformitySignatureEdge'] = ResolversParentTypes['ConformitySignatureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConformitySignature'], ParentType, ContextType>;
};

export type ExecutivePlanResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExecutivePlan'] = ResolversParentTypes['ExecutivePlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExecutivePlanState'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  forwardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  forwardedTo?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type ExecutivePlanConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExecutivePlanConnection'] = ResolversParentTypes['ExecutivePlanConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExecutivePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExecutivePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExecutivePlanEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExecutivePlanEdge'] = ResolversParentTypes['ExecutivePlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExecutivePlan'], ParentType, ContextType>;
};

export type OtherReadingResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['OtherReading'] = ResolversParentTypes['OtherReading'],
> = {
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fewestAgencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostAgencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareCountResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ShareCount'] = ResolversParentTypes['ShareCount'],
> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RuleSetResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RuleSet'] = ResolversParentTypes['RuleSet'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  thresholds?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType>;
  smartDefinitions?: Resolver<Array<ResolversTypes['SmartDefinition']>, ParentType, ContextType>;
  conformanceSuite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conformanceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trafficDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleSetConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RuleSetConnection'] = ResolversParentTypes['RuleSetConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RuleSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleSetEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['RuleSetEdge'] = ResolversParentTypes['RuleSetEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleSet'], ParentType, ContextType>;
};

export type DutyStateResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyState'] = ResolversParentTypes['DutyState'],
> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyStateKind'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originalDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exemptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notMeasured?: Resolver<Maybe<ResolversTypes['NotMeasured']>, ParentType, ContextType>;
  failing?: Resolver<
    Maybe<ResolversTypes['DutyCheckConnection']>,
    ParentType,
    ContextType,
    RequireFields<DutyStatefailingArgs, 'first'>
  >;
  excluded?: Resolver<
    Maybe<ResolversTypes['ExcludedServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<DutyStateexcludedArgs, 'first'>
  >;
  evidence?: Resolver<Maybe<Array<ResolversTypes['Evidence']>>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type DutyStateConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyStateConnection'] = ResolversParentTypes['DutyStateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DutyStateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyState']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyStateEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyStateEdge'] = ResolversParentTypes['DutyStateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
};

export type NotMeasuredResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['NotMeasured'] = ResolversParentTypes['NotMeasured'],
> = {
  code?: Resolver<ResolversTypes['NotMeasuredReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type DutyCheckResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyCheck'] = ResolversParentTypes['DutyCheck'],
> = {
  code?: Resolver<ResolversTypes['DutyCheckCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
};

export type DutyCheckConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyCheckConnection'] = ResolversParentTypes['DutyCheckConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DutyCheckEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyCheck']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyCheckEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyCheckEdge'] = ResolversParentTypes['DutyCheckEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyCheck'], ParentType, ContextType>;
};

export type ExcludedServiceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedService'] = ResolversParentTypes['ExcludedService'],
> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExcludedServiceReason'], ParentType, ContextType>;
};

export type ExcludedServiceConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedServiceConnection'] =
    ResolversParentTypes['ExcludedServiceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExcludedServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExcludedService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedServiceEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedServiceEdge'] = ResolversParentTypes['ExcludedServiceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcludedService'], ParentType, ContextType>;
};

export type EvidenceFileResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionState']>, ParentType, ContextType>;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyStateConnection']>,
    ParentType,
    ContextType,
    RequireFields<EvidenceFiledutiesArgs, 'first'>
  >;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ReadingShareResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReadingShare'] = ResolversParentTypes['ReadingShare'],
> = {
  reading?: Resolver<ResolversTypes['ThresholdReading'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['PriorityCount']>, ParentType, ContextType>;
  excluded?: Resolver<
    Maybe<ResolversTypes['ExcludedServiceConnection']>,
    ParentType,
    ContextType,
    RequireFields<ReadingShareexcludedArgs, 'first'>
  >;
};

export type PriorityCountResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['PriorityCount'] = ResolversParentTypes['PriorityCount'],
> = {
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyFigures'] = ResolversParentTypes['DutyFigures'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['RegionalBasis'], ParentType, ContextType>;
  duties?: Resolver<Maybe<Array<ResolversTypes['DutyFigure']>>, ParentType, ContextType>;
  readings?: Resolver<Maybe<Array<ResolversTypes['ReadingFigure']>>, ParentType, ContextType>;
  excluded?: Resolver<
    Maybe<ResolversTypes['ExcludedAgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<DutyFiguresexcludedArgs, 'first'>
  >;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type DutyFigureResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyFigure'] = ResolversParentTypes['DutyFigure'],
> = {
  obligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punctual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<
    Maybe<ResolversTypes['ExcludedAgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<DutyFigureexcludedArgs, 'first'>
  >;
  states?: Resolver<
    Maybe<ResolversTypes['DutyStateConnection']>,
    ParentType,
    ContextType,
    RequireFields<DutyFigurestatesArgs, 'first'>
  >;
};

export type ExcludedAgencyResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedAgency'] = ResolversParentTypes['ExcludedAgency'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotMeasured'], ParentType, ContextType>;
};

export type ExcludedAgencyConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedAgencyConnection'] =
    ResolversParentTypes['ExcludedAgencyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExcludedAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExcludedAgency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedAgencyEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExcludedAgencyEdge'] = ResolversParentTypes['ExcludedAgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcludedAgency'], ParentType, ContextType>;
};

export type ReadingFigureResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReadingFigure'] = ResolversParentTypes['ReadingFigure'],
> = {
  reading?: Resolver<ResolversTypes['ThresholdReading'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  obligations?: Resolver<Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  excluded?: Resolver<
    Maybe<ResolversTypes['ExcludedAgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<ReadingFigureexcludedArgs, 'first'>
  >;
};

export type ClassFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ClassFigures'] = ResolversParentTypes['ClassFigures'],
> = {
  class?: Resolver<ResolversTypes['AgencyClass'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  electronic?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  smart?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ProvinceFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceFigures'] = ResolversParentTypes['ProvinceFigures'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agencyBasis?: Resolver<ResolversTypes['RegionalBasis'], ParentType, ContextType>;
  serviceBasis?: Resolver<ResolversTypes['RegionalBasis'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ProvinceCount'], ParentType, ContextType>;
  nationwide?: Resolver<ResolversTypes['ProvinceCount'], ParentType, ContextType>;
  provinces?: Resolver<
    Maybe<ResolversTypes['ProvinceFigureConnection']>,
    ParentType,
    ContextType,
    RequireFields<ProvinceFiguresprovincesArgs, 'first'>
  >;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ProvinceFigureResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceFigure'] = ResolversParentTypes['ProvinceFigure'],
> = {
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['ProvinceCount'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['ProvinceCount'], ParentType, ContextType>;
};

export type ProvinceFigureConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceFigureConnection'] =
    ResolversParentTypes['ProvinceFigureConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ProvinceFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProvinceFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvinceFigureEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceFigureEdge'] = ResolversParentTypes['ProvinceFigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvinceFigure'], ParentType, ContextType>;
};

export type ProvinceCountResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProvinceCount'] = ResolversParentTypes['ProvinceCount'],
> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electronic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highUse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withViolations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ProcessFigures'] = ResolversParentTypes['ProcessFigures'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  highUse?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
};

export type ServiceViolationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceViolation'] = ResolversParentTypes['ServiceViolation'],
> = {
  code?: Resolver<ResolversTypes['ServiceViolationCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type SmartVerdictResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SmartVerdict'] = ResolversParentTypes['SmartVerdict'],
> = {
  definition?: Resolver<ResolversTypes['SmartDefinition'], ParentType, ContextType>;
  isSmart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SmartShortfall']>, ParentType, ContextType>;
  secure?: Resolver<ResolversTypes['SecurityShown'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type SecurityShownResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SecurityShown'] = ResolversParentTypes['SecurityShown'],
> = {
  transport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grantVerification?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conformancePassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HighUseListResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseList'] = ResolversParentTypes['HighUseList'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HighUseListState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposalsUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finalAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notifiedTo?: Resolver<
    Maybe<ResolversTypes['AgencyConnection']>,
    ParentType,
    ContextType,
    RequireFields<HighUseListnotifiedToArgs, 'first'>
  >;
  entries?: Resolver<
    Maybe<ResolversTypes['HighUseEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<HighUseListentriesArgs, 'first'>
  >;
  proposals?: Resolver<
    Maybe<ResolversTypes['HighUseProposalConnection']>,
    ParentType,
    ContextType,
    RequireFields<HighUseListproposalsArgs, 'first'>
  >;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
};

export type HighUseListConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseListConnection'] = ResolversParentTypes['HighUseListConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HighUseListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HighUseList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighUseListEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseListEdge'] = ResolversParentTypes['HighUseListEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HighUseList'], ParentType, ContextType>;
};

export type HighUseEntryResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseEntry'] = ResolversParentTypes['HighUseEntry'],
> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['UseCount'], ParentType, ContextType>;
};

export type HighUseEntryConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseEntryConnection'] = ResolversParentTypes['HighUseEntryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HighUseEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HighUseEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighUseEntryEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseEntryEdge'] = ResolversParentTypes['HighUseEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HighUseEntry'], ParentType, ContextType>;
};

export type HighUseProposalResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseProposal'] = ResolversParentTypes['HighUseProposal'],
> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['UseCount'], ParentType, ContextType>;
};

export type HighUseProposalConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseProposalConnection'] =
    ResolversParentTypes['HighUseProposalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['HighUseProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HighUseProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighUseProposalEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HighUseProposalEdge'] = ResolversParentTypes['HighUseProposalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HighUseProposal'], ParentType, ContextType>;
};

export type UseCountResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['UseCount'] = ResolversParentTypes['UseCount'],
> = {
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceProcessResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceProcess'] = ResolversParentTypes['ServiceProcess'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ServiceProcessState'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ServiceStage']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['EvidenceOrigin'], ParentType, ContextType>;
};

export type ServiceProcessConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceProcessConnection'] =
    ResolversParentTypes['ServiceProcessConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ServiceProcessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceProcess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceProcessEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ServiceProcessEdge'] = ResolversParentTypes['ServiceProcessEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceProcess'], ParentType, ContextType>;
};

export type MilestoneResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['MilestoneCriterion'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['RuleSet']>, ParentType, ContextType>;
};

export type GeneralServiceResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['GeneralService'] = ResolversParentTypes['GeneralService'],
> = {
  code?: Resolver<ResolversTypes['GeneralServiceCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['ShareCount'], ParentType, ContextType>;
  implementations?: Resolver<Array<ResolversTypes['GeneralImplementation']>, ParentType, ContextType>;
};

export type GeneralImplementationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['GeneralImplementation'] = ResolversParentTypes['GeneralImplementation'],
> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type AgencyExchangeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencyExchange'] = ResolversParentTypes['AgencyExchange'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exchanging?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['ExchangeAvailability'], ParentType, ContextType>;
  refusals?: Resolver<
    Maybe<ResolversTypes['ExchangeRefusalConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyExchangerefusalsArgs, 'first'>
  >;
  readVolumes?: Resolver<
    Maybe<ResolversTypes['ExchangeVolumeConnection']>,
    ParentType,
    ContextType,
    RequireFields<AgencyExchangereadVolumesArgs, 'first'>
  >;
};

export type ExchangeAvailabilityResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeAvailability'] = ResolversParentTypes['ExchangeAvailability'],
> = {
  calls?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExchangeRefusalResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeRefusal'] = ResolversParentTypes['ExchangeRefusal'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['RefusedBy'], ParentType, ContextType>;
  calls?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExchangeRefusalConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeRefusalConnection'] =
    ResolversParentTypes['ExchangeRefusalConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRefusalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeRefusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRefusalEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeRefusalEdge'] = ResolversParentTypes['ExchangeRefusalEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRefusal'], ParentType, ContextType>;
};

export type ExchangeVolumeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeVolume'] = ResolversParentTypes['ExchangeVolume'],
> = {
  readerKind?: Resolver<ResolversTypes['ExchangeReaderKind'], ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  reads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExchangeVolumeConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeVolumeConnection'] =
    ResolversParentTypes['ExchangeVolumeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeVolumeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeVolume']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeVolumeEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ExchangeVolumeEdge'] = ResolversParentTypes['ExchangeVolumeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeVolume'], ParentType, ContextType>;
};

export type TrafficReceiptResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['TrafficReceipt'] = ResolversParentTypes['TrafficReceipt'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HeldFactResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['HeldFact'] = ResolversParentTypes['HeldFact'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InquiryFieldResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['InquiryField'] = ResolversParentTypes['InquiryField'],
> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnceOnlyGapResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['OnceOnlyGap'] = ResolversParentTypes['OnceOnlyGap'],
> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAnyway?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['OnceOnlyGapEntry']>, ParentType, ContextType>;
  drafts?: Resolver<Array<ResolversTypes['OnceOnlyGapEntry']>, ParentType, ContextType>;
};

export type OnceOnlyGapEntryResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['OnceOnlyGapEntry'] = ResolversParentTypes['OnceOnlyGapEntry'],
> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['HeldFact']>, ParentType, ContextType>;
};

export type OnceOnlyGapConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['OnceOnlyGapConnection'] = ResolversParentTypes['OnceOnlyGapConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OnceOnlyGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OnceOnlyGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnceOnlyGapEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['OnceOnlyGapEdge'] = ResolversParentTypes['OnceOnlyGapEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OnceOnlyGap'], ParentType, ContextType>;
};

export type AskedAnywayResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AskedAnyway'] = ResolversParentTypes['AskedAnyway'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  services?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAnyway?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedAnywayConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AskedAnywayConnection'] = ResolversParentTypes['AskedAnywayConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AskedAnywayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AskedAnyway']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAnyway?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedAnywayEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AskedAnywayEdge'] = ResolversParentTypes['AskedAnywayEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AskedAnyway'], ParentType, ContextType>;
};

export type PrefillResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill'],
> = {
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PrefillItem']>, ParentType, ContextType>;
};

export type PrefillItemResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['PrefillItem'] = ResolversParentTypes['PrefillItem'],
> = {
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['HeldFact'], ParentType, ContextType>;
  filling?: Resolver<ResolversTypes['Filling'], ParentType, ContextType>;
};

export type FillingResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Filling'] = ResolversParentTypes['Filling'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FillingState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitteeMeetingResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeMeeting'] = ResolversParentTypes['CommitteeMeeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  agenda?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type CommitteeMeetingConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeMeetingConnection'] =
    ResolversParentTypes['CommitteeMeetingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommitteeMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeMeetingEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['CommitteeMeetingEdge'] = ResolversParentTypes['CommitteeMeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeMeeting'], ParentType, ContextType>;
};

export type ComplianceReportResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ComplianceReport'] = ResolversParentTypes['ComplianceReport'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  snapshotDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['ReportDutyFigures']>, ParentType, ContextType>;
  moves?: Resolver<
    ResolversTypes['ReportMoveConnection'],
    ParentType,
    ContextType,
    RequireFields<ComplianceReportmovesArgs, 'first'>
  >;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disclaimer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ReportFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingByOtherReading?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connectedSystems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDutyFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReportDutyFigures'] = ResolversParentTypes['ReportDutyFigures'],
> = {
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  justified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMeasured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportMoveResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReportMove'] = ResolversParentTypes['ReportMove'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ConnectionStatus']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ConnectionStatus']>, ParentType, ContextType>;
  cleared?: Resolver<Array<ResolversTypes['ConnectionReason']>, ParentType, ContextType>;
  arisen?: Resolver<Array<ResolversTypes['ConnectionReason']>, ParentType, ContextType>;
};

export type ReportMoveConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReportMoveConnection'] = ResolversParentTypes['ReportMoveConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ReportMove']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ReportMoveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportMoveEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ReportMoveEdge'] = ResolversParentTypes['ReportMoveEdge'],
> = {
  node?: Resolver<ResolversTypes['ReportMove'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplianceSnapshotResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ComplianceSnapshot'] = ResolversParentTypes['ComplianceSnapshot'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<ComplianceSnapshotpartArgs, 'number'>
  >;
};

export type AgencyLifeCycleResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['AgencyLifeCycle'] = ResolversParentTypes['AgencyLifeCycle'],
> = {
  isActive?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<AgencyLifeCycleisActiveArgs, 'on'>
  >;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heir?: Resolver<
    Maybe<ResolversTypes['Agency']>,
    ParentType,
    ContextType,
    RequireFields<AgencyLifeCycleheirArgs, 'on'>
  >;
  cameFrom?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyLifeCyclecameFromArgs, 'first'>
  >;
  wentInto?: Resolver<
    ResolversTypes['SuccessionConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyLifeCyclewentIntoArgs, 'first'>
  >;
};

export type SuccessionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  services?: Resolver<
    ResolversTypes['ServiceConnection'],
    ParentType,
    ContextType,
    RequireFields<SuccessionservicesArgs, 'first'>
  >;
  legalBasis?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  centreVote?: Resolver<ResolversTypes['CentreVote'], ParentType, ContextType>;
};

export type SuccessionConnectionResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SuccessionConnection'] = ResolversParentTypes['SuccessionConnection'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SuccessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionEdgeResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['SuccessionEdge'] = ResolversParentTypes['SuccessionEdge'],
> = {
  node?: Resolver<ResolversTypes['Succession'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CatalogueContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceConnection?: ProvinceConnectionResolvers<ContextType>;
  ProvinceEdge?: ProvinceEdgeResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  Window?: WindowResolvers<ContextType>;
  WindowConnection?: WindowConnectionResolvers<ContextType>;
  WindowEdge?: WindowEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceStage?: ServiceStageResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  SmartShortfall?: SmartShortfallResolvers<ContextType>;
  ConnectionState?: ConnectionStateResolvers<ContextType>;
  ConnectionReason?: ConnectionReasonResolvers<ContextType>;
  ConnectionEvidence?: ConnectionEvidenceResolvers<ContextType>;
  ConformanceRun?: ConformanceRunResolvers<ContextType>;
  ForeignAnswer?: ForeignAnswerResolvers<ContextType>;
  ServiceShare?: ServiceShareResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ThresholdReading?: ThresholdReadingResolvers<ContextType>;
  ConnectionFigures?: ConnectionFiguresResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RecordedConformanceRun?: RecordedConformanceRunResolvers<ContextType>;
  AgencySubgraph?: AgencySubgraphResolvers<ContextType>;
  AgencySubgraphConnection?: AgencySubgraphConnectionResolvers<ContextType>;
  AgencySubgraphEdge?: AgencySubgraphEdgeResolvers<ContextType>;
  RemainingCondition?: RemainingConditionResolvers<ContextType>;
  FailedCheck?: FailedCheckResolvers<ContextType>;
  DataCentre?: DataCentreResolvers<ContextType>;
  Quarantine?: QuarantineResolvers<ContextType>;
  QuarantineConnection?: QuarantineConnectionResolvers<ContextType>;
  QuarantineEdge?: QuarantineEdgeResolvers<ContextType>;
  QuarantinedSubgraph?: QuarantinedSubgraphResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  SupervisoryCommittee?: SupervisoryCommitteeResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  ExemptionSignature?: ExemptionSignatureResolvers<ContextType>;
  ExemptionConnection?: ExemptionConnectionResolvers<ContextType>;
  ExemptionEdge?: ExemptionEdgeResolvers<ContextType>;
  ConnectionPlan?: ConnectionPlanResolvers<ContextType>;
  ConnectionMilestone?: ConnectionMilestoneResolvers<ContextType>;
  ConnectionPlanConnection?: ConnectionPlanConnectionResolvers<ContextType>;
  ConnectionPlanEdge?: ConnectionPlanEdgeResolvers<ContextType>;
  CommitteeDecision?: CommitteeDecisionResolvers<ContextType>;
  CommitteeAnswer?: CommitteeAnswerResolvers<ContextType>;
  CommitteeDecisionConnection?: CommitteeDecisionConnectionResolvers<ContextType>;
  CommitteeDecisionEdge?: CommitteeDecisionEdgeResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  ConformitySignature?: ConformitySignatureResolvers<ContextType>;
  ConformitySignatureConnection?: ConformitySignatureConnectionResolvers<ContextType>;
  ConformitySignatureEdge?: ConformitySignatureEdgeResolvers<ContextType>;
  ExecutivePlan?: ExecutivePlanResolvers<ContextType>;
  ExecutivePlanConnection?: ExecutivePlanConnectionResolvers<ContextType>;
  ExecutivePlanEdge?: ExecutivePlanEdgeResolvers<ContextType>;
  OtherReading?: OtherReadingResolvers<ContextType>;
  ShareCount?: ShareCountResolvers<ContextType>;
  RuleSet?: RuleSetResolvers<ContextType>;
  RuleSetConnection?: RuleSetConnectionResolvers<ContextType>;
  RuleSetEdge?: RuleSetEdgeResolvers<ContextType>;
  DutyState?: DutyStateResolvers<ContextType>;
  DutyStateConnection?: DutyStateConnectionResolvers<ContextType>;
  DutyStateEdge?: DutyStateEdgeResolvers<ContextType>;
  NotMeasured?: NotMeasuredResolvers<ContextType>;
  DutyCheck?: DutyCheckResolvers<ContextType>;
  DutyCheckConnection?: DutyCheckConnectionResolvers<ContextType>;
  DutyCheckEdge?: DutyCheckEdgeResolvers<ContextType>;
  ExcludedService?: ExcludedServiceResolvers<ContextType>;
  ExcludedServiceConnection?: ExcludedServiceConnectionResolvers<ContextType>;
  ExcludedServiceEdge?: ExcludedServiceEdgeResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  ReadingShare?: ReadingShareResolvers<ContextType>;
  PriorityCount?: PriorityCountResolvers<ContextType>;
  DutyFigures?: DutyFiguresResolvers<ContextType>;
  DutyFigure?: DutyFigureResolvers<ContextType>;
  ExcludedAgency?: ExcludedAgencyResolvers<ContextType>;
  ExcludedAgencyConnection?: ExcludedAgencyConnectionResolvers<ContextType>;
  ExcludedAgencyEdge?: ExcludedAgencyEdgeResolvers<ContextType>;
  ReadingFigure?: ReadingFigureResolvers<ContextType>;
  ClassFigures?: ClassFiguresResolvers<ContextType>;
  ProvinceFigures?: ProvinceFiguresResolvers<ContextType>;
  ProvinceFigure?: ProvinceFigureResolvers<ContextType>;
  ProvinceFigureConnection?: ProvinceFigureConnectionResolvers<ContextType>;
  ProvinceFigureEdge?: ProvinceFigureEdgeResolvers<ContextType>;
  ProvinceCount?: ProvinceCountResolvers<ContextType>;
  ProcessFigures?: ProcessFiguresResolvers<ContextType>;
  ServiceViolation?: ServiceViolationResolvers<ContextType>;
  SmartVerdict?: SmartVerdictResolvers<ContextType>;
  SecurityShown?: SecurityShownResolvers<ContextType>;
  HighUseList?: HighUseListResolvers<ContextType>;
  HighUseListConnection?: HighUseListConnectionResolvers<ContextType>;
  HighUseListEdge?: HighUseListEdgeResolvers<ContextType>;
  HighUseEntry?: HighUseEntryResolvers<ContextType>;
  HighUseEntryConnection?: HighUseEntryConnectionResolvers<ContextType>;
  HighUseEntryEdge?: HighUseEntryEdgeResolvers<ContextType>;
  HighUseProposal?: HighUseProposalResolvers<ContextType>;
  HighUseProposalConnection?: HighUseProposalConnectionResolvers<ContextType>;
  HighUseProposalEdge?: HighUseProposalEdgeResolvers<ContextType>;
  UseCount?: UseCountResolvers<ContextType>;
  ServiceProcess?: ServiceProcessResolvers<ContextType>;
  ServiceProcessConnection?: ServiceProcessConnectionResolvers<ContextType>;
  ServiceProcessEdge?: ServiceProcessEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  GeneralService?: GeneralServiceResolvers<ContextType>;
  GeneralImplementation?: GeneralImplementationResolvers<ContextType>;
  AgencyExchange?: AgencyExchangeResolvers<ContextType>;
  ExchangeAvailability?: ExchangeAvailabilityResolvers<ContextType>;
  ExchangeRefusal?: ExchangeRefusalResolvers<ContextType>;
  ExchangeRefusalConnection?: ExchangeRefusalConnectionResolvers<ContextType>;
  ExchangeRefusalEdge?: ExchangeRefusalEdgeResolvers<ContextType>;
  ExchangeVolume?: ExchangeVolumeResolvers<ContextType>;
  ExchangeVolumeConnection?: ExchangeVolumeConnectionResolvers<ContextType>;
  ExchangeVolumeEdge?: ExchangeVolumeEdgeResolvers<ContextType>;
  TrafficReceipt?: TrafficReceiptResolvers<ContextType>;
  HeldFact?: HeldFactResolvers<ContextType>;
  InquiryField?: InquiryFieldResolvers<ContextType>;
  OnceOnlyGap?: OnceOnlyGapResolvers<ContextType>;
  OnceOnlyGapEntry?: OnceOnlyGapEntryResolvers<ContextType>;
  OnceOnlyGapConnection?: OnceOnlyGapConnectionResolvers<ContextType>;
  OnceOnlyGapEdge?: OnceOnlyGapEdgeResolvers<ContextType>;
  AskedAnyway?: AskedAnywayResolvers<ContextType>;
  AskedAnywayConnection?: AskedAnywayConnectionResolvers<ContextType>;
  AskedAnywayEdge?: AskedAnywayEdgeResolvers<ContextType>;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillItem?: PrefillItemResolvers<ContextType>;
  Filling?: FillingResolvers<ContextType>;
  CommitteeMeeting?: CommitteeMeetingResolvers<ContextType>;
  CommitteeMeetingConnection?: CommitteeMeetingConnectionResolvers<ContextType>;
  CommitteeMeetingEdge?: CommitteeMeetingEdgeResolvers<ContextType>;
  ComplianceReport?: ComplianceReportResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportDutyFigures?: ReportDutyFiguresResolvers<ContextType>;
  ReportMove?: ReportMoveResolvers<ContextType>;
  ReportMoveConnection?: ReportMoveConnectionResolvers<ContextType>;
  ReportMoveEdge?: ReportMoveEdgeResolvers<ContextType>;
  ComplianceSnapshot?: ComplianceSnapshotResolvers<ContextType>;
  AgencyLifeCycle?: AgencyLifeCycleResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
};
