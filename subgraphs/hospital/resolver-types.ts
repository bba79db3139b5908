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
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  hospitalClinics?: Maybe<Array<HospitalClinic>>;
};

export type HospitalClinic = {
  __typename?: 'HospitalClinic';
  code: Scalars['String']['output'];
  title: LocalisedText;
  placesPerDay: Scalars['Int']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MobileNumber: ResolverTypeWrapper<Scalars['MobileNumber']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HospitalClinic: ResolverTypeWrapper<HospitalClinicRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'emergencyRecord' | 'admissions'> & {
      emergencyRecord?: Maybe<ResolversTypes['EmergencyRecord']>;
      admissions?: Maybe<ResolversTypes['AdmissionConnection']>;
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  MobileNumber: Scalars['MobileNumber']['output'];
  Query: Record<PropertyKey, never>;
  HospitalClinic: HospitalClinicRecord;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Person:
    | (Omit<Person, 'emergencyRecord' | 'admissions'> & {
        emergencyRecord?: Maybe<ResolversParentTypes['EmergencyRecord']>;
        admissions?: Maybe<ResolversParentTypes['AdmissionConnection']>;
      })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
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
};

export type HospitalClinicResolvers<
  ContextType = HospitalContext,
  ParentType extends ResolversParentTypes['HospitalClinic'] = ResolversParentTypes['HospitalClinic'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  placesPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type Resolvers<ContextType = HospitalContext> = {
  Date?: GraphQLScalarType;
  MobileNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  HospitalClinic?: HospitalClinicResolvers<ContextType>;
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
};
