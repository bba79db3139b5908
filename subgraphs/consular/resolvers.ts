import type { GraphQLFieldResolver } from 'graphql';
import { connectionArguments, connectionOf } from '../kit/connection.ts';
import { me } from '../kit/me.ts';
import { loadRequestsOf } from '../kit/requests/requests.ts';
import { acceptPowerOfAttorney } from './accept-power.ts';
import type { ConsularContext } from './context.ts';
import { handleConsularRequest } from './handle-request.ts';
import {
  registerBirthAbroad,
  requestLegalisation,
  requestPassportRenewal,
  requestPowerOfAttorney,
} from './make-request.ts';
import { requests } from './requests.ts';
import type { AttorneyPower, Resolvers } from './resolver-types.ts';
import { requireCountry, requireIdentified } from './rules.ts';
import { services } from './services.ts';

const pageSize = { default: 20 };

const own: Resolvers = {
  Query: {
    me,
    consularMissions: async (_parent, { country, ...given }, { registry }) => {
      const page = connectionArguments(given, pageSize);
      const missions = await registry.missionsIn(country ? requireCountry(country) : null);
      return connectionOf(missions, page, ({ id }) => [id]);
    },
    consularServices: () =>
      Object.values(services).map(({ slug, assurance, requirements }) => ({
        service: { id: `foreign-affairs.${slug}` },
        assurance,
        requirements: requirements.map(({ fa, en, coordinate, heldBy }) => ({
          label: { fa, en },
          coordinate,
          heldBy: heldBy === null ? null : { id: heldBy },
        })),
      })),
  },
  Mutation: {
    requestPassportRenewal: (_parent, given, context) => requestPassportRenewal(given, context),
    requestPowerOfAttorney: (_parent, given, context) => requestPowerOfAttorney(given, context, { isForThird: false }),
    requestPowerOfAttorneyFromThirdCountry: (_parent, given, context) =>
      requestPowerOfAttorney(given, context, { isForThird: true }),
    acceptPowerOfAttorney: (_parent, given, context) => acceptPowerOfAttorney(given, context),
    registerBirthAbroad: (_parent, given, context) => registerBirthAbroad(given, context),
    requestLegalisation: (_parent, given, context) => requestLegalisation(given, context),
    handleConsularRequest: (_parent, given, context) => handleConsularRequest(given, context),
  },
  Person: {
    consularRegistration: ({ id }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      return loaders.registration.load(id);
    },
    consularRequests: async ({ id }, given, context) => {
      const page = connectionArguments(given, pageSize);
      return connectionOf(await loadRequestsOf(id, context), page, ({ opened_at, tracking_code }) => [
        opened_at,
        tracking_code,
      ]);
    },
  },
  ConsularMission: {
    name: ({ name_fa: fa, name_en: en }) => ({ fa, en }),
    city: ({ city_fa: fa, city_en: en }) => ({ fa, en }),
  },
  ConsularRegistration: {
    mission: async ({ mission }, _arguments, { loaders }) => (await loaders.mission.load(mission))!,
    registeredOn: ({ registered_on }) => registered_on,
    identifiedBy: ({ identified_by }) => identified_by,
  },
  ConsularRequest: {
    mission: async ({ tracking_code }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      const detail = await loaders.detail.load(tracking_code);
      return detail && loaders.mission.load(detail.mission);
    },
    applicant: ({ owner_ref }, _arguments, { caller }) => {
      requireIdentified(caller);
      return { id: owner_ref };
    },
    passportReason: async ({ tracking_code }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      return (await loaders.detail.load(tracking_code))?.passport_reason ?? null;
    },
    powerOfAttorney: ({ tracking_code }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      return loaders.power.load(tracking_code);
    },
    birthAbroad: ({ tracking_code }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      return loaders.birth.load(tracking_code);
    },
    legalisedRecord: async ({ tracking_code }, _arguments, { caller, loaders }) => {
      requireIdentified(caller);
      return (await loaders.detail.load(tracking_code))?.legalised_record ?? null;
    },
  },
  PowerOfAttorney: {
    powers: ({ powers }) => JSON.parse(powers) as AttorneyPower[],
    until: ({ until_day }) => until_day,
    fromThirdCountry: ({ third_country }) => third_country === 1,
    agentCode: ({ agent_code, agent_code_until }) => (agent_code_until > new Date().toISOString() ? agent_code : null),
    acceptedAt: ({ accepted_at }) => accepted_at,
  },
  BirthAbroad: {
    givenName: ({ given_name }) => given_name,
    bornOn: ({ born_on }) => born_on,
    certificateDigest: ({ certificate_digest }) => certificate_digest,
  },
};

type Resolve = GraphQLFieldResolver<unknown, ConsularContext>;

/** The general services too are more than how a request stands: not for a sign-in by e-mail alone. */
function forIdentified(resolve: Resolve): Resolve {
  return (parent, given, context, info) => {
    requireIdentified(context.caller);
    return resolve(parent, given, context, info);
  };
}

const general = requests.resolvers('consular') as Readonly<Record<string, Readonly<Record<string, Resolve>>>>;

function identifiedOnly(type: string, fields: readonly string[]): Record<string, Resolve> {
  return Object.fromEntries(fields.map((field) => [field, forIdentified(general[type]![field]!)]));
}

export const resolvers = {
  ...own,
  Mutation: {
    ...own.Mutation,
    ...identifiedOnly('Mutation', [
      'fileConsularComplaint',
      'bookConsularAppointment',
      'cancelConsularAppointment',
      'rateConsularRequest',
    ]),
  },
  ConsularRequest: {
    ...own.ConsularRequest,
    ...identifiedOnly('ConsularRequest', ['complaints', 'appointments', 'appointmentSlots', 'rated']),
  },
};
