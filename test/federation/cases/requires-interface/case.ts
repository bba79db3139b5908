import type { FederationCase } from '../../federation-case.ts';

const flat = { __typename: 'Flat', id: 'f1', town: 'Qom' };
const office = { __typename: 'Office', id: 'o1', town: 'Ray' };

/** A field is computed from a field of an interface, or of one of its types only. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { tenant: Tenant } interface Place { id: ID! }
            type Flat implements Place @key(fields: "id") { id: ID! town: String } type Office implements Place @key(fields: "id") { id: ID! town: String }
            type Tenant @key(fields: "id") {
              id: ID! place: Place @external
              town: String @requires(fields: "place { id }") desk: String @requires(fields: "place { ... on Office { id } }") }`,
      resolvers: {
        Query: { tenant: () => ({ id: 't1' }) },
        Tenant: {
          __resolveReference: (sent: object) => sent,
          town: ({ place }: { place: { id: string } }) => `town of ${place.id}`,
          desk: ({ place }: { place: { id?: string } }) => (place.id === undefined ? null : `desk of ${place.id}`),
        },
        Place: { __resolveType: () => 'Flat' },
      },
    },
    b: {
      sdl: `type Query { other: Tenant } interface Place { id: ID! }
            type Flat implements Place @key(fields: "id") { id: ID! } type Office implements Place @key(fields: "id") { id: ID! }
            type Tent implements Place @key(fields: "id") { id: ID! }
            type Tenant @key(fields: "id") { id: ID! place: Place }`,
      resolvers: {
        Query: { other: () => ({ id: 't2', place: office }) },
        Tenant: { __resolveReference: ({ id }: { id: string }) => ({ id, place: id === 't1' ? flat : office }) },
      },
    },
  },
  asks: [
    {
      it: 'of the interface',
      query: '{ tenant { town } other { town } }',
      data: { tenant: { town: 'town of f1' }, other: { town: 'town of o1' } },
    },
    {
      it: 'of one of its types, which the object may not be',
      query: '{ tenant { desk } other { desk } }',
      data: { tenant: { desk: null }, other: { desk: 'desk of o1' } },
    },
    {
      it: 'beside the field itself',
      query: '{ tenant { town place { __typename id } } other { place { __typename id } } }',
      data: {
        tenant: { town: 'town of f1', place: { __typename: 'Flat', id: 'f1' } },
        other: { place: { __typename: 'Office', id: 'o1' } },
      },
    },
  ],
};
