import type { FederationCase } from '../../federation-case.ts';

const stoves = [{ __typename: 'Stove', id: 's1', watts: 3 }];
const lamps = [{ __typename: 'Lamp', id: 'l1', watts: 4 }];
const find = (id: string) => lamps.find((lamp) => lamp.id === id);

/** A union and an interface over types that differ from agency to agency. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { goods: [Good] node(id: ID!): Node lamps: [Lamp] } union Good = Stove | Lamp
            interface Node { id: ID! } type Stove @key(fields: "id") { id: ID! } type Lamp implements Node @key(fields: "id") { id: ID! watts: Int }`,
      resolvers: {
        Query: {
          goods: () => [...stoves, ...lamps],
          lamps: () => lamps,
          node: (_: unknown, { id }: { id: string }) => {
            const found = find(id);
            if (found === undefined) throw new Error('not here');
            return found;
          },
        },
        Lamp: { __resolveReference: ({ id }: { id: string }) => find(id) },
      },
    },
    b: {
      sdl: `type Query { nodes: [Node] } interface Node { id: ID! }
            type Stove implements Node @key(fields: "id") { id: ID! watts: Int } type Lamp implements Node @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { nodes: () => lamps },
        Stove: { __resolveReference: () => stoves[0] },
        Lamp: { __resolveReference: ({ id }: { id: string }) => find(id) },
      },
    },
  },
  asks: [
    {
      it: 'a fragment on the interface inside the union',
      query: '{ goods { ... on Node { id } } }',
      data: { goods: [{ id: 's1' }, { id: 'l1' }] },
    },
    {
      it: 'types of the interface',
      query: '{ nodes { ... on Lamp { watts } ... on Stove { id } } }',
      data: { nodes: [{ watts: 4 }] },
    },
    {
      it: 'fragments on the type and on the interface at once',
      query: '{ lamps { ...L ...N } } fragment L on Lamp { id } fragment N on Node { id __typename }',
      data: { lamps: [{ id: 'l1', __typename: 'Lamp' }] },
    },
    {
      it: 'a null that the agency explains',
      query: '{ node(id: "s1") { ... on Lamp { watts } } }',
      data: { node: null },
      failing: true,
    },
    {
      it: 'a fragment on a type that the agency does not have there',
      query: '{ node(id: "s1") { ... on Stove { watts } } }',
      data: { node: null },
      failing: true,
    },
    {
      it: 'a fragment on the type that it is',
      query: '{ node(id: "l1") { ... on Lamp { watts } } }',
      data: { node: { watts: 4 } },
    },
  ],
};
