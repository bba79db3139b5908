import type { FederationCase } from '../../federation-case.ts';

/** A member of a union and a type of an interface that clients do not see. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { things: [Thing] nodes: [Node] } union Thing = Open | Shut interface Node { id: ID! }
            type Open implements Node { id: ID! } type Shut implements Node @inaccessible { id: ID! }`,
      resolvers: {
        Query: {
          things: () => [
            { __typename: 'Open', id: 'o' },
            { __typename: 'Shut', id: 's' },
          ],
          nodes: () => [
            { __typename: 'Shut', id: 's' },
            { __typename: 'Open', id: 'o' },
          ],
        },
      },
    },
  },
  asks: [
    {
      it: 'are null, as if there were none',
      query: '{ things { ... on Open { id } } nodes { __typename id } }',
      data: { things: [{ id: 'o' }, null], nodes: [null, { __typename: 'Open', id: 'o' }] },
    },
  ],
};
