// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeathEntryRecord, GuardianshipRecord } from './registry.ts';
import type { InquiryOpeningRecord, EmergencyOpeningRecord } from './person-of-opening.ts';
import type { DeathAnnulmentRecord } from './annul-entry.ts';
import type { CivilRegistryContext } from './context.ts';
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
  NationalId: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
};

export type Mutation = {
  __typename?: 'Mutation';
  registerDeath?: Maybe<DeathEntry>;
  annulDeath?: Maybe<DeathAnnulment>;
};

export type MutationregisterDeathArgs = {
  input: RegisterDeathInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationannulDeathArgs = {
  input: AnnulDeathInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type RegisterDeathInput = {
  nationalId: Scalars['NationalId']['input'];
  birthDate: Scalars['Date']['input'];
  diedOn: Scalars['Date']['input'];
  certificate: Scalars['String']['input'];
};

export type DeathEntry = {
  __typename?: 'DeathEntry';
  id: Scalars['ID']['output'];
  registeredAt: Scalars['DateTime']['output'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  nationalId?: Maybe<Scalars['NationalId']['output']>;
  givenName?: Maybe<Scalars['String']['output']>;
  familyName?: Maybe<Scalars['String']['output']>;
  fatherName?: Maybe<Scalars['String']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  isAtLeast?: Maybe<Scalars['Boolean']['output']>;
  lifeStatus?: Maybe<LifeStatus>;
  children?: Maybe<PersonConnection>;
  guardianOf?: Maybe<Array<Guardianship>>;
  wards?: Maybe<Array<Representation>>;
  relatives?: Maybe<Array<Scalars['ID']['output']>>;
};

export type PersonisAtLeastArgs = {
  age: Scalars['Int']['input'];
};

export type PersonchildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Guardianship = {
  __typename?: 'Guardianship';
  ward?: Maybe<Person>;
  basis: GuardianshipBasis;
  until?: Maybe<Scalars['DateTime']['output']>;
};

export const GuardianshipBasis = {
  NATURAL_GUARDIAN: 'NATURAL_GUARDIAN',
  TESTAMENTARY_GUARDIAN: 'TESTAMENTARY_GUARDIAN',
} as const;

export type GuardianshipBasis = (typeof GuardianshipBasis)[keyof typeof GuardianshipBasis];
export const LifeStatus = {
  ALIVE: 'ALIVE',
  DECEASED: 'DECEASED',
} as const;

export type LifeStatus = (typeof LifeStatus)[keyof typeof LifeStatus];
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  nodes?: Maybe<Array<Maybe<Person>>>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node?: Maybe<Person>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Representation = {
  __typename?: 'Representation';
  subject: Scalars['ID']['output'];
  basis: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['DateTime']['output']>;
  excluded: Array<Scalars['String']['output']>;
};

export type InquiryOpening = {
  __typename?: 'InquiryOpening';
  id: Scalars['ID']['output'];
  requester?: Maybe<Scalars['ID']['output']>;
  nationalId?: Maybe<Scalars['NationalId']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
};

export type EmergencyOpening = {
  __typename?: 'EmergencyOpening';
  id: Scalars['ID']['output'];
  requester?: Maybe<Scalars['ID']['output']>;
  nationalId?: Maybe<Scalars['NationalId']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
};

export type AnnulDeathInput = {
  reference: Scalars['ID']['input'];
  decision: Scalars['String']['input'];
};

export type DeathAnnulment = {
  __typename?: 'DeathAnnulment';
  id: Scalars['ID']['output'];
  annulledAt: Scalars['DateTime']['output'];
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
  InquiryOpening: InquiryOpening;
  EmergencyOpening: EmergencyOpening;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  InquiryOpening: { __typename: 'InquiryOpening' } & GraphQLRecursivePick<
    FederationTypes['InquiryOpening'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['InquiryOpening'], { nationalId: true; birthDate: true }>
    );
  EmergencyOpening: { __typename: 'EmergencyOpening' } & GraphQLRecursivePick<
    FederationTypes['EmergencyOpening'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['EmergencyOpening'], { nationalId: true; birthDate: true }>
    );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NationalId: ResolverTypeWrapper<Scalars['NationalId']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  RegisterDeathInput: RegisterDeathInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DeathEntry: ResolverTypeWrapper<DeathEntryRecord>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'children' | 'guardianOf'> & {
      children?: Maybe<ResolversTypes['PersonConnection']>;
      guardianOf?: Maybe<Array<ResolversTypes['Guardianship']>>;
    }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Guardianship: ResolverTypeWrapper<GuardianshipRecord>;
  GuardianshipBasis: GuardianshipBasis;
  LifeStatus: LifeStatus;
  PersonConnection: ResolverTypeWrapper<
    Omit<PersonConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['PersonEdge']>;
      nodes?: Maybe<Array<Maybe<ResolversTypes['Person']>>>;
    }
  >;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversTypes['Person']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Representation: ResolverTypeWrapper<Representation>;
  InquiryOpening: ResolverTypeWrapper<InquiryOpeningRecord>;
  EmergencyOpening: ResolverTypeWrapper<EmergencyOpeningRecord>;
  AnnulDeathInput: AnnulDeathInput;
  DeathAnnulment: ResolverTypeWrapper<DeathAnnulmentRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  NationalId: Scalars['NationalId']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  RegisterDeathInput: RegisterDeathInput;
  String: Scalars['String']['output'];
  DeathEntry: DeathEntryRecord;
  Person:
    | (Omit<Person, 'children' | 'guardianOf'> & {
        children?: Maybe<ResolversParentTypes['PersonConnection']>;
        guardianOf?: Maybe<Array<ResolversParentTypes['Guardianship']>>;
      })
    | FederationReferenceTypes['Person'];
  Int: Scalars['Int']['output'];
  Guardianship: GuardianshipRecord;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['PersonEdge']>;
    nodes?: Maybe<Array<Maybe<ResolversParentTypes['Person']>>>;
  };
  PersonEdge: Omit<PersonEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Person']> };
  PageInfo: PageInfo;
  Representation: Representation;
  InquiryOpening: InquiryOpeningRecord;
  EmergencyOpening: EmergencyOpeningRecord;
  AnnulDeathInput: AnnulDeathInput;
  DeathAnnulment: DeathAnnulmentRecord;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NationalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NationalId'], any> {
  name: 'NationalId';
}

export type QueryResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDeath?: Resolver<
    Maybe<ResolversTypes['DeathEntry']>,
    ParentType,
    ContextType,
    RequireFields<MutationregisterDeathArgs, 'input' | 'idempotencyKey'>
  >;
  annulDeath?: Resolver<
    Maybe<ResolversTypes['DeathAnnulment']>,
    ParentType,
    ContextType,
    RequireFields<MutationannulDeathArgs, 'input' | 'idempotencyKey'>
  >;
};

export type DeathEntryResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['DeathEntry'] = ResolversParentTypes['DeathEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['NationalId']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fatherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isAtLeast?: Resolver<
    Maybe<ResolversTypes['Boolean']>,
    ParentType,
    ContextType,
    RequireFields<PersonisAtLeastArgs, 'age'>
  >;
  lifeStatus?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes['PersonConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonchildrenArgs, 'first'>
  >;
  guardianOf?: Resolver<Maybe<Array<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  wards?: Resolver<Maybe<Array<ResolversTypes['Representation']>>, ParentType, ContextType>;
  relatives?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type GuardianshipResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['Guardianship'] = ResolversParentTypes['Guardianship'],
> = {
  ward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['GuardianshipBasis'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Person']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentationResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation'],
> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InquiryOpeningResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['InquiryOpening'] = ResolversParentTypes['InquiryOpening'],
  FederationReferenceType extends FederationReferenceTypes['InquiryOpening'] =
    FederationReferenceTypes['InquiryOpening'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InquiryOpening']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EmergencyOpeningResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['EmergencyOpening'] = ResolversParentTypes['EmergencyOpening'],
  FederationReferenceType extends FederationReferenceTypes['EmergencyOpening'] =
    FederationReferenceTypes['EmergencyOpening'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EmergencyOpening']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DeathAnnulmentResolvers<
  ContextType = CivilRegistryContext,
  ParentType extends ResolversParentTypes['DeathAnnulment'] = ResolversParentTypes['DeathAnnulment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  annulledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CivilRegistryContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NationalId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DeathEntry?: DeathEntryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Guardianship?: GuardianshipResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  InquiryOpening?: InquiryOpeningResolvers<ContextType>;
  EmergencyOpening?: EmergencyOpeningResolvers<ContextType>;
  DeathAnnulment?: DeathAnnulmentResolvers<ContextType>;
};
