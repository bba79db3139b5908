import { connectionArguments, connectionOf } from '../../kit/connection.ts';
import { answerQuestion } from '../committee/answer-question.ts';
import { decideExemption, reviewExemption } from '../committee/decide-exemption.ts';
import { stepExecutivePlan, submitExecutivePlan } from '../committee/executive-plans.ts';
import { exemptionRequests, settledExemptions } from '../committee/exemption-lists.ts';
import { recordDecision } from '../committee/record-decision.ts';
import { recordMeeting } from '../committee/record-meeting.ts';
import { requestExemption } from '../committee/request-exemption.ts';
import { currentVersions, knownResolution, signConformity } from '../committee/sign-conformity.ts';
import { submitConnectionPlan } from '../committee/submit-connection-plan.ts';
import { withdrawDecision } from '../committee/withdraw-decision.ts';
import { withdrawExemption } from '../committee/withdraw-exemption.ts';
import { agencyFile } from '../connection-state.ts';
import type { CommitteeDecisionRecord } from '../committee-records.ts';
import type { Loaders } from '../context.ts';
import { committee, committeeSeats } from '../data/committee.ts';
import { executivePlanOffices } from '../data/executive-plan-offices.ts';
import { roles } from '../data/roles.ts';
import { knownProvince, type PageArguments, pageById } from '../lists.ts';
import type { AgencyRecord } from '../records.ts';
import type { AgencyResolvers, MutationResolvers, QueryResolvers, Resolvers } from '../resolver-types.ts';
import { evidenceDigest } from '../rules/evidence-digest.ts';
import { chainDays, exemptionChain } from '../rules/exemption-chain.ts';
import { exemptionDigest } from '../rules/exemption-digest.ts';
import { countedVotes } from '../rules/exemption-signing.ts';
import { exemptionStanding, longestExemption } from '../rules/exemption.ts';
import { tehranDay } from '../rules/tehran-day.ts';
import { findObligation } from './query.ts';

export const committeeQueries: QueryResolvers = {
  supervisoryCommittee: () => ({}),
  exemptionRequests: (_parent, given, context) => exemptionRequests(given, context),
  resolutions: async (_parent, given, { loaders }) => pageById(await loaders.allResolutions(), given),
  committeeMeetings: async (_parent, { province, ...page }, { loaders, registry }) => {
    const only = await knownProvince(province, loaders);
    const meetings = await registry.allMeetings();
    const kept = meetings.filter(({ province_code }) => only === undefined || province_code === only);
    return newestFirst(kept, page, ({ held_at }) => held_at);
  },
};

export const committeeMutations: MutationResolvers = {
  requestExemption: (_parent, given, context) => requestExemption(given, context),
  withdrawExemption: (_parent, given, context) => withdrawExemption(given, context),
  reviewExemption: (_parent, given, context) => reviewExemption(given, context),
  decideExemption: (_parent, given, context) => decideExemption(given, context),
  submitConnectionPlan: (_parent, given, context) => submitConnectionPlan(given, context),
  recordCommitteeMeeting: (_parent, given, context) => recordMeeting(given, context),
  recordCommitteeDecision: (_parent, given, context) => recordDecision(given, context),
  withdrawCommitteeDecision: (_parent, given, context) => withdrawDecision(given, context),
  answerCommitteeQuestion: (_parent, given, context) => answerQuestion(given, context),
  signConformity: (_parent, given, context) => signConformity(given, context),
  submitExecutivePlan: (_parent, given, context) => submitExecutivePlan(given, context),
  confirmExecutivePlan: (_parent, given, context) => stepExecutivePlan('CONFIRMED', given, context),
  forwardExecutivePlan: (_parent, given, context) => stepExecutivePlan('FORWARDED', given, context),
};

export const committeeOfAgency: AgencyResolvers = {
  exemptions: (agency, given, context) => settledExemptions(agency, given, context),
  connectionPlans: async ({ id }, given, { loaders }) =>
    newestFirst(await loaders.connectionPlansOf.load(id), given, ({ submitted_at }) => submitted_at),
  evidenceDigest: async ({ id }, { asOf }, { loaders }) =>
    evidenceDigest(await agencyFile(id, loaders, tehranDay(Date.parse(asOf))), Date.parse(asOf)),
  decisions: async ({ id }, given, { loaders }) =>
    newestFirst(await loaders.decisionsOf.load(id), given, ({ decided_at }) => decided_at),
  conformitySignatures: async ({ id }, given, { loaders }) =>
    newestFirst(await loaders.conformitySignaturesOf.load(id), given, ({ signed_at }) => signed_at),
  executivePlans: async ({ id }, given, { loaders }) =>
    newestFirst(await loaders.executivePlansOf.load(id), given, ({ submitted_at }) => submitted_at),
};

export const committeeTypes: Resolvers = {
  SupervisoryCommittee: {
    seats: (_committee, _given, { loaders }) => agenciesOf(committeeSeats, loaders),
    longestDays: () => longestExemption,
    votingRule: () => committee.votingRule,
    recusalRule: () => committee.recusalRule,
    termRule: () => committee.termRule,
    source: () => committee.source,
  },
  Exemption: {
    id: ({ exemption }) => exemption.id,
    agency: ({ exemption }, _given, { loaders }) => loaders.agency.load(exemption.agencyId),
    obligation: ({ exemption }, _given, { loaders }) => findObligation(exemption.obligationId, loaders),
    ground: ({ exemption }) => exemption.ground,
    reasons: ({ exemption }) => exemption.reasons,
    requestedAt: ({ exemption }) => exemption.requestedAt,
    state: ({ exemption, asOf }) => exemptionStanding(exemption, asOf).state,
    reviewedAt: ({ exemption: { reviewedAt }, asOf }) => upTo(reviewedAt, asOf),
    withdrawnAt: ({ exemption: { withdrawnAt }, asOf }) => upTo(withdrawnAt, asOf),
    decidedAt: ({ exemption, asOf }) => exemptionStanding(exemption, asOf).decidedAt,
    from: ({ exemption, asOf }) => exemptionStanding(exemption, asOf).from,
    until: ({ exemption, asOf }) => exemptionStanding(exemption, asOf).until,
    seats: ({ exemption }, _given, { loaders }) => agenciesOf(exemption.seats, loaders),
    recused: ({ exemption: { recused } }, _given, { loaders }) =>
      recused === null ? null : loaders.agency.load(recused),
    digest: ({ exemption }) => exemptionDigest(exemption),
    signatures: ({ exemption, asOf }) => [...countedVotes(exemption, asOf)],
    renews: async ({ exemption, asOf }, _given, { loaders }) => {
      const [, renewed] = exemptionChain(exemption, (await loaders.exemptionsOf.load(exemption.agencyId)) ?? []);
      return renewed === undefined ? null : { exemption: renewed, asOf };
    },
    chainDays: async ({ exemption, asOf }, _given, { loaders }) =>
      chainDays(exemptionChain(exemption, (await loaders.exemptionsOf.load(exemption.agencyId)) ?? []), asOf),
  },
  ExemptionSignature: {
    institution: ({ institution }, _given, { loaders }) => loaders.agency.load(institution),
    role: () => roles.committeeMember,
  },
  ConnectionPlan: {
    submittedAt: ({ submitted_at }) => submitted_at,
    milestones: ({ milestones }) => [...milestones],
  },
  ConnectionMilestone: {
    obligation: ({ obligation_id }, _given, { loaders }) =>
      obligation_id === null ? null : findObligation(obligation_id, loaders),
  },
  CommitteeMeeting: {
    heldAt: ({ held_at }) => held_at,
    province: async ({ province_code }, _given, { loaders }) =>
      (await loaders.allProvinces()).find(({ code }) => code === province_code) ?? null,
    office: ({ office }, _given, { loaders }) => loaders.agency.load(office),
    agencies: ({ agencies }, _given, { loaders }) => agenciesOf(agencies, loaders),
  },
  CommitteeDecision: {
    agency: ({ agency_id }, _given, { loaders }) => loaders.agency.load(agency_id),
    obligation: ({ obligation_id }, _given, { loaders }) => findObligation(obligation_id, loaders),
    office: ({ office }, _given, { loaders }) => loaders.agency.load(office),
    role: () => roles.recorder,
    legalBasis: ({ legal_basis_fa, legal_basis_en }) => ({ fa: legal_basis_fa, en: legal_basis_en }),
    decidedAt: ({ decided_at }) => decided_at,
    evidenceAsOf: ({ evidence_as_of }) => evidence_as_of,
    evidenceDigest: ({ evidence_digest }) => evidence_digest,
    answerDue: ({ answer_due }) => answer_due,
    answer: ({ id, kind }, _given, { loaders }) => (kind === 'QUESTION' ? loaders.answerTo.load(id) : null),
    replaces: ({ agency_id, replaces }, _given, { loaders }) =>
      decisionOf(agency_id, ({ id }) => id === replaces, loaders),
    replacedBy: ({ agency_id, id }, _given, { loaders }) =>
      decisionOf(agency_id, ({ replaces }) => replaces === id, loaders),
  },
  CommitteeAnswer: {
    answeredAt: ({ answered_at }) => answered_at,
    isLate: ({ answered_at, answer_due }) => tehranDay(Date.parse(answered_at)) > answer_due,
  },
  Resolution: {
    body: ({ body_fa, body_en }) => ({ fa: body_fa, en: body_en }),
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    source: ({ source_fa, source_en }) => ({ fa: source_fa, en: source_en }),
  },
  ConformitySignature: {
    agency: ({ agency_id }, _given, { loaders }) => loaders.agency.load(agency_id),
    resolution: ({ resolution_id }, _given, { loaders }) => knownResolution(resolution_id, loaders),
    schemaVersion: ({ schema_version }) => schema_version,
    isCurrent: async ({ agency_id, schema_version }, _given, { loaders }) =>
      (await currentVersions(agency_id, loaders, Date.now())).has(schema_version),
    role: () => roles.agencyHead,
    signedAt: ({ signed_at }) => signed_at,
  },
  ExecutivePlan: {
    agency: ({ agency_id }, _given, { loaders }) => loaders.agency.load(agency_id),
    resolution: ({ resolution_id }, _given, { loaders }) => knownResolution(resolution_id, loaders),
    jalaliYear: ({ jalali_year }) => jalali_year,
    documentDigest: ({ document_digest }) => document_digest,
    state: ({ steps }) => steps.at(-1)?.step ?? 'SUBMITTED',
    submittedAt: ({ submitted_at }) => submitted_at,
    confirmedAt: ({ steps }) => steps.find(({ step }) => step === 'CONFIRMED')?.at ?? null,
    confirmedBy: ({ steps }) => (steps.length > 0 ? executivePlanOffices.confirms.name : null),
    forwardedAt: ({ steps }) => steps.find(({ step }) => step === 'FORWARDED')?.at ?? null,
    forwardedTo: ({ steps }, _given, { loaders }) =>
      steps.some(({ step }) => step === 'FORWARDED') ? loaders.agency.load(executivePlanOffices.receives) : null,
  },
};

async function agenciesOf(ids: readonly string[], loaders: Loaders): Promise<AgencyRecord[]> {
  const found = await Promise.all(ids.map((id) => loaders.agency.load(id)));
  return found.filter((agency) => agency !== null);
}

async function decisionOf(
  agencyId: string,
  isWanted: (decision: CommitteeDecisionRecord) => boolean,
  loaders: Loaders,
): Promise<CommitteeDecisionRecord | null> {
  return ((await loaders.decisionsOf.load(agencyId)) ?? []).find(isWanted) ?? null;
}

function newestFirst<Row extends { readonly id: string }>(
  rows: readonly Row[] | null,
  given: PageArguments,
  timeOf: (row: Row) => string,
) {
  return connectionOf(rows ?? [], connectionArguments(given, { default: 20 }), (row) => [timeOf(row), row.id]);
}

function upTo(at: string | null, asOf: number): string | null {
  return at !== null && Date.parse(at) <= asOf ? at : null;
}
