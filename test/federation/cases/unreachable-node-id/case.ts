import type { FederationCase } from '../../federation-case.ts';

const house = { __typename: 'House', id: 'h1', colour: 'blue' };
const tree = { __typename: 'Tree', id: 't1', age: 80 };
const find = (id: string) => [house, tree].find((thing) => thing.id === id) ?? null;
const node = (_: unknown, { id }: { id: string }) => find(id);

/** A supergraph that composes although a field of an interface can be had from no agency for all of its types. */
export const federationCase: FederationCase = {
  agencies: {
    houses: {
      sdl: `type Query { node(id: ID!): Node @shareable house(id: String!): House }
            interface Node { id: ID! }
            type House implements Node @key(fields: "id") { id: ID! colour: String }
            type Tree implements Node @key(fields: "id") { id: ID! @external house: House }`,
      resolvers: {
        Query: { node, house: node },
        Node: { __resolveType: ({ __typename }: typeof house) => __typename },
        House: { __resolveReference: ({ id }: typeof house) => find(id) },
        Tree: { __resolveReference: ({ id }: typeof tree) => ({ ...tree, id }), house: () => house },
      },
    },
    trees: {
      sdl: `type Query { node(id: ID!): Node @shareable tree(id: String!): Tree }
            interface Node { id: ID! }
            type House implements Node @key(fields: "id") { id: ID! @external trees: [Tree!]! }
            type Tree implements Node @key(fields: "id") { id: ID! age: Int }`,
      resolvers: {
        Query: { node, tree: node },
        Node: { __resolveType: ({ __typename }: typeof house) => __typename },
        House: { __resolveReference: ({ id }: typeof house) => ({ ...house, id }), trees: () => [tree] },
        Tree: { __resolveReference: ({ id }: typeof tree) => find(id) },
      },
    },
  },
  asks: [
    {
      it: 'reads the fields of each type where they can be had',
      query: '{ house: node(id: "h1") { ... on House { id colour } } tree: node(id: "t1") { ... on Tree { id age } } }',
      data: { house: { id: 'h1', colour: 'blue' }, tree: { id: 't1', age: 80 } },
    },
    {
      it: 'gives empty objects where the type is another',
      query: '{ house: node(id: "h1") { ... on Tree { id } } tree: node(id: "t1") { __typename ... on House { id } } }',
      data: { house: {}, tree: { __typename: 'Tree' } },
    },
    {
      it: 'goes from one type to the other and back',
      query: '{ tree(id: "t1") { age house { id trees { id } } } }',
      data: { tree: { age: 80, house: { id: 'h1', trees: [{ id: 't1' }] } } },
    },
  ],
};
