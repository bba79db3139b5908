import { me } from '../kit/me.ts';
import { spanState } from '../kit/span.ts';
import { today } from '../kit/today.ts';
import { decideCoverRenewal, requestCoverRenewal } from './renew-cover.ts';
import type { Resolvers } from './resolver-types.ts';
import { presentCover, renewalOpensOn } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    requestCoverRenewal: (_parent, given, context) => requestCoverRenewal(given, context),
    decideCoverRenewal: (_parent, given, context) => decideCoverRenewal(given, context),
  },
  CoverRenewalRequest: {
    renewedUntil: async ({ tracking_code }, _arguments, { loaders }) =>
      (await loaders.renewal.load(tracking_code))?.renewed_until ?? null,
    refusal: async ({ tracking_code }, _arguments, { loaders }) =>
      (await loaders.renewal.load(tracking_code))?.refusal ?? null,
  },
  Person: {
    basicCover: async ({ id }, _arguments, { loaders }) =>
      presentCover((await loaders.coversOf.load(id)) ?? [], today()),
  },
  BasicCover: {
    insurer: ({ insurer_fa, insurer_en }) => ({ fa: insurer_fa, en: insurer_en }),
    scheme: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    state: (cover) => spanState(cover, today()),
    head: ({ head_ref }) => ({ id: head_ref }),
    entitledFrom: ({ from }) => from,
    entitledUntil: ({ until }) => until,
    renewalOpensOn: (cover) => renewalOpensOn(cover),
  },
};
