import type { FederationCase } from '../../federation-case.ts';

const people = [
  { id: '1', mail: 'a@x.test', nick: 'A' },
  { id: '2', mail: 'b@x.test', nick: 'B' },
];

/** An entity with one key in two agencies. */
export const federationCase: FederationCase = {
  agencies: {
    mails: {
      sdl: 'type Query { person: Person } type Person @key(fields: "id") @key(fields: "mail") { id: ID! mail: String! }',
      resolvers: { Query: { person: () => people[0] }, Person: { __resolveReference: () => people[0] } },
    },
    nicks: {
      sdl: 'type Person @key(fields: "mail") { mail: String! nick: String! }',
      resolvers: {
        Person: { __resolveReference: ({ mail }: { mail: string }) => people.find((person) => person.mail === mail) },
      },
    },
  },
  asks: [{ it: 'is completed by it', query: '{ person { id nick } }', data: { person: { id: '1', nick: 'A' } } }],
};
