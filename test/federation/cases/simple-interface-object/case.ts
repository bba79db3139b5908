import type { FederationCase } from '../../federation-case.ts';

const accounts = [
  { __typename: 'Chief', id: '1', isActive: true },
  { __typename: 'Guest', id: '2', isActive: false },
];
const account = ({ id }: { id: string }) => accounts.find((one) => one.id === id) ?? null;

/** An interface whose types one agency knows, and which others see as one object. */
export const federationCase: FederationCase = {
  agencies: {
    types: {
      sdl: `type Query { chiefs: [Account!]! } interface Account @key(fields: "id") { id: ID! }
            type Chief implements Account @key(fields: "id") { id: ID! isActive: Boolean @shareable }
            type Guest implements Account @key(fields: "id") { id: ID! isActive: Boolean @shareable }`,
      resolvers: {
        Query: { chiefs: () => accounts.slice(0, 1) },
        Account: { __resolveReference: account },
        Chief: { __resolveReference: account, isActive: () => true },
        Guest: { __resolveReference: account, isActive: () => false },
      },
    },
    names: {
      sdl: 'type Query { accounts: [Account!]! } type Account @key(fields: "id") @interfaceObject { id: ID! name: String! }',
      resolvers: {
        Query: { accounts: () => accounts.map(({ id }) => ({ id })) },
        Account: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          name: ({ id }: { id: string }) => `name ${id}`,
        },
      },
    },
    states: {
      sdl: 'type Account @key(fields: "id") @interfaceObject { id: ID! isActive: Boolean @shareable }',
      resolvers: { Account: { __resolveReference: ({ id }: { id: string }) => ({ id }), isActive: () => false } },
    },
  },
  asks: [
    {
      it: 'is read without its type',
      query: '{ accounts { name } }',
      data: { accounts: [{ name: 'name 1' }, { name: 'name 2' }] },
    },
    {
      it: 'is told by its type where that is asked for',
      query: '{ accounts { name __typename } }',
      data: {
        accounts: [
          { name: 'name 1', __typename: 'Chief' },
          { name: 'name 2', __typename: 'Guest' },
        ],
      },
    },
    {
      it: 'is left out where a fragment is on another type',
      query: '{ accounts { ... on Chief { name __typename } } }',
      data: { accounts: [{ name: 'name 1', __typename: 'Chief' }, {}] },
    },
    {
      it: 'is completed by another interface object',
      query: '{ accounts { id isActive } chiefs { id name } }',
      data: {
        accounts: [
          { id: '1', isActive: false },
          { id: '2', isActive: false },
        ],
        chiefs: [{ id: '1', name: 'name 1' }],
      },
    },
    {
      it: 'is completed by the type that a fragment names',
      query: '{ accounts { id ... on Chief { isActive } } }',
      data: { accounts: [{ id: '1', isActive: true }, { id: '2' }] },
    },
  ],
};
