// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TaxClearanceRequestRecord } from './requests.ts';
import type { TaxFileRecord, VehicleTransferTaxRecord } from './registry.ts';
import type { TaxDebtConnectionRecord } from './lists.ts';
import type { TaxDebtRecord, TaxInstalmentRecord } from './debts.ts';
import type { TaxDomicileRecord } from './domicile.ts';
import type { TaxContext } from './context.ts';
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
  PostalCode: { input: string; output: string };
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
  taxRequest?: Maybe<ServiceRequest>;
};

export type QuerytaxRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  arrangeTaxInstalments?: Maybe<TaxDebt>;
  declareTaxDomicile?: Maybe<TaxDomicile>;
  requestTaxClearance?: Maybe<TaxClearanceRequest>;
  fileTaxComplaint?: Maybe<ServiceRequest>;
  answerTaxComplaint?: Maybe<AnsweredComplaint>;
  bookTaxAppointment?: Maybe<ServiceRequest>;
  cancelTaxAppointment?: Maybe<ServiceRequest>;
  rateTaxRequest?: Maybe<ServiceRequest>;
};

export type MutationarrangeTaxInstalmentsArgs = {
  input: ArrangeTaxInstalmentsInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdeclareTaxDomicileArgs = {
  input: DeclareTaxDomicileInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestTaxClearanceArgs = {
  input: RequestTaxClearanceInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileTaxComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerTaxComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookTaxAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelTaxAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateTaxRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RequestTaxClearanceInput = {
  pass?: InputMaybe<Scalars['String']['input']>;
};

export type ArrangeTaxInstalmentsInput = {
  debt: Scalars['ID']['input'];
  count: Scalars['Int']['input'];
  pass?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  taxStanding?: Maybe<TaxStanding>;
  taxDomicile?: Maybe<TaxDomicile>;
  taxFiles?: Maybe<TaxFileConnection>;
  taxDebts?: Maybe<TaxDebtConnection>;
  vehicleTransferTaxes?: Maybe<VehicleTransferTaxConnection>;
};

export type PersontaxFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersontaxDebtsArgs = {
  state?: InputMaybe<TaxDebtState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonvehicleTransferTaxesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  taxStanding?: Maybe<TaxStanding>;
  taxFiles?: Maybe<TaxFileConnection>;
  taxDebts?: Maybe<TaxDebtConnection>;
  taxPass?: Maybe<Scalars['String']['output']>;
};

export type LegalPersontaxFilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPersontaxDebtsArgs = {
  state?: InputMaybe<TaxDebtState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TaxClearanceRequest = ServiceRequest & {
  __typename?: 'TaxClearanceRequest';
  certificate?: Maybe<TaxCertificate>;
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

export type TaxClearanceRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TaxClearanceRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TaxClearanceRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TaxClearanceRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TaxCertificate = {
  __typename?: 'TaxCertificate';
  serial: Scalars['ID']['output'];
  issuedOn: Scalars['Date']['output'];
  validUntil: Scalars['Date']['output'];
};

export type TaxStanding = {
  __typename?: 'TaxStanding';
  inGoodStanding: Scalars['Boolean']['output'];
  determinedOn: Scalars['Date']['output'];
};

export type TaxFileConnection = {
  __typename?: 'TaxFileConnection';
  edges: Array<TaxFileEdge>;
  nodes: Array<TaxFile>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TaxFileEdge = {
  __typename?: 'TaxFileEdge';
  cursor: Scalars['String']['output'];
  node: TaxFile;
};

export type TaxFile = {
  __typename?: 'TaxFile';
  id: Scalars['ID']['output'];
  kind: TaxKind;
  jalaliYear: Scalars['Int']['output'];
  state: TaxFileState;
  declaredOn?: Maybe<Scalars['Date']['output']>;
  assessed?: Maybe<Scalars['Rial']['output']>;
};

export const TaxKind = {
  SALARY: 'SALARY',
  BUSINESS: 'BUSINESS',
  RENTAL: 'RENTAL',
  CORPORATE: 'CORPORATE',
  VALUE_ADDED: 'VALUE_ADDED',
} as const;

export type TaxKind = (typeof TaxKind)[keyof typeof TaxKind];
export const TaxFileState = {
  OPEN: 'OPEN',
  DECLARED: 'DECLARED',
  ASSESSED: 'ASSESSED',
  FINAL: 'FINAL',
} as const;

export type TaxFileState = (typeof TaxFileState)[keyof typeof TaxFileState];
export type TaxDebtConnection = {
  __typename?: 'TaxDebtConnection';
  edges: Array<TaxDebtEdge>;
  nodes: Array<TaxDebt>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  total: Scalars['Rial']['output'];
};

export type TaxDebtEdge = {
  __typename?: 'TaxDebtEdge';
  cursor: Scalars['String']['output'];
  node: TaxDebt;
};

export type TaxDebt = {
  __typename?: 'TaxDebt';
  id: Scalars['ID']['output'];
  parties?: Maybe<Array<Scalars['ID']['output']>>;
  kind: TaxKind;
  jalaliYear: Scalars['Int']['output'];
  amount: Scalars['Rial']['output'];
  remaining: Scalars['Rial']['output'];
  dueOn: Scalars['Date']['output'];
  state: TaxDebtState;
  overdue: Scalars['Boolean']['output'];
  instalments: Array<TaxInstalment>;
};

export type TaxInstalment = {
  __typename?: 'TaxInstalment';
  number: Scalars['Int']['output'];
  amount: Scalars['Rial']['output'];
  dueOn: Scalars['Date']['output'];
  paidOn?: Maybe<Scalars['Date']['output']>;
};

export const TaxDebtState = {
  DUE: 'DUE',
  IN_INSTALMENTS: 'IN_INSTALMENTS',
  PAID: 'PAID',
} as const;

export type TaxDebtState = (typeof TaxDebtState)[keyof typeof TaxDebtState];
export type VehicleTransferTaxConnection = {
  __typename?: 'VehicleTransferTaxConnection';
  edges: Array<VehicleTransferTaxEdge>;
  nodes: Array<VehicleTransferTax>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type VehicleTransferTaxEdge = {
  __typename?: 'VehicleTransferTaxEdge';
  cursor: Scalars['String']['output'];
  node: VehicleTransferTax;
};

export type VehicleTransferTax = {
  __typename?: 'VehicleTransferTax';
  id: Scalars['ID']['output'];
  vehicleModel: Scalars['String']['output'];
  vehicleModelYear: Scalars['Int']['output'];
  taxedValue?: Maybe<Scalars['Rial']['output']>;
  permille: Scalars['Int']['output'];
  reductionPercent: Scalars['Int']['output'];
  amount: Scalars['Rial']['output'];
  state: TransferTaxState;
  assessedAt: Scalars['DateTime']['output'];
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  legalBasis: Scalars['String']['output'];
  bill?: Maybe<Bill>;
};

export const TransferTaxState = {
  DUE: 'DUE',
  PAID: 'PAID',
  EXEMPT: 'EXEMPT',
  WITHDRAWN: 'WITHDRAWN',
} as const;

export type TransferTaxState = (typeof TransferTaxState)[keyof typeof TransferTaxState];
export type Bill = {
  __typename?: 'Bill';
  id: Scalars['ID']['output'];
};

export type TaxDomicile = {
  __typename?: 'TaxDomicile';
  taxpayer?: Maybe<Scalars['ID']['output']>;
  postalCode?: Maybe<Scalars['PostalCode']['output']>;
  declaredOn?: Maybe<Scalars['Date']['output']>;
};

export type DeclareTaxDomicileInput = {
  postalCode: Scalars['PostalCode']['input'];
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
  LegalPerson: LegalPerson;
  TaxClearanceRequest: TaxClearanceRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  TaxClearanceRequest: { __typename: 'TaxClearanceRequest' } & GraphQLRecursivePick<
    FederationTypes['TaxClearanceRequest'],
    { trackingCode: true }
  >;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: TaxClearanceRequestRecord;
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
  RequestTaxClearanceInput: RequestTaxClearanceInput;
  ArrangeTaxInstalmentsInput: ArrangeTaxInstalmentsInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'taxDomicile' | 'taxFiles' | 'taxDebts' | 'vehicleTransferTaxes'> & {
      taxDomicile?: Maybe<ResolversTypes['TaxDomicile']>;
      taxFiles?: Maybe<ResolversTypes['TaxFileConnection']>;
      taxDebts?: Maybe<ResolversTypes['TaxDebtConnection']>;
      vehicleTransferTaxes?: Maybe<ResolversTypes['VehicleTransferTaxConnection']>;
    }
  >;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'taxFiles' | 'taxDebts'> & {
      taxFiles?: Maybe<ResolversTypes['TaxFileConnection']>;
      taxDebts?: Maybe<ResolversTypes['TaxDebtConnection']>;
    }
  >;
  TaxClearanceRequest: ResolverTypeWrapper<TaxClearanceRequestRecord>;
  TaxCertificate: ResolverTypeWrapper<TaxCertificate>;
  TaxStanding: ResolverTypeWrapper<TaxStanding>;
  TaxFileConnection: ResolverTypeWrapper<
    Omit<TaxFileConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['TaxFileEdge']>;
      nodes: Array<ResolversTypes['TaxFile']>;
    }
  >;
  TaxFileEdge: ResolverTypeWrapper<Omit<TaxFileEdge, 'node'> & { node: ResolversTypes['TaxFile'] }>;
  TaxFile: ResolverTypeWrapper<TaxFileRecord>;
  TaxKind: TaxKind;
  TaxFileState: TaxFileState;
  TaxDebtConnection: ResolverTypeWrapper<TaxDebtConnectionRecord>;
  TaxDebtEdge: ResolverTypeWrapper<Omit<TaxDebtEdge, 'node'> & { node: ResolversTypes['TaxDebt'] }>;
  TaxDebt: ResolverTypeWrapper<TaxDebtRecord>;
  TaxInstalment: ResolverTypeWrapper<TaxInstalmentRecord>;
  TaxDebtState: TaxDebtState;
  VehicleTransferTaxConnection: ResolverTypeWrapper<
    Omit<VehicleTransferTaxConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['VehicleTransferTaxEdge']>;
      nodes: Array<ResolversTypes['VehicleTransferTax']>;
    }
  >;
  VehicleTransferTaxEdge: ResolverTypeWrapper<
    Omit<VehicleTransferTaxEdge, 'node'> & { node: ResolversTypes['VehicleTransferTax'] }
  >;
  VehicleTransferTax: ResolverTypeWrapper<VehicleTransferTaxRecord>;
  TransferTaxState: TransferTaxState;
  Bill: ResolverTypeWrapper<Bill>;
  TaxDomicile: ResolverTypeWrapper<TaxDomicileRecord>;
  DeclareTaxDomicileInput: DeclareTaxDomicileInput;
  PostalCode: ResolverTypeWrapper<Scalars['PostalCode']['output']>;
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
  RequestTaxClearanceInput: RequestTaxClearanceInput;
  ArrangeTaxInstalmentsInput: ArrangeTaxInstalmentsInput;
  Int: Scalars['Int']['output'];
  Person:
    | (Omit<Person, 'taxDomicile' | 'taxFiles' | 'taxDebts' | 'vehicleTransferTaxes'> & {
        taxDomicile?: Maybe<ResolversParentTypes['TaxDomicile']>;
        taxFiles?: Maybe<ResolversParentTypes['TaxFileConnection']>;
        taxDebts?: Maybe<ResolversParentTypes['TaxDebtConnection']>;
        vehicleTransferTaxes?: Maybe<ResolversParentTypes['VehicleTransferTaxConnection']>;
      })
    | FederationReferenceTypes['Person'];
  LegalPerson:
    | (Omit<LegalPerson, 'taxFiles' | 'taxDebts'> & {
        taxFiles?: Maybe<ResolversParentTypes['TaxFileConnection']>;
        taxDebts?: Maybe<ResolversParentTypes['TaxDebtConnection']>;
      })
    | FederationReferenceTypes['LegalPerson'];
  TaxClearanceRequest: TaxClearanceRequestRecord;
  TaxCertificate: TaxCertificate;
  TaxStanding: TaxStanding;
  TaxFileConnection: Omit<TaxFileConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['TaxFileEdge']>;
    nodes: Array<ResolversParentTypes['TaxFile']>;
  };
  TaxFileEdge: Omit<TaxFileEdge, 'node'> & { node: ResolversParentTypes['TaxFile'] };
  TaxFile: TaxFileRecord;
  TaxDebtConnection: TaxDebtConnectionRecord;
  TaxDebtEdge: Omit<TaxDebtEdge, 'node'> & { node: ResolversParentTypes['TaxDebt'] };
  TaxDebt: TaxDebtRecord;
  TaxInstalment: TaxInstalmentRecord;
  VehicleTransferTaxConnection: Omit<VehicleTransferTaxConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['VehicleTransferTaxEdge']>;
    nodes: Array<ResolversParentTypes['VehicleTransferTax']>;
  };
  VehicleTransferTaxEdge: Omit<VehicleTransferTaxEdge, 'node'> & { node: ResolversParentTypes['VehicleTransferTax'] };
  VehicleTransferTax: VehicleTransferTaxRecord;
  Bill: Bill;
  TaxDomicile: TaxDomicileRecord;
  DeclareTaxDomicileInput: DeclareTaxDomicileInput;
  PostalCode: Scalars['PostalCode']['output'];
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
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  taxRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QuerytaxRequestArgs, 'trackingCode'>
  >;
};

export type MutationResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  arrangeTaxInstalments?: Resolver<
    Maybe<ResolversTypes['TaxDebt']>,
    ParentType,
    ContextType,
    RequireFields<MutationarrangeTaxInstalmentsArgs, 'input' | 'idempotencyKey'>
  >;
  declareTaxDomicile?: Resolver<
    Maybe<ResolversTypes['TaxDomicile']>,
    ParentType,
    ContextType,
    RequireFields<MutationdeclareTaxDomicileArgs, 'input' | 'idempotencyKey'>
  >;
  requestTaxClearance?: Resolver<
    Maybe<ResolversTypes['TaxClearanceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestTaxClearanceArgs, 'input' | 'idempotencyKey'>
  >;
  fileTaxComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileTaxComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerTaxComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerTaxComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookTaxAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookTaxAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelTaxAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelTaxAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateTaxRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateTaxRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxStanding?: Resolver<Maybe<ResolversTypes['TaxStanding']>, ParentType, ContextType>;
  taxDomicile?: Resolver<Maybe<ResolversTypes['TaxDomicile']>, ParentType, ContextType>;
  taxFiles?: Resolver<
    Maybe<ResolversTypes['TaxFileConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersontaxFilesArgs, 'first'>
  >;
  taxDebts?: Resolver<
    Maybe<ResolversTypes['TaxDebtConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersontaxDebtsArgs, 'first'>
  >;
  vehicleTransferTaxes?: Resolver<
    Maybe<ResolversTypes['VehicleTransferTaxConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonvehicleTransferTaxesArgs, 'first'>
  >;
};

export type LegalPersonResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  taxStanding?: Resolver<Maybe<ResolversTypes['TaxStanding']>, ParentType, ContextType>;
  taxFiles?: Resolver<
    Maybe<ResolversTypes['TaxFileConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersontaxFilesArgs, 'first'>
  >;
  taxDebts?: Resolver<
    Maybe<ResolversTypes['TaxDebtConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersontaxDebtsArgs, 'first'>
  >;
  taxPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxClearanceRequestResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxClearanceRequest'] = ResolversParentTypes['TaxClearanceRequest'],
  FederationReferenceType extends FederationReferenceTypes['TaxClearanceRequest'] =
    FederationReferenceTypes['TaxClearanceRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TaxClearanceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  certificate?: Resolver<Maybe<ResolversTypes['TaxCertificate']>, ParentType, ContextType>;
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
    RequireFields<TaxClearanceRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<TaxClearanceRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<TaxClearanceRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<TaxClearanceRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCertificateResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxCertificate'] = ResolversParentTypes['TaxCertificate'],
> = {
  serial?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaxStandingResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxStanding'] = ResolversParentTypes['TaxStanding'],
> = {
  inGoodStanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  determinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaxFileConnectionResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxFileConnection'] = ResolversParentTypes['TaxFileConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TaxFileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxFileEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxFileEdge'] = ResolversParentTypes['TaxFileEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxFile'], ParentType, ContextType>;
};

export type TaxFileResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxFile'] = ResolversParentTypes['TaxFile'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxKind'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaxFileState'], ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessed?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
};

export type TaxDebtConnectionResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxDebtConnection'] = ResolversParentTypes['TaxDebtConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TaxDebtEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxDebt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
};

export type TaxDebtEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxDebtEdge'] = ResolversParentTypes['TaxDebtEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxDebt'], ParentType, ContextType>;
};

export type TaxDebtResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxDebt'] = ResolversParentTypes['TaxDebt'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxKind'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaxDebtState'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['TaxInstalment']>, ParentType, ContextType>;
};

export type TaxInstalmentResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxInstalment'] = ResolversParentTypes['TaxInstalment'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VehicleTransferTaxConnectionResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['VehicleTransferTaxConnection'] =
    ResolversParentTypes['VehicleTransferTaxConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['VehicleTransferTaxEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VehicleTransferTax']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleTransferTaxEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['VehicleTransferTaxEdge'] = ResolversParentTypes['VehicleTransferTaxEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleTransferTax'], ParentType, ContextType>;
};

export type VehicleTransferTaxResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['VehicleTransferTax'] = ResolversParentTypes['VehicleTransferTax'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vehicleModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vehicleModelYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taxedValue?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  permille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reductionPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TransferTaxState'], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
};

export type BillResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxDomicileResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['TaxDomicile'] = ResolversParentTypes['TaxDomicile'],
> = {
  taxpayer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['PostalCode']>, ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface PostalCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PostalCode'], any> {
  name: 'PostalCode';
}

export type ServiceRequestResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'TaxClearanceRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = TaxContext,
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
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = TaxContext,
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
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = TaxContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = TaxContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  TaxClearanceRequest?: TaxClearanceRequestResolvers<ContextType>;
  TaxCertificate?: TaxCertificateResolvers<ContextType>;
  TaxStanding?: TaxStandingResolvers<ContextType>;
  TaxFileConnection?: TaxFileConnectionResolvers<ContextType>;
  TaxFileEdge?: TaxFileEdgeResolvers<ContextType>;
  TaxFile?: TaxFileResolvers<ContextType>;
  TaxDebtConnection?: TaxDebtConnectionResolvers<ContextType>;
  TaxDebtEdge?: TaxDebtEdgeResolvers<ContextType>;
  TaxDebt?: TaxDebtResolvers<ContextType>;
  TaxInstalment?: TaxInstalmentResolvers<ContextType>;
  VehicleTransferTaxConnection?: VehicleTransferTaxConnectionResolvers<ContextType>;
  VehicleTransferTaxEdge?: VehicleTransferTaxEdgeResolvers<ContextType>;
  VehicleTransferTax?: VehicleTransferTaxResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  TaxDomicile?: TaxDomicileResolvers<ContextType>;
  PostalCode?: GraphQLScalarType;
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
