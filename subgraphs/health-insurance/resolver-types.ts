// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BasicCoverRecord } from './rules.ts';
import type { HealthInsuranceContext } from './context.ts';
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
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
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
  HealthCover: BasicCoverRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<Omit<Person, 'basicCover'> & { basicCover?: Maybe<ResolversTypes['BasicCover']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BasicCover: ResolverTypeWrapper<BasicCoverRecord>;
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
  Query: Record<PropertyKey, never>;
  Person:
    | (Omit<Person, 'basicCover'> & { basicCover?: Maybe<ResolversParentTypes['BasicCover']> })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
  BasicCover: BasicCoverRecord;
  HealthCover: ResolversInterfaceTypes<ResolversParentTypes>['HealthCover'];
  LocalisedText: LocalisedText;
  String: Scalars['String']['output'];
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

export type Resolvers<ContextType = HealthInsuranceContext> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  BasicCover?: BasicCoverResolvers<ContextType>;
  HealthCover?: HealthCoverResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
};
