// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CourtWardRecord, JudicialNoticeRecord } from './registry.ts';
import type { SanaAccountRecord, JudicialNoticeConnectionRecord } from './sana-account.ts';
import type { JudiciaryContext } from './context.ts';
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

export type Mutation = {
  __typename?: 'Mutation';
  openNotice?: Maybe<JudicialNotice>;
};

export type MutationopenNoticeArgs = {
  input: OpenNoticeInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type OpenNoticeInput = {
  notice: Scalars['ID']['input'];
  textVersion: Scalars['String']['input'];
  acknowledgeActualService: Scalars['Boolean']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  sana?: Maybe<SanaAccount>;
  courtWards?: Maybe<Array<CourtWard>>;
  courtAppointments?: Maybe<Array<Representation>>;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  sana?: Maybe<SanaAccount>;
};

export type CourtWard = {
  __typename?: 'CourtWard';
  ward?: Maybe<Person>;
  basis: CourtWardBasis;
  until?: Maybe<Scalars['DateTime']['output']>;
};

export const CourtWardBasis = {
  COURT_GUARDIAN: 'COURT_GUARDIAN',
  CUSTODIAN: 'CUSTODIAN',
} as const;

export type CourtWardBasis = (typeof CourtWardBasis)[keyof typeof CourtWardBasis];
export type SanaAccount = {
  __typename?: 'SanaAccount';
  registered: Scalars['Boolean']['output'];
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  unreadCount: Scalars['Int']['output'];
  notices: JudicialNoticeConnection;
};

export type SanaAccountnoticesArgs = {
  unopenedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export const JudicialNoticeKind = {
  SUMMONS: 'SUMMONS',
  PETITION: 'PETITION',
  JUDGMENT: 'JUDGMENT',
  WARNING: 'WARNING',
  EXECUTION: 'EXECUTION',
} as const;

export type JudicialNoticeKind = (typeof JudicialNoticeKind)[keyof typeof JudicialNoticeKind];
export const JudicialNoticeState = {
  ISSUED: 'ISSUED',
  DELIVERED: 'DELIVERED',
  OPENED: 'OPENED',
} as const;

export type JudicialNoticeState = (typeof JudicialNoticeState)[keyof typeof JudicialNoticeState];
export const NoticeOpener = {
  SELF: 'SELF',
  REPRESENTATIVE: 'REPRESENTATIVE',
  COMPANY_SIGNATORY: 'COMPANY_SIGNATORY',
} as const;

export type NoticeOpener = (typeof NoticeOpener)[keyof typeof NoticeOpener];
export type JudicialNotice = {
  __typename?: 'JudicialNotice';
  id: Scalars['ID']['output'];
  recipient?: Maybe<Scalars['ID']['output']>;
  kind: JudicialNoticeKind;
  branch: LocalisedText;
  state: JudicialNoticeState;
  issuedAt: Scalars['DateTime']['output'];
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  deadlineAt?: Maybe<Scalars['DateTime']['output']>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  openedBy?: Maybe<NoticeOpener>;
  warning: LocalisedText;
  textVersion: Scalars['String']['output'];
  body?: Maybe<Scalars['String']['output']>;
};

export type JudicialNoticeConnection = {
  __typename?: 'JudicialNoticeConnection';
  edges: Array<JudicialNoticeEdge>;
  nodes: Array<JudicialNotice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type JudicialNoticeEdge = {
  __typename?: 'JudicialNoticeEdge';
  cursor: Scalars['String']['output'];
  node: JudicialNotice;
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

export type Representation = {
  __typename?: 'Representation';
  subject: Scalars['ID']['output'];
  basis: Scalars['String']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  until?: Maybe<Scalars['DateTime']['output']>;
  excluded: Array<Scalars['String']['output']>;
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
  JudicialNotice: JudicialNotice;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  JudicialNotice: { __typename: 'JudicialNotice' } & GraphQLRecursivePick<
    FederationTypes['JudicialNotice'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  OpenNoticeInput: OpenNoticeInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'sana' | 'courtWards'> & {
      sana?: Maybe<ResolversTypes['SanaAccount']>;
      courtWards?: Maybe<Array<ResolversTypes['CourtWard']>>;
    }
  >;
  LegalPerson: ResolverTypeWrapper<Omit<LegalPerson, 'sana'> & { sana?: Maybe<ResolversTypes['SanaAccount']> }>;
  CourtWard: ResolverTypeWrapper<CourtWardRecord>;
  CourtWardBasis: CourtWardBasis;
  SanaAccount: ResolverTypeWrapper<SanaAccountRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JudicialNoticeKind: JudicialNoticeKind;
  JudicialNoticeState: JudicialNoticeState;
  NoticeOpener: NoticeOpener;
  JudicialNotice: ResolverTypeWrapper<JudicialNoticeRecord>;
  JudicialNoticeConnection: ResolverTypeWrapper<JudicialNoticeConnectionRecord>;
  JudicialNoticeEdge: ResolverTypeWrapper<
    Omit<JudicialNoticeEdge, 'node'> & { node: ResolversTypes['JudicialNotice'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Representation: ResolverTypeWrapper<Representation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  OpenNoticeInput: OpenNoticeInput;
  String: Scalars['String']['output'];
  Person:
    | (Omit<Person, 'sana' | 'courtWards'> & {
        sana?: Maybe<ResolversParentTypes['SanaAccount']>;
        courtWards?: Maybe<Array<ResolversParentTypes['CourtWard']>>;
      })
    | FederationReferenceTypes['Person'];
  LegalPerson:
    | (Omit<LegalPerson, 'sana'> & { sana?: Maybe<ResolversParentTypes['SanaAccount']> })
    | FederationReferenceTypes['LegalPerson'];
  CourtWard: CourtWardRecord;
  SanaAccount: SanaAccountRecord;
  Int: Scalars['Int']['output'];
  JudicialNotice: JudicialNoticeRecord;
  JudicialNoticeConnection: JudicialNoticeConnectionRecord;
  JudicialNoticeEdge: Omit<JudicialNoticeEdge, 'node'> & { node: ResolversParentTypes['JudicialNotice'] };
  PageInfo: PageInfo;
  LocalisedText: LocalisedText;
  Representation: Representation;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  openNotice?: Resolver<
    Maybe<ResolversTypes['JudicialNotice']>,
    ParentType,
    ContextType,
    RequireFields<MutationopenNoticeArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sana?: Resolver<Maybe<ResolversTypes['SanaAccount']>, ParentType, ContextType>;
  courtWards?: Resolver<Maybe<Array<ResolversTypes['CourtWard']>>, ParentType, ContextType>;
  courtAppointments?: Resolver<Maybe<Array<ResolversTypes['Representation']>>, ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sana?: Resolver<Maybe<ResolversTypes['SanaAccount']>, ParentType, ContextType>;
};

export type CourtWardResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['CourtWard'] = ResolversParentTypes['CourtWard'],
> = {
  ward?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CourtWardBasis'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SanaAccountResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['SanaAccount'] = ResolversParentTypes['SanaAccount'],
> = {
  registered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notices?: Resolver<
    ResolversTypes['JudicialNoticeConnection'],
    ParentType,
    ContextType,
    RequireFields<SanaAccountnoticesArgs, 'unopenedOnly' | 'first'>
  >;
};

export type JudicialNoticeResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['JudicialNotice'] = ResolversParentTypes['JudicialNotice'],
  FederationReferenceType extends FederationReferenceTypes['JudicialNotice'] =
    FederationReferenceTypes['JudicialNotice'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['JudicialNotice']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudicialNoticeKind'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JudicialNoticeState'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['NoticeOpener']>, ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudicialNoticeConnectionResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['JudicialNoticeConnection'] =
    ResolversParentTypes['JudicialNoticeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['JudicialNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JudicialNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudicialNoticeEdgeResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['JudicialNoticeEdge'] = ResolversParentTypes['JudicialNoticeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JudicialNotice'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RepresentationResolvers<
  ContextType = JudiciaryContext,
  ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation'],
> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = JudiciaryContext> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  CourtWard?: CourtWardResolvers<ContextType>;
  SanaAccount?: SanaAccountResolvers<ContextType>;
  JudicialNotice?: JudicialNoticeResolvers<ContextType>;
  JudicialNoticeConnection?: JudicialNoticeConnectionResolvers<ContextType>;
  JudicialNoticeEdge?: JudicialNoticeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
};
