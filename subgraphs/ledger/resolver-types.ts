// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessLineConnectionRecord, AccessLineRecord, AgencyAccessRecord } from './access-log.ts';
import type { LedgerProofRecord } from './prove-lines.ts';
import type { LedgerContext } from './context.ts';
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
  DateTime: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  accessLog?: Maybe<AccessLineConnection>;
  verifyLedger?: Maybe<LedgerProof>;
};

export type PersonaccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonverifyLedgerArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  known?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AccessLineConnection = {
  __typename?: 'AccessLineConnection';
  edges: Array<AccessLineEdge>;
  nodes: Array<AccessLine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccessLineEdge = {
  __typename?: 'AccessLineEdge';
  cursor: Scalars['String']['output'];
  node: AccessLine;
};

export type AccessLine = {
  __typename?: 'AccessLine';
  at: Scalars['DateTime']['output'];
  kind: AccessKind;
  bySelf: Scalars['Boolean']['output'];
  agency?: Maybe<Agency>;
  role?: Maybe<Scalars['String']['output']>;
  client: Scalars['String']['output'];
  basis: Scalars['String']['output'];
  grounds?: Maybe<Scalars['ID']['output']>;
  purpose?: Maybe<Scalars['String']['output']>;
  case?: Maybe<Scalars['String']['output']>;
  operation: Scalars['String']['output'];
  agencies: Array<AgencyAccess>;
};

export const AccessKind = {
  READ: 'READ',
  ACT: 'ACT',
} as const;

export type AccessKind = (typeof AccessKind)[keyof typeof AccessKind];
export type AgencyAccess = {
  __typename?: 'AgencyAccess';
  name: Scalars['String']['output'];
  outcome: AccessOutcome;
  coordinates: Array<Scalars['String']['output']>;
  coordinateCount: Scalars['Int']['output'];
};

export const AccessOutcome = {
  RETURNED: 'RETURNED',
  EMPTY: 'EMPTY',
  DENIED: 'DENIED',
  UNAVAILABLE: 'UNAVAILABLE',
  TIMEOUT: 'TIMEOUT',
  STALE: 'STALE',
  UNKNOWN: 'UNKNOWN',
} as const;

export type AccessOutcome = (typeof AccessOutcome)[keyof typeof AccessOutcome];
export type LedgerProof = {
  __typename?: 'LedgerProof';
  checkpoint: Scalars['ID']['output'];
  checkpointAt: Scalars['DateTime']['output'];
  lineCount: Scalars['Int']['output'];
  proof: Scalars['String']['output'];
  heads: Scalars['String']['output'];
};

export type Agency = {
  __typename?: 'Agency';
  id: Scalars['ID']['output'];
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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'accessLog' | 'verifyLedger'> & {
      accessLog?: Maybe<ResolversTypes['AccessLineConnection']>;
      verifyLedger?: Maybe<ResolversTypes['LedgerProof']>;
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessLineConnection: ResolverTypeWrapper<AccessLineConnectionRecord>;
  AccessLineEdge: ResolverTypeWrapper<Omit<AccessLineEdge, 'node'> & { node: ResolversTypes['AccessLine'] }>;
  AccessLine: ResolverTypeWrapper<AccessLineRecord>;
  AccessKind: AccessKind;
  AgencyAccess: ResolverTypeWrapper<AgencyAccessRecord>;
  AccessOutcome: AccessOutcome;
  LedgerProof: ResolverTypeWrapper<LedgerProofRecord>;
  Agency: ResolverTypeWrapper<Agency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Person:
    | (Omit<Person, 'accessLog' | 'verifyLedger'> & {
        accessLog?: Maybe<ResolversParentTypes['AccessLineConnection']>;
        verifyLedger?: Maybe<ResolversParentTypes['LedgerProof']>;
      })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  AccessLineConnection: AccessLineConnectionRecord;
  AccessLineEdge: Omit<AccessLineEdge, 'node'> & { node: ResolversParentTypes['AccessLine'] };
  AccessLine: AccessLineRecord;
  AgencyAccess: AgencyAccessRecord;
  LedgerProof: LedgerProofRecord;
  Agency: Agency;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accessLog?: Resolver<
    Maybe<ResolversTypes['AccessLineConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonaccessLogArgs, 'first'>
  >;
  verifyLedger?: Resolver<
    Maybe<ResolversTypes['LedgerProof']>,
    ParentType,
    ContextType,
    Partial<PersonverifyLedgerArgs>
  >;
};

export type AccessLineConnectionResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['AccessLineConnection'] = ResolversParentTypes['AccessLineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccessLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessLineEdgeResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['AccessLineEdge'] = ResolversParentTypes['AccessLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLine'], ParentType, ContextType>;
};

export type AccessLineResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['AccessLine'] = ResolversParentTypes['AccessLine'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  bySelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['AgencyAccess']>, ParentType, ContextType>;
};

export type AgencyAccessResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['AgencyAccess'] = ResolversParentTypes['AgencyAccess'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coordinateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerProofResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['LedgerProof'] = ResolversParentTypes['LedgerProof'],
> = {
  checkpoint?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkpointAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = LedgerContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = LedgerContext> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  AccessLineConnection?: AccessLineConnectionResolvers<ContextType>;
  AccessLineEdge?: AccessLineEdgeResolvers<ContextType>;
  AccessLine?: AccessLineResolvers<ContextType>;
  AgencyAccess?: AgencyAccessResolvers<ContextType>;
  LedgerProof?: LedgerProofResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
