import type { FederationCase } from '../../federation-case.ts';

/** A computed field is the input of another one, over four agencies. */
export const federationCase: FederationCase = {
  agencies: {
    goods: {
      sdl: 'type Query { good: Good } type Good @key(fields: "id") { id: ID! price: Int! off(percent: Int!): Int! }',
      resolvers: {
        Query: { good: () => ({ id: 'g1', price: 100 }) },
        Good: {
          __resolveReference: () => ({ id: 'g1', price: 100 }),
          off: (_: unknown, { percent }: { percent: number }) => percent,
        },
      },
    },
    discounts: {
      sdl: `type Good @key(fields: "id") { id: ID! price: Int! @external off(percent: Int!): Int! @external
              net: Int! @requires(fields: "price off(percent: 10)") lower: Int! @requires(fields: "price off(percent: 40)") }`,
      resolvers: {
        Good: {
          __resolveReference: (sent: object) => sent,
          net: ({ price, off }: { price: number; off: number }) => price - off,
          lower: ({ price, off }: { price: number; off: number }) => price - off,
        },
      },
    },
    judges: {
      sdl: `type Good @key(fields: "id") { id: ID! net: Int! @external lower: Int! @external
              cheap: Boolean! @requires(fields: "net") cheaper: Boolean! @requires(fields: "lower") }`,
      resolvers: {
        Good: {
          __resolveReference: (sent: object) => sent,
          cheap: ({ net }: { net: number }) => net < 80,
          cheaper: ({ lower }: { lower: number }) => lower < 80,
        },
      },
    },
    buyers: {
      sdl: 'type Good @key(fields: "id") { id: ID! cheaper: Boolean! @external buy: Boolean! @requires(fields: "cheaper") }',
      resolvers: {
        Good: { __resolveReference: (sent: object) => sent, buy: ({ cheaper }: { cheaper: boolean }) => cheaper },
      },
    },
  },
  asks: [
    { it: 'one after the other', query: '{ good { buy } }', data: { good: { buy: true } } },
    {
      it: 'and all of them, each with the input of its own',
      query: '{ good { off(percent: 1) net lower cheap cheaper buy price } }',
      data: { good: { off: 1, net: 90, lower: 60, cheap: false, cheaper: true, buy: true, price: 100 } },
    },
  ],
};
