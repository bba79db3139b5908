// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VehicleConnectionRecord, PlateConnectionRecord, FineConnectionRecord } from './lists.ts';
import type { VehicleRecord, PlateRecord, FineRecord } from './registry.ts';
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
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  vehicles?: Maybe<VehicleConnection>;
  plates?: Maybe<PlateConnection>;
  fines?: Maybe<FineConnection>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  Vehicle: { __typename: 'Vehicle' } & GraphQLRecursivePick<FederationTypes['Vehicle'], { id: true }>;
  Fine: { __typename: 'Fine' } & GraphQLRecursivePick<FederationTypes['Fine'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'vehicles' | 'plates' | 'fines'> & {
      vehicles?: Maybe<ResolversTypes['VehicleConnection']>;
      plates?: Maybe<ResolversTypes['PlateConnection']>;
      fines?: Maybe<ResolversTypes['FineConnection']>;
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Person:
    | (Omit<Person, 'vehicles' | 'plates' | 'fines'> & {
        vehicles?: Maybe<ResolversParentTypes['VehicleConnection']>;
        plates?: Maybe<ResolversParentTypes['PlateConnection']>;
        fines?: Maybe<ResolversParentTypes['FineConnection']>;
      })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
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

export type Resolvers<ContextType = TrafficContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
};
