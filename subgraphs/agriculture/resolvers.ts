import { connectionArguments, connectionOf } from '../kit/connection.ts';
import { me } from '../kit/me.ts';
import { handleNomadRequest, requestLivestockFeed, requestMigrationPermit } from './nomad-requests.ts';
import type { Resolvers } from './resolver-types.ts';

const mostPermits = 20;

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    requestMigrationPermit: (_parent, given, context) => requestMigrationPermit(given, context),
    requestLivestockFeed: (_parent, given, context) => requestLivestockFeed(given, context),
    handleNomadRequest: (_parent, given, context) => handleNomadRequest(given, context),
  },
  Person: {
    farmHoldings: async ({ id }, given, { loaders }) => {
      const page = connectionArguments(given, { default: 20 });
      const holdings = (await loaders.holdingsOf.load(id)) ?? [];
      return connectionOf(holdings, page, (holding) => [holding.registered_on, holding.id]);
    },
    nomadHousehold: ({ id }, _arguments, { loaders }) => loaders.householdOf.load(id),
  },
  FarmHolding: {
    squareMetres: ({ square_metres }) => square_metres,
    registeredOn: ({ registered_on }) => registered_on,
  },
  NomadHousehold: {
    keptBy: () => ({ id: 'nomads-affairs' }),
    isHead: ({ head_ref, reader }) => head_ref === reader,
    winterQuarters: ({ winter_quarters }) => winter_quarters,
    summerQuarters: ({ summer_quarters }) => summer_quarters,
    members: async ({ id }, _arguments, { loaders }) => (await loaders.membersIn.load(id)) ?? 0,
    cardUntil: ({ card_until }) => card_until,
    animals: async ({ id }, _arguments, { loaders }) => [...((await loaders.herdsOf.load(id)) ?? [])],
    permits: async ({ id }, _arguments, { loaders }) =>
      ((await loaders.permitsOf.load(id)) ?? []).slice(0, mostPermits),
    feedQuotas: async ({ id }, _arguments, { loaders }) => [...((await loaders.quotasOf.load(id)) ?? [])],
  },
  MigrationPermit: {
    jalaliYear: ({ jalali_year }) => jalali_year,
    leavesOn: ({ leaves_on }) => leaves_on,
    arrivesOn: ({ arrives_on }) => arrives_on,
    grantedAt: ({ granted_at }) => granted_at,
  },
  FeedQuota: { jalaliYear: ({ jalali_year }) => jalali_year },
  NomadRequest: {
    permit: ({ tracking_code }, _arguments, { loaders }) => loaders.permit.load(tracking_code),
    feed: ({ tracking_code }, _arguments, { loaders }) => loaders.allotment.load(tracking_code),
  },
};
