// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  InsuranceRecordRecord,
  InsurancePeriodConnectionRecord,
  PensionConnectionRecord,
  PensionPaymentConnectionRecord,
} from './insurance-record.ts';
import type { InsurancePeriodRecord, InsuranceListRecord } from './rules.ts';
import type { PensionRecord, WorkshopRecord } from './registry.ts';
import type { WorkshopConnectionRecord, InsuranceListConnectionRecord } from './workshops.ts';
import type { InquiryOpeningRecord } from './case-of-opening.ts';
import type { SocialSecurityContext } from './context.ts';
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
  insurance?: Maybe<InsuranceRecord>;
  workshops?: Maybe<WorkshopConnection>;
};

export type PersonworkshopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  workshops?: Maybe<WorkshopConnection>;
  employerDebt?: Maybe<Scalars['Rial']['output']>;
};

export type LegalPersonworkshopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceRecord = {
  __typename?: 'InsuranceRecord';
  number?: Maybe<Scalars['String']['output']>;
  totalDays: Scalars['Int']['output'];
  transferredOn?: Maybe<Scalars['Date']['output']>;
  periods: InsurancePeriodConnection;
  pensions: PensionConnection;
};

export type InsuranceRecordperiodsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceRecordpensionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InsurancePeriod = {
  __typename?: 'InsurancePeriod';
  jalaliYear: Scalars['Int']['output'];
  jalaliMonth: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  days: Scalars['Int']['output'];
  workshopCode: Scalars['String']['output'];
  employerName?: Maybe<Scalars['String']['output']>;
  wage?: Maybe<Scalars['Rial']['output']>;
};

export const PensionKind = {
  OLD_AGE: 'OLD_AGE',
  DISABILITY: 'DISABILITY',
  SURVIVORS: 'SURVIVORS',
} as const;

export type PensionKind = (typeof PensionKind)[keyof typeof PensionKind];
export type Pension = PensionEntitlement & {
  __typename?: 'Pension';
  kind: PensionKind;
  startedOn: Scalars['Date']['output'];
  endedOn?: Maybe<Scalars['Date']['output']>;
  lastPaidOn: Scalars['Date']['output'];
  monthlyAmount?: Maybe<Scalars['Rial']['output']>;
  payments?: Maybe<PensionPaymentConnection>;
};

export type PensionpaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Workshop = {
  __typename?: 'Workshop';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  activity: Scalars['String']['output'];
  openedOn: Scalars['Date']['output'];
  debt?: Maybe<Scalars['Rial']['output']>;
  lists: InsuranceListConnection;
};

export type WorkshoplistsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type InsuranceList = {
  __typename?: 'InsuranceList';
  jalaliYear: Scalars['Int']['output'];
  jalaliMonth: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
  insuredCount: Scalars['Int']['output'];
  days: Scalars['Int']['output'];
  wages?: Maybe<Scalars['Rial']['output']>;
  premium?: Maybe<Scalars['Rial']['output']>;
};

export type InsurancePeriodConnection = {
  __typename?: 'InsurancePeriodConnection';
  edges: Array<InsurancePeriodEdge>;
  nodes: Array<InsurancePeriod>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InsurancePeriodEdge = {
  __typename?: 'InsurancePeriodEdge';
  cursor: Scalars['String']['output'];
  node: InsurancePeriod;
};

export type PensionConnection = {
  __typename?: 'PensionConnection';
  edges: Array<PensionEdge>;
  nodes: Array<Pension>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PensionEdge = {
  __typename?: 'PensionEdge';
  cursor: Scalars['String']['output'];
  node: Pension;
};

export type WorkshopConnection = {
  __typename?: 'WorkshopConnection';
  edges: Array<WorkshopEdge>;
  nodes: Array<Workshop>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WorkshopEdge = {
  __typename?: 'WorkshopEdge';
  cursor: Scalars['String']['output'];
  node: Workshop;
};

export type InsuranceListConnection = {
  __typename?: 'InsuranceListConnection';
  edges: Array<InsuranceListEdge>;
  nodes: Array<InsuranceList>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InsuranceListEdge = {
  __typename?: 'InsuranceListEdge';
  cursor: Scalars['String']['output'];
  node: InsuranceList;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type InquiryOpening = {
  __typename?: 'InquiryOpening';
  id: Scalars['ID']['output'];
  requester?: Maybe<Scalars['ID']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
  caseRef?: Maybe<Scalars['String']['output']>;
  caseNamesPerson?: Maybe<Scalars['Boolean']['output']>;
};

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
  InquiryOpening: InquiryOpening;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  InquiryOpening: { __typename: 'InquiryOpening' } & GraphQLRecursivePick<
    FederationTypes['InquiryOpening'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['InquiryOpening'], { person: true; caseRef: true }>
    );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  PensionEntitlement: PensionRecord;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'insurance' | 'workshops'> & {
      insurance?: Maybe<ResolversTypes['InsuranceRecord']>;
      workshops?: Maybe<ResolversTypes['WorkshopConnection']>;
    }
  >;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'workshops'> & { workshops?: Maybe<ResolversTypes['WorkshopConnection']> }
  >;
  InsuranceRecord: ResolverTypeWrapper<InsuranceRecordRecord>;
  InsurancePeriod: ResolverTypeWrapper<InsurancePeriodRecord>;
  PensionKind: PensionKind;
  Pension: ResolverTypeWrapper<PensionRecord>;
  Workshop: ResolverTypeWrapper<WorkshopRecord>;
  InsuranceList: ResolverTypeWrapper<InsuranceListRecord>;
  InsurancePeriodConnection: ResolverTypeWrapper<InsurancePeriodConnectionRecord>;
  InsurancePeriodEdge: ResolverTypeWrapper<
    Omit<InsurancePeriodEdge, 'node'> & { node: ResolversTypes['InsurancePeriod'] }
  >;
  PensionConnection: ResolverTypeWrapper<PensionConnectionRecord>;
  PensionEdge: ResolverTypeWrapper<Omit<PensionEdge, 'node'> & { node: ResolversTypes['Pension'] }>;
  WorkshopConnection: ResolverTypeWrapper<WorkshopConnectionRecord>;
  WorkshopEdge: ResolverTypeWrapper<Omit<WorkshopEdge, 'node'> & { node: ResolversTypes['Workshop'] }>;
  InsuranceListConnection: ResolverTypeWrapper<InsuranceListConnectionRecord>;
  InsuranceListEdge: ResolverTypeWrapper<Omit<InsuranceListEdge, 'node'> & { node: ResolversTypes['InsuranceList'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  InquiryOpening: ResolverTypeWrapper<InquiryOpeningRecord>;
  PensionEntitlement: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['PensionEntitlement']>;
  PensionPayment: ResolverTypeWrapper<PensionPayment>;
  PensionPaymentConnection: ResolverTypeWrapper<PensionPaymentConnectionRecord>;
  PensionPaymentEdge: ResolverTypeWrapper<PensionPaymentEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  Query: Record<PropertyKey, never>;
  Person:
    | (Omit<Person, 'insurance' | 'workshops'> & {
        insurance?: Maybe<ResolversParentTypes['InsuranceRecord']>;
        workshops?: Maybe<ResolversParentTypes['WorkshopConnection']>;
      })
    | FederationReferenceTypes['Person'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  LegalPerson:
    | (Omit<LegalPerson, 'workshops'> & { workshops?: Maybe<ResolversParentTypes['WorkshopConnection']> })
    | FederationReferenceTypes['LegalPerson'];
  InsuranceRecord: InsuranceRecordRecord;
  InsurancePeriod: InsurancePeriodRecord;
  Pension: PensionRecord;
  Workshop: WorkshopRecord;
  InsuranceList: InsuranceListRecord;
  InsurancePeriodConnection: InsurancePeriodConnectionRecord;
  InsurancePeriodEdge: Omit<InsurancePeriodEdge, 'node'> & { node: ResolversParentTypes['InsurancePeriod'] };
  PensionConnection: PensionConnectionRecord;
  PensionEdge: Omit<PensionEdge, 'node'> & { node: ResolversParentTypes['Pension'] };
  WorkshopConnection: WorkshopConnectionRecord;
  WorkshopEdge: Omit<WorkshopEdge, 'node'> & { node: ResolversParentTypes['Workshop'] };
  InsuranceListConnection: InsuranceListConnectionRecord;
  InsuranceListEdge: Omit<InsuranceListEdge, 'node'> & { node: ResolversParentTypes['InsuranceList'] };
  PageInfo: PageInfo;
  InquiryOpening: InquiryOpeningRecord;
  PensionEntitlement: ResolversInterfaceTypes<ResolversParentTypes>['PensionEntitlement'];
  PensionPayment: PensionPayment;
  PensionPaymentConnection: PensionPaymentConnectionRecord;
  PensionPaymentEdge: PensionPaymentEdge;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface RialScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rial'], any> {
  name: 'Rial';
}

export type QueryResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insurance?: Resolver<Maybe<ResolversTypes['InsuranceRecord']>, ParentType, ContextType>;
  workshops?: Resolver<
    Maybe<ResolversTypes['WorkshopConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonworkshopsArgs, 'first'>
  >;
};

export type LegalPersonResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workshops?: Resolver<
    Maybe<ResolversTypes['WorkshopConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonworkshopsArgs, 'first'>
  >;
  employerDebt?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
};

export type InsuranceRecordResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsuranceRecord'] = ResolversParentTypes['InsuranceRecord'],
> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periods?: Resolver<
    ResolversTypes['InsurancePeriodConnection'],
    ParentType,
    ContextType,
    RequireFields<InsuranceRecordperiodsArgs, 'first'>
  >;
  pensions?: Resolver<
    ResolversTypes['PensionConnection'],
    ParentType,
    ContextType,
    RequireFields<InsuranceRecordpensionsArgs, 'first'>
  >;
};

export type InsurancePeriodResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsurancePeriod'] = ResolversParentTypes['InsurancePeriod'],
> = {
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jalaliMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workshopCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wage?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
};

export type PensionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['Pension'] = ResolversParentTypes['Pension'],
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
    RequireFields<PensionpaymentsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkshopResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['Workshop'] = ResolversParentTypes['Workshop'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  lists?: Resolver<
    ResolversTypes['InsuranceListConnection'],
    ParentType,
    ContextType,
    RequireFields<WorkshoplistsArgs, 'first'>
  >;
};

export type InsuranceListResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsuranceList'] = ResolversParentTypes['InsuranceList'],
> = {
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jalaliMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  insuredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wages?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
};

export type InsurancePeriodConnectionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsurancePeriodConnection'] =
    ResolversParentTypes['InsurancePeriodConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InsurancePeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InsurancePeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsurancePeriodEdgeResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsurancePeriodEdge'] = ResolversParentTypes['InsurancePeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsurancePeriod'], ParentType, ContextType>;
};

export type PensionConnectionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionConnection'] = ResolversParentTypes['PensionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PensionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pension']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PensionEdgeResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionEdge'] = ResolversParentTypes['PensionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pension'], ParentType, ContextType>;
};

export type WorkshopConnectionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['WorkshopConnection'] = ResolversParentTypes['WorkshopConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['WorkshopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Workshop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkshopEdgeResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['WorkshopEdge'] = ResolversParentTypes['WorkshopEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType>;
};

export type InsuranceListConnectionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsuranceListConnection'] = ResolversParentTypes['InsuranceListConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InsuranceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsuranceListEdgeResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['InsuranceListEdge'] = ResolversParentTypes['InsuranceListEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceList'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InquiryOpeningResolvers<
  ContextType = SocialSecurityContext,
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
  caseNamesPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PensionEntitlementResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionEntitlement'] = ResolversParentTypes['PensionEntitlement'],
> = {
  __resolveType: TypeResolveFn<'Pension', ParentType, ContextType>;
};

export type PensionPaymentResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionPayment'] = ResolversParentTypes['PensionPayment'],
> = {
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jalaliMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rial'], ParentType, ContextType>;
};

export type PensionPaymentConnectionResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionPaymentConnection'] =
    ResolversParentTypes['PensionPaymentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PensionPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PensionPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PensionPaymentEdgeResolvers<
  ContextType = SocialSecurityContext,
  ParentType extends ResolversParentTypes['PensionPaymentEdge'] = ResolversParentTypes['PensionPaymentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PensionPayment'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SocialSecurityContext> = {
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  InsuranceRecord?: InsuranceRecordResolvers<ContextType>;
  InsurancePeriod?: InsurancePeriodResolvers<ContextType>;
  Pension?: PensionResolvers<ContextType>;
  Workshop?: WorkshopResolvers<ContextType>;
  InsuranceList?: InsuranceListResolvers<ContextType>;
  InsurancePeriodConnection?: InsurancePeriodConnectionResolvers<ContextType>;
  InsurancePeriodEdge?: InsurancePeriodEdgeResolvers<ContextType>;
  PensionConnection?: PensionConnectionResolvers<ContextType>;
  PensionEdge?: PensionEdgeResolvers<ContextType>;
  WorkshopConnection?: WorkshopConnectionResolvers<ContextType>;
  WorkshopEdge?: WorkshopEdgeResolvers<ContextType>;
  InsuranceListConnection?: InsuranceListConnectionResolvers<ContextType>;
  InsuranceListEdge?: InsuranceListEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  InquiryOpening?: InquiryOpeningResolvers<ContextType>;
  PensionEntitlement?: PensionEntitlementResolvers<ContextType>;
  PensionPayment?: PensionPaymentResolvers<ContextType>;
  PensionPaymentConnection?: PensionPaymentConnectionResolvers<ContextType>;
  PensionPaymentEdge?: PensionPaymentEdgeResolvers<ContextType>;
};
