// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  LegalPersonRecord,
  BusinessProfileRecord,
  BusinessRequestKindInfoRecord,
  FilingAttemptRecord,
  CompanyFilingRecord,
  DecidedBusinessRequestRecord,
} from './records.ts';
import type { BusinessRequestRecord } from './requests.ts';
import type { BusinessContext } from './context.ts';
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
  LegalId: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  businessRequestKinds?: Maybe<Array<BusinessRequestKindInfo>>;
  businessRequestsToDecide?: Maybe<DecidedBusinessRequestConnection>;
  businessServicesRequest?: Maybe<ServiceRequest>;
};

export type QuerybusinessRequestsToDecideArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerybusinessServicesRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  lookUpLegalPerson?: Maybe<LegalPerson>;
  fileBusinessRequest?: Maybe<FilingAttempt>;
  signBusinessRequest?: Maybe<FilingAttempt>;
  decideBusinessRequest?: Maybe<DecidedBusinessRequest>;
  fileBusinessServicesComplaint?: Maybe<ServiceRequest>;
  answerBusinessServicesComplaint?: Maybe<AnsweredComplaint>;
  bookBusinessServicesAppointment?: Maybe<ServiceRequest>;
  cancelBusinessServicesAppointment?: Maybe<ServiceRequest>;
  rateBusinessServicesRequest?: Maybe<ServiceRequest>;
};

export type MutationlookUpLegalPersonArgs = {
  input: LookUpLegalPersonInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileBusinessRequestArgs = {
  input: FileBusinessRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationsignBusinessRequestArgs = {
  input: SignBusinessRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdecideBusinessRequestArgs = {
  input: DecideBusinessRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileBusinessServicesComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerBusinessServicesComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookBusinessServicesAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelBusinessServicesAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateBusinessServicesRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type LookUpLegalPersonInput = {
  legalId: Scalars['LegalId']['input'];
};

export type FileBusinessRequestInput = {
  legalId: Scalars['LegalId']['input'];
  kind: BusinessRequestKind;
  licenceKind?: InputMaybe<Scalars['ID']['input']>;
};

export type SignBusinessRequestInput = {
  filing: Scalars['ID']['input'];
};

export type DecideBusinessRequestInput = {
  request: Scalars['ID']['input'];
  decision: BusinessDecision;
};

export const BusinessDecision = {
  TAKE_UP: 'TAKE_UP',
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
} as const;

export type BusinessDecision = (typeof BusinessDecision)[keyof typeof BusinessDecision];
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  signingRefusal?: Maybe<Scalars['String']['output']>;
  signingRule?: Maybe<Scalars['String']['output']>;
  signingRequired?: Maybe<Scalars['Int']['output']>;
  signingName?: Maybe<Scalars['String']['output']>;
  businessProfile?: Maybe<BusinessProfile>;
  businessRequests?: Maybe<BusinessRequestConnection>;
  companyFilings?: Maybe<CompanyFilingConnection>;
};

export type LegalPersonbusinessRequestsArgs = {
  state?: InputMaybe<RequestState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPersoncompanyFilingsArgs = {
  state?: InputMaybe<FilingState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessProfile = {
  __typename?: 'BusinessProfile';
  startedOn: Scalars['Date']['output'];
  economicCodeOn?: Maybe<Scalars['Date']['output']>;
  employerSince?: Maybe<Scalars['Date']['output']>;
  openRequests: Scalars['Int']['output'];
};

export const BusinessRequestKind = {
  ECONOMIC_CODE: 'ECONOMIC_CODE',
  EMPLOYER_WORKSHOP: 'EMPLOYER_WORKSHOP',
  LICENCE: 'LICENCE',
} as const;

export type BusinessRequestKind = (typeof BusinessRequestKind)[keyof typeof BusinessRequestKind];
export type BusinessRequestKindInfo = {
  __typename?: 'BusinessRequestKindInfo';
  kind: BusinessRequestKind;
  title: LocalisedText;
  decidedBy?: Maybe<Agency>;
  daysToSign: Scalars['Int']['output'];
  legalBasis: Scalars['String']['output'];
};

export const FilingState = {
  PENDING: 'PENDING',
  FILED: 'FILED',
  LAPSED: 'LAPSED',
} as const;

export type FilingState = (typeof FilingState)[keyof typeof FilingState];
export type FilingAttempt = {
  __typename?: 'FilingAttempt';
  id: Scalars['ID']['output'];
  signer?: Maybe<Scalars['ID']['output']>;
  company?: Maybe<LegalPerson>;
  filing?: Maybe<CompanyFiling>;
};

export type CompanyFiling = {
  __typename?: 'CompanyFiling';
  id: Scalars['ID']['output'];
  parties?: Maybe<Array<Scalars['ID']['output']>>;
  kind: BusinessRequestKind;
  licenceKind?: Maybe<Scalars['String']['output']>;
  state: FilingState;
  required: Scalars['Int']['output'];
  signedBy: Array<Scalars['String']['output']>;
  proposedAt: Scalars['DateTime']['output'];
  lapsesAt: Scalars['DateTime']['output'];
  trackingCode?: Maybe<Scalars['ID']['output']>;
};

export type CompanyFilingConnection = {
  __typename?: 'CompanyFilingConnection';
  edges?: Maybe<Array<CompanyFilingEdge>>;
  nodes?: Maybe<Array<CompanyFiling>>;
  pageInfo?: Maybe<PageInfo>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CompanyFilingEdge = {
  __typename?: 'CompanyFilingEdge';
  cursor: Scalars['String']['output'];
  node: CompanyFiling;
};

export type BusinessRequest = ServiceRequest & {
  __typename?: 'BusinessRequest';
  kind?: Maybe<BusinessRequestKind>;
  licenceRequest?: Maybe<Scalars['ID']['output']>;
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

export type BusinessRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BusinessRequestConnection = {
  __typename?: 'BusinessRequestConnection';
  edges: Array<BusinessRequestEdge>;
  nodes: Array<BusinessRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BusinessRequestEdge = {
  __typename?: 'BusinessRequestEdge';
  cursor: Scalars['String']['output'];
  node: BusinessRequest;
};

export type DecidedBusinessRequest = {
  __typename?: 'DecidedBusinessRequest';
  request: Scalars['ID']['output'];
  kind: BusinessRequestKind;
  stage: RequestStage;
  state: RequestState;
};

export type DecidedBusinessRequestConnection = {
  __typename?: 'DecidedBusinessRequestConnection';
  edges: Array<DecidedBusinessRequestEdge>;
  nodes: Array<DecidedBusinessRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DecidedBusinessRequestEdge = {
  __typename?: 'DecidedBusinessRequestEdge';
  cursor: Scalars['String']['output'];
  node: DecidedBusinessRequest;
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
  Person: Person;
  LegalPerson: LegalPerson;
  FilingAttempt: FilingAttempt;
  BusinessRequest: BusinessRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }> &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['LegalPerson'], { signingRefusal: true }>);
  FilingAttempt: { __typename: 'FilingAttempt' } & GraphQLRecursivePick<
    FederationTypes['FilingAttempt'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['FilingAttempt'],
          { company: { signingRefusal: true; signingRule: true; signingRequired: true; signingName: true } }
        >
    );
  BusinessRequest: { __typename: 'BusinessRequest' } & GraphQLRecursivePick<
    FederationTypes['BusinessRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: BusinessRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LegalId: ResolverTypeWrapper<Scalars['LegalId']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LookUpLegalPersonInput: LookUpLegalPersonInput;
  FileBusinessRequestInput: FileBusinessRequestInput;
  SignBusinessRequestInput: SignBusinessRequestInput;
  DecideBusinessRequestInput: DecideBusinessRequestInput;
  BusinessDecision: BusinessDecision;
  Person: ResolverTypeWrapper<Person>;
  LegalPerson: ResolverTypeWrapper<LegalPersonRecord>;
  BusinessProfile: ResolverTypeWrapper<BusinessProfileRecord>;
  BusinessRequestKind: BusinessRequestKind;
  BusinessRequestKindInfo: ResolverTypeWrapper<BusinessRequestKindInfoRecord>;
  FilingState: FilingState;
  FilingAttempt: ResolverTypeWrapper<FilingAttemptRecord>;
  CompanyFiling: ResolverTypeWrapper<CompanyFilingRecord>;
  CompanyFilingConnection: ResolverTypeWrapper<
    Omit<CompanyFilingConnection, 'edges' | 'nodes'> & {
      edges?: Maybe<Array<ResolversTypes['CompanyFilingEdge']>>;
      nodes?: Maybe<Array<ResolversTypes['CompanyFiling']>>;
    }
  >;
  CompanyFilingEdge: ResolverTypeWrapper<Omit<CompanyFilingEdge, 'node'> & { node: ResolversTypes['CompanyFiling'] }>;
  BusinessRequest: ResolverTypeWrapper<BusinessRequestRecord>;
  BusinessRequestConnection: ResolverTypeWrapper<
    Omit<BusinessRequestConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['BusinessRequestEdge']>;
      nodes: Array<ResolversTypes['BusinessRequest']>;
    }
  >;
  BusinessRequestEdge: ResolverTypeWrapper<
    Omit<BusinessRequestEdge, 'node'> & { node: ResolversTypes['BusinessRequest'] }
  >;
  DecidedBusinessRequest: ResolverTypeWrapper<DecidedBusinessRequestRecord>;
  DecidedBusinessRequestConnection: ResolverTypeWrapper<
    Omit<DecidedBusinessRequestConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DecidedBusinessRequestEdge']>;
      nodes: Array<ResolversTypes['DecidedBusinessRequest']>;
    }
  >;
  DecidedBusinessRequestEdge: ResolverTypeWrapper<
    Omit<DecidedBusinessRequestEdge, 'node'> & { node: ResolversTypes['DecidedBusinessRequest'] }
  >;
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
  LegalId: Scalars['LegalId']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  LookUpLegalPersonInput: LookUpLegalPersonInput;
  FileBusinessRequestInput: FileBusinessRequestInput;
  SignBusinessRequestInput: SignBusinessRequestInput;
  DecideBusinessRequestInput: DecideBusinessRequestInput;
  Person: Person | FederationReferenceTypes['Person'];
  LegalPerson: LegalPersonRecord;
  BusinessProfile: BusinessProfileRecord;
  BusinessRequestKindInfo: BusinessRequestKindInfoRecord;
  FilingAttempt: FilingAttemptRecord;
  CompanyFiling: CompanyFilingRecord;
  CompanyFilingConnection: Omit<CompanyFilingConnection, 'edges' | 'nodes'> & {
    edges?: Maybe<Array<ResolversParentTypes['CompanyFilingEdge']>>;
    nodes?: Maybe<Array<ResolversParentTypes['CompanyFiling']>>;
  };
  CompanyFilingEdge: Omit<CompanyFilingEdge, 'node'> & { node: ResolversParentTypes['CompanyFiling'] };
  BusinessRequest: BusinessRequestRecord;
  BusinessRequestConnection: Omit<BusinessRequestConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['BusinessRequestEdge']>;
    nodes: Array<ResolversParentTypes['BusinessRequest']>;
  };
  BusinessRequestEdge: Omit<BusinessRequestEdge, 'node'> & { node: ResolversParentTypes['BusinessRequest'] };
  DecidedBusinessRequest: DecidedBusinessRequestRecord;
  DecidedBusinessRequestConnection: Omit<DecidedBusinessRequestConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DecidedBusinessRequestEdge']>;
    nodes: Array<ResolversParentTypes['DecidedBusinessRequest']>;
  };
  DecidedBusinessRequestEdge: Omit<DecidedBusinessRequestEdge, 'node'> & {
    node: ResolversParentTypes['DecidedBusinessRequest'];
  };
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

export interface LegalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LegalId'], any> {
  name: 'LegalId';
}

export type QueryResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  businessRequestKinds?: Resolver<Maybe<Array<ResolversTypes['BusinessRequestKindInfo']>>, ParentType, ContextType>;
  businessRequestsToDecide?: Resolver<
    Maybe<ResolversTypes['DecidedBusinessRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerybusinessRequestsToDecideArgs, 'first'>
  >;
  businessServicesRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerybusinessServicesRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  lookUpLegalPerson?: Resolver<
    Maybe<ResolversTypes['LegalPerson']>,
    ParentType,
    ContextType,
    RequireFields<MutationlookUpLegalPersonArgs, 'input' | 'idempotencyKey'>
  >;
  fileBusinessRequest?: Resolver<
    Maybe<ResolversTypes['FilingAttempt']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileBusinessRequestArgs, 'input' | 'idempotencyKey'>
  >;
  signBusinessRequest?: Resolver<
    Maybe<ResolversTypes['FilingAttempt']>,
    ParentType,
    ContextType,
    RequireFields<MutationsignBusinessRequestArgs, 'input' | 'idempotencyKey'>
  >;
  decideBusinessRequest?: Resolver<
    Maybe<ResolversTypes['DecidedBusinessRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationdecideBusinessRequestArgs, 'input' | 'idempotencyKey'>
  >;
  fileBusinessServicesComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileBusinessServicesComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerBusinessServicesComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerBusinessServicesComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookBusinessServicesAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookBusinessServicesAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelBusinessServicesAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelBusinessServicesAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateBusinessServicesRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateBusinessServicesRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  businessRequests?: Resolver<
    Maybe<ResolversTypes['BusinessRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonbusinessRequestsArgs, 'first'>
  >;
  companyFilings?: Resolver<
    Maybe<ResolversTypes['CompanyFilingConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersoncompanyFilingsArgs, 'first'>
  >;
};

export type BusinessProfileResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['BusinessProfile'] = ResolversParentTypes['BusinessProfile'],
> = {
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  economicCodeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employerSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessRequestKindInfoResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['BusinessRequestKindInfo'] = ResolversParentTypes['BusinessRequestKindInfo'],
> = {
  kind?: Resolver<ResolversTypes['BusinessRequestKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  daysToSign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FilingAttemptResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['FilingAttempt'] = ResolversParentTypes['FilingAttempt'],
  FederationReferenceType extends FederationReferenceTypes['FilingAttempt'] = FederationReferenceTypes['FilingAttempt'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FilingAttempt']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['CompanyFiling']>, ParentType, ContextType>;
};

export type CompanyFilingResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['CompanyFiling'] = ResolversParentTypes['CompanyFiling'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BusinessRequestKind'], ParentType, ContextType>;
  licenceKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FilingState'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CompanyFilingConnectionResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['CompanyFilingConnection'] = ResolversParentTypes['CompanyFilingConnection'],
> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['CompanyFilingEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['CompanyFiling']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompanyFilingEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['CompanyFilingEdge'] = ResolversParentTypes['CompanyFilingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyFiling'], ParentType, ContextType>;
};

export type BusinessRequestResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['BusinessRequest'] = ResolversParentTypes['BusinessRequest'],
  FederationReferenceType extends FederationReferenceTypes['BusinessRequest'] =
    FederationReferenceTypes['BusinessRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BusinessRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes['BusinessRequestKind']>, ParentType, ContextType>;
  licenceRequest?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
    RequireFields<BusinessRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<BusinessRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<BusinessRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<BusinessRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessRequestConnectionResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['BusinessRequestConnection'] =
    ResolversParentTypes['BusinessRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BusinessRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BusinessRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessRequestEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['BusinessRequestEdge'] = ResolversParentTypes['BusinessRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessRequest'], ParentType, ContextType>;
};

export type DecidedBusinessRequestResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['DecidedBusinessRequest'] = ResolversParentTypes['DecidedBusinessRequest'],
> = {
  request?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BusinessRequestKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
};

export type DecidedBusinessRequestConnectionResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['DecidedBusinessRequestConnection'] =
    ResolversParentTypes['DecidedBusinessRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DecidedBusinessRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DecidedBusinessRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecidedBusinessRequestEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['DecidedBusinessRequestEdge'] =
    ResolversParentTypes['DecidedBusinessRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecidedBusinessRequest'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'BusinessRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = BusinessContext,
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
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = BusinessContext,
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
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = BusinessContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = BusinessContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LegalId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  BusinessProfile?: BusinessProfileResolvers<ContextType>;
  BusinessRequestKindInfo?: BusinessRequestKindInfoResolvers<ContextType>;
  FilingAttempt?: FilingAttemptResolvers<ContextType>;
  CompanyFiling?: CompanyFilingResolvers<ContextType>;
  CompanyFilingConnection?: CompanyFilingConnectionResolvers<ContextType>;
  CompanyFilingEdge?: CompanyFilingEdgeResolvers<ContextType>;
  BusinessRequest?: BusinessRequestResolvers<ContextType>;
  BusinessRequestConnection?: BusinessRequestConnectionResolvers<ContextType>;
  BusinessRequestEdge?: BusinessRequestEdgeResolvers<ContextType>;
  DecidedBusinessRequest?: DecidedBusinessRequestResolvers<ContextType>;
  DecidedBusinessRequestConnection?: DecidedBusinessRequestConnectionResolvers<ContextType>;
  DecidedBusinessRequestEdge?: DecidedBusinessRequestEdgeResolvers<ContextType>;
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
