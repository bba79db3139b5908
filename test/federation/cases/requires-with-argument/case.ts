import type { FederationCase } from '../../federation-case.ts';

const threads = [
  { id: 't1', replies: [1, 2, 3, 4].map((n) => ({ id: `r${n}`, by: n === 3 ? 'u2' : 'u1' })) },
  { id: 't2', replies: [5, 6, 7].map((n) => ({ id: `r${n}`, by: 'u3' })) },
];
const thread = ({ id }: { id: string }) => threads.find((one) => one.id === id) ?? null;
const replies = threads.flatMap((one) => one.replies);
type Sent = { readonly replies?: readonly { readonly by: string }[] };

/** An input takes an argument, and what is below it comes from a third agency. */
export const federationCase: FederationCase = {
  agencies: {
    threads: {
      sdl: `type Query { threads: [Thread] } type Thread @key(fields: "id") { id: ID! replies(limit: Int!): [Reply] @external }
            type Reply @key(fields: "id") { id: ID! by: ID repeated: [Thread] @external isSpam: Boolean @requires(fields: "repeated { replies(limit: 50) { id } }") }`,
      resolvers: {
        Query: { threads: () => threads.map(({ id }) => ({ id })) },
        Reply: {
          __resolveReference: (sent: { id: string; repeated?: readonly object[] }) => ({
            ...replies.find(({ id }) => id === sent.id),
            isSpam: (sent.repeated ?? []).length > 0,
          }),
        },
      },
    },
    talk: {
      sdl: `type Thread @key(fields: "id") { id: ID! replies(limit: Int!): [Reply] third: Author @requires(fields: "replies(limit: 3) { by }") }
            type Reply @key(fields: "id") { id: ID! by: ID @external repeated: [Thread] } type Author { id: ID! }`,
      resolvers: {
        Thread: {
          __resolveReference: (sent: Sent & { id: string }) => ({ ...thread(sent), sent }),
          replies: ({ id }: { id: string }, { limit }: { limit: number }) =>
            thread({ id })
              ?.replies.slice(0, limit)
              .map((reply) => ({ id: reply.id })),
          third: ({ sent }: { sent: Sent }) => (sent.replies?.length === 3 ? { id: sent.replies[2]?.by } : null),
        },
        Reply: {
          __resolveReference: (sent: object) => sent,
          repeated: ({ id }: { id: string }) => (id === 'r3' ? [{ id: 't2' }] : []),
        },
      },
    },
  },
  asks: [
    {
      it: 'that the client does not select',
      query: '{ threads { third { id } } }',
      data: { threads: [{ third: { id: 'u2' } }, { third: { id: 'u3' } }] },
    },
    {
      it: 'that the client selects with another argument',
      query: '{ threads { third { id } replies(limit: 1) { id } } }',
      data: {
        threads: [
          { third: { id: 'u2' }, replies: [{ id: 'r1' }] },
          { third: { id: 'u3' }, replies: [{ id: 'r5' }] },
        ],
      },
    },
    {
      it: 'that the client selects with a variable, in two fragments',
      query:
        'query($limit: Int = 1) { threads { third { id } ...A ...B } } fragment A on Thread { replies(limit: $limit) { id } } fragment B on Thread { replies(limit: $limit) { by } }',
      data: {
        threads: [
          { third: { id: 'u2' }, replies: [{ id: 'r1', by: 'u1' }] },
          { third: { id: 'u3' }, replies: [{ id: 'r5', by: 'u3' }] },
        ],
      },
    },
    {
      it: 'below a field that is computed one level further down',
      query: '{ threads { replies(limit: 3) { isSpam } } }',
      data: {
        threads: [
          { replies: [{ isSpam: false }, { isSpam: false }, { isSpam: true }] },
          { replies: [{ isSpam: false }, { isSpam: false }, { isSpam: false }] },
        ],
      },
    },
  ],
};
