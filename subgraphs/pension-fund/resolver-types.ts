// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
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
  PensionEntitlement: CivilServicePensionRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'civilService'> & { civilService?: Maybe<ResolversTypes['CivilServiceRecord']> }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CivilServiceRecord: ResolverTypeWrapper<CivilServiceRecordRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  Query: Record<PropertyKey, never>;
  Person:
    | (Omit<Person, 'civilService'> & { civilService?: Maybe<ResolversParentTypes['CivilServiceRecord']> })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
  CivilServiceRecord: CivilServiceRecordRecord;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
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

export type Resolvers<ContextType = PensionFundContext> = {
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
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
};
