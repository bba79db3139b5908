import { federation1 } from '../../../support/compose-inline.ts';
import type { FederationCase } from '../../federation-case.ts';

const parcel = { id: 'p1', town: 'Kerman', code: 'k-1', fee: 2.5 };

/** Federation 1: an extension has two keys, of which the owner has other ones. */
export const federationCase: FederationCase = {
  agencies: {
    depot: {
      sdl: `${federation1}type Query { parcels: [Parcel] }
            type Parcel @key(fields: "id") @key(fields: "code") { id: ID code: String town: String }`,
      resolvers: { Query: { parcels: () => [parcel] }, Parcel: { __resolveReference: () => parcel } },
    },
    tariffs: {
      sdl: `${federation1}type Query { cheapest: Parcel }
            extend type Parcel @key(fields: "id town") @key(fields: "code") {
              id: ID @external town: String @external code: String @external fee: Float! }`,
      resolvers: {
        Query: { cheapest: () => parcel },
        Parcel: { __resolveReference: (key: object) => ('code' in key || 'town' in key ? parcel : null) },
      },
    },
  },
  asks: [
    {
      it: 'is read from either side',
      query: '{ cheapest { id town code fee } parcels { fee } }',
      data: { cheapest: { id: 'p1', town: 'Kerman', code: 'k-1', fee: 2.5 }, parcels: [{ fee: 2.5 }] },
    },
  ],
};
