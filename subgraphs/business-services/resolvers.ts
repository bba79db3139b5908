import { requireCompanyRecord } from '../kit/company-record.ts';
import { actOnce } from '../kit/idempotency.ts';
import { me } from '../kit/me.ts';
import { loadRequestsOf, type RequestRecord } from '../kit/requests/requests.ts';
import { signingRefused } from '../kit/signing-refusals.ts';
import type { BusinessContext } from './context.ts';
import { decideRequest } from './decide-request.ts';
import { fileRequest, signerOf, signRequest } from './file-request.ts';
import { filingsPage, requestsPage, requestsToDecide } from './lists.ts';
import type { BusinessRequestRow, LegalPersonRecord } from './records.ts';
import type { MutationlookUpLegalPersonArgs, Resolvers } from './resolver-types.ts';
import { filingState } from './rules.ts';
import { signFiling } from './sign-filing.ts';

export const resolvers: Resolvers = {
  Query: {
    me,
    businessRequestKinds: async (_parent, _arguments, { registry }) => [...(await registry.kinds())],
    businessRequestsToDecide: (_parent, given, context) => requestsToDecide(given, context),
  },
  Mutation: {
    lookUpLegalPerson: (_parent, given, context) => lookUp(given, context),
    fileBusinessRequest: (_parent, given, context) => fileRequest(given, context),
    signBusinessRequest: (_parent, given, context) => signRequest(given, context),
    decideBusinessRequest: (_parent, given, context) => decideRequest(given, context),
  },
  LegalPerson: {
    businessProfile: ({ id }, _arguments, { caller, loaders }, info) => {
      requireCompanyRecord(caller, id, info);
      return loaders.business.load(id);
    },
    businessRequests: ({ id }, given, context, info) => {
      requireCompanyRecord(context.caller, id, info);
      return requestsPage(id, given, context);
    },
    companyFilings: (company, given, context) => filingsPage(company, given, context),
  },
  BusinessProfile: {
    startedOn: ({ started_on }) => started_on,
    economicCodeOn: ({ economic_code_on }) => economic_code_on,
    employerSince: ({ employer_since }) => employer_since,
    openRequests: async ({ company_ref }, _arguments, context) => {
      const all = await loadRequestsOf(company_ref, context);
      return all.filter(({ state }) => state === 'IN_PROGRESS' || state === 'WAITING_FOR_APPLICANT').length;
    },
  },
  BusinessRequestKindInfo: {
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    decidedBy: ({ decided_by }) => ({ id: decided_by }),
    daysToSign: ({ days_to_sign }) => days_to_sign,
    legalBasis: ({ legal_basis }) => legal_basis,
  },
  FilingAttempt: {
    signer: (_attempt, _arguments, { caller }) => caller.subject,
    filing: (attempt, _arguments, context) => signFiling(attempt, context),
  },
  CompanyFiling: {
    parties: ({ company_ref }, _arguments, { caller }) =>
      caller.subject === null ? [company_ref] : [company_ref, caller.subject],
    licenceKind: ({ licence_kind }) => licence_kind,
    state: (filing) => filingState(filing, new Date()),
    signedBy: async ({ id }, _arguments, { loaders }) =>
      ((await loaders.signaturesOf.load(id)) ?? []).map(({ name }) => name),
    proposedAt: ({ proposed_at }) => proposed_at,
    lapsesAt: ({ lapses_at }) => lapses_at,
    trackingCode: ({ tracking_code }) => tracking_code,
  },
  BusinessRequest: {
    kind: async (request, _arguments, context) => (await ownOf(request, context)).kind,
    licenceRequest: async (request, _arguments, context) => (await ownOf(request, context)).licence_request,
  },
  DecidedBusinessRequest: {
    request: ({ tracking_code }) => tracking_code,
  },
};

async function ownOf({ tracking_code }: RequestRecord, { loaders }: BusinessContext): Promise<BusinessRequestRow> {
  return (await loaders.ownRequest.load(tracking_code))!;
}

/** @throws AgencyError COMPANY_NOT_REGISTERED */
async function lookUp(
  { input, idempotencyKey }: MutationlookUpLegalPersonArgs,
  { caller, registry }: BusinessContext,
): Promise<LegalPersonRecord> {
  const request = { caller: signerOf(caller), key: idempotencyKey, input };
  const found = await registry.businessByNumber(input.legalId);
  if (found === null) throw signingRefused('COMPANY_NOT_REGISTERED');
  return { id: await actOnce(registry.db, request, () => Promise.resolve(found.company_ref)) };
}
