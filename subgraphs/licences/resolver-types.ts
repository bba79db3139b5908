// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LicenceRequestRecord } from './requests.ts';
import type {
  LicenceOfferRecord,
  DecidedLicenceRequestRecord,
  SchoolLicenceRecord,
  LicenceKindRecord,
  PublicationRuleRecord,
  LicenceGroundRecord,
  LicenceRecord,
  LicenceDecisionRecord,
  PublishedLicenceRecord,
  PublishedDecisionRecord,
  RecordedDecisionRecord,
  PublicationDutyRecord,
  UnpublishedDecisionRecord,
  FinancialReportRecord,
} from './records.ts';
import type { LicencesContext } from './context.ts';
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
  Rial: { input: bigint; output: bigint };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  licenceKinds?: Maybe<LicenceKindConnection>;
  licenceRegister?: Maybe<PublishedLicenceConnection>;
  licenceGrounds?: Maybe<Array<LicenceGround>>;
  licenceRequestsToDecide?: Maybe<DecidedLicenceRequestConnection>;
  publicationDuties?: Maybe<PublicationDutyConnection>;
  licencesRequest?: Maybe<ServiceRequest>;
};

export type QuerylicenceKindsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerylicenceRegisterArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['ID']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerylicenceGroundsArgs = {
  decision?: InputMaybe<LicenceDecisionKind>;
};

export type QuerylicenceRequestsToDecideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerypublicationDutiesArgs = {
  institution?: InputMaybe<Scalars['ID']['input']>;
  jalaliYear?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PublicationDutyState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerylicencesRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  applyForLicence?: Maybe<LicenceRequest>;
  renewLicence?: Maybe<LicenceRequest>;
  offerLicence?: Maybe<LicenceOffer>;
  requestLicenceTransfer?: Maybe<LicenceRequest>;
  reviewLicenceRequest?: Maybe<DecidedLicenceRequest>;
  decideLicenceRequest?: Maybe<DecidedLicenceRequest>;
  recordLicenceDecision?: Maybe<RecordedDecision>;
  publishLicenceDecision?: Maybe<RecordedDecision>;
  publishFinancialReport?: Maybe<FinancialReport>;
  fileLicencesComplaint?: Maybe<ServiceRequest>;
  answerLicencesComplaint?: Maybe<AnsweredComplaint>;
  bookLicencesAppointment?: Maybe<ServiceRequest>;
  cancelLicencesAppointment?: Maybe<ServiceRequest>;
  rateLicencesRequest?: Maybe<ServiceRequest>;
};

export type MutationapplyForLicenceArgs = {
  input: ApplyForLicenceInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrenewLicenceArgs = {
  input: RenewLicenceInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationofferLicenceArgs = {
  input: RenewLicenceInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestLicenceTransferArgs = {
  input: RequestLicenceTransferInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationreviewLicenceRequestArgs = {
  input: ReviewLicenceRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdecideLicenceRequestArgs = {
  input: DecideLicenceRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordLicenceDecisionArgs = {
  input: RecordLicenceDecisionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationpublishLicenceDecisionArgs = {
  input: PublishLicenceDecisionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationpublishFinancialReportArgs = {
  input: PublishFinancialReportInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileLicencesComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerLicencesComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookLicencesAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelLicencesAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateLicencesRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export const LicenceApplicant = {
  MYSELF: 'MYSELF',
  COMPANY: 'COMPANY',
} as const;

export type LicenceApplicant = (typeof LicenceApplicant)[keyof typeof LicenceApplicant];
export type ApplyForLicenceInput = {
  applicant: LicenceApplicant;
  kind: Scalars['ID']['input'];
};

export type RenewLicenceInput = {
  applicant: LicenceApplicant;
  licence: Scalars['ID']['input'];
};

export type RequestLicenceTransferInput = {
  applicant: LicenceApplicant;
  code: Scalars['String']['input'];
};

export type ReviewLicenceRequestInput = {
  request: Scalars['ID']['input'];
};

export type DecideLicenceRequestInput = {
  request: Scalars['ID']['input'];
  ground?: InputMaybe<Scalars['ID']['input']>;
  holder?: InputMaybe<Scalars['String']['input']>;
  refusal?: InputMaybe<LicenceRefusal>;
  details?: InputMaybe<Scalars['String']['input']>;
};

export const LicenceRefusal = {
  CONDITION_NOT_MET: 'CONDITION_NOT_MET',
  STATEMENT_FALSE: 'STATEMENT_FALSE',
  BARRED: 'BARRED',
} as const;

export type LicenceRefusal = (typeof LicenceRefusal)[keyof typeof LicenceRefusal];
export const LicenceRequestPurpose = {
  ISSUE: 'ISSUE',
  RENEWAL: 'RENEWAL',
  TRANSFER: 'TRANSFER',
} as const;

export type LicenceRequestPurpose = (typeof LicenceRequestPurpose)[keyof typeof LicenceRequestPurpose];
export type LicenceRequest = ServiceRequest & {
  __typename?: 'LicenceRequest';
  purpose?: Maybe<LicenceRequestPurpose>;
  kind?: Maybe<LicenceKind>;
  licenceNumber?: Maybe<Scalars['String']['output']>;
  refusal?: Maybe<LicenceRefusal>;
  trackingCode: Scalars['ID']['output'];
  parties?: Maybe<Array<Scalars['ID']['output']>>;
  service?: Maybe<Service>;
  stage?: Maybe<RequestStage>;
  state?: Maybe<RequestState>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  steps?: Maybe<RequestStepConnection>;
  complaints?: Maybe<RequestComplaintConnection>;
  appointments?: Maybe<RequestAppointmentConnection>;
  appointmentSlots?: Maybe<RequestSlotConnection>;
  rated?: Maybe<Scalars['Boolean']['output']>;
};

export type LicenceRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LicenceRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LicenceRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LicenceRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LicenceRequestConnection = {
  __typename?: 'LicenceRequestConnection';
  edges: Array<LicenceRequestEdge>;
  nodes: Array<LicenceRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LicenceRequestEdge = {
  __typename?: 'LicenceRequestEdge';
  cursor: Scalars['String']['output'];
  node: LicenceRequest;
};

export type LicenceOffer = {
  __typename?: 'LicenceOffer';
  number: Scalars['String']['output'];
  code: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type DecidedLicenceRequest = {
  __typename?: 'DecidedLicenceRequest';
  request: Scalars['ID']['output'];
  purpose: LicenceRequestPurpose;
  kind: LicenceKind;
  stage: RequestStage;
  state: RequestState;
  licenceNumber?: Maybe<Scalars['String']['output']>;
};

export type DecidedLicenceRequestConnection = {
  __typename?: 'DecidedLicenceRequestConnection';
  edges: Array<DecidedLicenceRequestEdge>;
  nodes: Array<DecidedLicenceRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DecidedLicenceRequestEdge = {
  __typename?: 'DecidedLicenceRequestEdge';
  cursor: Scalars['String']['output'];
  node: DecidedLicenceRequest;
};

export type RecordLicenceDecisionInput = {
  number: Scalars['String']['input'];
  decision: LicenceDecisionKind;
  ground: Scalars['ID']['input'];
  inForceUntil?: InputMaybe<Scalars['Date']['input']>;
  details?: InputMaybe<Scalars['String']['input']>;
};

export type PublishLicenceDecisionInput = {
  decision: Scalars['ID']['input'];
  ground: Scalars['ID']['input'];
  details?: InputMaybe<Scalars['String']['input']>;
};

export type PublishFinancialReportInput = {
  jalaliYear: Scalars['Int']['input'];
  totalRevenue: Scalars['Rial']['input'];
  totalCost: Scalars['Rial']['input'];
  totalAssets: Scalars['Rial']['input'];
  digest: Scalars['String']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  licences?: Maybe<LicenceConnection>;
  licenceRequests?: Maybe<LicenceRequestConnection>;
};

export type PersonlicencesArgs = {
  state?: InputMaybe<LicenceState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonlicenceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolLicence = {
  __typename?: 'SchoolLicence';
  id: Scalars['ID']['output'];
  state: SchoolLicenceState;
  issuedOn: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
  founder?: Maybe<LegalPerson>;
};

export const SchoolLicenceState = {
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
} as const;

export type SchoolLicenceState = (typeof SchoolLicenceState)[keyof typeof SchoolLicenceState];
export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  licences?: Maybe<LicenceConnection>;
  publishedLicences?: Maybe<PublishedLicenceConnection>;
  licenceRequests?: Maybe<LicenceRequestConnection>;
  schoolLicences?: Maybe<Array<SchoolLicence>>;
};

export type LegalPersonlicencesArgs = {
  state?: InputMaybe<LicenceState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPersonpublishedLicencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPersonlicenceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LicenceKind = {
  __typename?: 'LicenceKind';
  id: Scalars['ID']['output'];
  title: LocalisedText;
  issuer?: Maybe<Agency>;
  holders: LicenceHolders;
  validMonths?: Maybe<Scalars['Int']['output']>;
  legalBasis: Scalars['String']['output'];
  publicationRules: Array<PublicationRule>;
};

export type LicenceKindConnection = {
  __typename?: 'LicenceKindConnection';
  edges: Array<LicenceKindEdge>;
  nodes: Array<LicenceKind>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LicenceKindEdge = {
  __typename?: 'LicenceKindEdge';
  cursor: Scalars['String']['output'];
  node: LicenceKind;
};

export type PublicationRule = {
  __typename?: 'PublicationRule';
  decision: LicenceDecisionKind;
  from: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
  legalBasis: Scalars['String']['output'];
};

export const LicenceHolders = {
  PEOPLE: 'PEOPLE',
  COMPANIES: 'COMPANIES',
  BOTH: 'BOTH',
} as const;

export type LicenceHolders = (typeof LicenceHolders)[keyof typeof LicenceHolders];
export const LicenceState = {
  VALID: 'VALID',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
  TRANSFERRED: 'TRANSFERRED',
} as const;

export type LicenceState = (typeof LicenceState)[keyof typeof LicenceState];
export const LicenceDecisionKind = {
  ISSUE: 'ISSUE',
  RENEWAL: 'RENEWAL',
  TRANSFER: 'TRANSFER',
  REVOCATION: 'REVOCATION',
  REINSTATEMENT: 'REINSTATEMENT',
} as const;

export type LicenceDecisionKind = (typeof LicenceDecisionKind)[keyof typeof LicenceDecisionKind];
export type LicenceGround = {
  __typename?: 'LicenceGround';
  code: Scalars['ID']['output'];
  title: LocalisedText;
  decision: LicenceDecisionKind;
  legalBasis: Scalars['String']['output'];
};

export type Licence = {
  __typename?: 'Licence';
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  kind: LicenceKind;
  holder: Scalars['String']['output'];
  state: LicenceState;
  issuedOn: Scalars['Date']['output'];
  validUntil?: Maybe<Scalars['Date']['output']>;
  decisions: Array<LicenceDecision>;
};

export type LicenceConnection = {
  __typename?: 'LicenceConnection';
  edges: Array<LicenceEdge>;
  nodes: Array<Licence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LicenceEdge = {
  __typename?: 'LicenceEdge';
  cursor: Scalars['String']['output'];
  node: Licence;
};

export type LicenceDecision = {
  __typename?: 'LicenceDecision';
  decision: LicenceDecisionKind;
  decidedOn: Scalars['Date']['output'];
  ground?: Maybe<LicenceGround>;
  details?: Maybe<Scalars['String']['output']>;
  inForceUntil?: Maybe<Scalars['Date']['output']>;
  published: Scalars['Boolean']['output'];
};

export type PublishedLicence = {
  __typename?: 'PublishedLicence';
  number: Scalars['String']['output'];
  kind: LicenceKind;
  holder: Scalars['String']['output'];
  company?: Maybe<LegalPerson>;
  state: LicenceState;
  decisions: Array<PublishedDecision>;
};

export type PublishedLicenceConnection = {
  __typename?: 'PublishedLicenceConnection';
  edges: Array<PublishedLicenceEdge>;
  nodes: Array<PublishedLicence>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublishedLicenceEdge = {
  __typename?: 'PublishedLicenceEdge';
  cursor: Scalars['String']['output'];
  node: PublishedLicence;
};

export type PublishedDecision = {
  __typename?: 'PublishedDecision';
  decision: LicenceDecisionKind;
  decidedOn: Scalars['Date']['output'];
  ground: LicenceGround;
  details?: Maybe<Scalars['String']['output']>;
  inForceUntil?: Maybe<Scalars['Date']['output']>;
  publishedOn: Scalars['Date']['output'];
};

export type RecordedDecision = {
  __typename?: 'RecordedDecision';
  id: Scalars['ID']['output'];
  decision: LicenceDecisionKind;
  number: Scalars['String']['output'];
  state: LicenceState;
  published: Scalars['Boolean']['output'];
};

export type PublicationDuty = {
  __typename?: 'PublicationDuty';
  institution?: Maybe<Agency>;
  jalaliYear: Scalars['Int']['output'];
  duty: PublicationDutyKind;
  dueOn: Scalars['Date']['output'];
  state: PublicationDutyState;
  legalBasis: Scalars['String']['output'];
  madeUp: Scalars['Boolean']['output'];
  report?: Maybe<FinancialReport>;
  decisionCount?: Maybe<Scalars['Int']['output']>;
  missingCount?: Maybe<Scalars['Int']['output']>;
  missing: Array<UnpublishedDecision>;
};

export type PublicationDutyConnection = {
  __typename?: 'PublicationDutyConnection';
  edges: Array<PublicationDutyEdge>;
  nodes: Array<PublicationDuty>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublicationDutyEdge = {
  __typename?: 'PublicationDutyEdge';
  cursor: Scalars['String']['output'];
  node: PublicationDuty;
};

export type UnpublishedDecision = {
  __typename?: 'UnpublishedDecision';
  id: Scalars['ID']['output'];
  decision: LicenceDecisionKind;
  kind: LicenceKind;
  decidedOn: Scalars['Date']['output'];
};

export const PublicationDutyKind = {
  FINANCIAL_REPORT: 'FINANCIAL_REPORT',
  LICENCE_DECISIONS: 'LICENCE_DECISIONS',
} as const;

export type PublicationDutyKind = (typeof PublicationDutyKind)[keyof typeof PublicationDutyKind];
export const PublicationDutyState = {
  MET: 'MET',
  MET_LATE: 'MET_LATE',
  MISSING: 'MISSING',
  NOT_YET_DUE: 'NOT_YET_DUE',
} as const;

export type PublicationDutyState = (typeof PublicationDutyState)[keyof typeof PublicationDutyState];
export type FinancialReport = {
  __typename?: 'FinancialReport';
  jalaliYear: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  totalRevenue: Scalars['Rial']['output'];
  totalCost: Scalars['Rial']['output'];
  totalAssets: Scalars['Rial']['output'];
  digest: Scalars['String']['output'];
  publishedAt: Scalars['DateTime']['output'];
};

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
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

export type ServiceRequest = {
  trackingCode: Scalars['ID']['output'];
  service?: Maybe<Service>;
  stage?: Maybe<RequestStage>;
  state?: Maybe<RequestState>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  steps?: Maybe<RequestStepConnection>;
  complaints?: Maybe<RequestComplaintConnection>;
  appointments?: Maybe<RequestAppointmentConnection>;
  appointmentSlots?: Maybe<RequestSlotConnection>;
  rated?: Maybe<Scalars['Boolean']['output']>;
};

export type ServiceRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Service = {
  __typename?: 'Service';
  id: Scalars['ID']['output'];
};

export const RequestStage = {
  RECEIPT: 'RECEIPT',
  PROCESSING: 'PROCESSING',
  DELIVERY: 'DELIVERY',
} as const;

export type RequestStage = (typeof RequestStage)[keyof typeof RequestStage];
export const RequestState = {
  IN_PROGRESS: 'IN_PROGRESS',
  WAITING_FOR_APPLICANT: 'WAITING_FOR_APPLICANT',
  COMPLETED: 'COMPLETED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;

export type RequestState = (typeof RequestState)[keyof typeof RequestState];
export type RequestStepConnection = {
  __typename?: 'RequestStepConnection';
  edges: Array<RequestStepEdge>;
  nodes: Array<RequestStep>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequestStepEdge = {
  __typename?: 'RequestStepEdge';
  cursor: Scalars['String']['output'];
  node: RequestStep;
};

export type RequestStep = {
  __typename?: 'RequestStep';
  stage: RequestStage;
  state: RequestState;
  at: Scalars['DateTime']['output'];
  inPerson: Scalars['Boolean']['output'];
  note?: Maybe<LocalisedText>;
};

export type RequestComplaintConnection = {
  __typename?: 'RequestComplaintConnection';
  edges: Array<RequestComplaintEdge>;
  nodes: Array<RequestComplaint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequestComplaintEdge = {
  __typename?: 'RequestComplaintEdge';
  cursor: Scalars['String']['output'];
  node: RequestComplaint;
};

export type RequestComplaint = {
  __typename?: 'RequestComplaint';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  filedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  state: RequestComplaintState;
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export const RequestComplaintState = {
  OPEN: 'OPEN',
  OVERDUE: 'OVERDUE',
  ANSWERED: 'ANSWERED',
} as const;

export type RequestComplaintState = (typeof RequestComplaintState)[keyof typeof RequestComplaintState];
export type RequestAppointmentConnection = {
  __typename?: 'RequestAppointmentConnection';
  edges: Array<RequestAppointmentEdge>;
  nodes: Array<RequestAppointment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequestAppointmentEdge = {
  __typename?: 'RequestAppointmentEdge';
  cursor: Scalars['String']['output'];
  node: RequestAppointment;
};

export type RequestAppointment = {
  __typename?: 'RequestAppointment';
  id: Scalars['ID']['output'];
  place: LocalisedText;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  state: RequestAppointmentState;
  bookedAt: Scalars['DateTime']['output'];
};

export const RequestAppointmentState = {
  BOOKED: 'BOOKED',
  CANCELLED: 'CANCELLED',
  PAST: 'PAST',
} as const;

export type RequestAppointmentState = (typeof RequestAppointmentState)[keyof typeof RequestAppointmentState];
export type RequestSlotConnection = {
  __typename?: 'RequestSlotConnection';
  edges: Array<RequestSlotEdge>;
  nodes: Array<RequestSlot>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RequestSlotEdge = {
  __typename?: 'RequestSlotEdge';
  cursor: Scalars['String']['output'];
  node: RequestSlot;
};

export type RequestSlot = {
  __typename?: 'RequestSlot';
  id: Scalars['ID']['output'];
  place: LocalisedText;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  free: Scalars['Int']['output'];
};

export type AnsweredComplaint = {
  __typename?: 'AnsweredComplaint';
  id: Scalars['ID']['output'];
  answeredAt: Scalars['DateTime']['output'];
};

export type FileComplaintInput = {
  request: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AnswerComplaintInput = {
  complaint: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type BookAppointmentInput = {
  request: Scalars['ID']['input'];
  slot: Scalars['ID']['input'];
};

export type CancelAppointmentInput = {
  appointment: Scalars['ID']['input'];
};

export type RateRequestInput = {
  request: Scalars['ID']['input'];
  rating: Scalars['Int']['input'];
  reasons?: InputMaybe<Array<RequestRatingReason>>;
};

export const RequestRatingReason = {
  QUICK: 'QUICK',
  SLOW: 'SLOW',
  WITHOUT_VISIT: 'WITHOUT_VISIT',
  NEEDLESS_VISIT: 'NEEDLESS_VISIT',
  NEEDLESS_DOCUMENT: 'NEEDLESS_DOCUMENT',
  CLEAR: 'CLEAR',
  UNCLEAR: 'UNCLEAR',
  DECISION_UNFOUNDED: 'DECISION_UNFOUNDED',
  TECHNICAL_TROUBLE: 'TECHNICAL_TROUBLE',
} as const;

export type RequestRatingReason = (typeof RequestRatingReason)[keyof typeof RequestRatingReason];

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
  LicenceRequest: LicenceRequest;
  Person: Person;
  LegalPerson: LegalPerson;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LicenceRequest: { __typename: 'LicenceRequest' } & GraphQLRecursivePick<
    FederationTypes['LicenceRequest'],
    { trackingCode: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: LicenceRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LicenceApplicant: LicenceApplicant;
  ApplyForLicenceInput: ApplyForLicenceInput;
  RenewLicenceInput: RenewLicenceInput;
  RequestLicenceTransferInput: RequestLicenceTransferInput;
  ReviewLicenceRequestInput: ReviewLicenceRequestInput;
  DecideLicenceRequestInput: DecideLicenceRequestInput;
  LicenceRefusal: LicenceRefusal;
  LicenceRequestPurpose: LicenceRequestPurpose;
  LicenceRequest: ResolverTypeWrapper<LicenceRequestRecord>;
  LicenceRequestConnection: ResolverTypeWrapper<
    Omit<LicenceRequestConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['LicenceRequestEdge']>;
      nodes: Array<ResolversTypes['LicenceRequest']>;
    }
  >;
  LicenceRequestEdge: ResolverTypeWrapper<
    Omit<LicenceRequestEdge, 'node'> & { node: ResolversTypes['LicenceRequest'] }
  >;
  LicenceOffer: ResolverTypeWrapper<LicenceOfferRecord>;
  DecidedLicenceRequest: ResolverTypeWrapper<DecidedLicenceRequestRecord>;
  DecidedLicenceRequestConnection: ResolverTypeWrapper<
    Omit<DecidedLicenceRequestConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DecidedLicenceRequestEdge']>;
      nodes: Array<ResolversTypes['DecidedLicenceRequest']>;
    }
  >;
  DecidedLicenceRequestEdge: ResolverTypeWrapper<
    Omit<DecidedLicenceRequestEdge, 'node'> & { node: ResolversTypes['DecidedLicenceRequest'] }
  >;
  RecordLicenceDecisionInput: RecordLicenceDecisionInput;
  PublishLicenceDecisionInput: PublishLicenceDecisionInput;
  PublishFinancialReportInput: PublishFinancialReportInput;
  Person: ResolverTypeWrapper<
    Omit<Person, 'licences' | 'licenceRequests'> & {
      licences?: Maybe<ResolversTypes['LicenceConnection']>;
      licenceRequests?: Maybe<ResolversTypes['LicenceRequestConnection']>;
    }
  >;
  SchoolLicence: ResolverTypeWrapper<SchoolLicenceRecord>;
  SchoolLicenceState: SchoolLicenceState;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'licences' | 'publishedLicences' | 'licenceRequests' | 'schoolLicences'> & {
      licences?: Maybe<ResolversTypes['LicenceConnection']>;
      publishedLicences?: Maybe<ResolversTypes['PublishedLicenceConnection']>;
      licenceRequests?: Maybe<ResolversTypes['LicenceRequestConnection']>;
      schoolLicences?: Maybe<Array<ResolversTypes['SchoolLicence']>>;
    }
  >;
  LicenceKind: ResolverTypeWrapper<LicenceKindRecord>;
  LicenceKindConnection: ResolverTypeWrapper<
    Omit<LicenceKindConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['LicenceKindEdge']>;
      nodes: Array<ResolversTypes['LicenceKind']>;
    }
  >;
  LicenceKindEdge: ResolverTypeWrapper<Omit<LicenceKindEdge, 'node'> & { node: ResolversTypes['LicenceKind'] }>;
  PublicationRule: ResolverTypeWrapper<PublicationRuleRecord>;
  LicenceHolders: LicenceHolders;
  LicenceState: LicenceState;
  LicenceDecisionKind: LicenceDecisionKind;
  LicenceGround: ResolverTypeWrapper<LicenceGroundRecord>;
  Licence: ResolverTypeWrapper<LicenceRecord>;
  LicenceConnection: ResolverTypeWrapper<
    Omit<LicenceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['LicenceEdge']>;
      nodes: Array<ResolversTypes['Licence']>;
    }
  >;
  LicenceEdge: ResolverTypeWrapper<Omit<LicenceEdge, 'node'> & { node: ResolversTypes['Licence'] }>;
  LicenceDecision: ResolverTypeWrapper<LicenceDecisionRecord>;
  PublishedLicence: ResolverTypeWrapper<PublishedLicenceRecord>;
  PublishedLicenceConnection: ResolverTypeWrapper<
    Omit<PublishedLicenceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PublishedLicenceEdge']>;
      nodes: Array<ResolversTypes['PublishedLicence']>;
    }
  >;
  PublishedLicenceEdge: ResolverTypeWrapper<
    Omit<PublishedLicenceEdge, 'node'> & { node: ResolversTypes['PublishedLicence'] }
  >;
  PublishedDecision: ResolverTypeWrapper<PublishedDecisionRecord>;
  RecordedDecision: ResolverTypeWrapper<RecordedDecisionRecord>;
  PublicationDuty: ResolverTypeWrapper<PublicationDutyRecord>;
  PublicationDutyConnection: ResolverTypeWrapper<
    Omit<PublicationDutyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PublicationDutyEdge']>;
      nodes: Array<ResolversTypes['PublicationDuty']>;
    }
  >;
  PublicationDutyEdge: ResolverTypeWrapper<
    Omit<PublicationDutyEdge, 'node'> & { node: ResolversTypes['PublicationDuty'] }
  >;
  UnpublishedDecision: ResolverTypeWrapper<UnpublishedDecisionRecord>;
  PublicationDutyKind: PublicationDutyKind;
  PublicationDutyState: PublicationDutyState;
  FinancialReport: ResolverTypeWrapper<FinancialReportRecord>;
  Agency: ResolverTypeWrapper<Agency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  ServiceRequest: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ServiceRequest']>;
  Service: ResolverTypeWrapper<Service>;
  RequestStage: RequestStage;
  RequestState: RequestState;
  RequestStepConnection: ResolverTypeWrapper<RequestStepConnection>;
  RequestStepEdge: ResolverTypeWrapper<RequestStepEdge>;
  RequestStep: ResolverTypeWrapper<RequestStep>;
  RequestComplaintConnection: ResolverTypeWrapper<RequestComplaintConnection>;
  RequestComplaintEdge: ResolverTypeWrapper<RequestComplaintEdge>;
  RequestComplaint: ResolverTypeWrapper<RequestComplaint>;
  RequestComplaintState: RequestComplaintState;
  RequestAppointmentConnection: ResolverTypeWrapper<RequestAppointmentConnection>;
  RequestAppointmentEdge: ResolverTypeWrapper<RequestAppointmentEdge>;
  RequestAppointment: ResolverTypeWrapper<RequestAppointment>;
  RequestAppointmentState: RequestAppointmentState;
  RequestSlotConnection: ResolverTypeWrapper<RequestSlotConnection>;
  RequestSlotEdge: ResolverTypeWrapper<RequestSlotEdge>;
  RequestSlot: ResolverTypeWrapper<RequestSlot>;
  AnsweredComplaint: ResolverTypeWrapper<AnsweredComplaint>;
  FileComplaintInput: FileComplaintInput;
  AnswerComplaintInput: AnswerComplaintInput;
  BookAppointmentInput: BookAppointmentInput;
  CancelAppointmentInput: CancelAppointmentInput;
  RateRequestInput: RateRequestInput;
  RequestRatingReason: RequestRatingReason;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Rial: Scalars['Rial']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  ApplyForLicenceInput: ApplyForLicenceInput;
  RenewLicenceInput: RenewLicenceInput;
  RequestLicenceTransferInput: RequestLicenceTransferInput;
  ReviewLicenceRequestInput: ReviewLicenceRequestInput;
  DecideLicenceRequestInput: DecideLicenceRequestInput;
  LicenceRequest: LicenceRequestRecord;
  LicenceRequestConnection: Omit<LicenceRequestConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['LicenceRequestEdge']>;
    nodes: Array<ResolversParentTypes['LicenceRequest']>;
  };
  LicenceRequestEdge: Omit<LicenceRequestEdge, 'node'> & { node: ResolversParentTypes['LicenceRequest'] };
  LicenceOffer: LicenceOfferRecord;
  DecidedLicenceRequest: DecidedLicenceRequestRecord;
  DecidedLicenceRequestConnection: Omit<DecidedLicenceRequestConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DecidedLicenceRequestEdge']>;
    nodes: Array<ResolversParentTypes['DecidedLicenceRequest']>;
  };
  DecidedLicenceRequestEdge: Omit<DecidedLicenceRequestEdge, 'node'> & {
    node: ResolversParentTypes['DecidedLicenceRequest'];
  };
  RecordLicenceDecisionInput: RecordLicenceDecisionInput;
  PublishLicenceDecisionInput: PublishLicenceDecisionInput;
  PublishFinancialReportInput: PublishFinancialReportInput;
  Person:
    | (Omit<Person, 'licences' | 'licenceRequests'> & {
        licences?: Maybe<ResolversParentTypes['LicenceConnection']>;
        licenceRequests?: Maybe<ResolversParentTypes['LicenceRequestConnection']>;
      })
    | FederationReferenceTypes['Person'];
  SchoolLicence: SchoolLicenceRecord;
  LegalPerson:
    | (Omit<LegalPerson, 'licences' | 'publishedLicences' | 'licenceRequests' | 'schoolLicences'> & {
        licences?: Maybe<ResolversParentTypes['LicenceConnection']>;
        publishedLicences?: Maybe<ResolversParentTypes['PublishedLicenceConnection']>;
        licenceRequests?: Maybe<ResolversParentTypes['LicenceRequestConnection']>;
        schoolLicences?: Maybe<Array<ResolversParentTypes['SchoolLicence']>>;
      })
    | FederationReferenceTypes['LegalPerson'];
  LicenceKind: LicenceKindRecord;
  LicenceKindConnection: Omit<LicenceKindConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['LicenceKindEdge']>;
    nodes: Array<ResolversParentTypes['LicenceKind']>;
  };
  LicenceKindEdge: Omit<LicenceKindEdge, 'node'> & { node: ResolversParentTypes['LicenceKind'] };
  PublicationRule: PublicationRuleRecord;
  LicenceGround: LicenceGroundRecord;
  Licence: LicenceRecord;
  LicenceConnection: Omit<LicenceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['LicenceEdge']>;
    nodes: Array<ResolversParentTypes['Licence']>;
  };
  LicenceEdge: Omit<LicenceEdge, 'node'> & { node: ResolversParentTypes['Licence'] };
  LicenceDecision: LicenceDecisionRecord;
  PublishedLicence: PublishedLicenceRecord;
  PublishedLicenceConnection: Omit<PublishedLicenceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PublishedLicenceEdge']>;
    nodes: Array<ResolversParentTypes['PublishedLicence']>;
  };
  PublishedLicenceEdge: Omit<PublishedLicenceEdge, 'node'> & { node: ResolversParentTypes['PublishedLicence'] };
  PublishedDecision: PublishedDecisionRecord;
  RecordedDecision: RecordedDecisionRecord;
  PublicationDuty: PublicationDutyRecord;
  PublicationDutyConnection: Omit<PublicationDutyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PublicationDutyEdge']>;
    nodes: Array<ResolversParentTypes['PublicationDuty']>;
  };
  PublicationDutyEdge: Omit<PublicationDutyEdge, 'node'> & { node: ResolversParentTypes['PublicationDuty'] };
  UnpublishedDecision: UnpublishedDecisionRecord;
  FinancialReport: FinancialReportRecord;
  Agency: Agency;
  PageInfo: PageInfo;
  LocalisedText: LocalisedText;
  ServiceRequest: ResolversInterfaceTypes<ResolversParentTypes>['ServiceRequest'];
  Service: Service;
  RequestStepConnection: RequestStepConnection;
  RequestStepEdge: RequestStepEdge;
  RequestStep: RequestStep;
  RequestComplaintConnection: RequestComplaintConnection;
  RequestComplaintEdge: RequestComplaintEdge;
  RequestComplaint: RequestComplaint;
  RequestAppointmentConnection: RequestAppointmentConnection;
  RequestAppointmentEdge: RequestAppointmentEdge;
  RequestAppointment: RequestAppointment;
  RequestSlotConnection: RequestSlotConnection;
  RequestSlotEdge: RequestSlotEdge;
  RequestSlot: RequestSlot;
  AnsweredComplaint: AnsweredComplaint;
  FileComplaintInput: FileComplaintInput;
  AnswerComplaintInput: AnswerComplaintInput;
  BookAppointmentInput: BookAppointmentInput;
  CancelAppointmentInput: CancelAppointmentInput;
  RateRequestInput: RateRequestInput;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export type QueryResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  licenceKinds?: Resolver<
    Maybe<ResolversTypes['LicenceKindConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerylicenceKindsArgs, 'first'>
  >;
  licenceRegister?: Resolver<
    Maybe<ResolversTypes['PublishedLicenceConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerylicenceRegisterArgs, 'first'>
  >;
  licenceGrounds?: Resolver<
    Maybe<Array<ResolversTypes['LicenceGround']>>,
    ParentType,
    ContextType,
    Partial<QuerylicenceGroundsArgs>
  >;
  licenceRequestsToDecide?: Resolver<
    Maybe<ResolversTypes['DecidedLicenceRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerylicenceRequestsToDecideArgs, 'first'>
  >;
  publicationDuties?: Resolver<
    Maybe<ResolversTypes['PublicationDutyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerypublicationDutiesArgs, 'first'>
  >;
  licencesRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerylicencesRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  applyForLicence?: Resolver<
    Maybe<ResolversTypes['LicenceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationapplyForLicenceArgs, 'input' | 'idempotencyKey'>
  >;
  renewLicence?: Resolver<
    Maybe<ResolversTypes['LicenceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrenewLicenceArgs, 'input' | 'idempotencyKey'>
  >;
  offerLicence?: Resolver<
    Maybe<ResolversTypes['LicenceOffer']>,
    ParentType,
    ContextType,
    RequireFields<MutationofferLicenceArgs, 'input' | 'idempotencyKey'>
  >;
  requestLicenceTransfer?: Resolver<
    Maybe<ResolversTypes['LicenceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestLicenceTransferArgs, 'input' | 'idempotencyKey'>
  >;
  reviewLicenceRequest?: Resolver<
    Maybe<ResolversTypes['DecidedLicenceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationreviewLicenceRequestArgs, 'input' | 'idempotencyKey'>
  >;
  decideLicenceRequest?: Resolver<
    Maybe<ResolversTypes['DecidedLicenceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationdecideLicenceRequestArgs, 'input' | 'idempotencyKey'>
  >;
  recordLicenceDecision?: Resolver<
    Maybe<ResolversTypes['RecordedDecision']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordLicenceDecisionArgs, 'input' | 'idempotencyKey'>
  >;
  publishLicenceDecision?: Resolver<
    Maybe<ResolversTypes['RecordedDecision']>,
    ParentType,
    ContextType,
    RequireFields<MutationpublishLicenceDecisionArgs, 'input' | 'idempotencyKey'>
  >;
  publishFinancialReport?: Resolver<
    Maybe<ResolversTypes['FinancialReport']>,
    ParentType,
    ContextType,
    RequireFields<MutationpublishFinancialReportArgs, 'input' | 'idempotencyKey'>
  >;
  fileLicencesComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileLicencesComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerLicencesComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerLicencesComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookLicencesAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookLicencesAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelLicencesAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelLicencesAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateLicencesRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateLicencesRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type LicenceRequestResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceRequest'] = ResolversParentTypes['LicenceRequest'],
  FederationReferenceType extends FederationReferenceTypes['LicenceRequest'] =
    FederationReferenceTypes['LicenceRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LicenceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  purpose?: Resolver<Maybe<ResolversTypes['LicenceRequestPurpose']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LicenceKind']>, ParentType, ContextType>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LicenceRefusal']>, ParentType, ContextType>;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['RequestStage']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RequestState']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<
    Maybe<ResolversTypes['RequestStepConnection']>,
    ParentType,
    ContextType,
    RequireFields<LicenceRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<LicenceRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<LicenceRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<LicenceRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRequestConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceRequestConnection'] =
    ResolversParentTypes['LicenceRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LicenceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LicenceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceRequestEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceRequestEdge'] = ResolversParentTypes['LicenceRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenceRequest'], ParentType, ContextType>;
};

export type LicenceOfferResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceOffer'] = ResolversParentTypes['LicenceOffer'],
> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecidedLicenceRequestResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['DecidedLicenceRequest'] = ResolversParentTypes['DecidedLicenceRequest'],
> = {
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LicenceRequestPurpose'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecidedLicenceRequestConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['DecidedLicenceRequestConnection'] =
    ResolversParentTypes['DecidedLicenceRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DecidedLicenceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DecidedLicenceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidedLicenceRequestEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['DecidedLicenceRequestEdge'] =
    ResolversParentTypes['DecidedLicenceRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecidedLicenceRequest'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licences?: Resolver<
    Maybe<ResolversTypes['LicenceConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonlicencesArgs, 'first'>
  >;
  licenceRequests?: Resolver<
    Maybe<ResolversTypes['LicenceRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonlicenceRequestsArgs, 'first'>
  >;
};

export type SchoolLicenceResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['SchoolLicence'] = ResolversParentTypes['SchoolLicence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SchoolLicenceState'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founder?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licences?: Resolver<
    Maybe<ResolversTypes['LicenceConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonlicencesArgs, 'first'>
  >;
  publishedLicences?: Resolver<
    Maybe<ResolversTypes['PublishedLicenceConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonpublishedLicencesArgs, 'first'>
  >;
  licenceRequests?: Resolver<
    Maybe<ResolversTypes['LicenceRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonlicenceRequestsArgs, 'first'>
  >;
  schoolLicences?: Resolver<Maybe<Array<ResolversTypes['SchoolLicence']>>, ParentType, ContextType>;
};

export type LicenceKindResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceKind'] = ResolversParentTypes['LicenceKind'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['LicenceHolders'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicationRules?: Resolver<Array<ResolversTypes['PublicationRule']>, ParentType, ContextType>;
};

export type LicenceKindConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceKindConnection'] = ResolversParentTypes['LicenceKindConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LicenceKindEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LicenceKind']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceKindEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceKindEdge'] = ResolversParentTypes['LicenceKindEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
};

export type PublicationRuleResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublicationRule'] = ResolversParentTypes['PublicationRule'],
> = {
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenceGroundResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceGround'] = ResolversParentTypes['LicenceGround'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenceResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['LicenceDecision']>, ParentType, ContextType>;
};

export type LicenceConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceConnection'] = ResolversParentTypes['LicenceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Licence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceEdge'] = ResolversParentTypes['LicenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
};

export type LicenceDecisionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LicenceDecision'] = ResolversParentTypes['LicenceDecision'],
> = {
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['LicenceGround']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublishedLicenceResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublishedLicence'] = ResolversParentTypes['PublishedLicence'],
> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['PublishedDecision']>, ParentType, ContextType>;
};

export type PublishedLicenceConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublishedLicenceConnection'] =
    ResolversParentTypes['PublishedLicenceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PublishedLicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublishedLicence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedLicenceEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublishedLicenceEdge'] = ResolversParentTypes['PublishedLicenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedLicence'], ParentType, ContextType>;
};

export type PublishedDecisionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublishedDecision'] = ResolversParentTypes['PublishedDecision'],
> = {
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['LicenceGround'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecordedDecisionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RecordedDecision'] = ResolversParentTypes['RecordedDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenceState'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicationDutyResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublicationDuty'] = ResolversParentTypes['PublicationDuty'],
> = {
  institution?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['PublicationDutyKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PublicationDutyState'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['FinancialReport']>, ParentType, ContextType>;
  decisionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['UnpublishedDecision']>, ParentType, ContextType>;
};

export type PublicationDutyConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublicationDutyConnection'] =
    ResolversParentTypes['PublicationDutyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PublicationDutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicationDuty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationDutyEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PublicationDutyEdge'] = ResolversParentTypes['PublicationDutyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicationDuty'], ParentType, ContextType>;
};

export type UnpublishedDecisionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['UnpublishedDecision'] = ResolversParentTypes['UnpublishedDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['LicenceDecisionKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FinancialReportResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['FinancialReport'] = ResolversParentTypes['FinancialReport'],
> = {
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalRevenue?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  totalAssets?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'LicenceRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestComplaint'] = ResolversParentTypes['RequestComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestComplaintState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RequestAppointmentConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestAppointment'] = ResolversParentTypes['RequestAppointment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestAppointmentState'], ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RequestSlotConnectionResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = LicencesContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = LicencesContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LicenceRequest?: LicenceRequestResolvers<ContextType>;
  LicenceRequestConnection?: LicenceRequestConnectionResolvers<ContextType>;
  LicenceRequestEdge?: LicenceRequestEdgeResolvers<ContextType>;
  LicenceOffer?: LicenceOfferResolvers<ContextType>;
  DecidedLicenceRequest?: DecidedLicenceRequestResolvers<ContextType>;
  DecidedLicenceRequestConnection?: DecidedLicenceRequestConnectionResolvers<ContextType>;
  DecidedLicenceRequestEdge?: DecidedLicenceRequestEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SchoolLicence?: SchoolLicenceResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  LicenceKind?: LicenceKindResolvers<ContextType>;
  LicenceKindConnection?: LicenceKindConnectionResolvers<ContextType>;
  LicenceKindEdge?: LicenceKindEdgeResolvers<ContextType>;
  PublicationRule?: PublicationRuleResolvers<ContextType>;
  LicenceGround?: LicenceGroundResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceConnection?: LicenceConnectionResolvers<ContextType>;
  LicenceEdge?: LicenceEdgeResolvers<ContextType>;
  LicenceDecision?: LicenceDecisionResolvers<ContextType>;
  PublishedLicence?: PublishedLicenceResolvers<ContextType>;
  PublishedLicenceConnection?: PublishedLicenceConnectionResolvers<ContextType>;
  PublishedLicenceEdge?: PublishedLicenceEdgeResolvers<ContextType>;
  PublishedDecision?: PublishedDecisionResolvers<ContextType>;
  RecordedDecision?: RecordedDecisionResolvers<ContextType>;
  PublicationDuty?: PublicationDutyResolvers<ContextType>;
  PublicationDutyConnection?: PublicationDutyConnectionResolvers<ContextType>;
  PublicationDutyEdge?: PublicationDutyEdgeResolvers<ContextType>;
  UnpublishedDecision?: UnpublishedDecisionResolvers<ContextType>;
  FinancialReport?: FinancialReportResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  RequestStepConnection?: RequestStepConnectionResolvers<ContextType>;
  RequestStepEdge?: RequestStepEdgeResolvers<ContextType>;
  RequestStep?: RequestStepResolvers<ContextType>;
  RequestComplaintConnection?: RequestComplaintConnectionResolvers<ContextType>;
  RequestComplaintEdge?: RequestComplaintEdgeResolvers<ContextType>;
  RequestComplaint?: RequestComplaintResolvers<ContextType>;
  RequestAppointmentConnection?: RequestAppointmentConnectionResolvers<ContextType>;
  RequestAppointmentEdge?: RequestAppointmentEdgeResolvers<ContextType>;
  RequestAppointment?: RequestAppointmentResolvers<ContextType>;
  RequestSlotConnection?: RequestSlotConnectionResolvers<ContextType>;
  RequestSlotEdge?: RequestSlotEdgeResolvers<ContextType>;
  RequestSlot?: RequestSlotResolvers<ContextType>;
  AnsweredComplaint?: AnsweredComplaintResolvers<ContextType>;
};
