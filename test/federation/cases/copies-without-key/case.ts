import type { FederationCase } from '../../federation-case.ts';

const people = [
  { id: '1', name: 'Ana' },
  { id: '2', name: 'Bahar' },
];
const find = ({ id }: { id: string }) => people.find((one) => one.id === id);

/** An agency that has a copy of another's entity, but cannot be asked for it by its key. */
export const federationCase: FederationCase = {
  agencies: {
    civil: {
      sdl: 'type Query { person: Person } type Person @key(fields: "id") { id: ID! }',
      resolvers: { Query: { person: () => people[0] } },
    },
    copies: {
      sdl: 'type Query { copy: Person } type Person { id: ID! @shareable name: String @shareable }',
      resolvers: { Query: { copy: () => people[1] } },
    },
    names: {
      sdl: 'type Person @key(fields: "id") { id: ID! name: String @shareable length: Int }',
      resolvers: { Person: { __resolveReference: find, length: ({ name }: { name: string }) => name.length } },
    },
  },
  asks: [
    { it: 'needs nobody for the name of the root', query: '{ __typename }', data: { __typename: 'Query' } },
    { it: 'asks who can be asked', query: '{ person { name } }', data: { person: { name: 'Ana' } } },
    {
      it: 'reads the copy where it is found',
      query: '{ copy { id name } }',
      data: { copy: { id: '2', name: 'Bahar' } },
    },
    {
      it: 'leaves the copy by the key that it holds',
      query: '{ copy { name length } person { name length } }',
      data: { copy: { name: 'Bahar', length: 5 }, person: { name: 'Ana', length: 3 } },
    },
  ],
};
