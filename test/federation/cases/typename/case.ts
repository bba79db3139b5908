import type { FederationCase } from '../../federation-case.ts';

/** __typename, under every name and at every depth. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { member: Member node: Node people: [Person!]! } union Member = Stove | Kettle interface Node { id: ID! }
            type Stove implements Node { id: ID! } type Kettle implements Node { id: ID! }
            interface Person @key(fields: "id") { id: ID! } type Worker implements Person @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          member: () => ({ __typename: 'Stove', id: '1' }),
          node: () => ({ __typename: 'Kettle', id: '2' }),
          people: () => [{ __typename: 'Worker', id: '3' }],
        },
        Person: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Worker', id }) },
        Worker: { __resolveReference: (sent: object) => sent },
      },
    },
    b: {
      sdl: 'type Query { seen: [Person!]! } type Person @key(fields: "id") @interfaceObject { id: ID! nick: String }',
      resolvers: {
        Query: { seen: () => [{ id: '3', nick: 'n' }] },
        Person: { __resolveReference: (sent: object) => sent },
      },
    },
  },
  asks: [
    {
      it: 'of a union',
      query: '{ member { __typename kind: __typename } }',
      data: { member: { __typename: 'Stove', kind: 'Stove' } },
    },
    {
      it: 'of an interface, inside fragments',
      query: '{ node { id __typename ... on Stove { kind: __typename } ... on Kettle { kind: __typename } } }',
      data: { node: { id: '2', __typename: 'Kettle', kind: 'Kettle' } },
    },
    {
      it: 'of an interface object',
      query: '{ seen { __typename } people { t: __typename } }',
      data: { seen: [{ __typename: 'Worker' }], people: [{ t: 'Worker' }] },
    },
    {
      it: 'of the root, alone and beside others',
      query: '{ __typename root: __typename seen { id: __typename } }',
      data: { __typename: 'Query', root: 'Query', seen: [{ id: 'Worker' }] },
    },
  ],
};
