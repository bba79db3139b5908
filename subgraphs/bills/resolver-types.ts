// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { IssuedBillRecord } from './issued-bill.ts';
import type { BillChannelReportRecord } from './paper.ts';
import type { BillConnectionRecord } from './bill-list.ts';
import type { BillRecord } from './registry.ts';
import type { BillsContext } from './context.ts';
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
  BillId: { input: string; output: string };
  PaymentId: { input: string; output: string };
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
  billChannels?: Maybe<Array<BillChannelReport>>;
};

export type QuerybillChannelsArgs = {
  since: Scalars['Date']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  issueBill?: Maybe<IssuedBill>;
};

export type MutationissueBillArgs = {
  input: IssueBillInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type IssueBillInput = {
  billId: Scalars['BillId']['input'];
  amount: Scalars['Rial']['input'];
  periodFrom: Scalars['Date']['input'];
  periodTo: Scalars['Date']['input'];
  dueOn: Scalars['Date']['input'];
  channel: BillChannel;
};

export type IssuedBill = {
  __typename?: 'IssuedBill';
  id: Scalars['ID']['output'];
  channel: BillChannel;
  issuedOn: Scalars['Date']['output'];
  dueOn: Scalars['Date']['output'];
};

export type BillChannelReport = {
  __typename?: 'BillChannelReport';
  issuer?: Maybe<Agency>;
  electronic?: Maybe<Scalars['Int']['output']>;
  paper?: Maybe<Scalars['Int']['output']>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  bills?: Maybe<BillConnection>;
};

export type PersonbillsArgs = {
  state?: InputMaybe<BillState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type BillConnection = {
  __typename?: 'BillConnection';
  edges: Array<BillEdge>;
  nodes: Array<Bill>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  total?: Maybe<Scalars['Rial']['output']>;
  missingIssuers?: Maybe<Array<Maybe<Agency>>>;
};

export type BillEdge = {
  __typename?: 'BillEdge';
  cursor: Scalars['String']['output'];
  node: Bill;
};

export type Bill = {
  __typename?: 'Bill';
  id: Scalars['ID']['output'];
  debtor?: Maybe<Scalars['ID']['output']>;
  billId?: Maybe<Scalars['BillId']['output']>;
  paymentId?: Maybe<Scalars['PaymentId']['output']>;
  kind?: Maybe<BillKind>;
  amount?: Maybe<Scalars['Rial']['output']>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  periodFrom?: Maybe<Scalars['Date']['output']>;
  periodTo?: Maybe<Scalars['Date']['output']>;
  channel?: Maybe<BillChannel>;
  dueOn?: Maybe<Scalars['Date']['output']>;
  state?: Maybe<BillState>;
  issuer?: Maybe<Agency>;
};

export const BillKind = {
  WATER: 'WATER',
  ELECTRICITY: 'ELECTRICITY',
  GAS: 'GAS',
  LANDLINE: 'LANDLINE',
  MOBILE: 'MOBILE',
  MUNICIPAL: 'MUNICIPAL',
  TAX: 'TAX',
  TRAFFIC_FINE: 'TRAFFIC_FINE',
} as const;

export type BillKind = (typeof BillKind)[keyof typeof BillKind];
export const BillState = {
  DUE: 'DUE',
  PAID: 'PAID',
  CANCELLED: 'CANCELLED',
} as const;

export type BillState = (typeof BillState)[keyof typeof BillState];
export const BillChannel = {
  ELECTRONIC: 'ELECTRONIC',
  PAPER: 'PAPER',
} as const;

export type BillChannel = (typeof BillChannel)[keyof typeof BillChannel];
export type Agency = {
  __typename?: 'Agency';
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
  Bill: Bill;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  Bill: { __typename: 'Bill' } & GraphQLRecursivePick<FederationTypes['Bill'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  BillId: ResolverTypeWrapper<Scalars['BillId']['output']>;
  PaymentId: ResolverTypeWrapper<Scalars['PaymentId']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IssueBillInput: IssueBillInput;
  IssuedBill: ResolverTypeWrapper<IssuedBillRecord>;
  BillChannelReport: ResolverTypeWrapper<BillChannelReportRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<Omit<Person, 'bills'> & { bills?: Maybe<ResolversTypes['BillConnection']> }>;
  BillConnection: ResolverTypeWrapper<BillConnectionRecord>;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  Bill: ResolverTypeWrapper<BillRecord>;
  BillKind: BillKind;
  BillState: BillState;
  BillChannel: BillChannel;
  Agency: ResolverTypeWrapper<Agency>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  BillId: Scalars['BillId']['output'];
  PaymentId: Scalars['PaymentId']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  IssueBillInput: IssueBillInput;
  IssuedBill: IssuedBillRecord;
  BillChannelReport: BillChannelReportRecord;
  Int: Scalars['Int']['output'];
  Person:
    | (Omit<Person, 'bills'> & { bills?: Maybe<ResolversParentTypes['BillConnection']> })
    | FederationReferenceTypes['Person'];
  BillConnection: BillConnectionRecord;
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  Bill: BillRecord;
  Agency: Agency;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export interface BillIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BillId'], any> {
  name: 'BillId';
}

export interface PaymentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PaymentId'], any> {
  name: 'PaymentId';
}

export type PageInfoResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  billChannels?: Resolver<
    Maybe<Array<ResolversTypes['BillChannelReport']>>,
    ParentType,
    ContextType,
    RequireFields<QuerybillChannelsArgs, 'since'>
  >;
};

export type MutationResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  issueBill?: Resolver<
    Maybe<ResolversTypes['IssuedBill']>,
    ParentType,
    ContextType,
    RequireFields<MutationissueBillArgs, 'input' | 'idempotencyKey'>
  >;
};

export type IssuedBillResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['IssuedBill'] = ResolversParentTypes['IssuedBill'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['BillChannel'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BillChannelReportResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['BillChannelReport'] = ResolversParentTypes['BillChannelReport'],
> = {
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  electronic?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bills?: Resolver<
    Maybe<ResolversTypes['BillConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonbillsArgs, 'state' | 'first'>
  >;
};

export type BillConnectionResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['BillConnection'] = ResolversParentTypes['BillConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  missingIssuers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Agency']>>>, ParentType, ContextType>;
};

export type BillEdgeResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['BillEdge'] = ResolversParentTypes['BillEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type BillResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'],
  FederationReferenceType extends FederationReferenceTypes['Bill'] = FederationReferenceTypes['Bill'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Bill']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  debtor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  billId?: Resolver<Maybe<ResolversTypes['BillId']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['PaymentId']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BillKind']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['BillChannel']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BillState']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = BillsContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = BillsContext> = {
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  BillId?: GraphQLScalarType;
  PaymentId?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  IssuedBill?: IssuedBillResolvers<ContextType>;
  BillChannelReport?: BillChannelReportResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
};
