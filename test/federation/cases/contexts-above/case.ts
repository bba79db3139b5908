import type { FederationCase } from '../../federation-case.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key" "@context" "@fromContext"])\n`;

interface Sent {
  readonly id: string;
}

/** A context that is set two levels above, over an entity that several agencies share, whose value may fail. */
export const federationCase: FederationCase = {
  agencies: {
    register: {
      sdl: `${link} type Query { town(id: ID!): Town towns: [Town] } type Town @key(fields: "id") { id: ID! people: [Person!]! }
            type Person @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Person: { __resolveReference: ({ id }: Sent) => ({ id, name: 'Ana' }) },
        Query: {
          town: (_: unknown, { id }: Sent) => ({ id, people: [{ id: 'p', name: 'Ana' }] }),
          towns: () => ['a', 'b', 'broken'].map((id) => ({ id, people: [{ id: 'p', name: 'Ana' }] })),
        },
      },
    },
    taxes: {
      sdl: `${link} type Town @key(fields: "id") @context(name: "town") { id: ID! rate: Int dwellers: [Person!]! }
            type Person @key(fields: "id") { id: ID! bill: Bill! }
            type Bill @key(fields: "id") { id: ID! sum(rate: Int @fromContext(field: "$town { rate }"), of: Int = 10): Int }`,
      resolvers: {
        Town: {
          __resolveReference: (sent: Sent) => sent,
          rate: ({ id }: Sent) => {
            if (id === 'broken') throw new Error('no rate');
            return id === 'a' ? 2 : 3;
          },
          dwellers: () => [{ id: 'p' }],
        },
        Person: { __resolveReference: (sent: Sent) => sent, bill: () => ({ id: 'bill' }) },
        Bill: {
          __resolveReference: (sent: Sent) => sent,
          sum: (_: unknown, { rate, of }: { rate: number; of: number }) => rate * of,
        },
      },
    },
  },
  asks: [
    {
      it: 'holds two levels below',
      query:
        '{ a: town(id: "a") { dwellers { name bill { sum } } } b: town(id: "b") { dwellers { bill { sum(of: 5) } } } }',
      data: { a: { dwellers: [{ name: 'Ana', bill: { sum: 20 } }] }, b: { dwellers: [{ bill: { sum: 15 } }] } },
    },
    {
      it: 'leaves open what depends on a value that failed, and nothing else',
      query: '{ towns { id dwellers { name bill { id sum } } } }',
      data: {
        towns: [
          { id: 'a', dwellers: [{ name: 'Ana', bill: { id: 'bill', sum: 20 } }] },
          { id: 'b', dwellers: [{ name: 'Ana', bill: { id: 'bill', sum: 30 } }] },
          { id: 'broken', dwellers: [{ name: 'Ana', bill: { id: 'bill', sum: null } }] },
        ],
      },
      failing: true,
    },
  ],
};
