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
} from './records.ts';
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
  duties?: Maybe<DutyStateConnection>;
  evidenceFile?: Maybe<EvidenceFile>;
  shareReadings?: Maybe<Array<ReadingShare>>;
  electronicServices?: Maybe<ShareCount>;
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

export type Mutation = {
  __typename?: 'Mutation';
  beginHighUseList?: Maybe<HighUseList>;
  proposeHighUse?: Maybe<HighUseList>;
  finaliseHighUse?: Maybe<HighUseList>;
  notifyHighUse?: Maybe<HighUseList>;
  proposeServiceProcess?: Maybe<ServiceProcess>;
  approveServiceProcess?: Maybe<ServiceProcess>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BeginHighUseListInput: BeginHighUseListInput;
  ProposeHighUseInput: ProposeHighUseInput;
  FinaliseHighUseInput: FinaliseHighUseInput;
  NotifyHighUseInput: NotifyHighUseInput;
  ProposeServiceProcessInput: ProposeServiceProcessInput;
  ProcessStageInput: ProcessStageInput;
  ApproveServiceProcessInput: ApproveServiceProcessInput;
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
  Mutation: Record<PropertyKey, never>;
  BeginHighUseListInput: BeginHighUseListInput;
  ProposeHighUseInput: ProposeHighUseInput;
  FinaliseHighUseInput: FinaliseHighUseInput;
  NotifyHighUseInput: NotifyHighUseInput;
  ProposeServiceProcessInput: ProposeServiceProcessInput;
  ProcessStageInput: ProcessStageInput;
  ApproveServiceProcessInput: ApproveServiceProcessInput;
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

export type MutationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
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
  Mutation?: MutationResolvers<ContextType>;
};
