// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SchoolRecord, SchoolLicenceRecord, SchoolEnrolmentRecord, StudyRecord } from './registry.ts';
import type { EducationRequestRecord, SchoolTransferRecord, LicenceRenewalRecord } from './records.ts';
import type { EducationContext } from './context.ts';
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

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  schools?: Maybe<SchoolConnection>;
  educationRequest?: Maybe<ServiceRequest>;
};

export type QueryschoolsArgs = {
  province?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryeducationRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  requestSchoolTransfer?: Maybe<EducationRequest>;
  requestTranscript?: Maybe<EducationRequest>;
  requestSchoolLicenceRenewal?: Maybe<EducationRequest>;
  handleEducationRequest?: Maybe<HandledEducationRequest>;
  fileEducationComplaint?: Maybe<ServiceRequest>;
  answerEducationComplaint?: Maybe<AnsweredComplaint>;
  bookEducationAppointment?: Maybe<ServiceRequest>;
  cancelEducationAppointment?: Maybe<ServiceRequest>;
  rateEducationRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestSchoolTransferArgs = {
  input: SchoolTransferInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestTranscriptArgs = {
  input: TranscriptInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestSchoolLicenceRenewalArgs = {
  input: LicenceRenewalInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationhandleEducationRequestArgs = {
  input: HandleEducationRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileEducationComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerEducationComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookEducationAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelEducationAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateEducationRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type SchoolTransferInput = {
  enrolment: Scalars['ID']['input'];
  school: Scalars['ID']['input'];
};

export type TranscriptInput = {
  study: Scalars['ID']['input'];
};

export type LicenceRenewalInput = {
  licence: Scalars['ID']['input'];
};

export type HandleEducationRequestInput = {
  request: Scalars['ID']['input'];
  decision: EducationDecision;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export const EducationDecision = {
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
} as const;

export type EducationDecision = (typeof EducationDecision)[keyof typeof EducationDecision];
export const SchoolKind = {
  PUBLIC: 'PUBLIC',
  NON_GOVERNMENT: 'NON_GOVERNMENT',
} as const;

export type SchoolKind = (typeof SchoolKind)[keyof typeof SchoolKind];
export const SchoolLicenceState = {
  IN_FORCE: 'IN_FORCE',
  EXPIRED: 'EXPIRED',
} as const;

export type SchoolLicenceState = (typeof SchoolLicenceState)[keyof typeof SchoolLicenceState];
export const EnrolmentState = {
  ENROLLED: 'ENROLLED',
  TRANSFERRED: 'TRANSFERRED',
} as const;

export type EnrolmentState = (typeof EnrolmentState)[keyof typeof EnrolmentState];
export const DegreeLevel = {
  ASSOCIATE: 'ASSOCIATE',
  BACHELOR: 'BACHELOR',
  MASTER: 'MASTER',
  DOCTORATE: 'DOCTORATE',
} as const;

export type DegreeLevel = (typeof DegreeLevel)[keyof typeof DegreeLevel];
export const StudyState = {
  STUDYING: 'STUDYING',
  GRADUATED: 'GRADUATED',
} as const;

export type StudyState = (typeof StudyState)[keyof typeof StudyState];
export type HandledEducationRequest = {
  __typename?: 'HandledEducationRequest';
  trackingCode: Scalars['ID']['output'];
  decision: EducationDecision;
  at: Scalars['DateTime']['output'];
};

export type SchoolConnection = {
  __typename?: 'SchoolConnection';
  edges: Array<SchoolEdge>;
  nodes: Array<School>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SchoolEdge = {
  __typename?: 'SchoolEdge';
  cursor: Scalars['String']['output'];
  node: School;
};

export type School = {
  __typename?: 'School';
  id: Scalars['ID']['output'];
  name: LocalisedText;
  kind: SchoolKind;
  province: Scalars['String']['output'];
  capacity: Scalars['Int']['output'];
  licence?: Maybe<SchoolLicence>;
};

export type SchoolLicence = {
  __typename?: 'SchoolLicence';
  id: Scalars['ID']['output'];
  state: SchoolLicenceState;
  issuedOn: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
  founder?: Maybe<LegalPerson>;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  schoolLicences?: Maybe<Array<SchoolLicence>>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  schoolEnrolments?: Maybe<SchoolEnrolmentConnection>;
  studies?: Maybe<StudyConnection>;
  holdsDegree?: Maybe<Scalars['Boolean']['output']>;
};

export type PersonschoolEnrolmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonstudiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonholdsDegreeArgs = {
  level: DegreeLevel;
};

export type SchoolEnrolmentConnection = {
  __typename?: 'SchoolEnrolmentConnection';
  edges: Array<SchoolEnrolmentEdge>;
  nodes: Array<SchoolEnrolment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SchoolEnrolmentEdge = {
  __typename?: 'SchoolEnrolmentEdge';
  cursor: Scalars['String']['output'];
  node: SchoolEnrolment;
};

export type SchoolEnrolment = {
  __typename?: 'SchoolEnrolment';
  id?: Maybe<Scalars['ID']['output']>;
  pupil?: Maybe<Scalars['ID']['output']>;
  school?: Maybe<School>;
  grade?: Maybe<Scalars['Int']['output']>;
  jalaliYear?: Maybe<Scalars['Int']['output']>;
  state?: Maybe<EnrolmentState>;
};

export type StudyConnection = {
  __typename?: 'StudyConnection';
  edges: Array<StudyEdge>;
  nodes: Array<Study>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StudyEdge = {
  __typename?: 'StudyEdge';
  cursor: Scalars['String']['output'];
  node: Study;
};

export type Study = {
  __typename?: 'Study';
  id: Scalars['ID']['output'];
  university?: Maybe<Agency>;
  level: DegreeLevel;
  field: Scalars['String']['output'];
  state: StudyState;
  graduatedOn?: Maybe<Scalars['Date']['output']>;
};

export type EducationRequest = ServiceRequest & {
  __typename?: 'EducationRequest';
  transfer?: Maybe<SchoolTransfer>;
  transcriptOf?: Maybe<Study>;
  renewal?: Maybe<LicenceRenewal>;
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

export type EducationRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EducationRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EducationRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EducationRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SchoolTransfer = {
  __typename?: 'SchoolTransfer';
  pupil?: Maybe<Person>;
  enrolment?: Maybe<SchoolEnrolment>;
  to: School;
};

export type LicenceRenewal = {
  __typename?: 'LicenceRenewal';
  company?: Maybe<Scalars['ID']['output']>;
  licence?: Maybe<SchoolLicence>;
  heldSince?: Maybe<Scalars['Date']['output']>;
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
  LegalPerson: LegalPerson;
  Person: Person;
  EducationRequest: EducationRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  EducationRequest: { __typename: 'EducationRequest' } & GraphQLRecursivePick<
    FederationTypes['EducationRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: EducationRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SchoolTransferInput: SchoolTransferInput;
  TranscriptInput: TranscriptInput;
  LicenceRenewalInput: LicenceRenewalInput;
  HandleEducationRequestInput: HandleEducationRequestInput;
  EducationDecision: EducationDecision;
  SchoolKind: SchoolKind;
  SchoolLicenceState: SchoolLicenceState;
  EnrolmentState: EnrolmentState;
  DegreeLevel: DegreeLevel;
  StudyState: StudyState;
  HandledEducationRequest: ResolverTypeWrapper<HandledEducationRequest>;
  SchoolConnection: ResolverTypeWrapper<
    Omit<SchoolConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SchoolEdge']>;
      nodes: Array<ResolversTypes['School']>;
    }
  >;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  School: ResolverTypeWrapper<SchoolRecord>;
  SchoolLicence: ResolverTypeWrapper<SchoolLicenceRecord>;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'schoolLicences'> & { schoolLicences?: Maybe<Array<ResolversTypes['SchoolLicence']>> }
  >;
  Person: ResolverTypeWrapper<
    Omit<Person, 'schoolEnrolments' | 'studies'> & {
      schoolEnrolments?: Maybe<ResolversTypes['SchoolEnrolmentConnection']>;
      studies?: Maybe<ResolversTypes['StudyConnection']>;
    }
  >;
  SchoolEnrolmentConnection: ResolverTypeWrapper<
    Omit<SchoolEnrolmentConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SchoolEnrolmentEdge']>;
      nodes: Array<ResolversTypes['SchoolEnrolment']>;
    }
  >;
  SchoolEnrolmentEdge: ResolverTypeWrapper<
    Omit<SchoolEnrolmentEdge, 'node'> & { node: ResolversTypes['SchoolEnrolment'] }
  >;
  SchoolEnrolment: ResolverTypeWrapper<SchoolEnrolmentRecord>;
  StudyConnection: ResolverTypeWrapper<
    Omit<StudyConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['StudyEdge']>;
      nodes: Array<ResolversTypes['Study']>;
    }
  >;
  StudyEdge: ResolverTypeWrapper<Omit<StudyEdge, 'node'> & { node: ResolversTypes['Study'] }>;
  Study: ResolverTypeWrapper<StudyRecord>;
  EducationRequest: ResolverTypeWrapper<EducationRequestRecord>;
  SchoolTransfer: ResolverTypeWrapper<SchoolTransferRecord>;
  LicenceRenewal: ResolverTypeWrapper<LicenceRenewalRecord>;
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
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  SchoolTransferInput: SchoolTransferInput;
  TranscriptInput: TranscriptInput;
  LicenceRenewalInput: LicenceRenewalInput;
  HandleEducationRequestInput: HandleEducationRequestInput;
  HandledEducationRequest: HandledEducationRequest;
  SchoolConnection: Omit<SchoolConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SchoolEdge']>;
    nodes: Array<ResolversParentTypes['School']>;
  };
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  School: SchoolRecord;
  SchoolLicence: SchoolLicenceRecord;
  LegalPerson:
    | (Omit<LegalPerson, 'schoolLicences'> & { schoolLicences?: Maybe<Array<ResolversParentTypes['SchoolLicence']>> })
    | FederationReferenceTypes['LegalPerson'];
  Person:
    | (Omit<Person, 'schoolEnrolments' | 'studies'> & {
        schoolEnrolments?: Maybe<ResolversParentTypes['SchoolEnrolmentConnection']>;
        studies?: Maybe<ResolversParentTypes['StudyConnection']>;
      })
    | FederationReferenceTypes['Person'];
  SchoolEnrolmentConnection: Omit<SchoolEnrolmentConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SchoolEnrolmentEdge']>;
    nodes: Array<ResolversParentTypes['SchoolEnrolment']>;
  };
  SchoolEnrolmentEdge: Omit<SchoolEnrolmentEdge, 'node'> & { node: ResolversParentTypes['SchoolEnrolment'] };
  SchoolEnrolment: SchoolEnrolmentRecord;
  StudyConnection: Omit<StudyConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['StudyEdge']>;
    nodes: Array<ResolversParentTypes['Study']>;
  };
  StudyEdge: Omit<StudyEdge, 'node'> & { node: ResolversParentTypes['Study'] };
  Study: StudyRecord;
  EducationRequest: EducationRequestRecord;
  SchoolTransfer: SchoolTransferRecord;
  LicenceRenewal: LicenceRenewalRecord;
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

export type QueryResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  schools?: Resolver<
    Maybe<ResolversTypes['SchoolConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryschoolsArgs, 'first'>
  >;
  educationRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryeducationRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestSchoolTransfer?: Resolver<
    Maybe<ResolversTypes['EducationRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestSchoolTransferArgs, 'input' | 'idempotencyKey'>
  >;
  requestTranscript?: Resolver<
    Maybe<ResolversTypes['EducationRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestTranscriptArgs, 'input' | 'idempotencyKey'>
  >;
  requestSchoolLicenceRenewal?: Resolver<
    Maybe<ResolversTypes['EducationRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestSchoolLicenceRenewalArgs, 'input' | 'idempotencyKey'>
  >;
  handleEducationRequest?: Resolver<
    Maybe<ResolversTypes['HandledEducationRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationhandleEducationRequestArgs, 'input' | 'idempotencyKey'>
  >;
  fileEducationComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileEducationComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerEducationComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerEducationComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookEducationAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookEducationAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelEducationAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelEducationAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateEducationRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateEducationRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type HandledEducationRequestResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['HandledEducationRequest'] = ResolversParentTypes['HandledEducationRequest'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['EducationDecision'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SchoolConnectionResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type SchoolResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchoolKind'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['SchoolLicence']>, ParentType, ContextType>;
};

export type SchoolLicenceResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolLicence'] = ResolversParentTypes['SchoolLicence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SchoolLicenceState'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  founder?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolLicences?: Resolver<Maybe<Array<ResolversTypes['SchoolLicence']>>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolEnrolments?: Resolver<
    Maybe<ResolversTypes['SchoolEnrolmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonschoolEnrolmentsArgs, 'first'>
  >;
  studies?: Resolver<
    Maybe<ResolversTypes['StudyConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonstudiesArgs, 'first'>
  >;
  holdsDegree?: Resolver<
    Maybe<ResolversTypes['Boolean']>,
    ParentType,
    ContextType,
    RequireFields<PersonholdsDegreeArgs, 'level'>
  >;
};

export type SchoolEnrolmentConnectionResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolEnrolmentConnection'] =
    ResolversParentTypes['SchoolEnrolmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SchoolEnrolmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SchoolEnrolment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolEnrolmentEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolEnrolmentEdge'] = ResolversParentTypes['SchoolEnrolmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolEnrolment'], ParentType, ContextType>;
};

export type SchoolEnrolmentResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolEnrolment'] = ResolversParentTypes['SchoolEnrolment'],
> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pupil?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  jalaliYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EnrolmentState']>, ParentType, ContextType>;
};

export type StudyConnectionResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type StudyResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  university?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DegreeLevel'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StudyState'], ParentType, ContextType>;
  graduatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EducationRequestResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['EducationRequest'] = ResolversParentTypes['EducationRequest'],
  FederationReferenceType extends FederationReferenceTypes['EducationRequest'] =
    FederationReferenceTypes['EducationRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EducationRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  transfer?: Resolver<Maybe<ResolversTypes['SchoolTransfer']>, ParentType, ContextType>;
  transcriptOf?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['LicenceRenewal']>, ParentType, ContextType>;
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
    RequireFields<EducationRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<EducationRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<EducationRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<EducationRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolTransferResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['SchoolTransfer'] = ResolversParentTypes['SchoolTransfer'],
> = {
  pupil?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['SchoolEnrolment']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type LicenceRenewalResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['LicenceRenewal'] = ResolversParentTypes['LicenceRenewal'],
> = {
  company?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['SchoolLicence']>, ParentType, ContextType>;
  heldSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'EducationRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = EducationContext,
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
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = EducationContext,
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
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = EducationContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = EducationContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HandledEducationRequest?: HandledEducationRequestResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolLicence?: SchoolLicenceResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SchoolEnrolmentConnection?: SchoolEnrolmentConnectionResolvers<ContextType>;
  SchoolEnrolmentEdge?: SchoolEnrolmentEdgeResolvers<ContextType>;
  SchoolEnrolment?: SchoolEnrolmentResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  EducationRequest?: EducationRequestResolvers<ContextType>;
  SchoolTransfer?: SchoolTransferResolvers<ContextType>;
  LicenceRenewal?: LicenceRenewalResolvers<ContextType>;
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
