import { requireCompanyRecord } from '../kit/company-record.ts';
import { connectionArguments } from '../kit/connection.ts';
import { me } from '../kit/me.ts';
import {
  acceptDelegation,
  consentRequest,
  decideConsent,
  decisionPass,
  giveConsent,
  offerDelegation,
  requestConsent,
  revokeConsent,
  revokeDelegation,
} from './decide.ts';
import { answerFinding, requireOwner } from './contradictions/answer-finding.ts';
import type { ContradictionSideRecord } from './contradiction-records.ts';
import { breakGlass, closeInquiry, opened, openInquiry } from './inquire.ts';
import { requireOfficial } from './inquiry-rules.ts';
import { pageOf } from './lists.ts';
import { noticeTexts } from './notice-texts.ts';
import type { Resolvers } from './resolver-types.ts';
import { consentState, delegationState } from './rules.ts';
import { answerQuestion, askAboutRead, contestRecord } from './tell.ts';

/** What the person and an owner see of a side alike. */
const side = {
  dueAt: ({ due_at }: ContradictionSideRecord) => due_at,
  overdue: ({ due_at, answered_at, resolved_at }: ContradictionSideRecord) =>
    answered_at === null && resolved_at === null && due_at < new Date().toISOString(),
  contestedAt: ({ contested_at }: ContradictionSideRecord) => contested_at,
  state: ({ outcome }: ContradictionSideRecord) => outcome ?? 'OPEN',
  answeredAt: ({ answered_at }: ContradictionSideRecord) => answered_at,
};

/** What a consent and a request for one tell alike. */
const terms = {
  recipientKind: ({ recipient_kind }) => recipient_kind,
  agency: ({ recipient_kind, recipient }) => (recipient_kind === 'AGENCY' ? { id: recipient } : null),
  coordinates: ({ coordinates }) => JSON.parse(coordinates) as string[],
  validFrom: ({ valid_from }) => valid_from,
  validUntil: ({ valid_until }) => valid_until,
  maxReads: ({ max_reads }) => max_reads,
  state: (row) => consentState(row, new Date()),
} as const satisfies Resolvers['ConsentRequest'];

export const resolvers: Resolvers = {
  Query: {
    me,
    consentRequest: (_parent, { code }, context) => consentRequest(code, context),
    delegationOffer: (_parent, { code }, { registry }) => registry.delegations.byCode(code, new Date()),
    subjectOf: async (_parent, { basis }, { registry, caller }) => ({
      id: await registry.subjectOf(basis, caller, new Date()),
    }),
    inquiries: async (_parent, given, { registry, caller }) =>
      pageOf(await registry.inquiries.of(requireOfficial(caller)), given, (row) => [row.opened_at, row.id]),
    consentKey: (_parent, _arguments, { registry }) => registry.key().jwk,
    contradictionRules: async (_parent, _arguments, { registry }) => [
      ...(await registry.contradictions.rules()).values(),
    ],
    findingsAtMyAgency: (_parent, { unanswered, ...given }, { registry, caller }) => {
      const { agency } = requireOwner(caller);
      return registry.contradictions.atAgency(agency, unanswered ?? false, connectionArguments(given, { default: 20 }));
    },
  },
  Mutation: {
    giveConsent: (_parent, given, context) => giveConsent(given, context),
    requestConsent: (_parent, given, context) => requestConsent(given, context),
    decideConsent: (_parent, given, context) => decideConsent(given, context),
    revokeConsent: (_parent, given, context) => revokeConsent(given, context),
    offerDelegation: (_parent, given, context) => offerDelegation(given, context),
    acceptDelegation: (_parent, given, context) => acceptDelegation(given, context),
    revokeDelegation: (_parent, given, context) => revokeDelegation(given, context),
    contestRecord: (_parent, given, context) => contestRecord(given, context),
    askAboutRead: (_parent, given, context) => askAboutRead(given, context),
    answerQuestion: (_parent, given, context) => answerQuestion(given, context),
    answerFinding: async (_parent, given, context) => {
      const { id, answered_at } = (await answerFinding(given, context))!;
      return { id, answeredAt: answered_at! };
    },
    openInquiry: (_parent, given, context) => openInquiry(given, context),
    breakGlass: (_parent, given, context) => breakGlass(given, context),
    closeInquiry: (_parent, given, context) => closeInquiry(given, context),
  },
  Person: {
    decisionPass: ({ id, isAtLeast }, _arguments, { registry }) => decisionPass(id, isAtLeast, registry),
    consents: async ({ id }, { state, ...given }, { loaders }) => {
      const all = (await loaders.consentsOf.load(id)) ?? [];
      const now = new Date();
      const listed = state ? all.filter((row) => consentState(row, now) === state) : all;
      return pageOf(listed, given, (row) => [row.created_at, row.id]);
    },
    delegations: async ({ id }, given, { loaders }) =>
      pageOf(await loaders.delegationsOf.load(id), given, (row) => [row.created_at, row.id]),
    trustNotices: async ({ id }, given, { loaders }) =>
      pageOf(await loaders.noticesOf.load(id), given, (row) => [row.visible_from, row.id]),
    dataQuality: async ({ id }, given, { loaders }) =>
      pageOf(await loaders.findingsOf.load(id), given, (row) => [row.opened_at, row.id]),
    contradictions: async ({ id }, given, { loaders }) =>
      pageOf(await loaders.contradictionsOf.load(id), given, (row) => [row.opened_at, row.id]),
    readQuestions: async ({ id }, given, { loaders }) =>
      pageOf(await loaders.questionsOf.load(id), given, (row) => [row.asked_at, row.id]),
  },
  LegalPerson: {
    contradictions: async ({ id }, given, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return pageOf(await loaders.contradictionsOf.load(id), given, (row) => [row.opened_at, row.id]);
    },
  },
  Consent: {
    ...terms,
    holder: ({ subject }) => subject,
    decidedAt: ({ decided_at }) => decided_at!,
    revokedAt: ({ revoked_at }) => revoked_at,
  },
  ConsentRequest: terms,
  Delegation: {
    side: ({ holder, delegator }) => (holder === delegator ? 'GIVEN' : 'RECEIVED'),
    coordinates: ({ coordinates }) => JSON.parse(coordinates) as string[],
    validFrom: ({ valid_from }) => valid_from,
    validUntil: ({ valid_until }) => valid_until,
    state: (row) => delegationState(row, new Date()),
    offeredAt: ({ created_at }) => created_at,
    acceptedAt: ({ accepted_at }) => accepted_at,
    revokedAt: ({ revoked_at }) => revoked_at,
  },
  DelegationOffer: {
    coordinates: ({ coordinates }) => JSON.parse(coordinates) as string[],
    validFrom: ({ valid_from }) => valid_from,
    validUntil: ({ valid_until }) => valid_until,
  },
  InquiryOpening: {
    __resolveReference: (reference, { caller }) => ({ ...reference, requester: caller.subject }),
    inquiry: (opening, _arguments, context) => opened(opening, 'inquiry', context),
  },
  EmergencyOpening: {
    __resolveReference: (reference, { caller }) => ({ ...reference, requester: caller.subject }),
    access: (opening, _arguments, context) => opened(opening, 'emergency', context),
  },
  Inquiry: {
    agency: ({ agency }) => ({ id: agency }),
    legalBasis: ({ legal_basis }) => legal_basis,
    caseRef: ({ case_ref }) => case_ref,
    coordinates: ({ coordinates }) => JSON.parse(coordinates) as string[],
    emergency: ({ emergency }) => emergency === 1,
    openedAt: ({ opened_at }) => opened_at,
    expiresAt: ({ expires_at }) => expires_at,
    closedAt: ({ closed_at }) => closed_at,
    notifySubjectAt: ({ notify_at }) => notify_at,
  },
  TrustNotice: {
    holder: ({ person }) => person,
    at: ({ visible_from }) => visible_from,
    text: ({ kind }) => noticeTexts[kind],
  },
  DataQualityFinding: {
    holder: ({ person }) => person,
    openedAt: ({ opened_at }) => opened_at,
    answeredAt: ({ answered_at }) => answered_at,
  },
  ContradictionRule: {
    title: ({ title_fa: fa, title_en: en }) => ({ fa, en }),
    graceDays: ({ grace_days }) => grace_days,
    termDays: ({ term_days }) => term_days,
    legalBasis: ({ legal_basis }) => legal_basis,
    sides: ({ sides }) => [...sides],
  },
  ContradictionRuleSide: { agency: ({ agency }) => ({ id: agency }) },
  Contradiction: {
    holder: ({ subject }) => subject,
    rule: async ({ rule }, _arguments, { loaders }) => (await loaders.contradictionRule.load(rule))!,
    state: ({ resolved_at }) => (resolved_at === null ? 'OPEN' : 'RESOLVED'),
    openedAt: ({ opened_at }) => opened_at,
    resolvedAt: ({ resolved_at }) => resolved_at,
    sides: ({ sides }) => [...sides],
  },
  ContradictionSide: { ...side, agency: ({ agency }) => ({ id: agency }) },
  AgencyFinding: {
    ...side,
    parties: ({ subject }, _arguments, { caller }) => (caller.subject === null ? [subject] : [subject, caller.subject]),
    rule: async ({ rule }, _arguments, { loaders }) => (await loaders.contradictionRule.load(rule))!,
    openedAt: ({ opened_at }) => opened_at,
    resolvedAt: ({ resolved_at }) => resolved_at,
  },
  ReadQuestion: {
    holder: ({ person }) => person,
    agency: ({ agency }) => ({ id: agency }),
    lineAt: ({ line_at }) => line_at,
    askedAt: ({ asked_at }) => asked_at,
    dueAt: ({ due_at }) => due_at,
    overdue: ({ due_at, answer }) => answer === null && due_at < new Date().toISOString(),
    answeredAt: ({ answered_at }) => answered_at,
  },
};
