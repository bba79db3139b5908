import { me } from '../kit/me.ts';
import { spanState } from '../kit/span.ts';
import { today } from '../kit/today.ts';
import { insurer } from './insurer.ts';
import type { Resolvers } from './resolver-types.ts';
import { benefitFor, presentCover } from './rules.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    supplementaryCover: async ({ id }, _arguments, { loaders }) =>
      presentCover((await loaders.coversOf.load(id)) ?? [], today()),
  },
  SupplementaryCover: {
    insurer: () => insurer,
    scheme: ({ title_fa, title_en }) => ({ fa: title_fa, en: title_en }),
    state: (cover) => spanState(cover, today()),
    head: ({ head_ref }) => ({ id: head_ref }),
    entitledFrom: ({ from }) => from,
    entitledUntil: ({ until }) => until,
    benefits: async (cover, _arguments, { loaders }) =>
      ((await loaders.benefitsOf.load(cover.plan)) ?? []).map((benefit) => benefitFor(benefit, cover)),
    members: async ({ policy_id, relation }, _arguments, { loaders }) =>
      relation === 'HEAD' ? [...((await loaders.membersOf.load(policy_id)) ?? [])] : [],
  },
  CoverMember: {
    id: ({ member }) => member,
    person: ({ person_ref }) => ({ id: person_ref }),
  },
  CoverBenefit: {
    yearlyCeiling: ({ yearly_ceiling }) => yearly_ceiling,
  },
};
