import { requireCompanyRecord } from '../kit/company-record.ts';
import { me } from '../kit/me.ts';
import type { RequestRecord } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { applyForLicence, offerLicence, renewLicence, requestTransfer } from './apply.ts';
import type { LicencesContext } from './context.ts';
import { decideRequest, reviewRequest } from './decide-request.ts';
import {
  dutiesPage,
  kindsPage,
  licencesPage,
  publishedPage,
  registerPage,
  requestsPage,
  requestsToDecide,
  shownDecisions,
} from './lists.ts';
import { publishReport } from './publication/publish-report.ts';
import { stateOfDuty } from './publication/rules.ts';
import { publishDecision } from './publish-decision.ts';
import { shownText } from './publishable-text.ts';
import type { DecisionRow, LicenceKindRecord, LicenceRecord, LicenceRequestRow } from './records.ts';
import { recordDecision } from './record-decision.ts';
import type { Resolvers } from './resolver-types.ts';
import { isShown, stateOf, validUntil } from './rules.ts';

/** As the schema says. */
const mostSchoolLicences = 20;

export const resolvers: Resolvers = {
  Query: {
    me,
    licenceKinds: (_parent, given, context) => kindsPage(given, context),
    licenceRegister: (_parent, given, context) => registerPage(given, context),
    licenceGrounds: async (_parent, { decision }, { registry }) =>
      (await registry.allGrounds()).filter((ground) => !decision || ground.decision === decision),
    licenceRequestsToDecide: (_parent, given, context) => requestsToDecide(given, context),
    publicationDuties: (_parent, given, context) => dutiesPage(given, context),
  },
  Mutation: {
    applyForLicence: (_parent, given, context) => applyForLicence(given, context),
    renewLicence: (_parent, given, context) => renewLicence(given, context),
    offerLicence: (_parent, given, context) => offerLicence(given, context),
    requestLicenceTransfer: (_parent, given, context) => requestTransfer(given, context),
    reviewLicenceRequest: (_parent, given, context) => reviewRequest(given, context),
    decideLicenceRequest: (_parent, given, context) => decideRequest(given, context),
    recordLicenceDecision: (_parent, given, context) => recordDecision(given, context),
    publishLicenceDecision: (_parent, given, context) => publishDecision(given, context),
    publishFinancialReport: (_parent, given, context) => publishReport(given, context),
  },
  Person: {
    licences: async ({ id }, given, context) => licencesPage(await context.loaders.ofPerson.load(id), given, context),
    licenceRequests: ({ id }, given, context) => requestsPage(id, given, context),
  },
  LegalPerson: {
    licences: async ({ id }, given, context, info) => {
      requireCompanyRecord(context.caller, id, info);
      return licencesPage(await context.loaders.ofCompany.load(id), given, context);
    },
    licenceRequests: ({ id }, given, context, info) => {
      requireCompanyRecord(context.caller, id, info);
      return requestsPage(id, given, context);
    },
    publishedLicences: async ({ id }, given, context) =>
      publishedPage(await context.loaders.ofCompany.load(id), given, context),
    schoolLicences: async ({ id }, _arguments, { loaders }) =>
      ((await loaders.schoolLicencesOf.load(id)) ?? []).slice(0, mostSchoolLicences),
  },
  SchoolLicence: {
    state: ({ valid_until }) => (valid_until < today() ? 'EXPIRED' : 'IN_FORCE'),
    issuedOn: ({ issued_on }) => issued_on,
    validUntil: ({ valid_until }) => valid_until,
    founder: ({ company_ref }) => ({ id: company_ref }),
  },
  LicenceKind: {
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    issuer: ({ issuer }) => ({ id: issuer }),
    validMonths: ({ valid_months }) => valid_months,
    legalBasis: ({ legal_basis }) => legal_basis,
    publicationRules: async ({ id }, _arguments, { loaders }) => [...((await loaders.rulesOf.load(id)) ?? [])],
  },
  PublicationRule: {
    from: ({ from_day }) => from_day,
    until: ({ until_day }) => until_day,
    legalBasis: ({ legal_basis }) => legal_basis,
  },
  LicenceGround: {
    title: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    legalBasis: ({ legal_basis }) => legal_basis,
  },
  Licence: {
    kind: (licence, _arguments, context) => kindOf(licence.kind, context),
    holder: ({ holder_name }) => holder_name,
    state: (licence, _arguments, context) => stateToday(licence, context),
    issuedOn: ({ issued_on }) => issued_on,
    validUntil: async (licence, _arguments, context) => validUntil(await decisionsOf(licence, context)),
    decisions: async (licence, _arguments, context) => {
      const decisions = await decisionsOf(licence, context);
      const about = { decisions, isPersons: licence.holder_person_ref !== null };
      return decisions.map((one) => ({ ...one, published: isShown(one, about, today()) }));
    },
  },
  LicenceDecision: {
    decidedOn: ({ decided_on }) => decided_on,
    ground: ({ ground, published_ground }, _arguments, { loaders }) => {
      const code = ground ?? published_ground;
      return code === null ? null : loaders.ground.load(code);
    },
    details: ({ details, published_details }) => details ?? published_details,
    inForceUntil: ({ in_force_until }) => in_force_until,
  },
  PublishedLicence: {
    kind: (licence, _arguments, context) => kindOf(licence.kind, context),
    holder: ({ holder_name }) => holder_name,
    company: ({ holder_company_ref }) => (holder_company_ref === null ? null : { id: holder_company_ref }),
    state: (licence, _arguments, context) => stateToday(licence, context),
    decisions: async (licence, _arguments, context) => shownDecisions(licence, context),
  },
  PublishedDecision: {
    decidedOn: ({ decided_on }) => decided_on,
    ground: async ({ published_ground }, _arguments, { loaders }) =>
      (await loaders.ground.load(published_ground ?? ''))!,
    details: ({ published_details }) => shownText(published_details),
    inForceUntil: ({ in_force_until }) => in_force_until,
    publishedOn: ({ published_on }) => published_on!,
  },
  RecordedDecision: {
    decision: async (recorded, _arguments, context) => (await rowOf(recorded, context)).decision,
    number: ({ licence }) => licence.number,
    state: ({ licence }, _arguments, context) => stateToday(licence, context),
    published: async (recorded, _arguments, context) => {
      const shown = await shownDecisions(recorded.licence, context);
      return shown.some(({ id }) => id === recorded.id);
    },
  },
  LicenceRequest: {
    purpose: async (request, _arguments, context) => (await ownOf(request, context)).purpose,
    kind: async (request, _arguments, context) => kindOf((await ownOf(request, context)).kind, context),
    refusal: async (request, _arguments, context) => (await ownOf(request, context)).refusal,
    licenceNumber: async (request, _arguments, context) =>
      request.state === 'COMPLETED' ? numberOf(await ownOf(request, context), context) : null,
  },
  DecidedLicenceRequest: {
    request: ({ tracking_code }) => tracking_code,
    kind: ({ kind }, _arguments, context) => kindOf(kind, context),
    licenceNumber: (request, _arguments, context) =>
      request.state === 'COMPLETED' ? numberOf(request, context) : null,
  },
  PublicationDuty: {
    institution: ({ agency }) => ({ id: agency }),
    state: (duty) => stateOfDuty(duty, today()),
    decisionCount: ({ decisions }) => decisions?.all ?? null,
    missingCount: ({ decisions }) => decisions?.missing ?? null,
    missing: async ({ agency, jalaliYear, duty }, _arguments, { loaders }) =>
      duty === 'FINANCIAL_REPORT' ? [] : [...((await loaders.missing.load(`${agency}:${jalaliYear}`)) ?? [])],
  },
  UnpublishedDecision: {
    kind: ({ kind }, _arguments, context) => kindOf(kind, context),
    decidedOn: ({ decided_on }) => decided_on,
  },
  FinancialReport: {
    jalaliYear: ({ jalali_year }) => jalali_year,
    totalRevenue: ({ revenue }) => revenue,
    totalCost: ({ cost }) => cost,
    totalAssets: ({ assets }) => assets,
    publishedAt: ({ published_at }) => published_at,
  },
};

async function kindOf(id: string, { loaders }: LicencesContext): Promise<LicenceKindRecord> {
  return (await loaders.kind.load(id))!;
}

async function ownOf({ tracking_code }: RequestRecord, { loaders }: LicencesContext): Promise<LicenceRequestRow> {
  return (await loaders.ownRequest.load(tracking_code))!;
}

async function numberOf({ licence_id }: LicenceRequestRow, { loaders }: LicencesContext): Promise<string | null> {
  return licence_id === null ? null : ((await loaders.licence.load(licence_id))?.number ?? null);
}

async function decisionsOf({ id }: LicenceRecord, { loaders }: LicencesContext): Promise<readonly DecisionRow[]> {
  return (await loaders.decisionsOf.load(id)) ?? [];
}

async function stateToday(licence: LicenceRecord, context: LicencesContext) {
  return stateOf(await decisionsOf(licence, context), today());
}

async function rowOf(
  { id, licence }: { readonly id: string; readonly licence: LicenceRecord },
  context: LicencesContext,
) {
  return (await decisionsOf(licence, context)).find((one) => one.id === id)!;
}
