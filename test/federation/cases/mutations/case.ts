import type { FederationCase } from '../../federation-case.ts';

type Sums = Map<string, number>;
const sums: Sums = new Map();
const change = (id: string, by: (sum: number) => number) => {
  const next = by(sums.get(id) ?? 0);
  sums.set(id, next);
  return next;
};

/** Mutations of several agencies in one operation, and entities that they give back. */
export const federationCase: FederationCase = {
  agencies: {
    orders: {
      sdl: `type Query { order(id: ID!): Order }
            type Mutation { place(order: NewOrder!): Order! add(n: Int!, to: String!): Int! note(text: String!): Order @shareable }
            input NewOrder { name: String! price: Float! }
            type Order @key(fields: "id") { id: ID! name: String! price: Float! }`,
      resolvers: {
        Query: { order: (_: unknown, { id }: { id: string }) => ({ id, name: `order ${id}`, price: 9.5 }) },
        Mutation: {
          place: (_: unknown, { order }: { order: object }) => ({ id: 'new', ...order }),
          add: (_: unknown, { n, to }: { n: number; to: string }) => change(to, (sum) => sum + n),
          note: (_: unknown, { text }: { text: string }) => ({ id: `noted-${text}`, name: text, price: 1 }),
        },
        Order: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `order ${id}`, price: 9.5 }) },
      },
    },
    stock: {
      sdl: `type Mutation { times(n: Int!, of: String!): Int! }
            type Order @key(fields: "id") { id: ID! price: Float! @external dear: Boolean! @requires(fields: "price") inStock: Boolean! }`,
      resolvers: {
        Mutation: { times: (_: unknown, { n, of }: { n: number; of: string }) => change(of, (sum) => sum * n) },
        Order: {
          __resolveReference: (sent: object) => sent,
          dear: ({ price }: { price: number }) => price > 100,
          inStock: () => true,
        },
      },
    },
    notes: {
      sdl: `type Mutation { note(text: String!): Order @shareable clear(sum: String!): Int! }
            type Order @key(fields: "id") { id: ID! }`,
      resolvers: {
        Mutation: {
          note: (_: unknown, { text }: { text: string }) => ({ id: `noted-${text}` }),
          clear: (_: unknown, { sum }: { sum: string }) => {
            const last = sums.get(sum) ?? 0;
            sums.delete(sum);
            return last;
          },
        },
      },
    },
  },
  asks: [
    {
      it: 'completes what a mutation gives back',
      query: 'mutation { place(order: { name: "pen", price: 599.5 }) { name price dear inStock } }',
      data: { place: { name: 'pen', price: 599.5, dear: true, inStock: true } },
    },
    {
      it: 'runs them in the order in which they stand, over several agencies',
      query:
        'mutation { five: add(n: 5, to: "a") ten: times(n: 2, of: "a") twelve: add(n: 2, to: "a") last: clear(sum: "a") none: add(n: 0, to: "a") }',
      data: { five: 5, ten: 10, twelve: 12, last: 12, none: 0 },
    },
    {
      it: 'asks one agency only for a mutation that two share',
      query: 'mutation { note(text: "x") { id name } }',
      data: { note: { id: 'noted-x', name: 'x' } },
    },
  ],
};
