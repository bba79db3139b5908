// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VehicleConnectionRecord, PlateConnectionRecord, FineConnectionRecord } from './lists.ts';
import type { VehicleRecord, PlateRecord, FineRecord } from './registry.ts';
import type {
  PlateChangeTermsRecord,
  PlateChangeOfferRecord,
  PlateChangeRequestRecord,
  PlateChangeBlockerRecord,
  NewVehicleRecord,
} from './records.ts';
import type { TrafficContext } from './context.ts';
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

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  plateChangeOffer?: Maybe<PlateChangeTerms>;
  trafficPoliceRequest?: Maybe<ServiceRequest>;
};

export type QueryplateChangeOfferArgs = {
  code: Scalars['String']['input'];
};

export type QuerytrafficPoliceRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  offerPlateChange?: Maybe<PlateChangeOffer>;
  acceptPlateChange?: Maybe<PlateChangeRequest>;
  recheckPlateChange?: Maybe<PlateChangeRequest>;
  withdrawPlateChange?: Maybe<PlateChangeRequest>;
  requestFirstNumbering?: Maybe<PlateChangeRequest>;
  completePlateChange?: Maybe<PlateHandover>;
  fileTrafficPoliceComplaint?: Maybe<ServiceRequest>;
  answerTrafficPoliceComplaint?: Maybe<AnsweredComplaint>;
  bookTrafficPoliceAppointment?: Maybe<ServiceRequest>;
  cancelTrafficPoliceAppointment?: Maybe<ServiceRequest>;
  rateTrafficPoliceRequest?: Maybe<ServiceRequest>;
};

export type MutationofferPlateChangeArgs = {
  input: OfferPlateChangeInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationacceptPlateChangeArgs = {
  input: AcceptPlateChangeInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecheckPlateChangeArgs = {
  input: PlateChangePartyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationwithdrawPlateChangeArgs = {
  input: PlateChangePartyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestFirstNumberingArgs = {
  input: RequestFirstNumberingInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcompletePlateChangeArgs = {
  input: CompletePlateChangeInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileTrafficPoliceComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerTrafficPoliceComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookTrafficPoliceAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelTrafficPoliceAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateTrafficPoliceRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type OfferPlateChangeInput = {
  vehicle: Scalars['ID']['input'];
  pass: Scalars['String']['input'];
};

export type AcceptPlateChangeInput = {
  code: Scalars['String']['input'];
  pass: Scalars['String']['input'];
};

export type PlateChangePartyInput = {
  trackingCode: Scalars['ID']['input'];
  pass?: InputMaybe<Scalars['String']['input']>;
};

export type RequestFirstNumberingInput = {
  newVehicle: Scalars['ID']['input'];
  pass: Scalars['String']['input'];
};

export type CompletePlateChangeInput = {
  trackingCode: Scalars['ID']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  isAtLeast?: Maybe<Scalars['Boolean']['output']>;
  platePass?: Maybe<Scalars['String']['output']>;
  plateChanges?: Maybe<PlateChangeRequestConnection>;
  newVehicles?: Maybe<NewVehicleConnection>;
  vehicles?: Maybe<VehicleConnection>;
  plates?: Maybe<PlateConnection>;
  fines?: Maybe<FineConnection>;
};

export type PersonisAtLeastArgs = {
  age: Scalars['Int']['input'];
};

export type PersonplateChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonnewVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonvehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonplatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonfinesArgs = {
  state?: InputMaybe<FineState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type VehicleConnection = {
  __typename?: 'VehicleConnection';
  edges: Array<VehicleEdge>;
  nodes: Array<Vehicle>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VehicleEdge = {
  __typename?: 'VehicleEdge';
  cursor: Scalars['String']['output'];
  node: Vehicle;
};

export type Vehicle = {
  __typename?: 'Vehicle';
  id: Scalars['ID']['output'];
  owner?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<VehicleKind>;
  model?: Maybe<Scalars['String']['output']>;
  modelYear?: Maybe<Scalars['Int']['output']>;
  plate?: Maybe<Plate>;
  fines?: Maybe<FineConnection>;
};

export type VehiclefinesArgs = {
  state?: InputMaybe<FineState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export const VehicleKind = {
  CAR: 'CAR',
  PICKUP: 'PICKUP',
  MOTORCYCLE: 'MOTORCYCLE',
  TRACTOR: 'TRACTOR',
} as const;

export type VehicleKind = (typeof VehicleKind)[keyof typeof VehicleKind];
export type PlateConnection = {
  __typename?: 'PlateConnection';
  edges: Array<PlateEdge>;
  nodes: Array<Plate>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlateEdge = {
  __typename?: 'PlateEdge';
  cursor: Scalars['String']['output'];
  node: Plate;
};

export type Plate = {
  __typename?: 'Plate';
  kind: PlateKind;
  twoDigits?: Maybe<Scalars['String']['output']>;
  letter?: Maybe<Scalars['String']['output']>;
  threeDigits: Scalars['String']['output'];
  fiveDigits?: Maybe<Scalars['String']['output']>;
  regionCode?: Maybe<Scalars['String']['output']>;
  provinceCode: Scalars['String']['output'];
  display: Scalars['String']['output'];
  assignedFrom: Scalars['Date']['output'];
  assignedUntil?: Maybe<Scalars['Date']['output']>;
};

export const PlateKind = {
  PRIVATE: 'PRIVATE',
  TAXI: 'TAXI',
  PUBLIC: 'PUBLIC',
  AGRICULTURE: 'AGRICULTURE',
  DISABLED: 'DISABLED',
  MOTORCYCLE: 'MOTORCYCLE',
  GOVERNMENT: 'GOVERNMENT',
  MILITARY: 'MILITARY',
  POLICE: 'POLICE',
  DIPLOMATIC: 'DIPLOMATIC',
} as const;

export type PlateKind = (typeof PlateKind)[keyof typeof PlateKind];
export type FineConnection = {
  __typename?: 'FineConnection';
  edges: Array<FineEdge>;
  nodes: Array<Fine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  total: Scalars['Rial']['output'];
};

export type FineEdge = {
  __typename?: 'FineEdge';
  cursor: Scalars['String']['output'];
  node: Fine;
};

export type Fine = {
  __typename?: 'Fine';
  id: Scalars['ID']['output'];
  owner?: Maybe<Scalars['ID']['output']>;
  code?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  amount?: Maybe<Scalars['Rial']['output']>;
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  state?: Maybe<FineState>;
  bill?: Maybe<Bill>;
};

export const FineState = {
  DUE: 'DUE',
  PAID: 'PAID',
  CANCELLED: 'CANCELLED',
} as const;

export type FineState = (typeof FineState)[keyof typeof FineState];
export type Bill = {
  __typename?: 'Bill';
  id: Scalars['ID']['output'];
};

export type PlateChangeTerms = {
  __typename?: 'PlateChangeTerms';
  vehicleKind: VehicleKind;
  vehicleModel: Scalars['String']['output'];
  vehicleModelYear: Scalars['Int']['output'];
  plateKind: PlateKind;
  codeUntil: Scalars['DateTime']['output'];
};

export type PlateChangeOffer = {
  __typename?: 'PlateChangeOffer';
  seller?: Maybe<Scalars['ID']['output']>;
  code: Scalars['String']['output'];
  codeUntil: Scalars['DateTime']['output'];
  request?: Maybe<PlateChangeRequest>;
};

export type PlateHandover = {
  __typename?: 'PlateHandover';
  trackingCode: Scalars['ID']['output'];
  completedAt: Scalars['DateTime']['output'];
};

export type PlateChangeRequestConnection = {
  __typename?: 'PlateChangeRequestConnection';
  edges?: Maybe<Array<PlateChangeRequestEdge>>;
  nodes?: Maybe<Array<PlateChangeRequest>>;
  pageInfo?: Maybe<PageInfo>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PlateChangeRequestEdge = {
  __typename?: 'PlateChangeRequestEdge';
  cursor?: Maybe<Scalars['String']['output']>;
  node?: Maybe<PlateChangeRequest>;
};

export type PlateChangeRequest = ServiceRequest & {
  __typename?: 'PlateChangeRequest';
  kind?: Maybe<PlateChangeKind>;
  side?: Maybe<PlateChangeSide>;
  progress?: Maybe<PlateChangeProgress>;
  vehicleKind?: Maybe<VehicleKind>;
  vehicleModel?: Maybe<Scalars['String']['output']>;
  vehicleModelYear?: Maybe<Scalars['Int']['output']>;
  blockers?: Maybe<Array<PlateChangeBlocker>>;
  ownPlate?: Maybe<Plate>;
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

export type PlateChangeRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PlateChangeRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PlateChangeRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PlateChangeRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PlateChangeBlocker = {
  __typename?: 'PlateChangeBlocker';
  condition: PlateChangeCondition;
  state: PlateChangeBlockerState;
  agency?: Maybe<Agency>;
  legalBasis: Scalars['String']['output'];
};

export const PlateChangeKind = {
  CHANGE: 'CHANGE',
  FIRST_NUMBERING: 'FIRST_NUMBERING',
} as const;

export type PlateChangeKind = (typeof PlateChangeKind)[keyof typeof PlateChangeKind];
export const PlateChangeSide = {
  SELLER: 'SELLER',
  BUYER: 'BUYER',
} as const;

export type PlateChangeSide = (typeof PlateChangeSide)[keyof typeof PlateChangeSide];
export const PlateChangeProgress = {
  OFFERED: 'OFFERED',
  CLEARING: 'CLEARING',
  CLEARED: 'CLEARED',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
  LAPSED: 'LAPSED',
} as const;

export type PlateChangeProgress = (typeof PlateChangeProgress)[keyof typeof PlateChangeProgress];
export const PlateChangeCondition = {
  FINES: 'FINES',
  TRANSFER_TAX: 'TRANSFER_TAX',
  MUNICIPAL_DUES: 'MUNICIPAL_DUES',
  TOLLS: 'TOLLS',
  COURT_SEIZURE: 'COURT_SEIZURE',
  THIRD_PARTY_INSURANCE: 'THIRD_PARTY_INSURANCE',
} as const;

export type PlateChangeCondition = (typeof PlateChangeCondition)[keyof typeof PlateChangeCondition];
export const PlateChangeBlockerState = {
  WAITING: 'WAITING',
  BLOCKED: 'BLOCKED',
} as const;

export type PlateChangeBlockerState = (typeof PlateChangeBlockerState)[keyof typeof PlateChangeBlockerState];
export type NewVehicleConnection = {
  __typename?: 'NewVehicleConnection';
  edges: Array<NewVehicleEdge>;
  nodes: Array<NewVehicle>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NewVehicleEdge = {
  __typename?: 'NewVehicleEdge';
  cursor: Scalars['String']['output'];
  node: NewVehicle;
};

export type NewVehicle = {
  __typename?: 'NewVehicle';
  id: Scalars['ID']['output'];
  kind: VehicleKind;
  model: Scalars['String']['output'];
  modelYear: Scalars['Int']['output'];
  soldOn: Scalars['Date']['output'];
};

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
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
  Vehicle: Vehicle;
  Fine: Fine;
  PlateChangeRequest: PlateChangeRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }> &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Person'], { isAtLeast: true }>);
  Vehicle: { __typename: 'Vehicle' } & GraphQLRecursivePick<FederationTypes['Vehicle'], { id: true }>;
  Fine: { __typename: 'Fine' } & GraphQLRecursivePick<FederationTypes['Fine'], { id: true }>;
  PlateChangeRequest: { __typename: 'PlateChangeRequest' } & GraphQLRecursivePick<
    FederationTypes['PlateChangeRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: PlateChangeRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferPlateChangeInput: OfferPlateChangeInput;
  AcceptPlateChangeInput: AcceptPlateChangeInput;
  PlateChangePartyInput: PlateChangePartyInput;
  RequestFirstNumberingInput: RequestFirstNumberingInput;
  CompletePlateChangeInput: CompletePlateChangeInput;
  Person: ResolverTypeWrapper<
    Omit<Person, 'plateChanges' | 'newVehicles' | 'vehicles' | 'plates' | 'fines'> & {
      plateChanges?: Maybe<ResolversTypes['PlateChangeRequestConnection']>;
      newVehicles?: Maybe<ResolversTypes['NewVehicleConnection']>;
      vehicles?: Maybe<ResolversTypes['VehicleConnection']>;
      plates?: Maybe<ResolversTypes['PlateConnection']>;
      fines?: Maybe<ResolversTypes['FineConnection']>;
    }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  VehicleConnection: ResolverTypeWrapper<VehicleConnectionRecord>;
  VehicleEdge: ResolverTypeWrapper<Omit<VehicleEdge, 'node'> & { node: ResolversTypes['Vehicle'] }>;
  Vehicle: ResolverTypeWrapper<VehicleRecord>;
  VehicleKind: VehicleKind;
  PlateConnection: ResolverTypeWrapper<PlateConnectionRecord>;
  PlateEdge: ResolverTypeWrapper<Omit<PlateEdge, 'node'> & { node: ResolversTypes['Plate'] }>;
  Plate: ResolverTypeWrapper<PlateRecord>;
  PlateKind: PlateKind;
  FineConnection: ResolverTypeWrapper<FineConnectionRecord>;
  FineEdge: ResolverTypeWrapper<Omit<FineEdge, 'node'> & { node: ResolversTypes['Fine'] }>;
  Fine: ResolverTypeWrapper<FineRecord>;
  FineState: FineState;
  Bill: ResolverTypeWrapper<Bill>;
  PlateChangeTerms: ResolverTypeWrapper<PlateChangeTermsRecord>;
  PlateChangeOffer: ResolverTypeWrapper<PlateChangeOfferRecord>;
  PlateHandover: ResolverTypeWrapper<PlateHandover>;
  PlateChangeRequestConnection: ResolverTypeWrapper<
    Omit<PlateChangeRequestConnection, 'edges' | 'nodes'> & {
      edges?: Maybe<Array<ResolversTypes['PlateChangeRequestEdge']>>;
      nodes?: Maybe<Array<ResolversTypes['PlateChangeRequest']>>;
    }
  >;
  PlateChangeRequestEdge: ResolverTypeWrapper<
    Omit<PlateChangeRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['PlateChangeRequest']> }
  >;
  PlateChangeRequest: ResolverTypeWrapper<PlateChangeRequestRecord>;
  PlateChangeBlocker: ResolverTypeWrapper<PlateChangeBlockerRecord>;
  PlateChangeKind: PlateChangeKind;
  PlateChangeSide: PlateChangeSide;
  PlateChangeProgress: PlateChangeProgress;
  PlateChangeCondition: PlateChangeCondition;
  PlateChangeBlockerState: PlateChangeBlockerState;
  NewVehicleConnection: ResolverTypeWrapper<
    Omit<NewVehicleConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['NewVehicleEdge']>;
      nodes: Array<ResolversTypes['NewVehicle']>;
    }
  >;
  NewVehicleEdge: ResolverTypeWrapper<Omit<NewVehicleEdge, 'node'> & { node: ResolversTypes['NewVehicle'] }>;
  NewVehicle: ResolverTypeWrapper<NewVehicleRecord>;
  Agency: ResolverTypeWrapper<Agency>;
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
  Rial: Scalars['Rial']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  OfferPlateChangeInput: OfferPlateChangeInput;
  AcceptPlateChangeInput: AcceptPlateChangeInput;
  PlateChangePartyInput: PlateChangePartyInput;
  RequestFirstNumberingInput: RequestFirstNumberingInput;
  CompletePlateChangeInput: CompletePlateChangeInput;
  Person:
    | (Omit<Person, 'plateChanges' | 'newVehicles' | 'vehicles' | 'plates' | 'fines'> & {
        plateChanges?: Maybe<ResolversParentTypes['PlateChangeRequestConnection']>;
        newVehicles?: Maybe<ResolversParentTypes['NewVehicleConnection']>;
        vehicles?: Maybe<ResolversParentTypes['VehicleConnection']>;
        plates?: Maybe<ResolversParentTypes['PlateConnection']>;
        fines?: Maybe<ResolversParentTypes['FineConnection']>;
      })
    | FederationReferenceTypes['Person'];
  Int: Scalars['Int']['output'];
  VehicleConnection: VehicleConnectionRecord;
  VehicleEdge: Omit<VehicleEdge, 'node'> & { node: ResolversParentTypes['Vehicle'] };
  Vehicle: VehicleRecord;
  PlateConnection: PlateConnectionRecord;
  PlateEdge: Omit<PlateEdge, 'node'> & { node: ResolversParentTypes['Plate'] };
  Plate: PlateRecord;
  FineConnection: FineConnectionRecord;
  FineEdge: Omit<FineEdge, 'node'> & { node: ResolversParentTypes['Fine'] };
  Fine: FineRecord;
  Bill: Bill;
  PlateChangeTerms: PlateChangeTermsRecord;
  PlateChangeOffer: PlateChangeOfferRecord;
  PlateHandover: PlateHandover;
  PlateChangeRequestConnection: Omit<PlateChangeRequestConnection, 'edges' | 'nodes'> & {
    edges?: Maybe<Array<ResolversParentTypes['PlateChangeRequestEdge']>>;
    nodes?: Maybe<Array<ResolversParentTypes['PlateChangeRequest']>>;
  };
  PlateChangeRequestEdge: Omit<PlateChangeRequestEdge, 'node'> & {
    node?: Maybe<ResolversParentTypes['PlateChangeRequest']>;
  };
  PlateChangeRequest: PlateChangeRequestRecord;
  PlateChangeBlocker: PlateChangeBlockerRecord;
  NewVehicleConnection: Omit<NewVehicleConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['NewVehicleEdge']>;
    nodes: Array<ResolversParentTypes['NewVehicle']>;
  };
  NewVehicleEdge: Omit<NewVehicleEdge, 'node'> & { node: ResolversParentTypes['NewVehicle'] };
  NewVehicle: NewVehicleRecord;
  Agency: Agency;
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

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export type PageInfoResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  plateChangeOffer?: Resolver<
    Maybe<ResolversTypes['PlateChangeTerms']>,
    ParentType,
    ContextType,
    RequireFields<QueryplateChangeOfferArgs, 'code'>
  >;
  trafficPoliceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerytrafficPoliceRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  offerPlateChange?: Resolver<
    Maybe<ResolversTypes['PlateChangeOffer']>,
    ParentType,
    ContextType,
    RequireFields<MutationofferPlateChangeArgs, 'input' | 'idempotencyKey'>
  >;
  acceptPlateChange?: Resolver<
    Maybe<ResolversTypes['PlateChangeRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationacceptPlateChangeArgs, 'input' | 'idempotencyKey'>
  >;
  recheckPlateChange?: Resolver<
    Maybe<ResolversTypes['PlateChangeRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecheckPlateChangeArgs, 'input' | 'idempotencyKey'>
  >;
  withdrawPlateChange?: Resolver<
    Maybe<ResolversTypes['PlateChangeRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationwithdrawPlateChangeArgs, 'input' | 'idempotencyKey'>
  >;
  requestFirstNumbering?: Resolver<
    Maybe<ResolversTypes['PlateChangeRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestFirstNumberingArgs, 'input' | 'idempotencyKey'>
  >;
  completePlateChange?: Resolver<
    Maybe<ResolversTypes['PlateHandover']>,
    ParentType,
    ContextType,
    RequireFields<MutationcompletePlateChangeArgs, 'input' | 'idempotencyKey'>
  >;
  fileTrafficPoliceComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileTrafficPoliceComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerTrafficPoliceComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerTrafficPoliceComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookTrafficPoliceAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookTrafficPoliceAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelTrafficPoliceAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelTrafficPoliceAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateTrafficPoliceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateTrafficPoliceRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  platePass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plateChanges?: Resolver<
    Maybe<ResolversTypes['PlateChangeRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonplateChangesArgs, 'first'>
  >;
  newVehicles?: Resolver<
    Maybe<ResolversTypes['NewVehicleConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonnewVehiclesArgs, 'first'>
  >;
  vehicles?: Resolver<
    Maybe<ResolversTypes['VehicleConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonvehiclesArgs, 'first'>
  >;
  plates?: Resolver<
    Maybe<ResolversTypes['PlateConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonplatesArgs, 'first'>
  >;
  fines?: Resolver<
    Maybe<ResolversTypes['FineConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonfinesArgs, 'first'>
  >;
};

export type VehicleConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['VehicleConnection'] = ResolversParentTypes['VehicleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['VehicleEdge'] = ResolversParentTypes['VehicleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vehicle'], ParentType, ContextType>;
};

export type VehicleResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'],
  FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Vehicle']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['Plate']>, ParentType, ContextType>;
  fines?: Resolver<
    Maybe<ResolversTypes['FineConnection']>,
    ParentType,
    ContextType,
    RequireFields<VehiclefinesArgs, 'first'>
  >;
};

export type PlateConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateConnection'] = ResolversParentTypes['PlateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PlateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Plate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlateEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateEdge'] = ResolversParentTypes['PlateEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plate'], ParentType, ContextType>;
};

export type PlateResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Plate'] = ResolversParentTypes['Plate'],
> = {
  kind?: Resolver<ResolversTypes['PlateKind'], ParentType, ContextType>;
  twoDigits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threeDigits?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fiveDigits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assignedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assignedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FineConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['FineConnection'] = ResolversParentTypes['FineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
};

export type FineEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['FineEdge'] = ResolversParentTypes['FineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fine'], ParentType, ContextType>;
};

export type FineResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Fine'] = ResolversParentTypes['Fine'],
  FederationReferenceType extends FederationReferenceTypes['Fine'] = FederationReferenceTypes['Fine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Fine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FineState']>, ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
};

export type BillResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlateChangeTermsResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeTerms'] = ResolversParentTypes['PlateChangeTerms'],
> = {
  vehicleKind?: Resolver<ResolversTypes['VehicleKind'], ParentType, ContextType>;
  vehicleModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vehicleModelYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plateKind?: Resolver<ResolversTypes['PlateKind'], ParentType, ContextType>;
  codeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlateChangeOfferResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeOffer'] = ResolversParentTypes['PlateChangeOffer'],
> = {
  seller?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['PlateChangeRequest']>, ParentType, ContextType>;
};

export type PlateHandoverResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateHandover'] = ResolversParentTypes['PlateHandover'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlateChangeRequestConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeRequestConnection'] =
    ResolversParentTypes['PlateChangeRequestConnection'],
> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['PlateChangeRequestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['PlateChangeRequest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlateChangeRequestEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeRequestEdge'] = ResolversParentTypes['PlateChangeRequestEdge'],
> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PlateChangeRequest']>, ParentType, ContextType>;
};

export type PlateChangeRequestResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeRequest'] = ResolversParentTypes['PlateChangeRequest'],
  FederationReferenceType extends FederationReferenceTypes['PlateChangeRequest'] =
    FederationReferenceTypes['PlateChangeRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PlateChangeRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  kind?: Resolver<Maybe<ResolversTypes['PlateChangeKind']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['PlateChangeSide']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['PlateChangeProgress']>, ParentType, ContextType>;
  vehicleKind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  vehicleModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vehicleModelYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  blockers?: Resolver<Maybe<Array<ResolversTypes['PlateChangeBlocker']>>, ParentType, ContextType>;
  ownPlate?: Resolver<Maybe<ResolversTypes['Plate']>, ParentType, ContextType>;
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
    RequireFields<PlateChangeRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlateChangeRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlateChangeRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<PlateChangeRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlateChangeBlockerResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['PlateChangeBlocker'] = ResolversParentTypes['PlateChangeBlocker'],
> = {
  condition?: Resolver<ResolversTypes['PlateChangeCondition'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlateChangeBlockerState'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewVehicleConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['NewVehicleConnection'] = ResolversParentTypes['NewVehicleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['NewVehicleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewVehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NewVehicleEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['NewVehicleEdge'] = ResolversParentTypes['NewVehicleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NewVehicle'], ParentType, ContextType>;
};

export type NewVehicleResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['NewVehicle'] = ResolversParentTypes['NewVehicle'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VehicleKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'PlateChangeRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = TrafficContext,
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
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = TrafficContext,
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
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = TrafficContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TrafficContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  VehicleConnection?: VehicleConnectionResolvers<ContextType>;
  VehicleEdge?: VehicleEdgeResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  PlateConnection?: PlateConnectionResolvers<ContextType>;
  PlateEdge?: PlateEdgeResolvers<ContextType>;
  Plate?: PlateResolvers<ContextType>;
  FineConnection?: FineConnectionResolvers<ContextType>;
  FineEdge?: FineEdgeResolvers<ContextType>;
  Fine?: FineResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  PlateChangeTerms?: PlateChangeTermsResolvers<ContextType>;
  PlateChangeOffer?: PlateChangeOfferResolvers<ContextType>;
  PlateHandover?: PlateHandoverResolvers<ContextType>;
  PlateChangeRequestConnection?: PlateChangeRequestConnectionResolvers<ContextType>;
  PlateChangeRequestEdge?: PlateChangeRequestEdgeResolvers<ContextType>;
  PlateChangeRequest?: PlateChangeRequestResolvers<ContextType>;
  PlateChangeBlocker?: PlateChangeBlockerResolvers<ContextType>;
  NewVehicleConnection?: NewVehicleConnectionResolvers<ContextType>;
  NewVehicleEdge?: NewVehicleEdgeResolvers<ContextType>;
  NewVehicle?: NewVehicleResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
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
