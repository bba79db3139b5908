import type { FederationCase } from '../../federation-case.ts';

const rows = ['r1', 'r2', 'r3'];

/** An input object of which two agencies know different fields: clients have those that both know. */
export const federationCase: FederationCase = {
  agencies: {
    north: {
      sdl: 'type Query { north(page: Page): [String!]! } input Page { first: Int! }',
      resolvers: { Query: { north: (_: unknown, { page }: { page: { first: number } }) => rows.slice(0, page.first) } },
    },
    south: {
      sdl: 'type Query { south(page: Page): [String!]! } input Page { first: Int! after: Int }',
      resolvers: { Query: { south: (_: unknown, { page }: { page: { first: number } }) => rows.slice(-page.first) } },
    },
  },
  asks: [
    {
      it: 'takes the fields that both know',
      query: '{ north(page: { first: 1 }) south(page: { first: 2 }) }',
      data: { north: ['r1'], south: ['r2', 'r3'] },
    },
    {
      it: 'refuses one that a single agency knows, there',
      query: '{ south(page: { first: 1, after: 2 }) }',
      data: null,
      failing: true,
    },
    { it: 'refuses it elsewhere', query: '{ north(page: { first: 1, after: 2 }) }', data: null, failing: true },
  ],
};
