// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SupplementaryCoverRecord, CoverBenefitRecord } from './rules.ts';
import type { CoverMemberRecord } from './registry.ts';
import type { SupplementaryInsuranceContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Date: { input: string; output: string };
  Rial: { input: bigint; output: bigint };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  supplementaryCover?: Maybe<SupplementaryCover>;
};

export type SupplementaryCover = HealthCover & {
  __typename?: 'SupplementaryCover';
  insurer: LocalisedText;
  scheme: LocalisedText;
  state: CoverState;
  relation: CoverRelation;
  head?: Maybe<Person>;
  entitledFrom: Scalars['Date']['output'];
  entitledUntil: Scalars['Date']['output'];
  benefits: Array<CoverBenefit>;
  members: Array<CoverMember>;
};

export const TreatmentKind = {
  HOSPITAL: 'HOSPITAL',
  CHILDBIRTH: 'CHILDBIRTH',
  DENTAL: 'DENTAL',
  MEDICINE: 'MEDICINE',
  LABORATORY: 'LABORATORY',
} as const;

export type TreatmentKind = (typeof TreatmentKind)[keyof typeof TreatmentKind];
export type CoverBenefit = {
  __typename?: 'CoverBenefit';
  kind: TreatmentKind;
  percent: Scalars['Int']['output'];
  yearlyCeiling: Scalars['Rial']['output'];
  availableFrom: Scalars['Date']['output'];
};

export type CoverMember = {
  __typename?: 'CoverMember';
  id: Scalars['ID']['output'];
  relation: CoverRelation;
  person?: Maybe<Person>;
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

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  HealthCover: SupplementaryCoverRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'supplementaryCover'> & { supplementaryCover?: Maybe<ResolversTypes['SupplementaryCover']> }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SupplementaryCover: ResolverTypeWrapper<SupplementaryCoverRecord>;
  TreatmentKind: TreatmentKind;
  CoverBenefit: ResolverTypeWrapper<CoverBenefitRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CoverMember: ResolverTypeWrapper<CoverMemberRecord>;
  CoverState: CoverState;
  CoverRelation: CoverRelation;
  HealthCover: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HealthCover']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  Query: Record<PropertyKey, never>;
  Person:
    | (Omit<Person, 'supplementaryCover'> & { supplementaryCover?: Maybe<ResolversParentTypes['SupplementaryCover']> })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
  SupplementaryCover: SupplementaryCoverRecord;
  CoverBenefit: CoverBenefitRecord;
  Int: Scalars['Int']['output'];
  CoverMember: CoverMemberRecord;
  HealthCover: ResolversInterfaceTypes<ResolversParentTypes>['HealthCover'];
  LocalisedText: LocalisedText;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export type QueryResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplementaryCover?: Resolver<Maybe<ResolversTypes['SupplementaryCover']>, ParentType, ContextType>;
};

export type SupplementaryCoverResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['SupplementaryCover'] = ResolversParentTypes['SupplementaryCover'],
> = {
  insurer?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CoverState'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CoverRelation'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  entitledFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entitledUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  benefits?: Resolver<Array<ResolversTypes['CoverBenefit']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CoverMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverBenefitResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['CoverBenefit'] = ResolversParentTypes['CoverBenefit'],
> = {
  kind?: Resolver<ResolversTypes['TreatmentKind'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyCeiling?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
  availableFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CoverMemberResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['CoverMember'] = ResolversParentTypes['CoverMember'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CoverRelation'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HealthCoverResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['HealthCover'] = ResolversParentTypes['HealthCover'],
> = {
  __resolveType: TypeResolveFn<'SupplementaryCover', ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = SupplementaryInsuranceContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SupplementaryInsuranceContext> = {
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SupplementaryCover?: SupplementaryCoverResolvers<ContextType>;
  CoverBenefit?: CoverBenefitResolvers<ContextType>;
  CoverMember?: CoverMemberResolvers<ContextType>;
  HealthCover?: HealthCoverResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
};
