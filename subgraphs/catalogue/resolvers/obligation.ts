import { pageById } from '../lists.ts';
import type { ObligationResolvers } from '../resolver-types.ts';
import { isInForce } from '../rules/obligation.ts';
import { bindsOn } from '../rules/succession.ts';
import { dayOf } from '../succession/services-on.ts';
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
    const [successions, day] = [await loaders.allSuccessions(), await dayOf(null, loaders)];
    const bound = agencies.filter((agency) => bindsOn(obligation, agency, successions, day));
    return pageById(bound, given);
  },
};
