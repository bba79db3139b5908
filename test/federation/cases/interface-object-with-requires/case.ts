import type { FederationCase } from '../../federation-case.ts';

const artists = [
  { __typename: 'Singer', id: 's1', name: 'Parisa', age: 40 },
  { __typename: 'Singer', id: 's2', name: 'Shahram', age: 50 },
];
const actor = { __typename: 'Actor', id: 'a1', name: 'Leila' };
const artist = ({ id }: { id: string }) => [...artists, actor].find((one) => one.id === id) ?? null;

/** An interface object whose field is computed from what the interface has elsewhere. */
export const federationCase: FederationCase = {
  agencies: {
    people: {
      sdl: `type Query { singers: [Named!]! first: Singer all: [Named!]! } interface Named @key(fields: "id") { id: ID! name: String nick(size: Int!): String }
            type Singer implements Named @key(fields: "id") { id: ID! name: String nick(size: Int!): String age: Int }
            type Actor implements Named @key(fields: "id") { id: ID! name: String nick(size: Int!): String }`,
      resolvers: {
        Query: { singers: () => artists, first: () => artists[0], all: () => [artists[0], actor] },
        Named: { __resolveReference: artist },
        Singer: {
          __resolveReference: artist,
          nick: ({ name }: { name: string }, { size }: { size: number }) => name.slice(0, size),
        },
      },
    },
    handles: {
      sdl: `type Query { known: [Named!]! }
            type Named @key(fields: "id") @interfaceObject {
              id: ID! name: String @external nick(size: Int!): String @external
              handle: String @requires(fields: "name") short: String @requires(fields: "nick(size: 2)")
              shorter: String @requires(fields: "nick(size: 1)") votes: Int
            }`,
      resolvers: {
        Query: { known: () => artists.map(({ id }) => ({ id })) },
        Named: {
          __resolveReference: (sent: object) => sent,
          votes: () => 7,
          handle: ({ name }: { name: string }) => `@${name}`,
          short: ({ nick }: { nick: string }) => `@${nick}`,
          shorter: ({ nick }: { nick: string }) => `@${nick}`,
        },
      },
    },
  },
  asks: [
    {
      it: 'is given its input where an object of a type of the interface is asked',
      query: '{ first { handle short } singers { ... on Singer { handle } } }',
      data: { first: { handle: '@Parisa', short: '@Pa' }, singers: [{ handle: '@Parisa' }, { handle: '@Shahram' }] },
    },
    {
      it: 'is asked for its other fields where only one type of the interface is asked for what needs an input',
      query: '{ all { id votes ... on Singer { handle } } }',
      data: {
        all: [
          { id: 's1', votes: 7, handle: '@Parisa' },
          { id: 'a1', votes: 7 },
        ],
      },
    },
    {
      it: 'is not asked about objects of the type that nobody asks it about, with or without a name',
      query: '{ known { ... on Singer { votes } ... on Actor { handle } } all { ... on Actor { votes handle } } }',
      data: { known: [{ votes: 7 }, { votes: 7 }], all: [{}, { votes: 7, handle: '@Leila' }] },
    },
    {
      it: 'is given its input from where it is entered as an object',
      query: '{ singers { id name handle } }',
      data: {
        singers: [
          { id: 's1', name: 'Parisa', handle: '@Parisa' },
          { id: 's2', name: 'Shahram', handle: '@Shahram' },
        ],
      },
    },
    {
      it: 'is given its input where it is entered as the interface',
      query: '{ known { id name handle ... on Singer { age handle } } }',
      data: {
        known: [
          { id: 's1', name: 'Parisa', handle: '@Parisa', age: 40 },
          { id: 's2', name: 'Shahram', handle: '@Shahram', age: 50 },
        ],
      },
    },
    {
      it: 'finds out the type where only a fragment asks for it',
      query: '{ known { ... on Singer { age } } }',
      data: { known: [{ age: 40 }, { age: 50 }] },
    },
    {
      it: 'is given inputs with arguments, one for each',
      query: '{ singers { nick(size: 3) short shorter } known { nick(size: 4) short shorter } }',
      data: {
        singers: [
          { nick: 'Par', short: '@Pa', shorter: '@P' },
          { nick: 'Sha', short: '@Sh', shorter: '@S' },
        ],
        known: [
          { nick: 'Pari', short: '@Pa', shorter: '@P' },
          { nick: 'Shah', short: '@Sh', shorter: '@S' },
        ],
      },
    },
  ],
};
