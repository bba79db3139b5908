// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TaxFileRecord, TaxDebtRecord, TaxInstalmentRecord, VehicleTransferTaxRecord } from './registry.ts';
import type { TaxDebtConnectionRecord } from './lists.ts';
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

export type Mutation = {
  __typename?: 'Mutation';
  arrangeTaxInstalments?: Maybe<TaxDebt>;
};

export type MutationarrangeTaxInstalmentsArgs = {
  input: ArrangeTaxInstalmentsInput;
  idempotencyKey: Scalars['ID']['input'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArrangeTaxInstalmentsInput: ArrangeTaxInstalmentsInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'taxFiles' | 'taxDebts' | 'vehicleTransferTaxes'> & {
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
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  ArrangeTaxInstalmentsInput: ArrangeTaxInstalmentsInput;
  Int: Scalars['Int']['output'];
  Person:
    | (Omit<Person, 'taxFiles' | 'taxDebts' | 'vehicleTransferTaxes'> & {
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

export type Resolvers<ContextType = TaxContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
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
};
