import { federation1 } from '../../../support/compose-inline.ts';
import type { FederationCase } from '../../federation-case.ts';

const members = [
  { id: 'm1', nick: 'Bird', name: 'Nader' },
  { id: 'm2', nick: 'Fox', name: 'Laleh' },
];
const member = ({ id }: { id: string }) => members.find((one) => one.id === id) ?? null;

/** Federation 1: a type is extended with a directive. */
export const federationCase: FederationCase = {
  agencies: {
    club: {
      sdl: `${federation1}type Query { drawn: Member providedDrawn: Member @provides(fields: "name") }
            type Member @extends @key(fields: "id") { id: ID! @external name: String! @external club: String }`,
      resolvers: {
        Query: { drawn: () => members[0], providedDrawn: () => members[1] },
        Member: { __resolveReference: member, club: ({ id }: { id: string }) => `club of ${id}` },
      },
    },
    civil: {
      sdl: `${federation1}type Query { member(id: ID): Member }
            type Member @key(fields: "id") { id: ID! name: String! nick: String }`,
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
