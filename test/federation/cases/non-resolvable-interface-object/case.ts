import type { FederationCase } from '../../federation-case.ts';

/** Interface objects whose types cannot be found out everywhere. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { lost: Node loaf: Goods } interface Node { id: ID! }
            type Goods @key(fields: "id") @interfaceObject { id: ID! }`,
      resolvers: {
        Query: { lost: () => ({ id: 'n1' }), loaf: () => ({ id: 'l1' }) },
        Goods: { __resolveReference: (sent: object) => sent },
      },
    },
    b: {
      sdl: `type Query { found: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! weight: Int }
            interface Goods @key(fields: "id") { id: ID! name: String } type Loaf implements Goods @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { found: () => ({ id: 'n1', weight: 3 }) },
        Goods: { __resolveReference: () => ({ __typename: 'Loaf', id: 'l1', name: 'Rye' }) },
        Loaf: { __resolveReference: () => ({ id: 'l1', name: 'Rye' }) },
      },
    },
    c: {
      sdl: 'interface Node @key(fields: "id") { id: ID! } type Stone implements Node @key(fields: "id") { id: ID! }',
      resolvers: {
        Stone: { __resolveReference: (sent: object) => sent },
        Node: { __resolveReference: ({ id }: object & { id: string }) => ({ __typename: 'Stone', id }) },
      },
    },
  },
  asks: [
    {
      it: 'are read where they are an object',
      query: '{ found { id weight } }',
      data: { found: { id: 'n1', weight: 3 } },
    },
    { it: 'are an error where no plan leads on', query: '{ lost { weight } }', data: null, failing: true },
    {
      it: 'are null with an error where the agency cannot tell what it is',
      query: '{ lost { id } }',
      data: { lost: null },
      failing: true,
    },
    {
      it: 'are completed by the agency that knows the types',
      query: '{ loaf { id name ... on Loaf { id } } }',
      data: { loaf: { id: 'l1', name: 'Rye' } },
    },
    {
      it: 'ask for the type where a fragment needs it',
      query: '{ loaf { ... on Loaf { id } } }',
      data: { loaf: { id: 'l1' } },
    },
  ],
};
