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
  ComplianceReportRecord,
  DutyFiguresRecord,
  ReportMoveRecord,
  ComplianceSnapshotRecord,
  AgencyLifeCycleRecord,
  SuccessionRecord,
} from './records.ts';
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
  inquiry?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyobligationsArgs = {
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
};

export type ServicerequirementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
};

export type StatusCount = {
  __typename?: 'StatusCount';
  status: ConnectionStatus;
  agencies: Scalars['Int']['output'];
  share?: Maybe<Scalars['Float']['output']>;
  percent?: Maybe<Scalars['Int']['output']>;
};

export type ComplianceReport = {
  __typename?: 'ComplianceReport';
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  snapshotDigest: Scalars['String']['output'];
  ruleSet: Scalars['String']['output'];
  start: ReportFigures;
  end: ReportFigures;
  duties: Array<DutyFigures>;
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

export type DutyFigures = {
  __typename?: 'DutyFigures';
  obligation?: Maybe<Obligation>;
  base: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  pending: Scalars['Int']['output'];
  justified: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  excluded: Scalars['Int']['output'];
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

export type Mutation = {
  __typename?: 'Mutation';
  recordMerger?: Maybe<Succession>;
  recordSplit?: Maybe<Succession>;
};

export type MutationrecordMergerArgs = {
  input: RecordMergerInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordSplitArgs = {
  input: RecordSplitInput;
  idempotencyKey: Scalars['ID']['input'];
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

export type LocalisedTextInput = {
  fa: Scalars['String']['input'];
  en: Scalars['String']['input'];
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
  ConnectionReason: ResolverTypeWrapper<ConnectionReason>;
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
  ConnectionFigures: ResolverTypeWrapper<ConnectionFigures>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  ComplianceReport: ResolverTypeWrapper<ComplianceReportRecord>;
  ReportFigures: ResolverTypeWrapper<ReportFigures>;
  DutyFigures: ResolverTypeWrapper<DutyFiguresRecord>;
  ReportMove: ResolverTypeWrapper<ReportMoveRecord>;
  ReportMoveConnection: ResolverTypeWrapper<
    Omit<ReportMoveConnection, 'nodes' | 'edges'> & {
      nodes: Array<ResolversTypes['ReportMove']>;
      edges: Array<ResolversTypes['ReportMoveEdge']>;
    }
  >;
  ReportMoveEdge: ResolverTypeWrapper<Omit<ReportMoveEdge, 'node'> & { node: ResolversTypes['ReportMove'] }>;
  ComplianceSnapshot: ResolverTypeWrapper<ComplianceSnapshotRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordMergerInput: RecordMergerInput;
  RecordSplitInput: RecordSplitInput;
  SplitPartInput: SplitPartInput;
  NewAgencyInput: NewAgencyInput;
  SuccessionDecisionInput: SuccessionDecisionInput;
  LocalisedTextInput: LocalisedTextInput;
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
  ConnectionReason: ConnectionReason;
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
  ConnectionFigures: ConnectionFigures;
  StatusCount: StatusCount;
  ComplianceReport: ComplianceReportRecord;
  ReportFigures: ReportFigures;
  DutyFigures: DutyFiguresRecord;
  ReportMove: ReportMoveRecord;
  ReportMoveConnection: Omit<ReportMoveConnection, 'nodes' | 'edges'> & {
    nodes: Array<ResolversParentTypes['ReportMove']>;
    edges: Array<ResolversParentTypes['ReportMoveEdge']>;
  };
  ReportMoveEdge: Omit<ReportMoveEdge, 'node'> & { node: ResolversParentTypes['ReportMove'] };
  ComplianceSnapshot: ComplianceSnapshotRecord;
  Mutation: Record<PropertyKey, never>;
  RecordMergerInput: RecordMergerInput;
  RecordSplitInput: RecordSplitInput;
  SplitPartInput: SplitPartInput;
  NewAgencyInput: NewAgencyInput;
  SuccessionDecisionInput: SuccessionDecisionInput;
  LocalisedTextInput: LocalisedTextInput;
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
  highUse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isInquiry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stages?: Resolver<Maybe<Array<ResolversTypes['ServiceStage']>>, ParentType, ContextType>;
  requirements?: Resolver<
    Maybe<ResolversTypes['RequirementConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServicerequirementsArgs, 'first'>
  >;
  isSmart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
};

export type ConnectionReasonResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['ConnectionReason'] = ResolversParentTypes['ConnectionReason'],
> = {
  condition?: Resolver<ResolversTypes['ConnectionCondition'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ConnectionReasonCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
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
  duties?: Resolver<Array<ResolversTypes['DutyFigures']>, ParentType, ContextType>;
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

export type DutyFiguresResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['DutyFigures'] = ResolversParentTypes['DutyFigures'],
> = {
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  justified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type MutationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
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
  ComplianceReport?: ComplianceReportResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  DutyFigures?: DutyFiguresResolvers<ContextType>;
  ReportMove?: ReportMoveResolvers<ContextType>;
  ReportMoveConnection?: ReportMoveConnectionResolvers<ContextType>;
  ReportMoveEdge?: ReportMoveEdgeResolvers<ContextType>;
  ComplianceSnapshot?: ComplianceSnapshotResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AgencyLifeCycle?: AgencyLifeCycleResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
};
