import type { FederationCase } from '../../federation-case.ts';

const posts = [
  { id: '1', author: { id: 'a', years: 0 } },
  { id: '2', author: { id: 'b', years: 9 } },
];

/** Two agencies compute fields of one entity from what the other has computed. */
export const federationCase: FederationCase = {
  agencies: {
    feed: {
      sdl: `type Query { feed: [Post] }
            type Post @key(fields: "id") { id: ID! fresh: Boolean! @external settled: Boolean! @requires(fields: "fresh") }
            type Author @key(fields: "id") { id: ID! years: Int! }`,
      resolvers: {
        Query: { feed: () => posts.map(({ id }) => ({ id })) },
        Post: { __resolveReference: (sent: object) => sent, settled: ({ fresh }: { fresh: boolean }) => !fresh },
        Author: {
          __resolveReference: ({ id }: { id: string }) => posts.find(({ author }) => author.id === id)?.author,
        },
      },
    },
    judges: {
      sdl: `type Post @key(fields: "id") { id: ID! author: Author! fresh: Boolean! @requires(fields: "author { years }") }
            type Author @key(fields: "id") { id: ID! years: Int! @external }`,
      resolvers: {
        Post: {
          __resolveReference: (sent: { id: string }) => ({
            author: posts.find(({ id }) => id === sent.id)?.author,
            sent,
          }),
          fresh: ({ sent }: { sent: { author: { years: number } } }) => sent.author.years === 0,
        },
      },
    },
  },
  asks: [
    { it: 'the first', query: '{ feed { fresh } }', data: { feed: [{ fresh: true }, { fresh: false }] } },
    {
      it: 'the second, from the first',
      query: '{ feed { settled } }',
      data: { feed: [{ settled: false }, { settled: true }] },
    },
  ],
};
