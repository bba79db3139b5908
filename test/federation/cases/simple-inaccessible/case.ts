import type { FederationCase } from '../../federation-case.ts';

const users = [
  { id: 'u1', friends: ['u2'] },
  { id: 'u2', friends: ['u1'] },
];
const user = ({ id }: { id: string }) => users.find((one) => one.id === id) ?? null;

/** Arguments and values that clients do not see. */
export const federationCase: FederationCase = {
  agencies: {
    ages: {
      sdl: 'type Query { elders: [User!]! } type User @key(fields: "id") { id: ID age: Int @inaccessible }',
      resolvers: { Query: { elders: () => users } },
    },
    ties: {
      sdl: `type Query { users: [User!]! } enum Tie { KIN @inaccessible FRIEND }
            type User @key(fields: "id") { id: ID ties(of: Tie = KIN @inaccessible): [User!]! tie: Tie sure: Tie! }`,
      resolvers: {
        Query: { users: () => users },
        User: {
          __resolveReference: user,
          ties: ({ friends }: { friends: string[] }, { of }: { of: string }) =>
            of === 'KIN' ? friends.map((id) => user({ id })) : [],
          tie: () => 'KIN',
          sure: () => 'KIN',
        },
      },
    },
  },
  asks: [
    {
      it: 'work inside as they are',
      query: '{ elders { id ties { id } } users { ties { id } } }',
      data: {
        elders: [
          { id: 'u1', ties: [{ id: 'u2' }] },
          { id: 'u2', ties: [{ id: 'u1' }] },
        ],
        users: [{ ties: [{ id: 'u2' }] }, { ties: [{ id: 'u1' }] }],
      },
    },
    { it: 'cannot be used', query: '{ users { ties(of: FRIEND) { id } } }', data: null, failing: true },
    { it: 'cannot be selected', query: '{ users { age } }', data: null, failing: true },
    {
      it: 'are null where they are a value',
      query: '{ users { id tie } }',
      data: {
        users: [
          { id: 'u1', tie: null },
          { id: 'u2', tie: null },
        ],
      },
    },
    { it: 'are explained where null is not allowed', query: '{ users { sure } }', data: null, failing: true },
  ],
};
