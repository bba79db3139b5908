import type { FederationCase } from '../../federation-case.ts';

const replies = [
  { __typename: 'Yes', id: '1', when: 'now' },
  { __typename: 'No', id: '2', why: 'late' },
];

/** A union of which another agency knows only some members. */
export const federationCase: FederationCase = {
  agencies: {
    main: {
      sdl: `type Query { poll: Poll } type Poll @shareable { replies: [Reply!]! title: String } union Reply = Yes | No
            type Yes @shareable { id: ID! when: String } type No { id: ID! why: String }`,
      resolvers: { Query: { poll: () => ({ title: 'Tea?', replies }) } },
    },
    side: {
      sdl: `type Poll @shareable { replies: [Reply!]! title: String } union Reply = Yes type Yes @shareable { id: ID! when: String }`,
    },
  },
  asks: [
    {
      it: 'keeps all members where it is asked',
      query: '{ poll { title replies { __typename ... on Yes { id when } ... on No { id why } } } }',
      data: { poll: { title: 'Tea?', replies } },
    },
    {
      it: 'keeps a member that only that agency knows',
      query: '{ poll { replies { __typename ... on No { why } } } }',
      data: { poll: { replies: [{ __typename: 'Yes' }, { __typename: 'No', why: 'late' }] } },
    },
  ],
};
