import type { FederationCase } from '../../federation-case.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key" "@context" "@fromContext" "@external" "@requires" "@shareable"])\n`;

interface Money {
  readonly id: string;
}

const accounts = [{ id: 'x' }, { id: 'y' }];

/** What an account is worth depends on who is looked at: the same account stands below several holders. */
export const federationCase: FederationCase = {
  agencies: {
    bank: {
      sdl: `${link} type Query { people: [Person!]! shop: Shop missing: Person }
            type Person @key(fields: "id") @context(name: "holder") { id: ID! currency: String accounts: [Account!]! best: Account }
            type Shop @key(fields: "id") @context(name: "holder") { id: ID! place: Place! till: Account }
            type Place { money: String }
            type Account @key(fields: "id") { id: ID!
              balance(in: String @fromContext(field: "$holder ... on Person { currency } ... on Shop { place { money } }"), digits: Int = 1): String }`,
      resolvers: {
        Query: {
          people: () => [
            { id: '1', currency: 'IRR', accounts, best: accounts[1] },
            { id: '2', currency: 'EUR', accounts, best: null },
            { id: '3', currency: null, accounts: [accounts[0]], best: null },
          ],
          shop: () => ({ id: 's', place: { money: 'USD' }, till: accounts[0] }),
          missing: () => null,
        },
        Account: {
          __resolveReference: (sent: Money) => sent,
          balance: ({ id }: Money, { in: money, digits }: { in: string | null; digits: number }) =>
            `${id} in ${money}, ${digits}`,
        },
      },
    },
    notes: {
      sdl: `${link} type Account @key(fields: "id") { id: ID! note: String }`,
      resolvers: { Account: { __resolveReference: (sent: Money) => sent, note: ({ id }: Money) => `note ${id}` } },
    },
  },
  asks: [
    {
      it: 'gives one entity another value below each holder',
      query: '{ people { accounts { balance note } best { balance(digits: 2) } } }',
      data: {
        people: [
          {
            accounts: [
              { balance: 'x in IRR, 1', note: 'note x' },
              { balance: 'y in IRR, 1', note: 'note y' },
            ],
            best: { balance: 'y in IRR, 2' },
          },
          {
            accounts: [
              { balance: 'x in EUR, 1', note: 'note x' },
              { balance: 'y in EUR, 1', note: 'note y' },
            ],
            best: null,
          },
          { accounts: [{ balance: 'x in null, 1', note: 'note x' }], best: null },
        ],
      },
    },
    {
      it: 'finds the value where each type that may set it has it',
      query: '{ shop { till { balance } } people { best { balance } } }',
      data: {
        shop: { till: { balance: 'x in USD, 1' } },
        people: [{ best: { balance: 'y in IRR, 1' } }, { best: null }, { best: null }],
      },
    },
    {
      it: 'is not misled by what a client calls by the name of the value',
      query: '{ people { currency: id accounts { b: balance } } }',
      data: {
        people: [
          { currency: '1', accounts: [{ b: 'x in IRR, 1' }, { b: 'y in IRR, 1' }] },
          { currency: '2', accounts: [{ b: 'x in EUR, 1' }, { b: 'y in EUR, 1' }] },
          { currency: '3', accounts: [{ b: 'x in null, 1' }] },
        ],
      },
    },
    {
      it: 'asks for nothing below what is not there',
      query: '{ missing { accounts { balance } } }',
      data: { missing: null },
    },
  ],
};
