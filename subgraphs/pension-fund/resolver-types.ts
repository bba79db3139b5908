// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ServiceTransferRequestRecord } from './requests.ts';
import type {
  CivilServiceRecordRecord,
  CivilServicePeriodConnectionRecord,
  CivilServicePensionConnectionRecord,
  PensionPaymentConnectionRecord,
} from './service-record.ts';
import type { CivilServicePeriodRecord, CivilServicePensionRecord } from './registry.ts';
import type { PensionFundContext } from './context.ts';
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
  Rial: { input: bigint; output: bigint };
  DateTime: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  pensionFundRequest?: Maybe<ServiceRequest>;
};

export type QuerypensionFundRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  requestServiceTransfer?: Maybe<ServiceTransferRequest>;
  filePensionFundComplaint?: Maybe<ServiceRequest>;
  answerPensionFundComplaint?: Maybe<AnsweredComplaint>;
  bookPensionFundAppointment?: Maybe<ServiceRequest>;
  cancelPensionFundAppointment?: Maybe<ServiceRequest>;
  ratePensionFundRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestServiceTransferArgs = {
  input: RequestServiceTransferInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfilePensionFundComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerPensionFundComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookPensionFundAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelPensionFundAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationratePensionFundRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RequestServiceTransferInput = {
  acknowledgeTransfer: Scalars['Boolean']['input'];
};

export type ServiceTransferRequest = ServiceRequest & {
  __typename?: 'ServiceTransferRequest';
  months?: Maybe<Scalars['Int']['output']>;
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

export type ServiceTransferRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceTransferRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceTransferRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceTransferRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  civilService?: Maybe<CivilServiceRecord>;
};

export type CivilServiceRecord = {
  __typename?: 'CivilServiceRecord';
  serviceMonths: Scalars['Int']['output'];
  periods: CivilServicePeriodConnection;
  pensions: CivilServicePensionConnection;
};

export type CivilServiceRecordperiodsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CivilServiceRecordpensionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CivilServicePeriod = {
  __typename?: 'CivilServicePeriod';
  organisation: Scalars['String']['output'];
  from: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
};

export type CivilServicePension = PensionEntitlement & {
  __typename?: 'CivilServicePension';
  kind: PensionKind;
  startedOn: Scalars['Date']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  lastPaidOn: Scalars['Date']['output'];
  monthlyAmount?: Maybe<Scalars['Rial']['output']>;
  payments?: Maybe<PensionPaymentConnection>;
};

export type CivilServicePensionpaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CivilServicePeriodConnection = {
  __typename?: 'CivilServicePeriodConnection';
  edges: Array<CivilServicePeriodEdge>;
  nodes: Array<CivilServicePeriod>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CivilServicePeriodEdge = {
  __typename?: 'CivilServicePeriodEdge';
  cursor: Scalars['String']['output'];
  node: CivilServicePeriod;
};

export type CivilServicePensionConnection = {
  __typename?: 'CivilServicePensionConnection';
  edges: Array<CivilServicePensionEdge>;
  nodes: Array<CivilServicePension>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CivilServicePensionEdge = {
  __typename?: 'CivilServicePensionEdge';
  cursor: Scalars['String']['output'];
  node: CivilServicePension;
};

export const PensionKind = {
  OLD_AGE: 'OLD_AGE',
  DISABILITY: 'DISABILITY',
  SURVIVORS: 'SURVIVORS',
} as const;

export type PensionKind = (typeof PensionKind)[keyof typeof PensionKind];
export type PensionEntitlement = {
  kind: PensionKind;
  startedOn: Scalars['Date']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  lastPaidOn: Scalars['Date']['output'];
  monthlyAmount?: Maybe<Scalars['Rial']['output']>;
};

export type PensionPayment = {
  __typename?: 'PensionPayment';
  jalaliYear: Scalars['Int']['output'];
  jalaliMonth: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  amount: Scalars['Rial']['output'];
};

export type PensionPaymentConnection = {
  __typename?: 'PensionPaymentConnection';
  edges: Array<PensionPaymentEdge>;
  nodes: Array<PensionPayment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PensionPaymentEdge = {
  __typename?: 'PensionPaymentEdge';
  cursor: Scalars['String']['output'];
  node: PensionPayment;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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
export type LocalisedText = {
  __typename?: 'LocalisedText';
  fa: Scalars['String']['output'];
  en: Scalars['String']['output'];
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
  ServiceTransferRequest: ServiceTransferRequest;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ServiceTransferRequest: { __typename: 'ServiceTransferRequest' } & GraphQLRecursivePick<
    FederationTypes['ServiceTransferRequest'],
    { trackingCode: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  PensionEntitlement: CivilServicePensionRecord;
  ServiceRequest: ServiceTransferRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestServiceTransferInput: RequestServiceTransferInput;
  ServiceTransferRequest: ResolverTypeWrapper<ServiceTransferRequestRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'civilService'> & { civilService?: Maybe<ResolversTypes['CivilServiceRecord']> }
  >;
  CivilServiceRecord: ResolverTypeWrapper<CivilServiceRecordRecord>;
  CivilServicePeriod: ResolverTypeWrapper<CivilServicePeriodRecord>;
  CivilServicePension: ResolverTypeWrapper<CivilServicePensionRecord>;
  CivilServicePeriodConnection: ResolverTypeWrapper<CivilServicePeriodConnectionRecord>;
  CivilServicePeriodEdge: ResolverTypeWrapper<
    Omit<CivilServicePeriodEdge, 'node'> & { node: ResolversTypes['CivilServicePeriod'] }
  >;
  CivilServicePensionConnection: ResolverTypeWrapper<CivilServicePensionConnectionRecord>;
  CivilServicePensionEdge: ResolverTypeWrapper<
    Omit<CivilServicePensionEdge, 'node'> & { node: ResolversTypes['CivilServicePension'] }
  >;
  PensionKind: PensionKind;
  PensionEntitlement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PensionEntitlement']>;
  PensionPayment: ResolverTypeWrapper<PensionPayment>;
  PensionPaymentConnection: ResolverTypeWrapper<PensionPaymentConnectionRecord>;
  PensionPaymentEdge: ResolverTypeWrapper<PensionPaymentEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  RequestServiceTransferInput: RequestServiceTransferInput;
  ServiceTransferRequest: ServiceTransferRequestRecord;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Person:
    | (Omit<Person, 'civilService'> & { civilService?: Maybe<ResolversParentTypes['CivilServiceRecord']> })
    | FederationReferenceTypes['Person'];
  CivilServiceRecord: CivilServiceRecordRecord;
  CivilServicePeriod: CivilServicePeriodRecord;
  CivilServicePension: CivilServicePensionRecord;
  CivilServicePeriodConnection: CivilServicePeriodConnectionRecord;
  CivilServicePeriodEdge: Omit<CivilServicePeriodEdge, 'node'> & { node: ResolversParentTypes['CivilServicePeriod'] };
  CivilServicePensionConnection: CivilServicePensionConnectionRecord;
  CivilServicePensionEdge: Omit<CivilServicePensionEdge, 'node'> & {
    node: ResolversParentTypes['CivilServicePension'];
  };
  PensionEntitlement: ResolversInterfaceTypes<ResolversParentTypes>['PensionEntitlement'];
  PensionPayment: PensionPayment;
  PensionPaymentConnection: PensionPaymentConnectionRecord;
  PensionPaymentEdge: PensionPaymentEdge;
  PageInfo: PageInfo;
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
  LocalisedText: LocalisedText;
  DateTime: Scalars['DateTime']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export type QueryResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  pensionFundRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerypensionFundRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestServiceTransfer?: Resolver<
    Maybe<ResolversTypes['ServiceTransferRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestServiceTransferArgs, 'input' | 'idempotencyKey'>
  >;
  filePensionFundComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfilePensionFundComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerPensionFundComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerPensionFundComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookPensionFundAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookPensionFundAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelPensionFundAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelPensionFundAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  ratePensionFundRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationratePensionFundRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type ServiceTransferRequestResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['ServiceTransferRequest'] = ResolversParentTypes['ServiceTransferRequest'],
  FederationReferenceType extends FederationReferenceTypes['ServiceTransferRequest'] =
    FederationReferenceTypes['ServiceTransferRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ServiceTransferRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
    RequireFields<ServiceTransferRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceTransferRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceTransferRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceTransferRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  civilService?: Resolver<Maybe<ResolversTypes['CivilServiceRecord']>, ParentType, ContextType>;
};

export type CivilServiceRecordResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServiceRecord'] = ResolversParentTypes['CivilServiceRecord'],
> = {
  serviceMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<
    ResolversTypes['CivilServicePeriodConnection'],
    ParentType,
    ContextType,
    RequireFields<CivilServiceRecordperiodsArgs, 'first'>
  >;
  pensions?: Resolver<
    ResolversTypes['CivilServicePensionConnection'],
    ParentType,
    ContextType,
    RequireFields<CivilServiceRecordpensionsArgs, 'first'>
  >;
};

export type CivilServicePeriodResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePeriod'] = ResolversParentTypes['CivilServicePeriod'],
> = {
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CivilServicePensionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePension'] = ResolversParentTypes['CivilServicePension'],
> = {
  kind?: Resolver<ResolversTypes['PensionKind'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastPaidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  payments?: Resolver<
    Maybe<ResolversTypes['PensionPaymentConnection']>,
    ParentType,
    ContextType,
    RequireFields<CivilServicePensionpaymentsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilServicePeriodConnectionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePeriodConnection'] =
    ResolversParentTypes['CivilServicePeriodConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CivilServicePeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CivilServicePeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CivilServicePeriodEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePeriodEdge'] = ResolversParentTypes['CivilServicePeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CivilServicePeriod'], ParentType, ContextType>;
};

export type CivilServicePensionConnectionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePensionConnection'] =
    ResolversParentTypes['CivilServicePensionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CivilServicePensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CivilServicePension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CivilServicePensionEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['CivilServicePensionEdge'] = ResolversParentTypes['CivilServicePensionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CivilServicePension'], ParentType, ContextType>;
};

export type PensionEntitlementResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['PensionEntitlement'] = ResolversParentTypes['PensionEntitlement'],
> = {
  __resolveType: TypeResolveFn<'CivilServicePension', ParentType, ContextType>;
};

export type PensionPaymentResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['PensionPayment'] = ResolversParentTypes['PensionPayment'],
> = {
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jalaliMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
};

export type PensionPaymentConnectionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['PensionPaymentConnection'] =
    ResolversParentTypes['PensionPaymentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PensionPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PensionPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PensionPaymentEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['PensionPaymentEdge'] = ResolversParentTypes['PensionPaymentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PensionPayment'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'ServiceTransferRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = PensionFundContext,
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
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = PensionFundContext,
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
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = PensionFundContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = PensionFundContext> = {
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ServiceTransferRequest?: ServiceTransferRequestResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  CivilServiceRecord?: CivilServiceRecordResolvers<ContextType>;
  CivilServicePeriod?: CivilServicePeriodResolvers<ContextType>;
  CivilServicePension?: CivilServicePensionResolvers<ContextType>;
  CivilServicePeriodConnection?: CivilServicePeriodConnectionResolvers<ContextType>;
  CivilServicePeriodEdge?: CivilServicePeriodEdgeResolvers<ContextType>;
  CivilServicePensionConnection?: CivilServicePensionConnectionResolvers<ContextType>;
  CivilServicePensionEdge?: CivilServicePensionEdgeResolvers<ContextType>;
  PensionEntitlement?: PensionEntitlementResolvers<ContextType>;
  PensionPayment?: PensionPaymentResolvers<ContextType>;
  PensionPaymentConnection?: PensionPaymentConnectionResolvers<ContextType>;
  PensionPaymentEdge?: PensionPaymentEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
};
