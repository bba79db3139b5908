import type { FederationCase } from '../../federation-case.ts';

const guest = { __typename: 'Guest', id: 'g1', name: 'Sara' };
const clerk = { __typename: 'Clerk', id: 'k1', name: 'Omid' };
const both = [guest, clerk];

/** Types of a union that have fields of one name and different types: they cannot share a response name in a fetch. */
export const federationCase: FederationCase = {
  agencies: {
    desk: {
      sdl: `type Query { guests: [Guest] } type Guest @key(fields: "id") { id: ID name: String }`,
      resolvers: { Query: { guests: () => [guest] }, Guest: { __resolveReference: () => guest } },
    },
    staff: {
      sdl: `type Query { everyone: [Someone!]! } union Someone = Guest | Clerk
            type Guest @key(fields: "id") { id: ID! near: [Someone!]! }
            type Clerk { id: ID name: String near: [Someone!]! }`,
      resolvers: {
        Query: { everyone: () => both },
        Guest: { near: () => both },
        Clerk: { near: () => both },
      },
    },
  },
  asks: [
    {
      it: 'reads both under the name that the client knows',
      query: '{ guests { id name } everyone { ... on Guest { id name } ... on Clerk { id name } } }',
      data: {
        guests: [{ id: 'g1', name: 'Sara' }],
        everyone: [
          { id: 'g1', name: 'Sara' },
          { id: 'k1', name: 'Omid' },
        ],
      },
    },
    {
      it: 'does so at any depth',
      query:
        '{ everyone { ... on Guest { id near { ... on Guest { id name } ... on Clerk { id name } } } ... on Clerk { id near { ... on Guest { id name } ... on Clerk { id name } } } } }',
      data: {
        everyone: ['g1', 'k1'].map((id) => ({
          id,
          near: [
            { id: 'g1', name: 'Sara' },
            { id: 'k1', name: 'Omid' },
          ],
        })),
      },
    },
  ],
};
