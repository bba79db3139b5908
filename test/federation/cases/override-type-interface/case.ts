import type { FederationCase } from '../../federation-case.ts';

const shots = ['s1', 's2'].map((id) => ({ __typename: 'Photo', id }));

/** A field of one type of an interface was taken over; asked for on the interface, it still comes from the new owner. */
export const federationCase: FederationCase = {
  agencies: {
    old: {
      sdl: `type Query { wall: [Item] } interface Item { id: ID! taken: String! }
            type Photo implements Item @key(fields: "id") { id: ID! taken: String! }`,
      resolvers: {
        Query: { wall: () => shots },
        Photo: { __resolveReference: (sent: object) => sent, taken: () => 'NEVER' },
      },
    },
    fresh: {
      sdl: `type Query { feed: [Item] } interface Item { id: ID! taken: String! }
            type Verse implements Item @key(fields: "id") { id: ID! taken: String! text: String! }
            type Photo implements Item @key(fields: "id") { id: ID! taken: String! @override(from: "old") }`,
      resolvers: {
        Query: { feed: () => [...shots, { __typename: 'Verse', id: 'v1', text: 'x' }] },
        Photo: { __resolveReference: (sent: object) => sent, taken: ({ id }: { id: string }) => `taken ${id}` },
        Verse: { taken: () => 'written' },
      },
    },
  },
  asks: [
    {
      it: 'where the old owner lists them',
      query: '{ wall { id taken } }',
      data: {
        wall: [
          { id: 's1', taken: 'taken s1' },
          { id: 's2', taken: 'taken s2' },
        ],
      },
    },
    {
      it: 'and a fragment on a type that the lister does not know gives nothing',
      query: '{ wall { ... on Verse { id text } } }',
      data: { wall: [{}, {}] },
    },
    {
      it: 'where the new owner lists them',
      query: '{ feed { taken id ... on Photo { taken id } } }',
      data: {
        feed: [
          { taken: 'taken s1', id: 's1' },
          { taken: 'taken s2', id: 's2' },
          { taken: 'written', id: 'v1' },
        ],
      },
    },
  ],
};
