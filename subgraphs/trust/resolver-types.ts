// Written by `npm run codegen` from schema.graphql; do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConsentRecord, ConsentRequestRecord } from './consents.ts';
import type {
  ConsentConnectionRecord,
  DelegationConnectionRecord,
  TrustNoticeConnectionRecord,
  DataQualityFindingConnectionRecord,
  ReadQuestionConnectionRecord,
  InquiryConnectionRecord,
  ContradictionConnectionRecord,
  AgencyFindingConnectionRecord,
} from './lists.ts';
import type { RequestedConsentRecord, OfferedDelegationRecord } from './decide.ts';
import type { DelegationRecord, DelegationOfferRecord } from './delegations.ts';
import type { TrustNoticeRecord } from './outbox.ts';
import type { DataQualityFindingRecord, ReadQuestionRecord } from './findings.ts';
import type { AnsweredQuestionRecord } from './tell.ts';
import type { InquiryRecord } from './inquiries.ts';
import type { InquiryOpeningRecord, EmergencyOpeningRecord } from './inquire.ts';
import type {
  ContradictionRuleRecord,
  ContradictionRuleSideRecord,
  ContradictionRecord,
  ContradictionSideRecord,
  AgencyFindingRecord,
} from './contradiction-records.ts';
import type { TrustContext } from './context.ts';
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
  NationalId: { input: string; output: string };
  Date: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  __typename?: 'Query';
  me?: Maybe<Person>;
  consentRequest?: Maybe<ConsentRequest>;
  delegationOffer?: Maybe<DelegationOffer>;
  subjectOf?: Maybe<Person>;
  inquiries?: Maybe<InquiryConnection>;
  consentKey?: Maybe<Scalars['String']['output']>;
  contradictionRules?: Maybe<Array<ContradictionRule>>;
  findingsAtMyAgency?: Maybe<AgencyFindingConnection>;
};

export type QueryconsentRequestArgs = {
  code: Scalars['String']['input'];
};

export type QuerydelegationOfferArgs = {
  code: Scalars['String']['input'];
};

export type QuerysubjectOfArgs = {
  basis: Scalars['ID']['input'];
};

export type QueryinquiriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryfindingsAtMyAgencyArgs = {
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  giveConsent?: Maybe<Consent>;
  requestConsent?: Maybe<RequestedConsent>;
  decideConsent?: Maybe<Consent>;
  revokeConsent?: Maybe<Consent>;
  offerDelegation?: Maybe<OfferedDelegation>;
  acceptDelegation?: Maybe<Delegation>;
  revokeDelegation?: Maybe<Delegation>;
  contestRecord?: Maybe<DataQualityFinding>;
  askAboutRead?: Maybe<ReadQuestion>;
  answerQuestion?: Maybe<AnsweredQuestion>;
  openInquiry?: Maybe<InquiryOpening>;
  breakGlass?: Maybe<EmergencyOpening>;
  closeInquiry?: Maybe<Inquiry>;
  answerFinding?: Maybe<AnsweredFinding>;
};

export type MutationgiveConsentArgs = {
  input: GiveConsentInput;
  pass: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrequestConsentArgs = {
  input: RequestConsentInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationdecideConsentArgs = {
  input: DecideConsentInput;
  pass: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrevokeConsentArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationofferDelegationArgs = {
  input: OfferDelegationInput;
  pass: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationacceptDelegationArgs = {
  code: Scalars['String']['input'];
  pass: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationrevokeDelegationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcontestRecordArgs = {
  input: ContestRecordInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationaskAboutReadArgs = {
  input: AskAboutReadInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerQuestionArgs = {
  input: AnswerQuestionInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationopenInquiryArgs = {
  input: OpenInquiryInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationbreakGlassArgs = {
  input: BreakGlassInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationcloseInquiryArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};

export type MutationanswerFindingArgs = {
  input: AnswerFindingInput;
  idempotencyKey: Scalars['ID']['input'];
};

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  isAtLeast?: Maybe<Scalars['Boolean']['output']>;
  decisionPass?: Maybe<Scalars['String']['output']>;
  consents?: Maybe<ConsentConnection>;
  delegations?: Maybe<DelegationConnection>;
  trustNotices?: Maybe<TrustNoticeConnection>;
  dataQuality?: Maybe<DataQualityFindingConnection>;
  contradictions?: Maybe<ContradictionConnection>;
  readQuestions?: Maybe<ReadQuestionConnection>;
};

export type PersonisAtLeastArgs = {
  age: Scalars['Int']['input'];
};

export type PersonconsentsArgs = {
  state?: InputMaybe<ConsentState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersondelegationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersontrustNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersondataQualityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersoncontradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonreadQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export const ConsentState = {
  REQUESTED: 'REQUESTED',
  GRANTED: 'GRANTED',
  DENIED: 'DENIED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const;

export type ConsentState = (typeof ConsentState)[keyof typeof ConsentState];
export const RecipientKind = {
  AGENCY: 'AGENCY',
  CLIENT: 'CLIENT',
} as const;

export type RecipientKind = (typeof RecipientKind)[keyof typeof RecipientKind];
export const ReadingPurpose = {
  SERVICE_DELIVERY: 'SERVICE_DELIVERY',
  ELIGIBILITY: 'ELIGIBILITY',
  CONSENTED_SHARING: 'CONSENTED_SHARING',
} as const;

export type ReadingPurpose = (typeof ReadingPurpose)[keyof typeof ReadingPurpose];
export type Consent = {
  __typename?: 'Consent';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  recipientKind: RecipientKind;
  recipient: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  purpose: ReadingPurpose;
  coordinates: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validUntil: Scalars['DateTime']['output'];
  maxReads?: Maybe<Scalars['Int']['output']>;
  reads: Scalars['Int']['output'];
  state: ConsentState;
  decidedAt: Scalars['DateTime']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  confirmed?: Maybe<Scalars['String']['output']>;
  signature?: Maybe<Scalars['String']['output']>;
};

export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  edges: Array<ConsentEdge>;
  nodes: Array<Consent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  cursor: Scalars['String']['output'];
  node: Consent;
};

export type ConsentRequest = {
  __typename?: 'ConsentRequest';
  recipientKind: RecipientKind;
  recipient: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  purpose: ReadingPurpose;
  coordinates: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validUntil: Scalars['DateTime']['output'];
  maxReads?: Maybe<Scalars['Int']['output']>;
  state: ConsentState;
};

export type RequestedConsent = {
  __typename?: 'RequestedConsent';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  codeUntil: Scalars['DateTime']['output'];
};

export type GiveConsentInput = {
  recipientKind: RecipientKind;
  recipient: Scalars['ID']['input'];
  purpose?: InputMaybe<ReadingPurpose>;
  coordinates: Array<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  validUntil: Scalars['DateTime']['input'];
  maxReads?: InputMaybe<Scalars['Int']['input']>;
};

export type RequestConsentInput = {
  purpose?: InputMaybe<ReadingPurpose>;
  coordinates: Array<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  validUntil: Scalars['DateTime']['input'];
  maxReads?: InputMaybe<Scalars['Int']['input']>;
};

export type DecideConsentInput = {
  code: Scalars['String']['input'];
  grant: Scalars['Boolean']['input'];
};

export const DelegationState = {
  OFFERED: 'OFFERED',
  ACCEPTED: 'ACCEPTED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const;

export type DelegationState = (typeof DelegationState)[keyof typeof DelegationState];
export const DelegationSide = {
  GIVEN: 'GIVEN',
  RECEIVED: 'RECEIVED',
} as const;

export type DelegationSide = (typeof DelegationSide)[keyof typeof DelegationSide];
export type Delegation = {
  __typename?: 'Delegation';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  side: DelegationSide;
  coordinates: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validUntil: Scalars['DateTime']['output'];
  state: DelegationState;
  offeredAt: Scalars['DateTime']['output'];
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DelegationConnection = {
  __typename?: 'DelegationConnection';
  edges: Array<DelegationEdge>;
  nodes: Array<Delegation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DelegationEdge = {
  __typename?: 'DelegationEdge';
  cursor: Scalars['String']['output'];
  node: Delegation;
};

export type DelegationOffer = {
  __typename?: 'DelegationOffer';
  coordinates: Array<Scalars['String']['output']>;
  validFrom: Scalars['DateTime']['output'];
  validUntil: Scalars['DateTime']['output'];
};

export type OfferedDelegation = {
  __typename?: 'OfferedDelegation';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  codeUntil: Scalars['DateTime']['output'];
};

export type OfferDelegationInput = {
  coordinates: Array<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  validUntil: Scalars['DateTime']['input'];
};

export const TrustNoticeKind = {
  CONSENT_GRANTED: 'CONSENT_GRANTED',
  CONSENT_REVOKED: 'CONSENT_REVOKED',
  DELEGATION_ACCEPTED: 'DELEGATION_ACCEPTED',
  DELEGATION_REVOKED: 'DELEGATION_REVOKED',
  INQUIRY_OPENED: 'INQUIRY_OPENED',
  EMERGENCY_ACCESS: 'EMERGENCY_ACCESS',
  QUESTION_ANSWERED: 'QUESTION_ANSWERED',
  CONTRADICTION_FOUND: 'CONTRADICTION_FOUND',
  CONTRADICTION_ANSWERED: 'CONTRADICTION_ANSWERED',
  CONTRADICTION_RESOLVED: 'CONTRADICTION_RESOLVED',
} as const;

export type TrustNoticeKind = (typeof TrustNoticeKind)[keyof typeof TrustNoticeKind];
export type TrustNotice = {
  __typename?: 'TrustNotice';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  kind: TrustNoticeKind;
  about: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  text: LocalisedText;
};

export type TrustNoticeConnection = {
  __typename?: 'TrustNoticeConnection';
  edges: Array<TrustNoticeEdge>;
  nodes: Array<TrustNotice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TrustNoticeEdge = {
  __typename?: 'TrustNoticeEdge';
  cursor: Scalars['String']['output'];
  node: TrustNotice;
};

export const FindingState = {
  OPEN: 'OPEN',
  CORRECTED: 'CORRECTED',
  UPHELD: 'UPHELD',
} as const;

export type FindingState = (typeof FindingState)[keyof typeof FindingState];
export type DataQualityFinding = {
  __typename?: 'DataQualityFinding';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  coordinate: Scalars['String']['output'];
  note: Scalars['String']['output'];
  state: FindingState;
  openedAt: Scalars['DateTime']['output'];
  contradiction?: Maybe<Scalars['ID']['output']>;
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type DataQualityFindingConnection = {
  __typename?: 'DataQualityFindingConnection';
  edges: Array<DataQualityFindingEdge>;
  nodes: Array<DataQualityFinding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DataQualityFindingEdge = {
  __typename?: 'DataQualityFindingEdge';
  cursor: Scalars['String']['output'];
  node: DataQualityFinding;
};

export type ContestRecordInput = {
  coordinate: Scalars['String']['input'];
  note: Scalars['String']['input'];
  contradiction?: InputMaybe<Scalars['ID']['input']>;
};

export type ReadQuestion = {
  __typename?: 'ReadQuestion';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  agency?: Maybe<Agency>;
  lineAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  overdue: Scalars['Boolean']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ReadQuestionConnection = {
  __typename?: 'ReadQuestionConnection';
  edges: Array<ReadQuestionEdge>;
  nodes: Array<ReadQuestion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReadQuestionEdge = {
  __typename?: 'ReadQuestionEdge';
  cursor: Scalars['String']['output'];
  node: ReadQuestion;
};

export type AskAboutReadInput = {
  lineAt: Scalars['DateTime']['input'];
  agency: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type AnswerQuestionInput = {
  question: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};

export type AnsweredQuestion = {
  __typename?: 'AnsweredQuestion';
  id: Scalars['ID']['output'];
  answeredAt: Scalars['DateTime']['output'];
};

export const InquiryPurpose = {
  SERVICE_DELIVERY: 'SERVICE_DELIVERY',
  ELIGIBILITY: 'ELIGIBILITY',
  OVERSIGHT: 'OVERSIGHT',
  COURT: 'COURT',
} as const;

export type InquiryPurpose = (typeof InquiryPurpose)[keyof typeof InquiryPurpose];
export type Inquiry = {
  __typename?: 'Inquiry';
  id: Scalars['ID']['output'];
  agency?: Maybe<Agency>;
  purpose: Scalars['String']['output'];
  legalBasis: Scalars['String']['output'];
  caseRef: Scalars['String']['output'];
  coordinates: Array<Scalars['String']['output']>;
  emergency: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  notifySubjectAt: Scalars['DateTime']['output'];
};

export type InquiryConnection = {
  __typename?: 'InquiryConnection';
  edges: Array<InquiryEdge>;
  nodes: Array<Inquiry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type InquiryEdge = {
  __typename?: 'InquiryEdge';
  cursor: Scalars['String']['output'];
  node: Inquiry;
};

export type OpenInquiryInput = {
  nationalId: Scalars['NationalId']['input'];
  birthDate: Scalars['Date']['input'];
  purpose: InquiryPurpose;
  legalBasis: Scalars['String']['input'];
  caseRef: Scalars['String']['input'];
  coordinates: Array<Scalars['String']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  courtOrder?: InputMaybe<Scalars['String']['input']>;
  notifySubjectAt?: InputMaybe<Scalars['DateTime']['input']>;
  acknowledgeSubjectIsTold: Scalars['Boolean']['input'];
};

export type BreakGlassInput = {
  nationalId: Scalars['NationalId']['input'];
  birthDate: Scalars['Date']['input'];
  justification: Scalars['String']['input'];
  caseRef: Scalars['String']['input'];
  coordinates: Array<Scalars['String']['input']>;
  minutes: Scalars['Int']['input'];
  acknowledgeSubjectIsTold: Scalars['Boolean']['input'];
};

export type InquiryOpening = {
  __typename?: 'InquiryOpening';
  id: Scalars['ID']['output'];
  requester?: Maybe<Scalars['ID']['output']>;
  nationalId?: Maybe<Scalars['NationalId']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  caseRef?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
  caseNamesPerson?: Maybe<Scalars['Boolean']['output']>;
  inquiry?: Maybe<Inquiry>;
};

export type EmergencyOpening = {
  __typename?: 'EmergencyOpening';
  id: Scalars['ID']['output'];
  requester?: Maybe<Scalars['ID']['output']>;
  nationalId?: Maybe<Scalars['NationalId']['output']>;
  birthDate?: Maybe<Scalars['Date']['output']>;
  person?: Maybe<Scalars['ID']['output']>;
  access?: Maybe<Inquiry>;
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

export type ContradictionRule = {
  __typename?: 'ContradictionRule';
  id: Scalars['ID']['output'];
  title: LocalisedText;
  about: ContradictionSubject;
  comparator: ContradictionComparator;
  graceDays: Scalars['Int']['output'];
  termDays: Scalars['Int']['output'];
  legalBasis: Scalars['String']['output'];
  sides: Array<ContradictionRuleSide>;
};

export type ContradictionRuleSide = {
  __typename?: 'ContradictionRuleSide';
  agency?: Maybe<Agency>;
  coordinate: Scalars['String']['output'];
};

export const ContradictionSubject = {
  PERSON: 'PERSON',
  COMPANY: 'COMPANY',
} as const;

export type ContradictionSubject = (typeof ContradictionSubject)[keyof typeof ContradictionSubject];
export const ContradictionComparator = {
  LATER: 'LATER',
  DIFFERENT: 'DIFFERENT',
  BOTH_HOLD: 'BOTH_HOLD',
} as const;

export type ContradictionComparator = (typeof ContradictionComparator)[keyof typeof ContradictionComparator];
export type Contradiction = {
  __typename?: 'Contradiction';
  id: Scalars['ID']['output'];
  holder?: Maybe<Scalars['ID']['output']>;
  rule: ContradictionRule;
  state: ContradictionState;
  openedAt: Scalars['DateTime']['output'];
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  sides: Array<ContradictionSide>;
};

export const ContradictionState = {
  OPEN: 'OPEN',
  RESOLVED: 'RESOLVED',
} as const;

export type ContradictionState = (typeof ContradictionState)[keyof typeof ContradictionState];
export type ContradictionSide = {
  __typename?: 'ContradictionSide';
  agency?: Maybe<Agency>;
  coordinate: Scalars['String']['output'];
  dueAt: Scalars['DateTime']['output'];
  overdue: Scalars['Boolean']['output'];
  contestedAt?: Maybe<Scalars['DateTime']['output']>;
  state: FindingState;
  reason?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AgencyFinding = {
  __typename?: 'AgencyFinding';
  id?: Maybe<Scalars['ID']['output']>;
  parties?: Maybe<Array<Scalars['ID']['output']>>;
  rule?: Maybe<ContradictionRule>;
  coordinate?: Maybe<Scalars['String']['output']>;
  reference?: Maybe<Scalars['ID']['output']>;
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  overdue?: Maybe<Scalars['Boolean']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  contestedAt?: Maybe<Scalars['DateTime']['output']>;
  state?: Maybe<FindingState>;
  reason?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AnswerFindingInput = {
  finding: Scalars['ID']['input'];
  outcome: FindingOutcome;
  reason: Scalars['String']['input'];
};

export const FindingOutcome = {
  CORRECTED: 'CORRECTED',
  UPHELD: 'UPHELD',
} as const;

export type FindingOutcome = (typeof FindingOutcome)[keyof typeof FindingOutcome];
export type AnsweredFinding = {
  __typename?: 'AnsweredFinding';
  id: Scalars['ID']['output'];
  answeredAt: Scalars['DateTime']['output'];
};

export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  edges: Array<ContradictionEdge>;
  nodes: Array<Contradiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  cursor: Scalars['String']['output'];
  node: Contradiction;
};

export type AgencyFindingConnection = {
  __typename?: 'AgencyFindingConnection';
  edges: Array<AgencyFindingEdge>;
  nodes: Array<AgencyFinding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgencyFindingEdge = {
  __typename?: 'AgencyFindingEdge';
  cursor: Scalars['String']['output'];
  node: AgencyFinding;
};

export type LegalPerson = {
  __typename?: 'LegalPerson';
  id: Scalars['ID']['output'];
  contradictions?: Maybe<ContradictionConnection>;
};

export type LegalPersoncontradictionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  InquiryOpening: InquiryOpening;
  EmergencyOpening: EmergencyOpening;
  LegalPerson: LegalPerson;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }> &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['Person'], { isAtLeast: true }>);
  InquiryOpening: { __typename: 'InquiryOpening' } & GraphQLRecursivePick<
    FederationTypes['InquiryOpening'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['InquiryOpening'], { person: true; caseNamesPerson: true }>
    );
  EmergencyOpening: { __typename: 'EmergencyOpening' } & GraphQLRecursivePick<
    FederationTypes['EmergencyOpening'],
    { id: true }
  > &
    (Record<PropertyKey, never> | GraphQLRecursivePick<FederationTypes['EmergencyOpening'], { person: true }>);
  LegalPerson: { __typename: 'LegalPerson' } & GraphQLRecursivePick<FederationTypes['LegalPerson'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NationalId: ResolverTypeWrapper<Scalars['NationalId']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Person: ResolverTypeWrapper<
    Omit<Person, 'consents' | 'delegations' | 'trustNotices' | 'dataQuality' | 'contradictions' | 'readQuestions'> & {
      consents?: Maybe<ResolversTypes['ConsentConnection']>;
      delegations?: Maybe<ResolversTypes['DelegationConnection']>;
      trustNotices?: Maybe<ResolversTypes['TrustNoticeConnection']>;
      dataQuality?: Maybe<ResolversTypes['DataQualityFindingConnection']>;
      contradictions?: Maybe<ResolversTypes['ContradictionConnection']>;
      readQuestions?: Maybe<ResolversTypes['ReadQuestionConnection']>;
    }
  >;
  ConsentState: ConsentState;
  RecipientKind: RecipientKind;
  ReadingPurpose: ReadingPurpose;
  Consent: ResolverTypeWrapper<ConsentRecord>;
  ConsentConnection: ResolverTypeWrapper<ConsentConnectionRecord>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentRequest: ResolverTypeWrapper<ConsentRequestRecord>;
  RequestedConsent: ResolverTypeWrapper<RequestedConsentRecord>;
  GiveConsentInput: GiveConsentInput;
  RequestConsentInput: RequestConsentInput;
  DecideConsentInput: DecideConsentInput;
  DelegationState: DelegationState;
  DelegationSide: DelegationSide;
  Delegation: ResolverTypeWrapper<DelegationRecord>;
  DelegationConnection: ResolverTypeWrapper<DelegationConnectionRecord>;
  DelegationEdge: ResolverTypeWrapper<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>;
  DelegationOffer: ResolverTypeWrapper<DelegationOfferRecord>;
  OfferedDelegation: ResolverTypeWrapper<OfferedDelegationRecord>;
  OfferDelegationInput: OfferDelegationInput;
  TrustNoticeKind: TrustNoticeKind;
  TrustNotice: ResolverTypeWrapper<TrustNoticeRecord>;
  TrustNoticeConnection: ResolverTypeWrapper<TrustNoticeConnectionRecord>;
  TrustNoticeEdge: ResolverTypeWrapper<Omit<TrustNoticeEdge, 'node'> & { node: ResolversTypes['TrustNotice'] }>;
  FindingState: FindingState;
  DataQualityFinding: ResolverTypeWrapper<DataQualityFindingRecord>;
  DataQualityFindingConnection: ResolverTypeWrapper<DataQualityFindingConnectionRecord>;
  DataQualityFindingEdge: ResolverTypeWrapper<
    Omit<DataQualityFindingEdge, 'node'> & { node: ResolversTypes['DataQualityFinding'] }
  >;
  ContestRecordInput: ContestRecordInput;
  ReadQuestion: ResolverTypeWrapper<ReadQuestionRecord>;
  ReadQuestionConnection: ResolverTypeWrapper<ReadQuestionConnectionRecord>;
  ReadQuestionEdge: ResolverTypeWrapper<Omit<ReadQuestionEdge, 'node'> & { node: ResolversTypes['ReadQuestion'] }>;
  AskAboutReadInput: AskAboutReadInput;
  AnswerQuestionInput: AnswerQuestionInput;
  AnsweredQuestion: ResolverTypeWrapper<AnsweredQuestionRecord>;
  InquiryPurpose: InquiryPurpose;
  Inquiry: ResolverTypeWrapper<InquiryRecord>;
  InquiryConnection: ResolverTypeWrapper<InquiryConnectionRecord>;
  InquiryEdge: ResolverTypeWrapper<Omit<InquiryEdge, 'node'> & { node: ResolversTypes['Inquiry'] }>;
  OpenInquiryInput: OpenInquiryInput;
  BreakGlassInput: BreakGlassInput;
  InquiryOpening: ResolverTypeWrapper<InquiryOpeningRecord>;
  EmergencyOpening: ResolverTypeWrapper<EmergencyOpeningRecord>;
  Agency: ResolverTypeWrapper<Agency>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  ContradictionRule: ResolverTypeWrapper<ContradictionRuleRecord>;
  ContradictionRuleSide: ResolverTypeWrapper<ContradictionRuleSideRecord>;
  ContradictionSubject: ContradictionSubject;
  ContradictionComparator: ContradictionComparator;
  Contradiction: ResolverTypeWrapper<ContradictionRecord>;
  ContradictionState: ContradictionState;
  ContradictionSide: ResolverTypeWrapper<ContradictionSideRecord>;
  AgencyFinding: ResolverTypeWrapper<AgencyFindingRecord>;
  AnswerFindingInput: AnswerFindingInput;
  FindingOutcome: FindingOutcome;
  AnsweredFinding: ResolverTypeWrapper<AnsweredFinding>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionConnectionRecord>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  AgencyFindingConnection: ResolverTypeWrapper<AgencyFindingConnectionRecord>;
  AgencyFindingEdge: ResolverTypeWrapper<Omit<AgencyFindingEdge, 'node'> & { node: ResolversTypes['AgencyFinding'] }>;
  LegalPerson: ResolverTypeWrapper<
    Omit<LegalPerson, 'contradictions'> & { contradictions?: Maybe<ResolversTypes['ContradictionConnection']> }
  >;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  NationalId: Scalars['NationalId']['output'];
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Person:
    | (Omit<
        Person,
        'consents' | 'delegations' | 'trustNotices' | 'dataQuality' | 'contradictions' | 'readQuestions'
      > & {
        consents?: Maybe<ResolversParentTypes['ConsentConnection']>;
        delegations?: Maybe<ResolversParentTypes['DelegationConnection']>;
        trustNotices?: Maybe<ResolversParentTypes['TrustNoticeConnection']>;
        dataQuality?: Maybe<ResolversParentTypes['DataQualityFindingConnection']>;
        contradictions?: Maybe<ResolversParentTypes['ContradictionConnection']>;
        readQuestions?: Maybe<ResolversParentTypes['ReadQuestionConnection']>;
      })
    | FederationReferenceTypes['Person'];
  Consent: ConsentRecord;
  ConsentConnection: ConsentConnectionRecord;
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentRequest: ConsentRequestRecord;
  RequestedConsent: RequestedConsentRecord;
  GiveConsentInput: GiveConsentInput;
  RequestConsentInput: RequestConsentInput;
  DecideConsentInput: DecideConsentInput;
  Delegation: DelegationRecord;
  DelegationConnection: DelegationConnectionRecord;
  DelegationEdge: Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] };
  DelegationOffer: DelegationOfferRecord;
  OfferedDelegation: OfferedDelegationRecord;
  OfferDelegationInput: OfferDelegationInput;
  TrustNotice: TrustNoticeRecord;
  TrustNoticeConnection: TrustNoticeConnectionRecord;
  TrustNoticeEdge: Omit<TrustNoticeEdge, 'node'> & { node: ResolversParentTypes['TrustNotice'] };
  DataQualityFinding: DataQualityFindingRecord;
  DataQualityFindingConnection: DataQualityFindingConnectionRecord;
  DataQualityFindingEdge: Omit<DataQualityFindingEdge, 'node'> & { node: ResolversParentTypes['DataQualityFinding'] };
  ContestRecordInput: ContestRecordInput;
  ReadQuestion: ReadQuestionRecord;
  ReadQuestionConnection: ReadQuestionConnectionRecord;
  ReadQuestionEdge: Omit<ReadQuestionEdge, 'node'> & { node: ResolversParentTypes['ReadQuestion'] };
  AskAboutReadInput: AskAboutReadInput;
  AnswerQuestionInput: AnswerQuestionInput;
  AnsweredQuestion: AnsweredQuestionRecord;
  Inquiry: InquiryRecord;
  InquiryConnection: InquiryConnectionRecord;
  InquiryEdge: Omit<InquiryEdge, 'node'> & { node: ResolversParentTypes['Inquiry'] };
  OpenInquiryInput: OpenInquiryInput;
  BreakGlassInput: BreakGlassInput;
  InquiryOpening: InquiryOpeningRecord;
  EmergencyOpening: EmergencyOpeningRecord;
  Agency: Agency;
  PageInfo: PageInfo;
  LocalisedText: LocalisedText;
  ContradictionRule: ContradictionRuleRecord;
  ContradictionRuleSide: ContradictionRuleSideRecord;
  Contradiction: ContradictionRecord;
  ContradictionSide: ContradictionSideRecord;
  AgencyFinding: AgencyFindingRecord;
  AnswerFindingInput: AnswerFindingInput;
  AnsweredFinding: AnsweredFinding;
  ContradictionConnection: ContradictionConnectionRecord;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  AgencyFindingConnection: AgencyFindingConnectionRecord;
  AgencyFindingEdge: Omit<AgencyFindingEdge, 'node'> & { node: ResolversParentTypes['AgencyFinding'] };
  LegalPerson:
    | (Omit<LegalPerson, 'contradictions'> & {
        contradictions?: Maybe<ResolversParentTypes['ContradictionConnection']>;
      })
    | FederationReferenceTypes['LegalPerson'];
  Boolean: Scalars['Boolean']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NationalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NationalId'], any> {
  name: 'NationalId';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  consentRequest?: Resolver<
    Maybe<ResolversTypes['ConsentRequest']>,
    ParentType,
    ContextType,
    RequireFields<QueryconsentRequestArgs, 'code'>
  >;
  delegationOffer?: Resolver<
    Maybe<ResolversTypes['DelegationOffer']>,
    ParentType,
    ContextType,
    RequireFields<QuerydelegationOfferArgs, 'code'>
  >;
  subjectOf?: Resolver<
    Maybe<ResolversTypes['Person']>,
    ParentType,
    ContextType,
    RequireFields<QuerysubjectOfArgs, 'basis'>
  >;
  inquiries?: Resolver<
    Maybe<ResolversTypes['InquiryConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryinquiriesArgs, 'first'>
  >;
  consentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contradictionRules?: Resolver<Maybe<Array<ResolversTypes['ContradictionRule']>>, ParentType, ContextType>;
  findingsAtMyAgency?: Resolver<
    Maybe<ResolversTypes['AgencyFindingConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryfindingsAtMyAgencyArgs, 'unanswered' | 'first'>
  >;
};

export type MutationResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  giveConsent?: Resolver<
    Maybe<ResolversTypes['Consent']>,
    ParentType,
    ContextType,
    RequireFields<MutationgiveConsentArgs, 'input' | 'pass' | 'idempotencyKey'>
  >;
  requestConsent?: Resolver<
    Maybe<ResolversTypes['RequestedConsent']>,
    ParentType,
    ContextType,
    RequireFields<MutationrequestConsentArgs, 'input' | 'idempotencyKey'>
  >;
  decideConsent?: Resolver<
    Maybe<ResolversTypes['Consent']>,
    ParentType,
    ContextType,
    RequireFields<MutationdecideConsentArgs, 'input' | 'pass' | 'idempotencyKey'>
  >;
  revokeConsent?: Resolver<
    Maybe<ResolversTypes['Consent']>,
    ParentType,
    ContextType,
    RequireFields<MutationrevokeConsentArgs, 'id' | 'idempotencyKey'>
  >;
  offerDelegation?: Resolver<
    Maybe<ResolversTypes['OfferedDelegation']>,
    ParentType,
    ContextType,
    RequireFields<MutationofferDelegationArgs, 'input' | 'pass' | 'idempotencyKey'>
  >;
  acceptDelegation?: Resolver<
    Maybe<ResolversTypes['Delegation']>,
    ParentType,
    ContextType,
    RequireFields<MutationacceptDelegationArgs, 'code' | 'pass' | 'idempotencyKey'>
  >;
  revokeDelegation?: Resolver<
    Maybe<ResolversTypes['Delegation']>,
    ParentType,
    ContextType,
    RequireFields<MutationrevokeDelegationArgs, 'id' | 'idempotencyKey'>
  >;
  contestRecord?: Resolver<
    Maybe<ResolversTypes['DataQualityFinding']>,
    ParentType,
    ContextType,
    RequireFields<MutationcontestRecordArgs, 'input' | 'idempotencyKey'>
  >;
  askAboutRead?: Resolver<
    Maybe<ResolversTypes['ReadQuestion']>,
    ParentType,
    ContextType,
    RequireFields<MutationaskAboutReadArgs, 'input' | 'idempotencyKey'>
  >;
  answerQuestion?: Resolver<
    Maybe<ResolversTypes['AnsweredQuestion']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerQuestionArgs, 'input' | 'idempotencyKey'>
  >;
  openInquiry?: Resolver<
    Maybe<ResolversTypes['InquiryOpening']>,
    ParentType,
    ContextType,
    RequireFields<MutationopenInquiryArgs, 'input' | 'idempotencyKey'>
  >;
  breakGlass?: Resolver<
    Maybe<ResolversTypes['EmergencyOpening']>,
    ParentType,
    ContextType,
    RequireFields<MutationbreakGlassArgs, 'input' | 'idempotencyKey'>
  >;
  closeInquiry?: Resolver<
    Maybe<ResolversTypes['Inquiry']>,
    ParentType,
    ContextType,
    RequireFields<MutationcloseInquiryArgs, 'id' | 'idempotencyKey'>
  >;
  answerFinding?: Resolver<
    Maybe<ResolversTypes['AnsweredFinding']>,
    ParentType,
    ContextType,
    RequireFields<MutationanswerFindingArgs, 'input' | 'idempotencyKey'>
  >;
};

export type PersonResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisionPass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consents?: Resolver<
    Maybe<ResolversTypes['ConsentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonconsentsArgs, 'first'>
  >;
  delegations?: Resolver<
    Maybe<ResolversTypes['DelegationConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersondelegationsArgs, 'first'>
  >;
  trustNotices?: Resolver<
    Maybe<ResolversTypes['TrustNoticeConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersontrustNoticesArgs, 'first'>
  >;
  dataQuality?: Resolver<
    Maybe<ResolversTypes['DataQualityFindingConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersondataQualityArgs, 'first'>
  >;
  contradictions?: Resolver<
    Maybe<ResolversTypes['ContradictionConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersoncontradictionsArgs, 'first'>
  >;
  readQuestions?: Resolver<
    Maybe<ResolversTypes['ReadQuestionConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonreadQuestionsArgs, 'first'>
  >;
};

export type ConsentResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recipientKind?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReadingPurpose'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxReads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentRequestResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest'],
> = {
  recipientKind?: Resolver<ResolversTypes['RecipientKind'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ReadingPurpose'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxReads?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
};

export type RequestedConsentResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['RequestedConsent'] = ResolversParentTypes['RequestedConsent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DelegationResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DelegationSide'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DelegationState'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DelegationConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type DelegationOfferResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DelegationOffer'] = ResolversParentTypes['DelegationOffer'],
> = {
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OfferedDelegationResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['OfferedDelegation'] = ResolversParentTypes['OfferedDelegation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrustNoticeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['TrustNotice'] = ResolversParentTypes['TrustNotice'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrustNoticeKind'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
};

export type TrustNoticeConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['TrustNoticeConnection'] = ResolversParentTypes['TrustNoticeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['TrustNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrustNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustNoticeEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['TrustNoticeEdge'] = ResolversParentTypes['TrustNoticeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrustNotice'], ParentType, ContextType>;
};

export type DataQualityFindingResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DataQualityFinding'] = ResolversParentTypes['DataQualityFinding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataQualityFindingConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DataQualityFindingConnection'] =
    ResolversParentTypes['DataQualityFindingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DataQualityFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataQualityFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataQualityFindingEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['DataQualityFindingEdge'] = ResolversParentTypes['DataQualityFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataQualityFinding'], ParentType, ContextType>;
};

export type ReadQuestionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ReadQuestion'] = ResolversParentTypes['ReadQuestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  lineAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReadQuestionConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ReadQuestionConnection'] = ResolversParentTypes['ReadQuestionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ReadQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReadQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReadQuestionEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ReadQuestionEdge'] = ResolversParentTypes['ReadQuestionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReadQuestion'], ParentType, ContextType>;
};

export type AnsweredQuestionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['AnsweredQuestion'] = ResolversParentTypes['AnsweredQuestion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InquiryResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Inquiry'] = ResolversParentTypes['Inquiry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notifySubjectAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InquiryConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['InquiryConnection'] = ResolversParentTypes['InquiryConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InquiryEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['InquiryEdge'] = ResolversParentTypes['InquiryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inquiry'], ParentType, ContextType>;
};

export type InquiryOpeningResolvers<
  ContextType = TrustContext,
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
  nationalId?: Resolver<Maybe<ResolversTypes['NationalId']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inquiry?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
};

export type EmergencyOpeningResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['EmergencyOpening'] = ResolversParentTypes['EmergencyOpening'],
  FederationReferenceType extends FederationReferenceTypes['EmergencyOpening'] =
    FederationReferenceTypes['EmergencyOpening'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['EmergencyOpening']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['NationalId']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  access?: Resolver<Maybe<ResolversTypes['Inquiry']>, ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText'],
> = {
  fa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionRuleResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ContradictionRule'] = ResolversParentTypes['ContradictionRule'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalisedText'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ContradictionSubject'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['ContradictionComparator'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['ContradictionRuleSide']>, ParentType, ContextType>;
};

export type ContradictionRuleSideResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ContradictionRuleSide'] = ResolversParentTypes['ContradictionRuleSide'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ContradictionRule'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContradictionState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['ContradictionSide']>, ParentType, ContextType>;
};

export type ContradictionSideResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ContradictionSide'] = ResolversParentTypes['ContradictionSide'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AgencyFindingResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['AgencyFinding'] = ResolversParentTypes['AgencyFinding'],
> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ContradictionRule']>, ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AnsweredFindingResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['AnsweredFinding'] = ResolversParentTypes['AnsweredFinding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type AgencyFindingConnectionResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['AgencyFindingConnection'] = ResolversParentTypes['AgencyFindingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgencyFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgencyFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyFindingEdgeResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['AgencyFindingEdge'] = ResolversParentTypes['AgencyFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgencyFinding'], ParentType, ContextType>;
};

export type LegalPersonResolvers<
  ContextType = TrustContext,
  ParentType extends ResolversParentTypes['LegalPerson'] = ResolversParentTypes['LegalPerson'],
  FederationReferenceType extends FederationReferenceTypes['LegalPerson'] = FederationReferenceTypes['LegalPerson'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['LegalPerson']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contradictions?: Resolver<
    Maybe<ResolversTypes['ContradictionConnection']>,
    ParentType,
    ContextType,
    RequireFields<LegalPersoncontradictionsArgs, 'first'>
  >;
};

export type Resolvers<ContextType = TrustContext> = {
  DateTime?: GraphQLScalarType;
  NationalId?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  RequestedConsent?: RequestedConsentResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  DelegationOffer?: DelegationOfferResolvers<ContextType>;
  OfferedDelegation?: OfferedDelegationResolvers<ContextType>;
  TrustNotice?: TrustNoticeResolvers<ContextType>;
  TrustNoticeConnection?: TrustNoticeConnectionResolvers<ContextType>;
  TrustNoticeEdge?: TrustNoticeEdgeResolvers<ContextType>;
  DataQualityFinding?: DataQualityFindingResolvers<ContextType>;
  DataQualityFindingConnection?: DataQualityFindingConnectionResolvers<ContextType>;
  DataQualityFindingEdge?: DataQualityFindingEdgeResolvers<ContextType>;
  ReadQuestion?: ReadQuestionResolvers<ContextType>;
  ReadQuestionConnection?: ReadQuestionConnectionResolvers<ContextType>;
  ReadQuestionEdge?: ReadQuestionEdgeResolvers<ContextType>;
  AnsweredQuestion?: AnsweredQuestionResolvers<ContextType>;
  Inquiry?: InquiryResolvers<ContextType>;
  InquiryConnection?: InquiryConnectionResolvers<ContextType>;
  InquiryEdge?: InquiryEdgeResolvers<ContextType>;
  InquiryOpening?: InquiryOpeningResolvers<ContextType>;
  EmergencyOpening?: EmergencyOpeningResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  ContradictionRule?: ContradictionRuleResolvers<ContextType>;
  ContradictionRuleSide?: ContradictionRuleSideResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionSide?: ContradictionSideResolvers<ContextType>;
  AgencyFinding?: AgencyFindingResolvers<ContextType>;
  AnsweredFinding?: AnsweredFindingResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  AgencyFindingConnection?: AgencyFindingConnectionResolvers<ContextType>;
  AgencyFindingEdge?: AgencyFindingEdgeResolvers<ContextType>;
  LegalPerson?: LegalPersonResolvers<ContextType>;
};
