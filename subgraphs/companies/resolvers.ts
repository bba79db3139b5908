import { me } from '../kit/me.ts';
import { approveAct } from './approve-act.ts';
import type { CompaniesContext } from './context.ts';
import { actsPage, directorshipsPage, present } from './lists.ts';
import { proposeAct } from './propose-act.ts';
import { representationsOf } from './representations.ts';
import type { LegalPersonRecord } from './records.ts';
import type { Resolvers } from './resolver-types.ts';
import { type Signing, stateOf } from './rules.ts';
import { signingOfCaller } from './signing-of-caller.ts';

export const resolvers: Resolvers = {
  Query: {
    me,
    company: (_parent, { legalId }, { loaders }) => loaders.companyByNumber.load(legalId),
  },
  Mutation: {
    proposeAct: (_parent, given, context) => proposeAct(given, context),
    approveAct: (_parent, given, context) => approveAct(given, context),
  },
  Person: {
    companies: async ({ id }, given, { loaders }) => directorshipsPage(await loaders.officesOf.load(id), given),
    signatoryOf: (person, _arguments, context) => representationsOf(person, context),
  },
  Directorship: {
    company: ({ company_ref }, _arguments, { loaders }) => loaders.company.load(company_ref),
    from: ({ from_day }) => from_day,
    until: ({ until_day }) => until_day,
  },
  LegalPerson: {
    __resolveReference: ({ id }, { loaders }) => loaders.company.load(id),
    id: ({ ref }) => ref,
    legalId: ({ legal_id }) => legal_id,
    registeredOn: ({ registered_on }) => registered_on,
    officers: async ({ ref }, _arguments, { loaders }) => present(await loaders.officersIn.load(ref)),
    signatureRules: async ({ ref }, _arguments, { loaders }) => [...((await loaders.rulesOf.load(ref)) ?? [])],
    acts: (company, given, context) => actsPage(company, given, context),
    signingRefusal: async (company, _arguments, context) => {
      const signing = await signingOfCaller(company, context);
      return 'refusal' in signing ? signing.refusal : null;
    },
    signingRule: async (company, _arguments, context) => (await signs(company, context))?.rule ?? null,
    signingRequired: async (company, _arguments, context) => (await signs(company, context))?.required ?? null,
    signingName: async (company, _arguments, context) => (await signs(company, context))?.officer.name ?? null,
  },
  CompanyOfficer: {
    from: ({ from_day }) => from_day,
    until: ({ until_day }) => until_day,
  },
  SignatureRule: {
    kinds: ({ kinds }) => [...kinds],
    signatories: ({ signatories }) => present(signatories).filter(({ officer }) => present([officer]).length > 0),
  },
  Signatory: {
    from: ({ from_day }) => from_day,
    until: ({ until_day }) => until_day,
  },
  CompanyAct: {
    parties: ({ company_ref }, _arguments, { caller }) =>
      caller.subject === null ? [company_ref] : [company_ref, caller.subject],
    company: ({ company_ref }, _arguments, { loaders }) => loaders.company.load(company_ref),
    state: (act) => stateOf(act, new Date()),
    signedBy: async ({ id }, _arguments, { loaders }) => [...((await loaders.signersOf.load(id)) ?? [])],
    proposedAt: ({ proposed_at }) => proposed_at,
    lapsesAt: ({ lapses_at }) => lapses_at,
    registeredAt: ({ registered_at }) => registered_at,
    newAddress: ({ new_address }) => new_address,
    appointee: ({ appointee }, _arguments, { loaders }) =>
      appointee === null ? null : loaders.officer.load(appointee),
    appointedUntil: ({ appointed_until }) => appointed_until,
  },
};

async function signs(company: LegalPersonRecord, context: CompaniesContext): Promise<Signing | null> {
  const signing = await signingOfCaller(company, context);
  return 'refusal' in signing ? null : signing;
}
