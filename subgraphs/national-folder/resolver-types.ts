// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  MarkedMessageRecord,
  FolderRecord,
  FolderChangesRecord,
  FolderMessageRecord,
  FolderAttachmentRecord,
  ServiceRequestRecord,
} from './records.ts';
import type { FolderContext } from './context.ts';
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
  markFolderMessage?: Maybe<MarkedMessage>;
};

export type MutationmarkFolderMessageArgs = {
  input: MarkFolderMessageInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MarkFolderMessageInput = {
  message: Scalars['ID']['input'];
  as: FolderMark;
};

export type MarkedMessage = {
  __typename?: 'MarkedMessage';
  id: Scalars['ID']['output'];
  recipient?: Maybe<Scalars['ID']['output']>;
  state?: Maybe<FolderMessageState>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export const FolderMark = {
  READ: 'READ',
  ARCHIVED: 'ARCHIVED',
} as const;

export type FolderMark = (typeof FolderMark)[keyof typeof FolderMark];
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  folder?: Maybe<Folder>;
  serviceRequests?: Maybe<ServiceRequestConnection>;
  serviceRequest?: Maybe<ServiceRequest>;
};

export type PersonserviceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonserviceRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  folder?: Maybe<Folder>;
  serviceRequests?: Maybe<ServiceRequestConnection>;
  serviceRequest?: Maybe<ServiceRequest>;
};

export type LegalPersonserviceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LegalPersonserviceRequestArgs = {
  trackingCode: Scalars['ID']['input'];
};

export type Folder = {
  __typename?: 'Folder';
  unread?: Maybe<Scalars['Int']['output']>;
  messages?: Maybe<FolderMessageConnection>;
  changes?: Maybe<FolderChanges>;
};

export type FoldermessagesArgs = {
  state?: InputMaybe<FolderMessageState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type FolderchangesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FolderChanges = {
  __typename?: 'FolderChanges';
  messages?: Maybe<Array<FolderMessage>>;
  requests?: Maybe<Array<Maybe<ServiceRequest>>>;
  removed?: Maybe<Array<Scalars['ID']['output']>>;
  until?: Maybe<Scalars['DateTime']['output']>;
  hasMore?: Maybe<Scalars['Boolean']['output']>;
  eraseBy?: Maybe<Scalars['DateTime']['output']>;
};

export type FolderMessageConnection = {
  __typename?: 'FolderMessageConnection';
  edges?: Maybe<Array<FolderMessageEdge>>;
  nodes?: Maybe<Array<Maybe<FolderMessage>>>;
  pageInfo?: Maybe<PageInfo>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type FolderMessageEdge = {
  __typename?: 'FolderMessageEdge';
  cursor: Scalars['String']['output'];
  node?: Maybe<FolderMessage>;
};

export type ServiceRequestConnection = {
  __typename?: 'ServiceRequestConnection';
  edges?: Maybe<Array<ServiceRequestEdge>>;
  nodes?: Maybe<Array<Maybe<ServiceRequest>>>;
  pageInfo?: Maybe<PageInfo>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ServiceRequestEdge = {
  __typename?: 'ServiceRequestEdge';
  cursor: Scalars['String']['output'];
  node?: Maybe<ServiceRequest>;
  openedAt: Scalars['DateTime']['output'];
  agency?: Maybe<Agency>;
};

export type FolderMessage = {
  __typename?: 'FolderMessage';
  id: Scalars['ID']['output'];
  from?: Maybe<Agency>;
  subject?: Maybe<LocalisedText>;
  body?: Maybe<LocalisedText>;
  warning?: Maybe<LocalisedText>;
  attachments?: Maybe<Array<FolderAttachment>>;
  state?: Maybe<FolderMessageState>;
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readAt?: Maybe<Scalars['DateTime']['output']>;
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export const FolderMessageState = {
  DELIVERED: 'DELIVERED',
  READ: 'READ',
  ARCHIVED: 'ARCHIVED',
} as const;

export type FolderMessageState = (typeof FolderMessageState)[keyof typeof FolderMessageState];
export type FolderAttachment = {
  __typename?: 'FolderAttachment';
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  digest: Scalars['String']['output'];
  size: Scalars['Int']['output'];
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

export type LocalisedText = {
  __typename?: 'LocalisedText';
  fa: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type ServiceRequest = {
  trackingCode: Scalars['ID']['output'];
};

export type BusinessRequest = ServiceRequest & {
  __typename?: 'BusinessRequest';
  trackingCode: Scalars['ID']['output'];
};

export type ConsularRequest = ServiceRequest & {
  __typename?: 'ConsularRequest';
  trackingCode: Scalars['ID']['output'];
};

export type CoverRenewalRequest = ServiceRequest & {
  __typename?: 'CoverRenewalRequest';
  trackingCode: Scalars['ID']['output'];
};

export type EducationRequest = ServiceRequest & {
  __typename?: 'EducationRequest';
  trackingCode: Scalars['ID']['output'];
};

export type HospitalAppointmentRequest = ServiceRequest & {
  __typename?: 'HospitalAppointmentRequest';
  trackingCode: Scalars['ID']['output'];
};

export type LicenceRequest = ServiceRequest & {
  __typename?: 'LicenceRequest';
  trackingCode: Scalars['ID']['output'];
};

export type NomadRequest = ServiceRequest & {
  __typename?: 'NomadRequest';
  trackingCode: Scalars['ID']['output'];
};

export type PlateChangeRequest = ServiceRequest & {
  __typename?: 'PlateChangeRequest';
  trackingCode: Scalars['ID']['output'];
};

export type ReimbursementRequest = ServiceRequest & {
  __typename?: 'ReimbursementRequest';
  trackingCode: Scalars['ID']['output'];
};

export type ServiceTransferRequest = ServiceRequest & {
  __typename?: 'ServiceTransferRequest';
  trackingCode: Scalars['ID']['output'];
};

export type TaxClearanceRequest = ServiceRequest & {
  __typename?: 'TaxClearanceRequest';
  trackingCode: Scalars['ID']['output'];
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
  ServiceRequest: ServiceRequest;
  BusinessRequest: BusinessRequest;
  ConsularRequest: ConsularRequest;
  CoverRenewalRequest: CoverRenewalRequest;
  EducationRequest: EducationRequest;
  HospitalAppointmentRequest: HospitalAppointmentRequest;
  LicenceRequest: LicenceRequest;
  NomadRequest: NomadRequest;
  PlateChangeRequest: PlateChangeRequest;
  ReimbursementRequest: ReimbursementRequest;
  ServiceTransferRequest: ServiceTransferRequest;
  TaxClearanceRequest: TaxClearanceRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
  ServiceRequest: { __typename: 'ServiceRequest' } & GraphQLRecursivePick<
    FederationTypes['ServiceRequest'],
    { trackingCode: true }
  >;
  BusinessRequest: { __typename: 'BusinessRequest' } & GraphQLRecursivePick<
    FederationTypes['BusinessRequest'],
    { trackingCode: true }
  >;
  ConsularRequest: { __typename: 'ConsularRequest' } & GraphQLRecursivePick<
    FederationTypes['ConsularRequest'],
    { trackingCode: true }
  >;
  CoverRenewalRequest: { __typename: 'CoverRenewalRequest' } & GraphQLRecursivePick<
    FederationTypes['CoverRenewalRequest'],
    { trackingCode: true }
  >;
  EducationRequest: { __typename: 'EducationRequest' } & GraphQLRecursivePick<
    FederationTypes['EducationRequest'],
    { trackingCode: true }
  >;
  HospitalAppointmentRequest: { __typename: 'HospitalAppointmentRequest' } & GraphQLRecursivePick<
    FederationTypes['HospitalAppointmentRequest'],
    { trackingCode: true }
  >;
  LicenceRequest: { __typename: 'LicenceRequest' } & GraphQLRecursivePick<
    FederationTypes['LicenceRequest'],
    { trackingCode: true }
  >;
  NomadRequest: { __typename: 'NomadRequest' } & GraphQLRecursivePick<
    FederationTypes['NomadRequest'],
    { trackingCode: true }
  >;
  PlateChangeRequest: { __typename: 'PlateChangeRequest' } & GraphQLRecursivePick<
    FederationTypes['PlateChangeRequest'],
    { trackingCode: true }
  >;
  ReimbursementRequest: { __typename: 'ReimbursementRequest' } & GraphQLRecursivePick<
    FederationTypes['ReimbursementRequest'],
    { trackingCode: true }
  >;
  ServiceTransferRequest: { __typename: 'ServiceTransferRequest' } & GraphQLRecursivePick<
    FederationTypes['ServiceTransferRequest'],
    { trackingCode: true }
  >;
  TaxClearanceRequest: { __typename: 'TaxClearanceRequest' } & GraphQLRecursivePick<
    FederationTypes['TaxClearanceRequest'],
    { trackingCode: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  MarkFolderMessageInput: MarkFolderMessageInput;
  MarkedMessage: ResolverTypeWrapper<MarkedMessageRecord>;
  FolderMark: FolderMark;
  Person: ResolverTypeWrapper<
    Omit<Person, 'folder' | 'serviceRequests' | 'serviceRequest'> & {
      folder?: Maybe<ResolversTypes['Folder']>;
      serviceRequests?: Maybe<ResolversTypes['ServiceRequestConnection']>;
      serviceRequest?: Maybe<ResolversTypes['ServiceRequest']>;
    }
  >;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'folder' | 'serviceRequests' | 'serviceRequest'> & {
      folder?: Maybe<ResolversTypes['Folder']>;
      serviceRequests?: Maybe<ResolversTypes['ServiceRequestConnection']>;
      serviceRequest?: Maybe<ResolversTypes['ServiceRequest']>;
    }
  >;
  Folder: ResolverTypeWrapper<FolderRecord>;
  FolderChanges: ResolverTypeWrapper<FolderChangesRecord>;
  FolderMessageConnection: ResolverTypeWrapper<
    Omit<FolderMessageConnection, 'edges' | 'nodes'> & {
      edges?: Maybe<Array<ResolversTypes['FolderMessageEdge']>>;
      nodes?: Maybe<Array<Maybe<ResolversTypes['FolderMessage']>>>;
    }
  >;
  FolderMessageEdge: ResolverTypeWrapper<
    Omit<FolderMessageEdge, 'node'> & { node?: Maybe<ResolversTypes['FolderMessage']> }
  >;
  ServiceRequestConnection: ResolverTypeWrapper<
    Omit<ServiceRequestConnection, 'edges' | 'nodes'> & {
      edges?: Maybe<Array<ResolversTypes['ServiceRequestEdge']>>;
      nodes?: Maybe<Array<Maybe<ResolversTypes['ServiceRequest']>>>;
    }
  >;
  ServiceRequestEdge: ResolverTypeWrapper<
    Omit<ServiceRequestEdge, 'node'> & { node?: Maybe<ResolversTypes['ServiceRequest']> }
  >;
  FolderMessage: ResolverTypeWrapper<FolderMessageRecord>;
  FolderMessageState: FolderMessageState;
  FolderAttachment: ResolverTypeWrapper<FolderAttachmentRecord>;
  Agency: ResolverTypeWrapper<Agency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestRecord>;
  BusinessRequest: ResolverTypeWrapper<BusinessRequest>;
  ConsularRequest: ResolverTypeWrapper<ConsularRequest>;
  CoverRenewalRequest: ResolverTypeWrapper<CoverRenewalRequest>;
  EducationRequest: ResolverTypeWrapper<EducationRequest>;
  HospitalAppointmentRequest: ResolverTypeWrapper<HospitalAppointmentRequest>;
  LicenceRequest: ResolverTypeWrapper<LicenceRequest>;
  NomadRequest: ResolverTypeWrapper<NomadRequest>;
  PlateChangeRequest: ResolverTypeWrapper<PlateChangeRequest>;
  ReimbursementRequest: ResolverTypeWrapper<ReimbursementRequest>;
  ServiceTransferRequest: ResolverTypeWrapper<ServiceTransferRequest>;
  TaxClearanceRequest: ResolverTypeWrapper<TaxClearanceRequest>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  MarkFolderMessageInput: MarkFolderMessageInput;
  MarkedMessage: MarkedMessageRecord;
  Person:
    | (Omit<Person, 'folder' | 'serviceRequests' | 'serviceRequest'> & {
        folder?: Maybe<ResolversParentTypes['Folder']>;
        serviceRequests?: Maybe<ResolversParentTypes['ServiceRequestConnection']>;
        serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']>;
      })
    | FederationReferenceTypes['Person'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  LegalPerson:
    | (Omit<LegalPerson, 'folder' | 'serviceRequests' | 'serviceRequest'> & {
        folder?: Maybe<ResolversParentTypes['Folder']>;
        serviceRequests?: Maybe<ResolversParentTypes['ServiceRequestConnection']>;
        serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']>;
      })
    | FederationReferenceTypes['LegalPerson'];
  Folder: FolderRecord;
  FolderChanges: FolderChangesRecord;
  FolderMessageConnection: Omit<FolderMessageConnection, 'edges' | 'nodes'> & {
    edges?: Maybe<Array<ResolversParentTypes['FolderMessageEdge']>>;
    nodes?: Maybe<Array<Maybe<ResolversParentTypes['FolderMessage']>>>;
  };
  FolderMessageEdge: Omit<FolderMessageEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FolderMessage']> };
  ServiceRequestConnection: Omit<ServiceRequestConnection, 'edges' | 'nodes'> & {
    edges?: Maybe<Array<ResolversParentTypes['ServiceRequestEdge']>>;
    nodes?: Maybe<Array<Maybe<ResolversParentTypes['ServiceRequest']>>>;
  };
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ServiceRequest']> };
  FolderMessage: FolderMessageRecord;
  FolderAttachment: FolderAttachmentRecord;
  Agency: Agency;
  PageInfo: PageInfo;
  LocalisedText: LocalisedText;
  ServiceRequest: ServiceRequestRecord;
  BusinessRequest: BusinessRequest | FederationReferenceTypes['BusinessRequest'];
  ConsularRequest: ConsularRequest | FederationReferenceTypes['ConsularRequest'];
  CoverRenewalRequest: CoverRenewalRequest | FederationReferenceTypes['CoverRenewalRequest'];
  EducationRequest: EducationRequest | FederationReferenceTypes['EducationRequest'];
  HospitalAppointmentRequest: HospitalAppointmentRequest | FederationReferenceTypes['HospitalAppointmentRequest'];
  LicenceRequest: LicenceRequest | FederationReferenceTypes['LicenceRequest'];
  NomadRequest: NomadRequest | FederationReferenceTypes['NomadRequest'];
  PlateChangeRequest: PlateChangeRequest | FederationReferenceTypes['PlateChangeRequest'];
  ReimbursementRequest: ReimbursementRequest | FederationReferenceTypes['ReimbursementRequest'];
  ServiceTransferRequest: ServiceTransferRequest | FederationReferenceTypes['ServiceTransferRequest'];
  TaxClearanceRequest: TaxClearanceRequest | FederationReferenceTypes['TaxClearanceRequest'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type QueryResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  markFolderMessage?: Resolver<
    Maybe<ResolversTypes['MarkedMessage']>,
    ParentType,
    ContextType,
    RequireFields<MutationmarkFolderMessageArgs, 'input' | 'idempotencyKey'>
  >;
};

export type MarkedMessageResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['MarkedMessage'] = ResolversParentTypes['MarkedMessage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FolderMessageState']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  serviceRequests?: Resolver<
    Maybe<ResolversTypes['ServiceRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonserviceRequestsArgs, 'first'>
  >;
  serviceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<PersonserviceRequestArgs, 'trackingCode'>
  >;
};

export type LegalPersonResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  folder?: Resolver<Maybe<ResolversTypes['Folder']>, ParentType, ContextType>;
  serviceRequests?: Resolver<
    Maybe<ResolversTypes['ServiceRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonserviceRequestsArgs, 'first'>
  >;
  serviceRequest?: Resolver<
    Maybe<ResolversTypes['ServiceRequest']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersonserviceRequestArgs, 'trackingCode'>
  >;
};

export type FolderResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['Folder'] = ResolversParentTypes['Folder'],
> = {
  unread?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messages?: Resolver<
    Maybe<ResolversTypes['FolderMessageConnection']>,
    ParentType,
    ContextType,
    RequireFields<FoldermessagesArgs, 'first'>
  >;
  changes?: Resolver<
    Maybe<ResolversTypes['FolderChanges']>,
    ParentType,
    ContextType,
    RequireFields<FolderchangesArgs, 'first'>
  >;
};

export type FolderChangesResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['FolderChanges'] = ResolversParentTypes['FolderChanges'],
> = {
  messages?: Resolver<Maybe<Array<ResolversTypes['FolderMessage']>>, ParentType, ContextType>;
  requests?: Resolver<Maybe<Array<Maybe<ResolversTypes['ServiceRequest']>>>, ParentType, ContextType>;
  removed?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  eraseBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FolderMessageConnectionResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['FolderMessageConnection'] = ResolversParentTypes['FolderMessageConnection'],
> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['FolderMessageEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['FolderMessage']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FolderMessageEdgeResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['FolderMessageEdge'] = ResolversParentTypes['FolderMessageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FolderMessage']>, ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ServiceRequestConnection'] =
    ResolversParentTypes['ServiceRequestConnection'],
> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['ServiceRequestEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['ServiceRequest']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type FolderMessageResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['FolderMessage'] = ResolversParentTypes['FolderMessage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<Array<ResolversTypes['FolderAttachment']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FolderMessageState']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FolderAttachmentResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['FolderAttachment'] = ResolversParentTypes['FolderAttachment'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'],
  FederationReferenceType extends FederationReferenceTypes['ServiceRequest'] =
    FederationReferenceTypes['ServiceRequest'],
> = {
  __resolveType: TypeResolveFn<
    | 'BusinessRequest'
    | 'ConsularRequest'
    | 'CoverRenewalRequest'
    | 'EducationRequest'
    | 'HospitalAppointmentRequest'
    | 'LicenceRequest'
    | 'NomadRequest'
    | 'PlateChangeRequest'
    | 'ReimbursementRequest'
    | 'ServiceTransferRequest'
    | 'TaxClearanceRequest',
    ParentType,
    ContextType
  >;
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ServiceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
};

export type BusinessRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['BusinessRequest'] = ResolversParentTypes['BusinessRequest'],
  FederationReferenceType extends FederationReferenceTypes['BusinessRequest'] =
    FederationReferenceTypes['BusinessRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BusinessRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsularRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ConsularRequest'] = ResolversParentTypes['ConsularRequest'],
  FederationReferenceType extends FederationReferenceTypes['ConsularRequest'] =
    FederationReferenceTypes['ConsularRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ConsularRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverRenewalRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['CoverRenewalRequest'] = ResolversParentTypes['CoverRenewalRequest'],
  FederationReferenceType extends FederationReferenceTypes['CoverRenewalRequest'] =
    FederationReferenceTypes['CoverRenewalRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CoverRenewalRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EducationRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['EducationRequest'] = ResolversParentTypes['EducationRequest'],
  FederationReferenceType extends FederationReferenceTypes['EducationRequest'] =
    FederationReferenceTypes['EducationRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EducationRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalAppointmentRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['HospitalAppointmentRequest'] =
    ResolversParentTypes['HospitalAppointmentRequest'],
  FederationReferenceType extends FederationReferenceTypes['HospitalAppointmentRequest'] =
    FederationReferenceTypes['HospitalAppointmentRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['HospitalAppointmentRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['LicenceRequest'] = ResolversParentTypes['LicenceRequest'],
  FederationReferenceType extends FederationReferenceTypes['LicenceRequest'] =
    FederationReferenceTypes['LicenceRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LicenceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NomadRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['NomadRequest'] = ResolversParentTypes['NomadRequest'],
  FederationReferenceType extends FederationReferenceTypes['NomadRequest'] = FederationReferenceTypes['NomadRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['NomadRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlateChangeRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['PlateChangeRequest'] = ResolversParentTypes['PlateChangeRequest'],
  FederationReferenceType extends FederationReferenceTypes['PlateChangeRequest'] =
    FederationReferenceTypes['PlateChangeRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PlateChangeRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReimbursementRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ReimbursementRequest'] = ResolversParentTypes['ReimbursementRequest'],
  FederationReferenceType extends FederationReferenceTypes['ReimbursementRequest'] =
    FederationReferenceTypes['ReimbursementRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReimbursementRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceTransferRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['ServiceTransferRequest'] = ResolversParentTypes['ServiceTransferRequest'],
  FederationReferenceType extends FederationReferenceTypes['ServiceTransferRequest'] =
    FederationReferenceTypes['ServiceTransferRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ServiceTransferRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxClearanceRequestResolvers<
  ContextType = FolderContext,
  ParentType extends ResolversParentTypes['TaxClearanceRequest'] = ResolversParentTypes['TaxClearanceRequest'],
  FederationReferenceType extends FederationReferenceTypes['TaxClearanceRequest'] =
    FederationReferenceTypes['TaxClearanceRequest'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TaxClearanceRequest']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  trackingCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = FolderContext> = {
  DateTime?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MarkedMessage?: MarkedMessageResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
  Folder?: FolderResolvers<ContextType>;
  FolderChanges?: FolderChangesResolvers<ContextType>;
  FolderMessageConnection?: FolderMessageConnectionResolvers<ContextType>;
  FolderMessageEdge?: FolderMessageEdgeResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  FolderMessage?: FolderMessageResolvers<ContextType>;
  FolderAttachment?: FolderAttachmentResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  BusinessRequest?: BusinessRequestResolvers<ContextType>;
  ConsularRequest?: ConsularRequestResolvers<ContextType>;
  CoverRenewalRequest?: CoverRenewalRequestResolvers<ContextType>;
  EducationRequest?: EducationRequestResolvers<ContextType>;
  HospitalAppointmentRequest?: HospitalAppointmentRequestResolvers<ContextType>;
  LicenceRequest?: LicenceRequestResolvers<ContextType>;
  NomadRequest?: NomadRequestResolvers<ContextType>;
  PlateChangeRequest?: PlateChangeRequestResolvers<ContextType>;
  ReimbursementRequest?: ReimbursementRequestResolvers<ContextType>;
  ServiceTransferRequest?: ServiceTransferRequestResolvers<ContextType>;
  TaxClearanceRequest?: TaxClearanceRequestResolvers<ContextType>;
};
