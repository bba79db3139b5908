import type { FederationCase } from '../../federation-case.ts';

const post = (id: string, owner: string) => ({ id, made: `${id} of ${owner}` });

/** A field that was taken over. */
export const federationCase: FederationCase = {
  agencies: {
    old: {
      sdl: 'type Query { feed: [Post] @shareable oldFeed: [Post] } type Post @key(fields: "id") { id: ID! made: String! }',
      resolvers: {
        Query: { feed: () => [post('1', 'OLD')], oldFeed: () => [post('2', 'OLD')] },
        Post: { __resolveReference: ({ id }: { id: string }) => post(id, 'OLD') },
      },
    },
    fresh: {
      sdl: 'type Query { feed: [Post] @shareable freshFeed: [Post] } type Post @key(fields: "id") { id: ID! made: String! @override(from: "old") }',
      resolvers: {
        Query: { feed: () => [post('1', 'fresh')], freshFeed: () => [post('3', 'fresh')] },
        Post: { __resolveReference: ({ id }: { id: string }) => post(id, 'fresh') },
      },
    },
  },
  asks: [
    {
      it: 'comes from the new owner where both are entered',
      query: '{ feed { made } }',
      data: { feed: [{ made: '1 of fresh' }] },
    },
    {
      it: 'comes from the new owner, whoever is entered',
      query: '{ oldFeed { made } freshFeed { made } }',
      data: { oldFeed: [{ made: '2 of fresh' }], freshFeed: [{ made: '3 of fresh' }] },
    },
  ],
};
