// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  DirectorshipRecord,
  LegalPersonRecord,
  CompanyOfficerRecord,
  SignatureRuleRecord,
  SignatoryRecord,
  CompanyActRecord,
} from './records.ts';
import type { CompaniesContext } from './context.ts';
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
  LegalId: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  company?: Maybe<LegalPerson>;
};

export type QuerycompanyArgs = {
  legalId: Scalars['LegalId']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  proposeAct?: Maybe<CompanyAct>;
  approveAct?: Maybe<CompanyAct>;
};

export type MutationproposeActArgs = {
  input: ProposeActInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationapproveActArgs = {
  input: ApproveActInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type ProposeActInput = {
  legalId: Scalars['LegalId']['input'];
  changeOfAddress?: InputMaybe<ChangeOfAddressInput>;
  appointSignatory?: InputMaybe<AppointSignatoryInput>;
};

export type ChangeOfAddressInput = {
  address: Scalars['String']['input'];
};

export type AppointSignatoryInput = {
  rule: Scalars['ID']['input'];
  officer: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
};

export type ApproveActInput = {
  act: Scalars['ID']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  companies?: Maybe<DirectorshipConnection>;
  signatoryOf?: Maybe<Array<Representation>>;
};

export type PersoncompaniesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type DirectorshipConnection = {
  __typename?: 'DirectorshipConnection';
  edges: Array<DirectorshipEdge>;
  nodes: Array<Directorship>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DirectorshipEdge = {
  __typename?: 'DirectorshipEdge';
  cursor: Scalars['String']['output'];
  node: Directorship;
};

export type Directorship = {
  __typename?: 'Directorship';
  company?: Maybe<LegalPerson>;
  position: OfficerPosition;
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  legalId?: Maybe<Scalars['LegalId']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<CompanyKind>;
  state?: Maybe<CompanyState>;
  registeredOn?: Maybe<Scalars['Date']['output']>;
  address?: Maybe<Scalars['String']['output']>;
  officers?: Maybe<Array<CompanyOfficer>>;
  signatureRules?: Maybe<Array<SignatureRule>>;
  acts?: Maybe<CompanyActConnection>;
  signingRefusal?: Maybe<Scalars['String']['output']>;
  signingRule?: Maybe<Scalars['String']['output']>;
  signingRequired?: Maybe<Scalars['Int']['output']>;
  signingName?: Maybe<Scalars['String']['output']>;
};

export type LegalPersonactsArgs = {
  state?: InputMaybe<CompanyActState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export const CompanyKind = {
  LIMITED_LIABILITY: 'LIMITED_LIABILITY',
  PRIVATE_JOINT_STOCK: 'PRIVATE_JOINT_STOCK',
  COOPERATIVE: 'COOPERATIVE',
} as const;

export type CompanyKind = (typeof CompanyKind)[keyof typeof CompanyKind];
export const CompanyState = {
  ACTIVE: 'ACTIVE',
  IN_LIQUIDATION: 'IN_LIQUIDATION',
  DISSOLVED: 'DISSOLVED',
} as const;

export type CompanyState = (typeof CompanyState)[keyof typeof CompanyState];
export const OfficerPosition = {
  CHAIR: 'CHAIR',
  MANAGING_DIRECTOR: 'MANAGING_DIRECTOR',
  MEMBER: 'MEMBER',
  LIQUIDATOR: 'LIQUIDATOR',
} as const;

export type OfficerPosition = (typeof OfficerPosition)[keyof typeof OfficerPosition];
export type CompanyOfficer = {
  __typename?: 'CompanyOfficer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  position: OfficerPosition;
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
};

export type SignatureRule = {
  __typename?: 'SignatureRule';
  id: Scalars['ID']['output'];
  kinds: Array<CompanyActKind>;
  required: Scalars['Int']['output'];
  signatories: Array<Signatory>;
};

export type Signatory = {
  __typename?: 'Signatory';
  officer: CompanyOfficer;
  from: Scalars['Date']['output'];
  until: Scalars['Date']['output'];
};

export const CompanyActKind = {
  READ_RECORDS: 'READ_RECORDS',
  CHANGE_OF_ADDRESS: 'CHANGE_OF_ADDRESS',
  APPOINT_SIGNATORY: 'APPOINT_SIGNATORY',
  FILE_REQUEST: 'FILE_REQUEST',
} as const;

export type CompanyActKind = (typeof CompanyActKind)[keyof typeof CompanyActKind];
export const CompanyActState = {
  PENDING: 'PENDING',
  REGISTERED: 'REGISTERED',
  LAPSED: 'LAPSED',
} as const;

export type CompanyActState = (typeof CompanyActState)[keyof typeof CompanyActState];
export type CompanyActConnection = {
  __typename?: 'CompanyActConnection';
  edges?: Maybe<Array<CompanyActEdge>>;
  nodes?: Maybe<Array<CompanyAct>>;
  pageInfo?: Maybe<PageInfo>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type CompanyActEdge = {
  __typename?: 'CompanyActEdge';
  cursor: Scalars['String']['output'];
  node: CompanyAct;
};

export type CompanyAct = {
  __typename?: 'CompanyAct';
  id: Scalars['ID']['output'];
  parties?: Maybe<Array<Scalars['ID']['output']>>;
  company?: Maybe<LegalPerson>;
  kind: CompanyActKind;
  state: CompanyActState;
  required: Scalars['Int']['output'];
  signedBy: Array<CompanyOfficer>;
  proposedAt: Scalars['DateTime']['output'];
  lapsesAt: Scalars['DateTime']['output'];
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  newAddress?: Maybe<Scalars['String']['output']>;
  appointee?: Maybe<CompanyOfficer>;
  appointedUntil?: Maybe<Scalars['Date']['output']>;
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
  LegalId: ResolverTypeWrapper<Scalars['LegalId']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ProposeActInput: ProposeActInput;
  ChangeOfAddressInput: ChangeOfAddressInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AppointSignatoryInput: AppointSignatoryInput;
  ApproveActInput: ApproveActInput;
  Person: ResolverTypeWrapper<
    Omit<Person, 'companies'> & { companies?: Maybe<ResolversTypes['DirectorshipConnection']> }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DirectorshipConnection: ResolverTypeWrapper<
    Omit<DirectorshipConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DirectorshipEdge']>;
      nodes: Array<ResolversTypes['Directorship']>;
    }
  >;
  DirectorshipEdge: ResolverTypeWrapper<Omit<DirectorshipEdge, 'node'> & { node: ResolversTypes['Directorship'] }>;
  Directorship: ResolverTypeWrapper<DirectorshipRecord>;
  LegalPerson: ResolverTypeWrapper<LegalPersonRecord>;
  CompanyKind: CompanyKind;
  CompanyState: CompanyState;
  OfficerPosition: OfficerPosition;
  CompanyOfficer: ResolverTypeWrapper<CompanyOfficerRecord>;
  SignatureRule: ResolverTypeWrapper<SignatureRuleRecord>;
  Signatory: ResolverTypeWrapper<SignatoryRecord>;
  CompanyActKind: CompanyActKind;
  CompanyActState: CompanyActState;
  CompanyActConnection: ResolverTypeWrapper<
    Omit<CompanyActConnection, 'edges' | 'nodes'> & {
      edges?: Maybe<Array<ResolversTypes['CompanyActEdge']>>;
      nodes?: Maybe<Array<ResolversTypes['CompanyAct']>>;
    }
  >;
  CompanyActEdge: ResolverTypeWrapper<Omit<CompanyActEdge, 'node'> & { node: ResolversTypes['CompanyAct'] }>;
  CompanyAct: ResolverTypeWrapper<CompanyActRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Representation: ResolverTypeWrapper<Representation>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  LegalId: Scalars['LegalId']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  ProposeActInput: ProposeActInput;
  ChangeOfAddressInput: ChangeOfAddressInput;
  String: Scalars['String']['output'];
  AppointSignatoryInput: AppointSignatoryInput;
  ApproveActInput: ApproveActInput;
  Person:
    | (Omit<Person, 'companies'> & { companies?: Maybe<ResolversParentTypes['DirectorshipConnection']> })
    | FederationReferenceTypes['Person'];
  Int: Scalars['Int']['output'];
  DirectorshipConnection: Omit<DirectorshipConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DirectorshipEdge']>;
    nodes: Array<ResolversParentTypes['Directorship']>;
  };
  DirectorshipEdge: Omit<DirectorshipEdge, 'node'> & { node: ResolversParentTypes['Directorship'] };
  Directorship: DirectorshipRecord;
  LegalPerson: LegalPersonRecord;
  CompanyOfficer: CompanyOfficerRecord;
  SignatureRule: SignatureRuleRecord;
  Signatory: SignatoryRecord;
  CompanyActConnection: Omit<CompanyActConnection, 'edges' | 'nodes'> & {
    edges?: Maybe<Array<ResolversParentTypes['CompanyActEdge']>>;
    nodes?: Maybe<Array<ResolversParentTypes['CompanyAct']>>;
  };
  CompanyActEdge: Omit<CompanyActEdge, 'node'> & { node: ResolversParentTypes['CompanyAct'] };
  CompanyAct: CompanyActRecord;
  PageInfo: PageInfo;
  Representation: Representation;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface LegalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LegalId'], any> {
  name: 'LegalId';
}

export type QueryResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  company?: Resolver<
    Maybe<ResolversTypes['LegalPerson']>,
    ParentType,
    ContextType,
    RequireFields<QuerycompanyArgs, 'legalId'>
  >;
};

export type MutationResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  proposeAct?: Resolver<
    Maybe<ResolversTypes['CompanyAct']>,
    ParentType,
    ContextType,
    RequireFields<MutationproposeActArgs, 'input' | 'idempotencyKey'>
  >;
  approveAct?: Resolver<
    Maybe<ResolversTypes['CompanyAct']>,
    ParentType,
    ContextType,
    RequireFields<MutationapproveActArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  companies?: Resolver<
    Maybe<ResolversTypes['DirectorshipConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersoncompaniesArgs, 'first'>
  >;
  signatoryOf?: Resolver<Maybe<Array<ResolversTypes['Representation']>>, ParentType, ContextType>;
};

export type DirectorshipConnectionResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['DirectorshipConnection'] = ResolversParentTypes['DirectorshipConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DirectorshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directorship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectorshipEdgeResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['DirectorshipEdge'] = ResolversParentTypes['DirectorshipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directorship'], ParentType, ContextType>;
};

export type DirectorshipResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Directorship'] = ResolversParentTypes['Directorship'],
> = {
  company?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['OfficerPosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalId?: Resolver<Maybe<ResolversTypes['LegalId']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CompanyKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CompanyState']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<ResolversTypes['CompanyOfficer']>>, ParentType, ContextType>;
  signatureRules?: Resolver<Maybe<Array<ResolversTypes['SignatureRule']>>, ParentType, ContextType>;
  acts?: Resolver<
    Maybe<ResolversTypes['CompanyActConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonactsArgs, 'first'>
  >;
  signingRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signingRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signingRequired?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signingName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyOfficerResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['CompanyOfficer'] = ResolversParentTypes['CompanyOfficer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['OfficerPosition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SignatureRuleResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['SignatureRule'] = ResolversParentTypes['SignatureRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['CompanyActKind']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Signatory']>, ParentType, ContextType>;
};

export type SignatoryResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Signatory'] = ResolversParentTypes['Signatory'],
> = {
  officer?: Resolver<ResolversTypes['CompanyOfficer'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CompanyActConnectionResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['CompanyActConnection'] = ResolversParentTypes['CompanyActConnection'],
> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['CompanyActEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['CompanyAct']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompanyActEdgeResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['CompanyActEdge'] = ResolversParentTypes['CompanyActEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyAct'], ParentType, ContextType>;
};

export type CompanyActResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['CompanyAct'] = ResolversParentTypes['CompanyAct'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['LegalPerson']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompanyActKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CompanyActState'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBy?: Resolver<Array<ResolversTypes['CompanyOfficer']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lapsesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointee?: Resolver<Maybe<ResolversTypes['CompanyOfficer']>, ParentType, ContextType>;
  appointedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentationResolvers<
  ContextType = CompaniesContext,
  ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation'],
> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CompaniesContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LegalId?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  DirectorshipConnection?: DirectorshipConnectionResolvers<ContextType>;
  DirectorshipEdge?: DirectorshipEdgeResolvers<ContextType>;
  Directorship?: DirectorshipResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  CompanyOfficer?: CompanyOfficerResolvers<ContextType>;
  SignatureRule?: SignatureRuleResolvers<ContextType>;
  Signatory?: SignatoryResolvers<ContextType>;
  CompanyActConnection?: CompanyActConnectionResolvers<ContextType>;
  CompanyActEdge?: CompanyActEdgeResolvers<ContextType>;
  CompanyAct?: CompanyActResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
};
