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
  supervisoryCommittee?: Maybe<SupervisoryCommittee>;
  exemptionRequests?: Maybe<ExemptionConnection>;
  resolutions?: Maybe<ResolutionConnection>;
  committeeMeetings?: Maybe<CommitteeMeetingConnection>;
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

export type QuerycommitteeMeetingsArgs = {
  province?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
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
  recordCommitteeMeeting?: Maybe<CommitteeMeeting>;
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

export type MutationrecordCommitteeMeetingArgs = {
  input: RecordCommitteeMeetingInput;
  idempotencyKey: Scalars['ID']['input'];
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
  exemptions?: Maybe<ExemptionConnection>;
  connectionPlans?: Maybe<ConnectionPlanConnection>;
  evidenceDigest?: Maybe<Scalars['String']['output']>;
  decisions?: Maybe<CommitteeDecisionConnection>;
  conformitySignatures?: Maybe<ConformitySignatureConnection>;
  executivePlans?: Maybe<ExecutivePlanConnection>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Mutation: Record<PropertyKey, never>;
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
  CommitteeMeeting: CommitteeMeetingRecord;
  CommitteeMeetingConnection: Omit<CommitteeMeetingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['CommitteeMeetingEdge']>;
    nodes: Array<ResolversParentTypes['CommitteeMeeting']>;
  };
  CommitteeMeetingEdge: Omit<CommitteeMeetingEdge, 'node'> & { node: ResolversParentTypes['CommitteeMeeting'] };
  RecordCommitteeMeetingInput: RecordCommitteeMeetingInput;
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
  committeeMeetings?: Resolver<
    Maybe<ResolversTypes['CommitteeMeetingConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerycommitteeMeetingsArgs, 'first'>
  >;
};

export type MutationResolvers<
  ContextType = CatalogueContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
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
  recordCommitteeMeeting?: Resolver<
    Maybe<ResolversTypes['CommitteeMeeting']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordCommitteeMeetingArgs, 'input' | 'idempotencyKey'>
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

export type Resolvers<ContextType = CatalogueContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  CommitteeMeeting?: CommitteeMeetingResolvers<ContextType>;
  CommitteeMeetingConnection?: CommitteeMeetingConnectionResolvers<ContextType>;
  CommitteeMeetingEdge?: CommitteeMeetingEdgeResolvers<ContextType>;
};
