// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CoverRenewalRequestRecord } from './requests.ts';
import type { BasicCoverRecord } from './rules.ts';
import type { HealthInsuranceContext } from './context.ts';
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
  healthInsuranceRequest?: Maybe<ServiceRequest>;
};

export type QueryhealthInsuranceRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  requestCoverRenewal?: Maybe<CoverRenewalRequest>;
  decideCoverRenewal?: Maybe<DecidedCoverRenewal>;
  fileHealthInsuranceComplaint?: Maybe<ServiceRequest>;
  answerHealthInsuranceComplaint?: Maybe<AnsweredComplaint>;
  bookHealthInsuranceAppointment?: Maybe<ServiceRequest>;
  cancelHealthInsuranceAppointment?: Maybe<ServiceRequest>;
  rateHealthInsuranceRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestCoverRenewalArgs = {
  input: RequestCoverRenewalInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdecideCoverRenewalArgs = {
  input: DecideCoverRenewalInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileHealthInsuranceComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerHealthInsuranceComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookHealthInsuranceAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelHealthInsuranceAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateHealthInsuranceRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RequestCoverRenewalInput = {
  acknowledgePremium: Scalars['Boolean']['input'];
};

export type DecideCoverRenewalInput = {
  request: Scalars['ID']['input'];
  grant: Scalars['Boolean']['input'];
  refusal?: InputMaybe<RenewalRefusal>;
};

export const RenewalRefusal = {
  PREMIUM_UNPAID: 'PREMIUM_UNPAID',
  COVERED_ELSEWHERE: 'COVERED_ELSEWHERE',
} as const;

export type RenewalRefusal = (typeof RenewalRefusal)[keyof typeof RenewalRefusal];
export type DecidedCoverRenewal = {
  __typename?: 'DecidedCoverRenewal';
  trackingCode: Scalars['ID']['output'];
  granted: Scalars['Boolean']['output'];
};

export type CoverRenewalRequest = ServiceRequest & {
  __typename?: 'CoverRenewalRequest';
  renewedUntil?: Maybe<Scalars['Date']['output']>;
  refusal?: Maybe<RenewalRefusal>;
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

export type CoverRenewalRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CoverRenewalRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CoverRenewalRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CoverRenewalRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  basicCover?: Maybe<BasicCover>;
};

export type BasicCover = HealthCover & {
  __typename?: 'BasicCover';
  insurer: LocalisedText;
  scheme: LocalisedText;
  state: CoverState;
  relation: CoverRelation;
  head?: Maybe<Person>;
  entitledFrom: Scalars['Date']['output'];
  entitledUntil: Scalars['Date']['output'];
  renewalOpensOn?: Maybe<Scalars['Date']['output']>;
};

export const CoverState = {
  WAITING: 'WAITING',
  ACTIVE: 'ACTIVE',
  ENDED: 'ENDED',
} as const;

export type CoverState = (typeof CoverState)[keyof typeof CoverState];
export const CoverRelation = {
  HEAD: 'HEAD',
  SPOUSE: 'SPOUSE',
  CHILD: 'CHILD',
} as const;

export type CoverRelation = (typeof CoverRelation)[keyof typeof CoverRelation];
export type HealthCover = {
  insurer: LocalisedText;
  scheme: LocalisedText;
  state: CoverState;
  relation: CoverRelation;
  entitledFrom: Scalars['Date']['output'];
  entitledUntil: Scalars['Date']['output'];
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
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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
  CoverRenewalRequest: CoverRenewalRequest;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CoverRenewalRequest: { __typename: 'CoverRenewalRequest' } & GraphQLRecursivePick<
    FederationTypes['CoverRenewalRequest'],
    { trackingCode: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  HealthCover: BasicCoverRecord;
  ServiceRequest: CoverRenewalRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestCoverRenewalInput: RequestCoverRenewalInput;
  DecideCoverRenewalInput: DecideCoverRenewalInput;
  RenewalRefusal: RenewalRefusal;
  DecidedCoverRenewal: ResolverTypeWrapper<DecidedCoverRenewal>;
  CoverRenewalRequest: ResolverTypeWrapper<CoverRenewalRequestRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Person: ResolverTypeWrapper<Omit<Person, 'basicCover'> & { basicCover?: Maybe<ResolversTypes['BasicCover']> }>;
  BasicCover: ResolverTypeWrapper<BasicCoverRecord>;
  CoverState: CoverState;
  CoverRelation: CoverRelation;
  HealthCover: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HealthCover']>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  RequestCoverRenewalInput: RequestCoverRenewalInput;
  DecideCoverRenewalInput: DecideCoverRenewalInput;
  DecidedCoverRenewal: DecidedCoverRenewal;
  CoverRenewalRequest: CoverRenewalRequestRecord;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Person:
    | (Omit<Person, 'basicCover'> & { basicCover?: Maybe<ResolversParentTypes['BasicCover']> })
    | FederationReferenceTypes['Person'];
  BasicCover: BasicCoverRecord;
  HealthCover: ResolversInterfaceTypes<ResolversParentTypes>['HealthCover'];
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
  PageInfo: PageInfo;
  DateTime: Scalars['DateTime']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  healthInsuranceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryhealthInsuranceRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestCoverRenewal?: Resolver<
    Maybe<ResolversTypes['CoverRenewalRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestCoverRenewalArgs, 'input' | 'idempotencyKey'>
  >;
  decideCoverRenewal?: Resolver<
    Maybe<ResolversTypes['DecidedCoverRenewal']>,
    ParentType,
    ContextType,
    RequireFields<MutationdecideCoverRenewalArgs, 'input' | 'idempotencyKey'>
  >;
  fileHealthInsuranceComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileHealthInsuranceComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerHealthInsuranceComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerHealthInsuranceComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookHealthInsuranceAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookHealthInsuranceAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelHealthInsuranceAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelHealthInsuranceAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateHealthInsuranceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateHealthInsuranceRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type DecidedCoverRenewalResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['DecidedCoverRenewal'] = ResolversParentTypes['DecidedCoverRenewal'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CoverRenewalRequestResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['CoverRenewalRequest'] = ResolversParentTypes['CoverRenewalRequest'],
  FederationReferenceType extends FederationReferenceTypes['CoverRenewalRequest'] =
    FederationReferenceTypes['CoverRenewalRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CoverRenewalRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  renewedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RenewalRefusal']>, ParentType, ContextType>;
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
    RequireFields<CoverRenewalRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<CoverRenewalRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<CoverRenewalRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<CoverRenewalRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basicCover?: Resolver<Maybe<ResolversTypes['BasicCover']>, ParentType, ContextType>;
};

export type BasicCoverResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['BasicCover'] = ResolversParentTypes['BasicCover'],
> = {
  insurer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverState'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CoverRelation'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  entitledFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entitledUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  renewalOpensOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthCoverResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['HealthCover'] = ResolversParentTypes['HealthCover'],
> = {
  __resolveType: TypeResolveFn<'BasicCover', ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'CoverRenewalRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = HealthInsuranceContext,
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
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = HealthInsuranceContext,
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
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = HealthInsuranceContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = HealthInsuranceContext> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DecidedCoverRenewal?: DecidedCoverRenewalResolvers<ContextType>;
  CoverRenewalRequest?: CoverRenewalRequestResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  BasicCover?: BasicCoverResolvers<ContextType>;
  HealthCover?: HealthCoverResolvers<ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
};
