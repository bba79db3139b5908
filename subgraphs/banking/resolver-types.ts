// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountQuestionRecord, AccountRecord, PaymentRecord } from './records.ts';
import type { AccountConnectionRecord, PaymentConnectionRecord } from './lists.ts';
import type { BankingContext } from './context.ts';
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
  Date: { input: string; output: string };
  Rial: { input: bigint; output: bigint };
  BillId: { input: string; output: string };
  PaymentId: { input: string; output: string };
  Sheba: { input: string; output: string };
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
  askAboutAccount?: Maybe<AccountQuestion>;
  initiatePayment?: Maybe<Payment>;
  authorisePayment?: Maybe<Payment>;
};

export type MutationaskAboutAccountArgs = {
  input: AskAboutAccountInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationinitiatePaymentArgs = {
  input: InitiatePaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationauthorisePaymentArgs = {
  input: AuthorisePaymentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type AskAboutAccountInput = {
  sheba: Scalars['Sheba']['input'];
};

export type InitiatePaymentInput = {
  billId: Scalars['BillId']['input'];
  paymentId: Scalars['PaymentId']['input'];
};

export type AuthorisePaymentInput = {
  payment: Scalars['ID']['input'];
  account: Scalars['ID']['input'];
};

export type AccountQuestion = {
  __typename?: 'AccountQuestion';
  id: Scalars['ID']['output'];
  until: Scalars['DateTime']['output'];
};

export const AccountOwnership = {
  MATCH: 'MATCH',
  NO_MATCH: 'NO_MATCH',
  UNKNOWN: 'UNKNOWN',
} as const;

export type AccountOwnership = (typeof AccountOwnership)[keyof typeof AccountOwnership];
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  accounts?: Maybe<AccountConnection>;
  ownsAccount?: Maybe<AccountOwnership>;
  payments?: Maybe<PaymentConnection>;
};

export type PersonaccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonownsAccountArgs = {
  question: Scalars['ID']['input'];
};

export type PersonpaymentsArgs = {
  state?: InputMaybe<PaymentState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  accounts?: Maybe<AccountConnection>;
};

export type LegalPersonaccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AccountConnection = {
  __typename?: 'AccountConnection';
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AccountEdge = {
  __typename?: 'AccountEdge';
  cursor: Scalars['String']['output'];
  node: Account;
};

export type Account = {
  __typename?: 'Account';
  id: Scalars['ID']['output'];
  bank: Scalars['String']['output'];
  kind: AccountKind;
  maskedSheba: Scalars['String']['output'];
  state: AccountState;
  openedOn: Scalars['Date']['output'];
  isJoint: Scalars['Boolean']['output'];
};

export const AccountKind = {
  CURRENT: 'CURRENT',
  SAVINGS: 'SAVINGS',
  DEPOSIT: 'DEPOSIT',
} as const;

export type AccountKind = (typeof AccountKind)[keyof typeof AccountKind];
export const AccountState = {
  ACTIVE: 'ACTIVE',
  BLOCKED: 'BLOCKED',
  CLOSED: 'CLOSED',
} as const;

export type AccountState = (typeof AccountState)[keyof typeof AccountState];
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  cursor: Scalars['String']['output'];
  node: Payment;
};

export type Payment = {
  __typename?: 'Payment';
  id: Scalars['ID']['output'];
  payer?: Maybe<Scalars['ID']['output']>;
  kind?: Maybe<BillKind>;
  amount?: Maybe<Scalars['Rial']['output']>;
  state?: Maybe<PaymentState>;
  reason?: Maybe<PaymentReason>;
  initiatedAt?: Maybe<Scalars['DateTime']['output']>;
  authorisedAt?: Maybe<Scalars['DateTime']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  receiptedAt?: Maybe<Scalars['DateTime']['output']>;
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  receiptNumber?: Maybe<Scalars['String']['output']>;
};

export const PaymentState = {
  INITIATED: 'INITIATED',
  AUTHORISED: 'AUTHORISED',
  SETTLED: 'SETTLED',
  RECEIPTED: 'RECEIPTED',
  REVERSED: 'REVERSED',
} as const;

export type PaymentState = (typeof PaymentState)[keyof typeof PaymentState];
export const PaymentReason = {
  BILL_UNKNOWN: 'BILL_UNKNOWN',
  BILL_ALREADY_PAID: 'BILL_ALREADY_PAID',
  BILL_CANCELLED: 'BILL_CANCELLED',
  BILL_IN_PAYMENT: 'BILL_IN_PAYMENT',
  SETTLEMENT_REFUSED: 'SETTLEMENT_REFUSED',
  NOT_CONFIRMED: 'NOT_CONFIRMED',
} as const;

export type PaymentReason = (typeof PaymentReason)[keyof typeof PaymentReason];
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
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  Payment: { __typename: 'Payment' } & GraphQLRecursivePick<FederationTypes['Payment'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Rial: ResolverTypeWrapper<Scalars['Rial']['output']>;
  BillId: ResolverTypeWrapper<Scalars['BillId']['output']>;
  PaymentId: ResolverTypeWrapper<Scalars['PaymentId']['output']>;
  Sheba: ResolverTypeWrapper<Scalars['Sheba']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AskAboutAccountInput: AskAboutAccountInput;
  InitiatePaymentInput: InitiatePaymentInput;
  AuthorisePaymentInput: AuthorisePaymentInput;
  AccountQuestion: ResolverTypeWrapper<AccountQuestionRecord>;
  AccountOwnership: AccountOwnership;
  Person: ResolverTypeWrapper<
    Omit<Person, 'accounts' | 'payments'> & {
      accounts?: Maybe<ResolversTypes['AccountConnection']>;
      payments?: Maybe<ResolversTypes['PaymentConnection']>;
    }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'accounts'> & { accounts?: Maybe<ResolversTypes['AccountConnection']> }
  >;
  AccountConnection: ResolverTypeWrapper<AccountConnectionRecord>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  Account: ResolverTypeWrapper<AccountRecord>;
  AccountKind: AccountKind;
  AccountState: AccountState;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionRecord>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  Payment: ResolverTypeWrapper<PaymentRecord>;
  PaymentState: PaymentState;
  PaymentReason: PaymentReason;
  BillKind: BillKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Rial: Scalars['Rial']['output'];
  BillId: Scalars['BillId']['output'];
  PaymentId: Scalars['PaymentId']['output'];
  Sheba: Scalars['Sheba']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  AskAboutAccountInput: AskAboutAccountInput;
  InitiatePaymentInput: InitiatePaymentInput;
  AuthorisePaymentInput: AuthorisePaymentInput;
  AccountQuestion: AccountQuestionRecord;
  Person:
    | (Omit<Person, 'accounts' | 'payments'> & {
        accounts?: Maybe<ResolversParentTypes['AccountConnection']>;
        payments?: Maybe<ResolversParentTypes['PaymentConnection']>;
      })
    | FederationReferenceTypes['Person'];
  Int: Scalars['Int']['output'];
  LegalPerson:
    | (Omit<LegalPerson, 'accounts'> & { accounts?: Maybe<ResolversParentTypes['AccountConnection']> })
    | FederationReferenceTypes['LegalPerson'];
  AccountConnection: AccountConnectionRecord;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  Account: AccountRecord;
  PaymentConnection: PaymentConnectionRecord;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  Payment: PaymentRecord;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export interface ShebaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sheba'], any> {
  name: 'Sheba';
}

export type PageInfoResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  askAboutAccount?: Resolver<
    Maybe<ResolversTypes['AccountQuestion']>,
    ParentType,
    ContextType,
    RequireFields<MutationaskAboutAccountArgs, 'input' | 'idempotencyKey'>
  >;
  initiatePayment?: Resolver<
    Maybe<ResolversTypes['Payment']>,
    ParentType,
    ContextType,
    RequireFields<MutationinitiatePaymentArgs, 'input' | 'idempotencyKey'>
  >;
  authorisePayment?: Resolver<
    Maybe<ResolversTypes['Payment']>,
    ParentType,
    ContextType,
    RequireFields<MutationauthorisePaymentArgs, 'input' | 'idempotencyKey'>
  >;
};

export type AccountQuestionResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['AccountQuestion'] = ResolversParentTypes['AccountQuestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accounts?: Resolver<
    Maybe<ResolversTypes['AccountConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonaccountsArgs, 'first'>
  >;
  ownsAccount?: Resolver<
    Maybe<ResolversTypes['AccountOwnership']>,
    ParentType,
    ContextType,
    RequireFields<PersonownsAccountArgs, 'question'>
  >;
  payments?: Resolver<
    Maybe<ResolversTypes['PaymentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonpaymentsArgs, 'first'>
  >;
};

export type LegalPersonResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  accounts?: Resolver<
    Maybe<ResolversTypes['AccountConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonaccountsArgs, 'first'>
  >;
};

export type AccountConnectionResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccountKind'], ParentType, ContextType>;
  maskedSheba?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isJoint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentResolvers<
  ContextType = BankingContext,
  ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'],
  FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Payment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BillKind']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Rial']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PaymentState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PaymentReason']>, ParentType, ContextType>;
  initiatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = BankingContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Rial?: GraphQLScalarType;
  BillId?: GraphQLScalarType;
  PaymentId?: GraphQLScalarType;
  Sheba?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AccountQuestion?: AccountQuestionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
};
