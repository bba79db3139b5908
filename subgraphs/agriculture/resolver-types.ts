// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  FarmHoldingRecord,
  NomadHouseholdRecord,
  HerdRecord,
  MigrationPermitRecord,
  FeedQuotaRecord,
  FeedAllotmentRecord,
} from './registry.ts';
import type { NomadRequestRecord } from './records.ts';
import type { AgricultureContext } from './context.ts';
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
  agricultureRequest?: Maybe<ServiceRequest>;
};

export type QueryagricultureRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  requestMigrationPermit?: Maybe<NomadRequest>;
  requestLivestockFeed?: Maybe<NomadRequest>;
  handleNomadRequest?: Maybe<HandledNomadRequest>;
  fileAgricultureComplaint?: Maybe<ServiceRequest>;
  answerAgricultureComplaint?: Maybe<AnsweredComplaint>;
  bookAgricultureAppointment?: Maybe<ServiceRequest>;
  cancelAgricultureAppointment?: Maybe<ServiceRequest>;
  rateAgricultureRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestMigrationPermitArgs = {
  input: MigrationPermitInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestLivestockFeedArgs = {
  input: LivestockFeedInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationhandleNomadRequestArgs = {
  input: HandleNomadRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileAgricultureComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerAgricultureComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookAgricultureAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelAgricultureAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateAgricultureRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MigrationPermitInput = {
  season: MigrationSeason;
  leavesOn: Scalars['Date']['input'];
  arrivesOn: Scalars['Date']['input'];
  animals: Array<HerdInput>;
};

export type HerdInput = {
  species: Species;
  count: Scalars['Int']['input'];
};

export type LivestockFeedInput = {
  kind: FeedKind;
  kilograms: Scalars['Int']['input'];
};

export type HandleNomadRequestInput = {
  request: Scalars['ID']['input'];
  decision: NomadDecision;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export const NomadDecision = {
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
} as const;

export type NomadDecision = (typeof NomadDecision)[keyof typeof NomadDecision];
export const MigrationSeason = {
  SPRING: 'SPRING',
  AUTUMN: 'AUTUMN',
} as const;

export type MigrationSeason = (typeof MigrationSeason)[keyof typeof MigrationSeason];
export const Species = {
  SHEEP: 'SHEEP',
  GOAT: 'GOAT',
  CATTLE: 'CATTLE',
  CAMEL: 'CAMEL',
  HORSE: 'HORSE',
  DONKEY: 'DONKEY',
} as const;

export type Species = (typeof Species)[keyof typeof Species];
export const FeedKind = {
  BARLEY: 'BARLEY',
  BRAN: 'BRAN',
  CONCENTRATE: 'CONCENTRATE',
} as const;

export type FeedKind = (typeof FeedKind)[keyof typeof FeedKind];
export const HoldingKind = {
  CROPS: 'CROPS',
  ORCHARD: 'ORCHARD',
  GREENHOUSE: 'GREENHOUSE',
  LIVESTOCK: 'LIVESTOCK',
} as const;

export type HoldingKind = (typeof HoldingKind)[keyof typeof HoldingKind];
export type HandledNomadRequest = {
  __typename?: 'HandledNomadRequest';
  trackingCode: Scalars['ID']['output'];
  decision: NomadDecision;
  at: Scalars['DateTime']['output'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  farmHoldings?: Maybe<FarmHoldingConnection>;
  nomadHousehold?: Maybe<NomadHousehold>;
};

export type PersonfarmHoldingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type FarmHoldingConnection = {
  __typename?: 'FarmHoldingConnection';
  edges: Array<FarmHoldingEdge>;
  nodes: Array<FarmHolding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FarmHoldingEdge = {
  __typename?: 'FarmHoldingEdge';
  cursor: Scalars['String']['output'];
  node: FarmHolding;
};

export type FarmHolding = {
  __typename?: 'FarmHolding';
  id: Scalars['ID']['output'];
  kind: HoldingKind;
  product: Scalars['String']['output'];
  province: Scalars['String']['output'];
  squareMetres: Scalars['Int']['output'];
  registeredOn: Scalars['Date']['output'];
};

export type NomadHousehold = {
  __typename?: 'NomadHousehold';
  keptBy?: Maybe<Agency>;
  isHead: Scalars['Boolean']['output'];
  tribe: Scalars['String']['output'];
  winterQuarters: Scalars['String']['output'];
  summerQuarters: Scalars['String']['output'];
  members: Scalars['Int']['output'];
  cardUntil: Scalars['Date']['output'];
  animals: Array<Herd>;
  permits: Array<MigrationPermit>;
  feedQuotas: Array<FeedQuota>;
};

export type Herd = {
  __typename?: 'Herd';
  species: Species;
  count: Scalars['Int']['output'];
};

export type MigrationPermit = {
  __typename?: 'MigrationPermit';
  season: MigrationSeason;
  jalaliYear: Scalars['Int']['output'];
  leavesOn: Scalars['Date']['output'];
  arrivesOn: Scalars['Date']['output'];
  animals: Scalars['Int']['output'];
  grantedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type FeedQuota = {
  __typename?: 'FeedQuota';
  kind: FeedKind;
  jalaliYear: Scalars['Int']['output'];
  kilograms: Scalars['Int']['output'];
  used: Scalars['Int']['output'];
};

export type NomadRequest = ServiceRequest & {
  __typename?: 'NomadRequest';
  permit?: Maybe<MigrationPermit>;
  feed?: Maybe<FeedAllotment>;
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

export type NomadRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type NomadRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type NomadRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type NomadRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type FeedAllotment = {
  __typename?: 'FeedAllotment';
  kind: FeedKind;
  kilograms: Scalars['Int']['output'];
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
  Person: Person;
  NomadRequest: NomadRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  NomadRequest: { __typename: 'NomadRequest' } & GraphQLRecursivePick<
    FederationTypes['NomadRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: NomadRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MigrationPermitInput: MigrationPermitInput;
  HerdInput: HerdInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LivestockFeedInput: LivestockFeedInput;
  HandleNomadRequestInput: HandleNomadRequestInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NomadDecision: NomadDecision;
  MigrationSeason: MigrationSeason;
  Species: Species;
  FeedKind: FeedKind;
  HoldingKind: HoldingKind;
  HandledNomadRequest: ResolverTypeWrapper<HandledNomadRequest>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'farmHoldings' | 'nomadHousehold'> & {
      farmHoldings?: Maybe<ResolversTypes['FarmHoldingConnection']>;
      nomadHousehold?: Maybe<ResolversTypes['NomadHousehold']>;
    }
  >;
  FarmHoldingConnection: ResolverTypeWrapper<
    Omit<FarmHoldingConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['FarmHoldingEdge']>;
      nodes: Array<ResolversTypes['FarmHolding']>;
    }
  >;
  FarmHoldingEdge: ResolverTypeWrapper<Omit<FarmHoldingEdge, 'node'> & { node: ResolversTypes['FarmHolding'] }>;
  FarmHolding: ResolverTypeWrapper<FarmHoldingRecord>;
  NomadHousehold: ResolverTypeWrapper<NomadHouseholdRecord>;
  Herd: ResolverTypeWrapper<HerdRecord>;
  MigrationPermit: ResolverTypeWrapper<MigrationPermitRecord>;
  FeedQuota: ResolverTypeWrapper<FeedQuotaRecord>;
  NomadRequest: ResolverTypeWrapper<NomadRequestRecord>;
  FeedAllotment: ResolverTypeWrapper<FeedAllotmentRecord>;
  Agency: ResolverTypeWrapper<Agency>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  MigrationPermitInput: MigrationPermitInput;
  HerdInput: HerdInput;
  Int: Scalars['Int']['output'];
  LivestockFeedInput: LivestockFeedInput;
  HandleNomadRequestInput: HandleNomadRequestInput;
  String: Scalars['String']['output'];
  HandledNomadRequest: HandledNomadRequest;
  Person:
    | (Omit<Person, 'farmHoldings' | 'nomadHousehold'> & {
        farmHoldings?: Maybe<ResolversParentTypes['FarmHoldingConnection']>;
        nomadHousehold?: Maybe<ResolversParentTypes['NomadHousehold']>;
      })
    | FederationReferenceTypes['Person'];
  FarmHoldingConnection: Omit<FarmHoldingConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['FarmHoldingEdge']>;
    nodes: Array<ResolversParentTypes['FarmHolding']>;
  };
  FarmHoldingEdge: Omit<FarmHoldingEdge, 'node'> & { node: ResolversParentTypes['FarmHolding'] };
  FarmHolding: FarmHoldingRecord;
  NomadHousehold: NomadHouseholdRecord;
  Herd: HerdRecord;
  MigrationPermit: MigrationPermitRecord;
  FeedQuota: FeedQuotaRecord;
  NomadRequest: NomadRequestRecord;
  FeedAllotment: FeedAllotmentRecord;
  Agency: Agency;
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
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  agricultureRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryagricultureRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestMigrationPermit?: Resolver<
    Maybe<ResolversTypes['NomadRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestMigrationPermitArgs, 'input' | 'idempotencyKey'>
  >;
  requestLivestockFeed?: Resolver<
    Maybe<ResolversTypes['NomadRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestLivestockFeedArgs, 'input' | 'idempotencyKey'>
  >;
  handleNomadRequest?: Resolver<
    Maybe<ResolversTypes['HandledNomadRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationhandleNomadRequestArgs, 'input' | 'idempotencyKey'>
  >;
  fileAgricultureComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileAgricultureComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerAgricultureComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerAgricultureComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookAgricultureAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookAgricultureAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelAgricultureAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelAgricultureAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateAgricultureRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateAgricultureRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type HandledNomadRequestResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['HandledNomadRequest'] = ResolversParentTypes['HandledNomadRequest'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['NomadDecision'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  farmHoldings?: Resolver<
    Maybe<ResolversTypes['FarmHoldingConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonfarmHoldingsArgs, 'first'>
  >;
  nomadHousehold?: Resolver<Maybe<ResolversTypes['NomadHousehold']>, ParentType, ContextType>;
};

export type FarmHoldingConnectionResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['FarmHoldingConnection'] = ResolversParentTypes['FarmHoldingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FarmHoldingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FarmHolding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FarmHoldingEdgeResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['FarmHoldingEdge'] = ResolversParentTypes['FarmHoldingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FarmHolding'], ParentType, ContextType>;
};

export type FarmHoldingResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['FarmHolding'] = ResolversParentTypes['FarmHolding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldingKind'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  squareMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NomadHouseholdResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['NomadHousehold'] = ResolversParentTypes['NomadHousehold'],
> = {
  keptBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tribe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  winterQuarters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summerQuarters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  animals?: Resolver<Array<ResolversTypes['Herd']>, ParentType, ContextType>;
  permits?: Resolver<Array<ResolversTypes['MigrationPermit']>, ParentType, ContextType>;
  feedQuotas?: Resolver<Array<ResolversTypes['FeedQuota']>, ParentType, ContextType>;
};

export type HerdResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Herd'] = ResolversParentTypes['Herd'],
> = {
  species?: Resolver<ResolversTypes['Species'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrationPermitResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['MigrationPermit'] = ResolversParentTypes['MigrationPermit'],
> = {
  season?: Resolver<ResolversTypes['MigrationSeason'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leavesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  arrivesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  animals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grantedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeedQuotaResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['FeedQuota'] = ResolversParentTypes['FeedQuota'],
> = {
  kind?: Resolver<ResolversTypes['FeedKind'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kilograms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NomadRequestResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['NomadRequest'] = ResolversParentTypes['NomadRequest'],
  FederationReferenceType extends FederationReferenceTypes['NomadRequest'] = FederationReferenceTypes['NomadRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['NomadRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  permit?: Resolver<Maybe<ResolversTypes['MigrationPermit']>, ParentType, ContextType>;
  feed?: Resolver<Maybe<ResolversTypes['FeedAllotment']>, ParentType, ContextType>;
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
    RequireFields<NomadRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<NomadRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<NomadRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<NomadRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedAllotmentResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['FeedAllotment'] = ResolversParentTypes['FeedAllotment'],
> = {
  kind?: Resolver<ResolversTypes['FeedKind'], ParentType, ContextType>;
  kilograms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'NomadRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = AgricultureContext,
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
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = AgricultureContext,
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
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = AgricultureContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AgricultureContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HandledNomadRequest?: HandledNomadRequestResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  FarmHoldingConnection?: FarmHoldingConnectionResolvers<ContextType>;
  FarmHoldingEdge?: FarmHoldingEdgeResolvers<ContextType>;
  FarmHolding?: FarmHoldingResolvers<ContextType>;
  NomadHousehold?: NomadHouseholdResolvers<ContextType>;
  Herd?: HerdResolvers<ContextType>;
  MigrationPermit?: MigrationPermitResolvers<ContextType>;
  FeedQuota?: FeedQuotaResolvers<ContextType>;
  NomadRequest?: NomadRequestResolvers<ContextType>;
  FeedAllotment?: FeedAllotmentResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
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
};
