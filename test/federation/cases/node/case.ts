import type { FederationCase } from '../../federation-case.ts';

const things = [
  { __typename: 'Chair', id: 'c1', name: 'Oak', price: 20 },
  { __typename: 'Room', id: 'r1', name: 'Hall' },
];
const thing = ({ id }: { id: string }) => things.find((one) => one.id === id) ?? null;

/** The Node interface, served by one agency that knows ids only, for types of another. */
export const federationCase: FederationCase = {
  agencies: {
    nodes: {
      sdl: `type Query { chairNode: Node roomNode: Node node(id: ID!): Node } interface Node { id: ID! }
            type Chair implements Node @key(fields: "id") { id: ID! } type Room implements Node @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          chairNode: () => things[0],
          roomNode: () => things[1],
          node: (_: unknown, key: { id: string }) => thing(key),
        },
      },
    },
    furniture: {
      sdl: `interface Node { id: ID! }
            type Chair implements Node @key(fields: "id") { id: ID! name: String! price: Float! }
            type Room implements Node @key(fields: "id") { id: ID! name: String! }`,
      resolvers: { Chair: { __resolveReference: thing }, Room: { __resolveReference: thing } },
    },
  },
  asks: [
    {
      it: 'is completed by type',
      query:
        '{ chairNode { id ... on Chair { name price } } roomNode { __typename ... on Room { name } } node(id: "r1") { id ... on Chair { price } } }',
      data: {
        chairNode: { id: 'c1', name: 'Oak', price: 20 },
        roomNode: { __typename: 'Room', name: 'Hall' },
        node: { id: 'r1' },
      },
    },
    {
      it: 'is null for an id that nobody has',
      query: '{ node(id: "x") { ... on Room { name } } }',
      data: { node: null },
    },
  ],
};
