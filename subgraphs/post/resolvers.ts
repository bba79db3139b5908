import { me } from '../kit/me.ts';
import { selectedOf } from '../kit/selected-parts.ts';
import { loadAddress } from './context.ts';
import type { Resolvers } from './resolver-types.ts';

export const resolvers: Resolvers = {
  Query: { me },
  Person: {
    residence: ({ id }, _arguments, { loaders }) => loaders.residence.load(id),
  },
  Address: {
    __resolveReference: ({ id }, context, info) => loadAddress(id, selectedOf('Address', info), context),
    postalCode: (address) => address.postal_code,
    provinceCode: (address) => address.province_code,
  },
};
