// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ConsularMissionRecord,
  ConsularRegistrationRecord,
  PowerOfAttorneyRecord,
  BirthAbroadRecord,
} from './registry.ts';
import type { ConsularRequestRecord } from './records.ts';
import type { ConsularContext } from './context.ts';
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
  consularMissions?: Maybe<ConsularMissionConnection>;
  consularServices?: Maybe<Array<ConsularService>>;
  consularRequest?: Maybe<ServiceRequest>;
};

export type QueryconsularMissionsArgs = {
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryconsularRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  requestPassportRenewal?: Maybe<ConsularRequest>;
  requestPowerOfAttorney?: Maybe<ConsularRequest>;
  requestPowerOfAttorneyFromThirdCountry?: Maybe<ConsularRequest>;
  acceptPowerOfAttorney?: Maybe<AcceptedPowerOfAttorney>;
  registerBirthAbroad?: Maybe<ConsularRequest>;
  requestLegalisation?: Maybe<ConsularRequest>;
  handleConsularRequest?: Maybe<HandledConsularRequest>;
  fileConsularComplaint?: Maybe<ServiceRequest>;
  answerConsularComplaint?: Maybe<AnsweredComplaint>;
  bookConsularAppointment?: Maybe<ServiceRequest>;
  cancelConsularAppointment?: Maybe<ServiceRequest>;
  rateConsularRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestPassportRenewalArgs = {
  input: PassportRenewalInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestPowerOfAttorneyArgs = {
  input: PowerOfAttorneyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestPowerOfAttorneyFromThirdCountryArgs = {
  input: PowerOfAttorneyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationacceptPowerOfAttorneyArgs = {
  input: AcceptPowerOfAttorneyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationregisterBirthAbroadArgs = {
  input: BirthAbroadInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestLegalisationArgs = {
  input: LegalisationInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationhandleConsularRequestArgs = {
  input: HandleConsularRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileConsularComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerConsularComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookConsularAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelConsularAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateConsularRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type PassportRenewalInput = {
  mission: Scalars['ID']['input'];
  reason: PassportReason;
};

export type PowerOfAttorneyInput = {
  mission: Scalars['ID']['input'];
  powers: Array<AttorneyPower>;
  until: Scalars['Date']['input'];
};

export type AcceptPowerOfAttorneyInput = {
  code: Scalars['String']['input'];
};

export type BirthAbroadInput = {
  mission: Scalars['ID']['input'];
  givenName: Scalars['String']['input'];
  sex: ChildSex;
  bornOn: Scalars['Date']['input'];
  country: Scalars['String']['input'];
  foreignCertificate: ForeignCertificateInput;
};

export type ForeignCertificateInput = {
  digest: Scalars['String']['input'];
  mediaType: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type LegalisationInput = {
  mission: Scalars['ID']['input'];
  record: LegalisedRecord;
};

export type HandleConsularRequestInput = {
  request: Scalars['ID']['input'];
  step: ConsularStep;
  note?: InputMaybe<Scalars['String']['input']>;
};

export const ConsularStep = {
  PROCESS: 'PROCESS',
  ASK: 'ASK',
  MAKE_READY: 'MAKE_READY',
  HAND_OVER: 'HAND_OVER',
  REFUSE: 'REFUSE',
} as const;

export type ConsularStep = (typeof ConsularStep)[keyof typeof ConsularStep];
export const PassportReason = {
  EXPIRED: 'EXPIRED',
  FULL: 'FULL',
  DAMAGED: 'DAMAGED',
  LOST: 'LOST',
} as const;

export type PassportReason = (typeof PassportReason)[keyof typeof PassportReason];
export const AttorneyPower = {
  REAL_ESTATE: 'REAL_ESTATE',
  VEHICLE: 'VEHICLE',
  BANKING: 'BANKING',
  COURT: 'COURT',
  INHERITANCE: 'INHERITANCE',
  AGENCIES: 'AGENCIES',
} as const;

export type AttorneyPower = (typeof AttorneyPower)[keyof typeof AttorneyPower];
export const ChildSex = {
  FEMALE: 'FEMALE',
  MALE: 'MALE',
} as const;

export type ChildSex = (typeof ChildSex)[keyof typeof ChildSex];
export const LegalisedRecord = {
  BIRTH: 'BIRTH',
  MARRIAGE: 'MARRIAGE',
  LIFE: 'LIFE',
  UNIVERSITY_DEGREE: 'UNIVERSITY_DEGREE',
} as const;

export type LegalisedRecord = (typeof LegalisedRecord)[keyof typeof LegalisedRecord];
export type HandledConsularRequest = {
  __typename?: 'HandledConsularRequest';
  trackingCode: Scalars['ID']['output'];
  step: ConsularStep;
  at: Scalars['DateTime']['output'];
};

export type AcceptedPowerOfAttorney = {
  __typename?: 'AcceptedPowerOfAttorney';
  powers: Array<AttorneyPower>;
  until: Scalars['Date']['output'];
  acceptedAt: Scalars['DateTime']['output'];
};

export type ConsularMissionConnection = {
  __typename?: 'ConsularMissionConnection';
  edges: Array<ConsularMissionEdge>;
  nodes: Array<ConsularMission>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConsularMissionEdge = {
  __typename?: 'ConsularMissionEdge';
  cursor: Scalars['String']['output'];
  node: ConsularMission;
};

export type ConsularMission = {
  __typename?: 'ConsularMission';
  id: Scalars['ID']['output'];
  name: LocalisedText;
  country: Scalars['String']['output'];
  city: LocalisedText;
};

export type ConsularService = {
  __typename?: 'ConsularService';
  service?: Maybe<Service>;
  assurance: Scalars['Int']['output'];
  requirements: Array<ConsularRequirement>;
};

export type ConsularRequirement = {
  __typename?: 'ConsularRequirement';
  label: LocalisedText;
  coordinate?: Maybe<Scalars['String']['output']>;
  heldBy?: Maybe<Agency>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  consularRegistration?: Maybe<ConsularRegistration>;
  consularRequests?: Maybe<ConsularRequestConnection>;
};

export type PersonconsularRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsularRegistration = {
  __typename?: 'ConsularRegistration';
  country: Scalars['String']['output'];
  mission: ConsularMission;
  registeredOn: Scalars['Date']['output'];
  identifiedBy: ConsularIdentification;
};

export const ConsularIdentification = {
  EMAIL: 'EMAIL',
  IN_PERSON: 'IN_PERSON',
} as const;

export type ConsularIdentification = (typeof ConsularIdentification)[keyof typeof ConsularIdentification];
export type ConsularRequestConnection = {
  __typename?: 'ConsularRequestConnection';
  edges: Array<ConsularRequestEdge>;
  nodes: Array<ConsularRequest>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConsularRequestEdge = {
  __typename?: 'ConsularRequestEdge';
  cursor: Scalars['String']['output'];
  node: ConsularRequest;
};

export type ConsularRequest = ServiceRequest & {
  __typename?: 'ConsularRequest';
  mission?: Maybe<ConsularMission>;
  applicant?: Maybe<Person>;
  passportReason?: Maybe<PassportReason>;
  powerOfAttorney?: Maybe<PowerOfAttorney>;
  birthAbroad?: Maybe<BirthAbroad>;
  legalisedRecord?: Maybe<LegalisedRecord>;
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

export type ConsularRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsularRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsularRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ConsularRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PowerOfAttorney = {
  __typename?: 'PowerOfAttorney';
  powers: Array<AttorneyPower>;
  until: Scalars['Date']['output'];
  fromThirdCountry: Scalars['Boolean']['output'];
  agentCode?: Maybe<Scalars['String']['output']>;
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type BirthAbroad = {
  __typename?: 'BirthAbroad';
  givenName: Scalars['String']['output'];
  sex: ChildSex;
  bornOn: Scalars['Date']['output'];
  country: Scalars['String']['output'];
  certificateDigest: Scalars['String']['output'];
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
  ConsularRequest: ConsularRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  ConsularRequest: { __typename: 'ConsularRequest' } & GraphQLRecursivePick<
    FederationTypes['ConsularRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: ConsularRequestRecord;
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
  PassportRenewalInput: PassportRenewalInput;
  PowerOfAttorneyInput: PowerOfAttorneyInput;
  AcceptPowerOfAttorneyInput: AcceptPowerOfAttorneyInput;
  BirthAbroadInput: BirthAbroadInput;
  ForeignCertificateInput: ForeignCertificateInput;
  LegalisationInput: LegalisationInput;
  HandleConsularRequestInput: HandleConsularRequestInput;
  ConsularStep: ConsularStep;
  PassportReason: PassportReason;
  AttorneyPower: AttorneyPower;
  ChildSex: ChildSex;
  LegalisedRecord: LegalisedRecord;
  HandledConsularRequest: ResolverTypeWrapper<HandledConsularRequest>;
  AcceptedPowerOfAttorney: ResolverTypeWrapper<AcceptedPowerOfAttorney>;
  ConsularMissionConnection: ResolverTypeWrapper<
    Omit<ConsularMissionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConsularMissionEdge']>;
      nodes: Array<ResolversTypes['ConsularMission']>;
    }
  >;
  ConsularMissionEdge: ResolverTypeWrapper<
    Omit<ConsularMissionEdge, 'node'> & { node: ResolversTypes['ConsularMission'] }
  >;
  ConsularMission: ResolverTypeWrapper<ConsularMissionRecord>;
  ConsularService: ResolverTypeWrapper<ConsularService>;
  ConsularRequirement: ResolverTypeWrapper<ConsularRequirement>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'consularRegistration' | 'consularRequests'> & {
      consularRegistration?: Maybe<ResolversTypes['ConsularRegistration']>;
      consularRequests?: Maybe<ResolversTypes['ConsularRequestConnection']>;
    }
  >;
  ConsularRegistration: ResolverTypeWrapper<ConsularRegistrationRecord>;
  ConsularIdentification: ConsularIdentification;
  ConsularRequestConnection: ResolverTypeWrapper<
    Omit<ConsularRequestConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ConsularRequestEdge']>;
      nodes: Array<ResolversTypes['ConsularRequest']>;
    }
  >;
  ConsularRequestEdge: ResolverTypeWrapper<
    Omit<ConsularRequestEdge, 'node'> & { node: ResolversTypes['ConsularRequest'] }
  >;
  ConsularRequest: ResolverTypeWrapper<ConsularRequestRecord>;
  PowerOfAttorney: ResolverTypeWrapper<PowerOfAttorneyRecord>;
  BirthAbroad: ResolverTypeWrapper<BirthAbroadRecord>;
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
  PassportRenewalInput: PassportRenewalInput;
  PowerOfAttorneyInput: PowerOfAttorneyInput;
  AcceptPowerOfAttorneyInput: AcceptPowerOfAttorneyInput;
  BirthAbroadInput: BirthAbroadInput;
  ForeignCertificateInput: ForeignCertificateInput;
  LegalisationInput: LegalisationInput;
  HandleConsularRequestInput: HandleConsularRequestInput;
  HandledConsularRequest: HandledConsularRequest;
  AcceptedPowerOfAttorney: AcceptedPowerOfAttorney;
  ConsularMissionConnection: Omit<ConsularMissionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConsularMissionEdge']>;
    nodes: Array<ResolversParentTypes['ConsularMission']>;
  };
  ConsularMissionEdge: Omit<ConsularMissionEdge, 'node'> & { node: ResolversParentTypes['ConsularMission'] };
  ConsularMission: ConsularMissionRecord;
  ConsularService: ConsularService;
  ConsularRequirement: ConsularRequirement;
  Person:
    | (Omit<Person, 'consularRegistration' | 'consularRequests'> & {
        consularRegistration?: Maybe<ResolversParentTypes['ConsularRegistration']>;
        consularRequests?: Maybe<ResolversParentTypes['ConsularRequestConnection']>;
      })
    | FederationReferenceTypes['Person'];
  ConsularRegistration: ConsularRegistrationRecord;
  ConsularRequestConnection: Omit<ConsularRequestConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ConsularRequestEdge']>;
    nodes: Array<ResolversParentTypes['ConsularRequest']>;
  };
  ConsularRequestEdge: Omit<ConsularRequestEdge, 'node'> & { node: ResolversParentTypes['ConsularRequest'] };
  ConsularRequest: ConsularRequestRecord;
  PowerOfAttorney: PowerOfAttorneyRecord;
  BirthAbroad: BirthAbroadRecord;
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
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  consularMissions?: Resolver<
    Maybe<ResolversTypes['ConsularMissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryconsularMissionsArgs, 'first'>
  >;
  consularServices?: Resolver<Maybe<Array<ResolversTypes['ConsularService']>>, ParentType, ContextType>;
  consularRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryconsularRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestPassportRenewal?: Resolver<
    Maybe<ResolversTypes['ConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestPassportRenewalArgs, 'input' | 'idempotencyKey'>
  >;
  requestPowerOfAttorney?: Resolver<
    Maybe<ResolversTypes['ConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestPowerOfAttorneyArgs, 'input' | 'idempotencyKey'>
  >;
  requestPowerOfAttorneyFromThirdCountry?: Resolver<
    Maybe<ResolversTypes['ConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestPowerOfAttorneyFromThirdCountryArgs, 'input' | 'idempotencyKey'>
  >;
  acceptPowerOfAttorney?: Resolver<
    Maybe<ResolversTypes['AcceptedPowerOfAttorney']>,
    ParentType,
    ContextType,
    RequireFields<MutationacceptPowerOfAttorneyArgs, 'input' | 'idempotencyKey'>
  >;
  registerBirthAbroad?: Resolver<
    Maybe<ResolversTypes['ConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationregisterBirthAbroadArgs, 'input' | 'idempotencyKey'>
  >;
  requestLegalisation?: Resolver<
    Maybe<ResolversTypes['ConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestLegalisationArgs, 'input' | 'idempotencyKey'>
  >;
  handleConsularRequest?: Resolver<
    Maybe<ResolversTypes['HandledConsularRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationhandleConsularRequestArgs, 'input' | 'idempotencyKey'>
  >;
  fileConsularComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileConsularComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerConsularComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerConsularComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookConsularAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookConsularAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelConsularAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelConsularAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateConsularRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateConsularRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type HandledConsularRequestResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['HandledConsularRequest'] = ResolversParentTypes['HandledConsularRequest'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ConsularStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AcceptedPowerOfAttorneyResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['AcceptedPowerOfAttorney'] = ResolversParentTypes['AcceptedPowerOfAttorney'],
> = {
  powers?: Resolver<Array<ResolversTypes['AttorneyPower']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConsularMissionConnectionResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularMissionConnection'] =
    ResolversParentTypes['ConsularMissionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConsularMissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsularMission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsularMissionEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularMissionEdge'] = ResolversParentTypes['ConsularMissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsularMission'], ParentType, ContextType>;
};

export type ConsularMissionResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularMission'] = ResolversParentTypes['ConsularMission'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type ConsularServiceResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularService'] = ResolversParentTypes['ConsularService'],
> = {
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType>;
  assurance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['ConsularRequirement']>, ParentType, ContextType>;
};

export type ConsularRequirementResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularRequirement'] = ResolversParentTypes['ConsularRequirement'],
> = {
  label?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consularRegistration?: Resolver<Maybe<ResolversTypes['ConsularRegistration']>, ParentType, ContextType>;
  consularRequests?: Resolver<
    Maybe<ResolversTypes['ConsularRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonconsularRequestsArgs, 'first'>
  >;
};

export type ConsularRegistrationResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularRegistration'] = ResolversParentTypes['ConsularRegistration'],
> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['ConsularMission'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  identifiedBy?: Resolver<ResolversTypes['ConsularIdentification'], ParentType, ContextType>;
};

export type ConsularRequestConnectionResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularRequestConnection'] =
    ResolversParentTypes['ConsularRequestConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConsularRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsularRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsularRequestEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularRequestEdge'] = ResolversParentTypes['ConsularRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsularRequest'], ParentType, ContextType>;
};

export type ConsularRequestResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ConsularRequest'] = ResolversParentTypes['ConsularRequest'],
  FederationReferenceType extends FederationReferenceTypes['ConsularRequest'] =
    FederationReferenceTypes['ConsularRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ConsularRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  mission?: Resolver<Maybe<ResolversTypes['ConsularMission']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  passportReason?: Resolver<Maybe<ResolversTypes['PassportReason']>, ParentType, ContextType>;
  powerOfAttorney?: Resolver<Maybe<ResolversTypes['PowerOfAttorney']>, ParentType, ContextType>;
  birthAbroad?: Resolver<Maybe<ResolversTypes['BirthAbroad']>, ParentType, ContextType>;
  legalisedRecord?: Resolver<Maybe<ResolversTypes['LegalisedRecord']>, ParentType, ContextType>;
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
    RequireFields<ConsularRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<ConsularRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<ConsularRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<ConsularRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerOfAttorneyResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['PowerOfAttorney'] = ResolversParentTypes['PowerOfAttorney'],
> = {
  powers?: Resolver<Array<ResolversTypes['AttorneyPower']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromThirdCountry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BirthAbroadResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['BirthAbroad'] = ResolversParentTypes['BirthAbroad'],
> = {
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['ChildSex'], ParentType, ContextType>;
  bornOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'ConsularRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = ConsularContext,
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
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = ConsularContext,
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
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = ConsularContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ConsularContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  HandledConsularRequest?: HandledConsularRequestResolvers<ContextType>;
  AcceptedPowerOfAttorney?: AcceptedPowerOfAttorneyResolvers<ContextType>;
  ConsularMissionConnection?: ConsularMissionConnectionResolvers<ContextType>;
  ConsularMissionEdge?: ConsularMissionEdgeResolvers<ContextType>;
  ConsularMission?: ConsularMissionResolvers<ContextType>;
  ConsularService?: ConsularServiceResolvers<ContextType>;
  ConsularRequirement?: ConsularRequirementResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ConsularRegistration?: ConsularRegistrationResolvers<ContextType>;
  ConsularRequestConnection?: ConsularRequestConnectionResolvers<ContextType>;
  ConsularRequestEdge?: ConsularRequestEdgeResolvers<ContextType>;
  ConsularRequest?: ConsularRequestResolvers<ContextType>;
  PowerOfAttorney?: PowerOfAttorneyResolvers<ContextType>;
  BirthAbroad?: BirthAbroadResolvers<ContextType>;
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
