import type { FederationCase } from './federation-case.ts';
import { federation1 } from '../support/compose-inline.ts';

const members = [
  { id: 'm1', nick: 'Bird', name: 'Nader' },
  { id: 'm2', nick: 'Fox', name: 'Laleh' },
];
const member = ({ id }: { id: string }) => members.find((one) => one.id === id) ?? null;

/** How the agency that extends a type says so. */
const heads = { directive: 'type Member @extends', keyword: 'extend type Member' } as const;

/** A type that one agency defines and another extends, in the language of either federation. */
export function extendedType({ version, by }: { version: 1 | 2; by: keyof typeof heads }): FederationCase {
  const [begin, shared] = version === 1 ? [federation1, ''] : ['', ' @shareable'];
  return {
    agencies: {
      club: {
        sdl: `${begin}type Query { drawn: Member providedDrawn: Member @provides(fields: "name") }
            ${heads[by]} @key(fields: "id") { id: ID! @external name: String! @external club: String }`,
        resolvers: {
          Query: { drawn: () => members[0], providedDrawn: () => members[1] },
          Member: { __resolveReference: member, club: ({ id }: { id: string }) => `club of ${id}` },
        },
      },
      civil: {
        sdl: `${begin}type Query { member(id: ID): Member }
            type Member @key(fields: "id") { id: ID! name: String!${shared} nick: String }`,
        resolvers: {
          Query: { member: (_: unknown, key: { id: string }) => member(key) },
          Member: { __resolveReference: member },
        },
      },
    },
    asks: [
      {
        it: 'is entered where it is extended and completed where it is defined',
        query: '{ drawn { id club name nick } }',
        data: { drawn: { id: 'm1', club: 'club of m1', name: 'Nader', nick: 'Bird' } },
      },
      {
        it: 'is entered where it is defined and completed where it is extended',
        query: '{ member(id: "m2") { id name club } }',
        data: { member: { id: 'm2', name: 'Laleh', club: 'club of m2' } },
      },
      {
        it: 'uses what is provided on the way',
        query: '{ providedDrawn { id name nick } }',
        data: { providedDrawn: { id: 'm2', name: 'Laleh', nick: 'Fox' } },
      },
    ],
  };
}
