import type { FederationCase } from '../../federation-case.ts';

const film = {
  __typename: 'Film',
  id: 'f1',
  cast: [
    { __typename: 'Fox', id: 'x1', name: 'Reynard' },
    { __typename: 'Owl', id: 'x2', age: 4 },
  ],
};
const wrong = () => {
  throw new Error('provided already');
};

/** Fields of an interface, and of one of its types, that are provided on the way. */
export const federationCase: FederationCase = {
  agencies: {
    cinema: {
      sdl: `type Query { film: Media @shareable @provides(fields: "cast { ... on Fox { name } }") }
            interface Media { id: ID! cast: [Animal] } interface Animal { id: ID! }
            type Film implements Media @key(fields: "id") { id: ID! cast: [Animal] @shareable }
            type Fox implements Animal @key(fields: "id") { id: ID! name: String @external }
            type Owl implements Animal @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { film: () => film } },
    },
    zoo: {
      sdl: `interface Media { id: ID! cast: [Animal] } interface Animal { id: ID! name: String }
            type Film implements Media @key(fields: "id") { id: ID! cast: [Animal] @shareable }
            type Fox implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }
            type Owl implements Animal @key(fields: "id") { id: ID! name: String age: Int }`,
      resolvers: {
        Film: { __resolveReference: wrong },
        Fox: { __resolveReference: (sent: object) => sent, name: wrong, age: () => 9 },
        Owl: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `owl ${id}`, age: 4 }) },
      },
    },
  },
  asks: [
    {
      it: 'are read from the agency that provides them',
      query: '{ film { id cast { id ... on Fox { name } } } }',
      data: { film: { id: 'f1', cast: [{ id: 'x1', name: 'Reynard' }, { id: 'x2' }] } },
    },
    {
      it: 'are read beside others that are not provided',
      query: '{ film { cast { id ... on Fox { name age } ... on Owl { name age } } } }',
      data: {
        film: {
          cast: [
            { id: 'x1', name: 'Reynard', age: 9 },
            { id: 'x2', name: 'owl x2', age: 4 },
          ],
        },
      },
    },
  ],
};
