import { pageById } from '../lists.ts';
import type { ObligationResolvers } from '../resolver-types.ts';
import { appliesTo, isInForce } from '../rules/obligation.ts';
import { findObligation } from './query.ts';

export const obligationResolvers: ObligationResolvers = {
  __resolveReference: ({ id }, { loaders }) => findObligation(id, loaders),
  threshold: ({ threshold }) => threshold && threshold.numerator / threshold.denominator,
  isInForce: async (obligation, { on }, { loaders }) => isInForce(obligation, await loaders.allObligations(), on),
  supersededBy: ({ supersededBy }, _given, { loaders }) =>
    supersededBy === null ? null : findObligation(supersededBy, loaders),
  supersedes: async ({ id }, given, { loaders }) => {
    const all = await loaders.allObligations();
    const replaced = all.filter(({ supersededBy }) => supersededBy === id);
    return pageById(replaced, given);
  },
  appliesTo: async (obligation, given, { loaders }) => {
    const agencies = await loaders.allAgencies();
    const bound = agencies.filter((agency) => appliesTo(obligation, agency));
    return pageById(bound, given);
  },
};
