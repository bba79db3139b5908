import { me } from '../kit/me.ts';
import { spanState } from '../kit/span.ts';
import { today } from '../kit/today.ts';
import { assessReimbursement, claimReimbursement } from './claim-reimbursement.ts';
import type { SupplementaryInsuranceContext } from './context.ts';
import { insurer } from './insurer.ts';
import type { ClaimRow } from './registry.ts';
import type { ReimbursementRequestRecord } from './requests.ts';
import type { Resolvers } from './resolver-types.ts';
import { benefitFor, presentCover } from './rules.ts';

/** A field of the claim behind a request. */
const claimed =
  <Value>(read: (claim: ClaimRow) => Value) =>
  async (
    { tracking_code }: ReimbursementRequestRecord,
    _arguments: object,
    { loaders }: SupplementaryInsuranceContext,
  ): Promise<Value | null> => {
    const claim = await loaders.claim.load(tracking_code);
    return claim === null ? null : read(claim);
  };

export const resolvers: Resolvers = {
  Query: { me },
  Mutation: {
    claimReimbursement: (_parent, given, context) => claimReimbursement(given, context),
    assessReimbursement: (_parent, given, context) => assessReimbursement(given, context),
  },
  ReimbursementRequest: {
    kind: claimed(({ kind }) => kind),
    servicedOn: claimed(({ serviced_on }) => serviced_on),
    amount: claimed(({ amount }) => amount),
    payable: claimed(({ payable }) => payable),
    refusal: claimed(({ refusal }) => refusal),
  },
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
