import type { FederationCase } from '../../federation-case.ts';

/** A field that was taken over from an agency that is not there. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: 'type Query { feed: [Post] @shareable inA: [Post] } type Post @key(fields: "id") { id: ID! }',
      resolvers: { Query: { feed: () => [{ id: '1' }], inA: () => [{ id: '2' }] } },
    },
    b: {
      sdl: 'type Query { feed: [Post] @shareable inB: [Post] } type Post @key(fields: "id") { id: ID! made: String! @override(from: "gone") }',
      resolvers: {
        Query: { feed: () => [{ id: '1' }], inB: () => [{ id: '3' }] },
        Post: { __resolveReference: (sent: object) => sent, made: ({ id }: { id: string }) => `made ${id}` },
      },
    },
  },
  asks: [
    {
      it: 'is the agency’s that has it',
      query: '{ feed { made } inA { made } inB { made } }',
      data: { feed: [{ made: 'made 1' }], inA: [{ made: 'made 2' }], inB: [{ made: 'made 3' }] },
    },
  ],
};
