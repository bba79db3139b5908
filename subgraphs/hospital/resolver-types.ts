// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  HospitalClinicRecord,
  EmergencyRecordRecord,
  AllergyRecord,
  CodedTermRecord,
  AdmissionRecord,
  DischargeSummaryRecord,
} from './registry.ts';
import type { HospitalAppointmentRequestRecord } from './requests.ts';
import type { HospitalContext } from './context.ts';
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
  MobileNumber: { input: string; output: string };
  DateTime: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  hospitalClinics?: Maybe<Array<HospitalClinic>>;
  hospitalRequest?: Maybe<ServiceRequest>;
};

export type QueryhospitalRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type HospitalClinic = {
  __typename?: 'HospitalClinic';
  code: Scalars['String']['output'];
  title: LocalisedText;
};

export type Mutation = {
  __typename?: 'Mutation';
  requestHospitalAppointment?: Maybe<HospitalAppointmentRequest>;
  recordHospitalVisit?: Maybe<RecordedHospitalVisit>;
  fileHospitalComplaint?: Maybe<ServiceRequest>;
  answerHospitalComplaint?: Maybe<AnsweredComplaint>;
  bookHospitalAppointment?: Maybe<ServiceRequest>;
  cancelHospitalAppointment?: Maybe<ServiceRequest>;
  rateHospitalRequest?: Maybe<ServiceRequest>;
};

export type MutationrequestHospitalAppointmentArgs = {
  input: RequestHospitalAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrecordHospitalVisitArgs = {
  input: RecordHospitalVisitInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationfileHospitalComplaintArgs = {
  input: FileComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerHospitalComplaintArgs = {
  input: AnswerComplaintInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbookHospitalAppointmentArgs = {
  input: BookAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcancelHospitalAppointmentArgs = {
  input: CancelAppointmentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrateHospitalRequestArgs = {
  input: RateRequestInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RequestHospitalAppointmentInput = {
  clinic: Scalars['String']['input'];
};

export type RecordHospitalVisitInput = {
  request: Scalars['ID']['input'];
  came: Scalars['Boolean']['input'];
};

export type RecordedHospitalVisit = {
  __typename?: 'RecordedHospitalVisit';
  trackingCode: Scalars['ID']['output'];
  came: Scalars['Boolean']['output'];
};

export type HospitalAppointmentRequest = ServiceRequest & {
  __typename?: 'HospitalAppointmentRequest';
  clinic?: Maybe<HospitalClinic>;
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

export type HospitalAppointmentRequeststepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HospitalAppointmentRequestcomplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HospitalAppointmentRequestappointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HospitalAppointmentRequestappointmentSlotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  emergencyRecord?: Maybe<EmergencyRecord>;
  admissions?: Maybe<AdmissionConnection>;
};

export type PersonadmissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EmergencyRecord = {
  __typename?: 'EmergencyRecord';
  bloodGroup: BloodGroup;
  allergies: Array<Allergy>;
  chronicConditions: Array<CodedTerm>;
  contact?: Maybe<EmergencyContact>;
  updatedOn: Scalars['Date']['output'];
};

export const BloodGroup = {
  O_POSITIVE: 'O_POSITIVE',
  O_NEGATIVE: 'O_NEGATIVE',
  A_POSITIVE: 'A_POSITIVE',
  A_NEGATIVE: 'A_NEGATIVE',
  B_POSITIVE: 'B_POSITIVE',
  B_NEGATIVE: 'B_NEGATIVE',
  AB_POSITIVE: 'AB_POSITIVE',
  AB_NEGATIVE: 'AB_NEGATIVE',
} as const;

export type BloodGroup = (typeof BloodGroup)[keyof typeof BloodGroup];
export type Allergy = {
  __typename?: 'Allergy';
  substance: CodedTerm;
  severity: AllergySeverity;
};

export const AllergySeverity = {
  MILD: 'MILD',
  SEVERE: 'SEVERE',
} as const;

export type AllergySeverity = (typeof AllergySeverity)[keyof typeof AllergySeverity];
export type CodedTerm = {
  __typename?: 'CodedTerm';
  system: CodeSystem;
  code: Scalars['String']['output'];
  title: LocalisedText;
};

export const CodeSystem = {
  ICD_10: 'ICD_10',
  ALLERGEN: 'ALLERGEN',
} as const;

export type CodeSystem = (typeof CodeSystem)[keyof typeof CodeSystem];
export type EmergencyContact = {
  __typename?: 'EmergencyContact';
  name: Scalars['String']['output'];
  relation: ContactRelation;
  mobile?: Maybe<Scalars['MobileNumber']['output']>;
};

export const ContactRelation = {
  SPOUSE: 'SPOUSE',
  PARENT: 'PARENT',
  CHILD: 'CHILD',
  OTHER: 'OTHER',
} as const;

export type ContactRelation = (typeof ContactRelation)[keyof typeof ContactRelation];
export type Admission = {
  __typename?: 'Admission';
  ward: HospitalWard;
  admittedOn: Scalars['Date']['output'];
  discharge?: Maybe<DischargeSummary>;
};

export const HospitalWard = {
  INTERNAL: 'INTERNAL',
  SURGERY: 'SURGERY',
  MATERNITY: 'MATERNITY',
  PAEDIATRICS: 'PAEDIATRICS',
  CARDIOLOGY: 'CARDIOLOGY',
  ORTHOPAEDICS: 'ORTHOPAEDICS',
} as const;

export type HospitalWard = (typeof HospitalWard)[keyof typeof HospitalWard];
export type DischargeSummary = {
  __typename?: 'DischargeSummary';
  dischargedOn?: Maybe<Scalars['Date']['output']>;
  diagnoses: Array<CodedTerm>;
  outcome?: Maybe<DischargeOutcome>;
  followUpOn?: Maybe<Scalars['Date']['output']>;
};

export const DischargeOutcome = {
  RECOVERED: 'RECOVERED',
  IMPROVED: 'IMPROVED',
  TRANSFERRED: 'TRANSFERRED',
  DIED: 'DIED',
} as const;

export type DischargeOutcome = (typeof DischargeOutcome)[keyof typeof DischargeOutcome];
export type AdmissionConnection = {
  __typename?: 'AdmissionConnection';
  edges: Array<AdmissionEdge>;
  nodes: Array<Admission>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AdmissionEdge = {
  __typename?: 'AdmissionEdge';
  cursor: Scalars['String']['output'];
  node: Admission;
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
  HospitalAppointmentRequest: HospitalAppointmentRequest;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HospitalAppointmentRequest: { __typename: 'HospitalAppointmentRequest' } & GraphQLRecursivePick<
    FederationTypes['HospitalAppointmentRequest'],
    { trackingCode: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ServiceRequest: HospitalAppointmentRequestRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MobileNumber: ResolverTypeWrapper<Scalars['MobileNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HospitalClinic: ResolverTypeWrapper<HospitalClinicRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestHospitalAppointmentInput: RequestHospitalAppointmentInput;
  RecordHospitalVisitInput: RecordHospitalVisitInput;
  RecordedHospitalVisit: ResolverTypeWrapper<RecordedHospitalVisit>;
  HospitalAppointmentRequest: ResolverTypeWrapper<HospitalAppointmentRequestRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'emergencyRecord' | 'admissions'> & {
      emergencyRecord?: Maybe<ResolversTypes['EmergencyRecord']>;
      admissions?: Maybe<ResolversTypes['AdmissionConnection']>;
    }
  >;
  EmergencyRecord: ResolverTypeWrapper<EmergencyRecordRecord>;
  BloodGroup: BloodGroup;
  Allergy: ResolverTypeWrapper<AllergyRecord>;
  AllergySeverity: AllergySeverity;
  CodedTerm: ResolverTypeWrapper<CodedTermRecord>;
  CodeSystem: CodeSystem;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  ContactRelation: ContactRelation;
  Admission: ResolverTypeWrapper<AdmissionRecord>;
  HospitalWard: HospitalWard;
  DischargeSummary: ResolverTypeWrapper<DischargeSummaryRecord>;
  DischargeOutcome: DischargeOutcome;
  AdmissionConnection: ResolverTypeWrapper<
    Omit<AdmissionConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['AdmissionEdge']>;
      nodes: Array<ResolversTypes['Admission']>;
    }
  >;
  AdmissionEdge: ResolverTypeWrapper<Omit<AdmissionEdge, 'node'> & { node: ResolversTypes['Admission'] }>;
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  MobileNumber: Scalars['MobileNumber']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  HospitalClinic: HospitalClinicRecord;
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  RequestHospitalAppointmentInput: RequestHospitalAppointmentInput;
  RecordHospitalVisitInput: RecordHospitalVisitInput;
  RecordedHospitalVisit: RecordedHospitalVisit;
  HospitalAppointmentRequest: HospitalAppointmentRequestRecord;
  Int: Scalars['Int']['output'];
  Person:
    | (Omit<Person, 'emergencyRecord' | 'admissions'> & {
        emergencyRecord?: Maybe<ResolversParentTypes['EmergencyRecord']>;
        admissions?: Maybe<ResolversParentTypes['AdmissionConnection']>;
      })
    | FederationReferenceTypes['Person'];
  EmergencyRecord: EmergencyRecordRecord;
  Allergy: AllergyRecord;
  CodedTerm: CodedTermRecord;
  EmergencyContact: EmergencyContact;
  Admission: AdmissionRecord;
  DischargeSummary: DischargeSummaryRecord;
  AdmissionConnection: Omit<AdmissionConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['AdmissionEdge']>;
    nodes: Array<ResolversParentTypes['Admission']>;
  };
  AdmissionEdge: Omit<AdmissionEdge, 'node'> & { node: ResolversParentTypes['Admission'] };
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
  DateTime: Scalars['DateTime']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MobileNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MobileNumber'], any> {
  name: 'MobileNumber';
}

export type QueryResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hospitalClinics?: Resolver<Maybe<Array<ResolversTypes['HospitalClinic']>>, ParentType, ContextType>;
  hospitalRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryhospitalRequestArgs, 'trackingCode'>
  >;
};

export type HospitalClinicResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['HospitalClinic'] = ResolversParentTypes['HospitalClinic'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  requestHospitalAppointment?: Resolver<
    Maybe<ResolversTypes['HospitalAppointmentRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestHospitalAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  recordHospitalVisit?: Resolver<
    Maybe<ResolversTypes['RecordedHospitalVisit']>,
    ParentType,
    ContextType,
    RequireFields<MutationrecordHospitalVisitArgs, 'input' | 'idempotencyKey'>
  >;
  fileHospitalComplaint?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationfileHospitalComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  answerHospitalComplaint?: Resolver<
    Maybe<ResolversTypes['AnsweredComplaint']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerHospitalComplaintArgs, 'input' | 'idempotencyKey'>
  >;
  bookHospitalAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationbookHospitalAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  cancelHospitalAppointment?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationcancelHospitalAppointmentArgs, 'input' | 'idempotencyKey'>
  >;
  rateHospitalRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<MutationrateHospitalRequestArgs, 'input' | 'idempotencyKey'>
  >;
};

export type RecordedHospitalVisitResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RecordedHospitalVisit'] = ResolversParentTypes['RecordedHospitalVisit'],
> = {
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  came?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HospitalAppointmentRequestResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['HospitalAppointmentRequest'] =
    ResolversParentTypes['HospitalAppointmentRequest'],
  FederationReferenceType extends FederationReferenceTypes['HospitalAppointmentRequest'] =
    FederationReferenceTypes['HospitalAppointmentRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['HospitalAppointmentRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  clinic?: Resolver<Maybe<ResolversTypes['HospitalClinic']>, ParentType, ContextType>;
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
    RequireFields<HospitalAppointmentRequeststepsArgs, 'first'>
  >;
  complaints?: Resolver<
    Maybe<ResolversTypes['RequestComplaintConnection']>,
    ParentType,
    ContextType,
    RequireFields<HospitalAppointmentRequestcomplaintsArgs, 'first'>
  >;
  appointments?: Resolver<
    Maybe<ResolversTypes['RequestAppointmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<HospitalAppointmentRequestappointmentsArgs, 'first'>
  >;
  appointmentSlots?: Resolver<
    Maybe<ResolversTypes['RequestSlotConnection']>,
    ParentType,
    ContextType,
    RequireFields<HospitalAppointmentRequestappointmentSlotsArgs, 'first'>
  >;
  rated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  emergencyRecord?: Resolver<Maybe<ResolversTypes['EmergencyRecord']>, ParentType, ContextType>;
  admissions?: Resolver<
    Maybe<ResolversTypes['AdmissionConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonadmissionsArgs, 'first'>
  >;
};

export type EmergencyRecordResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['EmergencyRecord'] = ResolversParentTypes['EmergencyRecord'],
> = {
  bloodGroup?: Resolver<ResolversTypes['BloodGroup'], ParentType, ContextType>;
  allergies?: Resolver<Array<ResolversTypes['Allergy']>, ParentType, ContextType>;
  chronicConditions?: Resolver<Array<ResolversTypes['CodedTerm']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  updatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AllergyResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Allergy'] = ResolversParentTypes['Allergy'],
> = {
  substance?: Resolver<ResolversTypes['CodedTerm'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AllergySeverity'], ParentType, ContextType>;
};

export type CodedTermResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['CodedTerm'] = ResolversParentTypes['CodedTerm'],
> = {
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type EmergencyContactResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ContactRelation'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['MobileNumber']>, ParentType, ContextType>;
};

export type AdmissionResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Admission'] = ResolversParentTypes['Admission'],
> = {
  ward?: Resolver<ResolversTypes['HospitalWard'], ParentType, ContextType>;
  admittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  discharge?: Resolver<Maybe<ResolversTypes['DischargeSummary']>, ParentType, ContextType>;
};

export type DischargeSummaryResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['DischargeSummary'] = ResolversParentTypes['DischargeSummary'],
> = {
  dischargedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  diagnoses?: Resolver<Array<ResolversTypes['CodedTerm']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DischargeOutcome']>, ParentType, ContextType>;
  followUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdmissionConnectionResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['AdmissionConnection'] = ResolversParentTypes['AdmissionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AdmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Admission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdmissionEdgeResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['AdmissionEdge'] = ResolversParentTypes['AdmissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<'HospitalAppointmentRequest', ParentType, ContextType>;
};

export type ServiceResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RequestStepConnectionResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestStepConnection'] = ResolversParentTypes['RequestStepConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestStepEdgeResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestStepEdge'] = ResolversParentTypes['RequestStepEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestStep'], ParentType, ContextType>;
};

export type RequestStepResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestStep'] = ResolversParentTypes['RequestStep'],
> = {
  stage?: Resolver<ResolversTypes['RequestStage'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
};

export type RequestComplaintConnectionResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestComplaintConnection'] =
    ResolversParentTypes['RequestComplaintConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestComplaintEdgeResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestComplaintEdge'] = ResolversParentTypes['RequestComplaintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestComplaint'], ParentType, ContextType>;
};

export type RequestComplaintResolvers<
  ContextType = HospitalContext,
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
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestAppointmentConnection'] =
    ResolversParentTypes['RequestAppointmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestAppointmentEdgeResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestAppointmentEdge'] = ResolversParentTypes['RequestAppointmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestAppointment'], ParentType, ContextType>;
};

export type RequestAppointmentResolvers<
  ContextType = HospitalContext,
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
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestSlotConnection'] = ResolversParentTypes['RequestSlotConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RequestSlotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RequestSlot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestSlotEdgeResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestSlotEdge'] = ResolversParentTypes['RequestSlotEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestSlot'], ParentType, ContextType>;
};

export type RequestSlotResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['RequestSlot'] = ResolversParentTypes['RequestSlot'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnsweredComplaintResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['AnsweredComplaint'] = ResolversParentTypes['AnsweredComplaint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = HospitalContext> = {
  Date?: GraphQLScalarType;
  MobileNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  HospitalClinic?: HospitalClinicResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RecordedHospitalVisit?: RecordedHospitalVisitResolvers<ContextType>;
  HospitalAppointmentRequest?: HospitalAppointmentRequestResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  EmergencyRecord?: EmergencyRecordResolvers<ContextType>;
  Allergy?: AllergyResolvers<ContextType>;
  CodedTerm?: CodedTermResolvers<ContextType>;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  Admission?: AdmissionResolvers<ContextType>;
  DischargeSummary?: DischargeSummaryResolvers<ContextType>;
  AdmissionConnection?: AdmissionConnectionResolvers<ContextType>;
  AdmissionEdge?: AdmissionEdgeResolvers<ContextType>;
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
  DateTime?: GraphQLScalarType;
};
