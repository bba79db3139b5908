// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  OfficialLetterConnectionRecord,
  OfficialLetterRecord,
  LetterContentRecord,
  PersonalLetterContentRecord,
  CorrespondentConnectionRecord,
} from './letters.ts';
import type { CorrespondentRecord } from './records.ts';
import type { CorrespondenceContext } from './context.ts';
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
  letters?: Maybe<OfficialLetterConnection>;
  letter?: Maybe<OfficialLetter>;
  correspondents?: Maybe<CorrespondentConnection>;
};

export type QuerylettersArgs = {
  box: LetterBox;
  state?: InputMaybe<LetterState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryletterArgs = {
  id: Scalars['ID']['input'];
};

export type QuerycorrespondentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  sendLetter?: Maybe<OfficialLetter>;
  acknowledgeLetter?: Maybe<OfficialLetter>;
  registerReceiptKey?: Maybe<Correspondent>;
};

export type MutationsendLetterArgs = {
  input: SendLetterInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationacknowledgeLetterArgs = {
  input: AcknowledgeLetterInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationregisterReceiptKeyArgs = {
  input: ReceiptKeyInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type SendLetterInput = {
  receiver: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  confidentiality?: LetterConfidentiality;
  body: LetterDocumentInput;
  attachments?: Array<LetterDocumentInput>;
  inReplyTo?: InputMaybe<Scalars['ID']['input']>;
  aboutPerson?: Scalars['Boolean']['input'];
};

export type LetterDocumentInput = {
  reference: Scalars['String']['input'];
  mediaType: Scalars['String']['input'];
  digest: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type AcknowledgeLetterInput = {
  letter: Scalars['ID']['input'];
  receivedAt: Scalars['DateTime']['input'];
  keyId: Scalars['String']['input'];
  signature: Scalars['String']['input'];
};

export type ReceiptKeyInput = {
  publicKey: Scalars['String']['input'];
  proof: Scalars['String']['input'];
};

export const LetterBox = {
  RECEIVED: 'RECEIVED',
  SENT: 'SENT',
} as const;

export type LetterBox = (typeof LetterBox)[keyof typeof LetterBox];
export const LetterState = {
  SENT: 'SENT',
  ARRIVED: 'ARRIVED',
  RECEIVED: 'RECEIVED',
} as const;

export type LetterState = (typeof LetterState)[keyof typeof LetterState];
export const LetterConfidentiality = {
  NORMAL: 'NORMAL',
  CONFIDENTIAL: 'CONFIDENTIAL',
  HIGHLY_CONFIDENTIAL: 'HIGHLY_CONFIDENTIAL',
} as const;

export type LetterConfidentiality = (typeof LetterConfidentiality)[keyof typeof LetterConfidentiality];
export type OfficialLetterConnection = {
  __typename?: 'OfficialLetterConnection';
  edges: Array<OfficialLetterEdge>;
  nodes: Array<OfficialLetter>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OfficialLetterEdge = {
  __typename?: 'OfficialLetterEdge';
  cursor: Scalars['String']['output'];
  node: OfficialLetter;
};

export type OfficialLetter = {
  __typename?: 'OfficialLetter';
  id: Scalars['ID']['output'];
  registryNumber: Scalars['String']['output'];
  jalaliYear: Scalars['Int']['output'];
  serial: Scalars['Int']['output'];
  sender?: Maybe<Agency>;
  receiver?: Maybe<Agency>;
  confidentiality: LetterConfidentiality;
  state: LetterState;
  sentAt: Scalars['DateTime']['output'];
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  inReplyTo?: Maybe<OfficialLetter>;
  isAboutPerson: Scalars['Boolean']['output'];
  contentDigest: Scalars['String']['output'];
  receiptStatement: Scalars['String']['output'];
  content?: Maybe<LetterContent>;
  personal?: Maybe<PersonalLetterContent>;
  receipt?: Maybe<LetterReceipt>;
};

export type OfficialLetterreceiptStatementArgs = {
  receivedAt: Scalars['DateTime']['input'];
};

export type LetterContent = {
  __typename?: 'LetterContent';
  subject: Scalars['String']['output'];
  body: LetterDocument;
  attachments: Array<LetterDocument>;
};

export type LetterDocument = {
  __typename?: 'LetterDocument';
  reference: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  digest: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type PersonalLetterContent = {
  __typename?: 'PersonalLetterContent';
  about?: Maybe<Scalars['ID']['output']>;
  subject?: Maybe<Scalars['String']['output']>;
  caseRef?: Maybe<Scalars['String']['output']>;
  body?: Maybe<PersonalLetterDocument>;
  attachments?: Maybe<Array<PersonalLetterDocument>>;
};

export type PersonalLetterDocument = {
  __typename?: 'PersonalLetterDocument';
  reference: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  digest: Scalars['String']['output'];
  size: Scalars['Int']['output'];
};

export type LetterReceipt = {
  __typename?: 'LetterReceipt';
  receivedAt: Scalars['DateTime']['output'];
  statement: Scalars['String']['output'];
  keyId: Scalars['String']['output'];
  signature: Scalars['String']['output'];
};

export type CorrespondentConnection = {
  __typename?: 'CorrespondentConnection';
  edges: Array<CorrespondentEdge>;
  nodes: Array<Correspondent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CorrespondentEdge = {
  __typename?: 'CorrespondentEdge';
  cursor: Scalars['String']['output'];
  node: Correspondent;
};

export type Correspondent = {
  __typename?: 'Correspondent';
  agency?: Maybe<Agency>;
  keyId: Scalars['String']['output'];
  publicKey: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
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

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SendLetterInput: SendLetterInput;
  LetterDocumentInput: LetterDocumentInput;
  AcknowledgeLetterInput: AcknowledgeLetterInput;
  ReceiptKeyInput: ReceiptKeyInput;
  LetterBox: LetterBox;
  LetterState: LetterState;
  LetterConfidentiality: LetterConfidentiality;
  OfficialLetterConnection: ResolverTypeWrapper<OfficialLetterConnectionRecord>;
  OfficialLetterEdge: ResolverTypeWrapper<
    Omit<OfficialLetterEdge, 'node'> & { node: ResolversTypes['OfficialLetter'] }
  >;
  OfficialLetter: ResolverTypeWrapper<OfficialLetterRecord>;
  LetterContent: ResolverTypeWrapper<LetterContentRecord>;
  LetterDocument: ResolverTypeWrapper<LetterDocument>;
  PersonalLetterContent: ResolverTypeWrapper<PersonalLetterContentRecord>;
  PersonalLetterDocument: ResolverTypeWrapper<PersonalLetterDocument>;
  LetterReceipt: ResolverTypeWrapper<LetterReceipt>;
  CorrespondentConnection: ResolverTypeWrapper<CorrespondentConnectionRecord>;
  CorrespondentEdge: ResolverTypeWrapper<Omit<CorrespondentEdge, 'node'> & { node: ResolversTypes['Correspondent'] }>;
  Correspondent: ResolverTypeWrapper<CorrespondentRecord>;
  Agency: ResolverTypeWrapper<Agency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  SendLetterInput: SendLetterInput;
  LetterDocumentInput: LetterDocumentInput;
  AcknowledgeLetterInput: AcknowledgeLetterInput;
  ReceiptKeyInput: ReceiptKeyInput;
  OfficialLetterConnection: OfficialLetterConnectionRecord;
  OfficialLetterEdge: Omit<OfficialLetterEdge, 'node'> & { node: ResolversParentTypes['OfficialLetter'] };
  OfficialLetter: OfficialLetterRecord;
  LetterContent: LetterContentRecord;
  LetterDocument: LetterDocument;
  PersonalLetterContent: PersonalLetterContentRecord;
  PersonalLetterDocument: PersonalLetterDocument;
  LetterReceipt: LetterReceipt;
  CorrespondentConnection: CorrespondentConnectionRecord;
  CorrespondentEdge: Omit<CorrespondentEdge, 'node'> & { node: ResolversParentTypes['Correspondent'] };
  Correspondent: CorrespondentRecord;
  Agency: Agency;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  letters?: Resolver<
    Maybe<ResolversTypes['OfficialLetterConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerylettersArgs, 'box' | 'first'>
  >;
  letter?: Resolver<
    Maybe<ResolversTypes['OfficialLetter']>,
    ParentType,
    ContextType,
    RequireFields<QueryletterArgs, 'id'>
  >;
  correspondents?: Resolver<
    Maybe<ResolversTypes['CorrespondentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerycorrespondentsArgs, 'first'>
  >;
};

export type MutationResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  sendLetter?: Resolver<
    Maybe<ResolversTypes['OfficialLetter']>,
    ParentType,
    ContextType,
    RequireFields<MutationsendLetterArgs, 'input' | 'idempotencyKey'>
  >;
  acknowledgeLetter?: Resolver<
    Maybe<ResolversTypes['OfficialLetter']>,
    ParentType,
    ContextType,
    RequireFields<MutationacknowledgeLetterArgs, 'input' | 'idempotencyKey'>
  >;
  registerReceiptKey?: Resolver<
    Maybe<ResolversTypes['Correspondent']>,
    ParentType,
    ContextType,
    RequireFields<MutationregisterReceiptKeyArgs, 'input' | 'idempotencyKey'>
  >;
};

export type OfficialLetterConnectionResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['OfficialLetterConnection'] =
    ResolversParentTypes['OfficialLetterConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OfficialLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OfficialLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialLetterEdgeResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['OfficialLetterEdge'] = ResolversParentTypes['OfficialLetterEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialLetter'], ParentType, ContextType>;
};

export type OfficialLetterResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['OfficialLetter'] = ResolversParentTypes['OfficialLetter'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registryNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jalaliYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['LetterConfidentiality'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LetterState'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['OfficialLetter']>, ParentType, ContextType>;
  isAboutPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptStatement?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<OfficialLetterreceiptStatementArgs, 'receivedAt'>
  >;
  content?: Resolver<Maybe<ResolversTypes['LetterContent']>, ParentType, ContextType>;
  personal?: Resolver<Maybe<ResolversTypes['PersonalLetterContent']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['LetterReceipt']>, ParentType, ContextType>;
};

export type LetterContentResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['LetterContent'] = ResolversParentTypes['LetterContent'],
> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['LetterDocument'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['LetterDocument']>, ParentType, ContextType>;
};

export type LetterDocumentResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['LetterDocument'] = ResolversParentTypes['LetterDocument'],
> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonalLetterContentResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['PersonalLetterContent'] = ResolversParentTypes['PersonalLetterContent'],
> = {
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['PersonalLetterDocument']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['PersonalLetterDocument']>>, ParentType, ContextType>;
};

export type PersonalLetterDocumentResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['PersonalLetterDocument'] = ResolversParentTypes['PersonalLetterDocument'],
> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterReceiptResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['LetterReceipt'] = ResolversParentTypes['LetterReceipt'],
> = {
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrespondentConnectionResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['CorrespondentConnection'] = ResolversParentTypes['CorrespondentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CorrespondentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Correspondent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrespondentEdgeResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['CorrespondentEdge'] = ResolversParentTypes['CorrespondentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Correspondent'], ParentType, ContextType>;
};

export type CorrespondentResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['Correspondent'] = ResolversParentTypes['Correspondent'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = CorrespondenceContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CorrespondenceContext> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OfficialLetterConnection?: OfficialLetterConnectionResolvers<ContextType>;
  OfficialLetterEdge?: OfficialLetterEdgeResolvers<ContextType>;
  OfficialLetter?: OfficialLetterResolvers<ContextType>;
  LetterContent?: LetterContentResolvers<ContextType>;
  LetterDocument?: LetterDocumentResolvers<ContextType>;
  PersonalLetterContent?: PersonalLetterContentResolvers<ContextType>;
  PersonalLetterDocument?: PersonalLetterDocumentResolvers<ContextType>;
  LetterReceipt?: LetterReceiptResolvers<ContextType>;
  CorrespondentConnection?: CorrespondentConnectionResolvers<ContextType>;
  CorrespondentEdge?: CorrespondentEdgeResolvers<ContextType>;
  Correspondent?: CorrespondentResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};
