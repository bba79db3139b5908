import type { FederationCase } from '../../federation-case.ts';

const person = ({ id }: { id: string }) => ({ id });
const works = [
  { __typename: 'Book', id: 'b1', maker: { id: 'p1' }, makers: [{ id: 'p1' }, { id: 'p3' }] },
  { __typename: 'Film', id: 'f1', maker: { id: 'p2' }, makers: [{ id: 'p2' }] },
];

/** People below objects of different types, of whom different things are wanted; of one of them nobody knows the name. */
export const federationCase: FederationCase = {
  agencies: {
    library: {
      sdl: `type Query { works: [Work] last: Work made: [Made] } union Work = Book | Film interface Made { maker: Person }
            type Book implements Made { id: ID! maker: Person makers: [Person!]! }
            type Film implements Made { id: ID! maker: Person makers: [Person!]! }
            type Person @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { works: () => works, last: () => works[1], made: () => works } },
    },
    civil: {
      sdl: `type Person @key(fields: "id") { id: ID! name: String! age: Int pet: Pet } union Pet = Cat | Dog
            type Cat { keeper: Person } type Dog { keeper: Person }`,
      resolvers: {
        Person: {
          __resolveReference: person,
          name({ id }: { id: string }) {
            if (id === 'p2') throw new Error('Nobody knows the name.');
            return `name of ${id}`;
          },
          age: ({ id }: { id: string }) => Number(id.slice(1)) * 10,
          pet: ({ id }: { id: string }) =>
            id === 'p1' ? { __typename: 'Cat', keeper: { id: 'p3' } } : { __typename: 'Dog', keeper: { id: 'p2' } },
        },
      },
    },
    tax: {
      sdl: 'type Person @key(fields: "id") { id: ID! due: Int }',
      resolvers: { Person: { __resolveReference: person, due: ({ id }: { id: string }) => Number(id.slice(1)) } },
    },
  },
  asks: [
    {
      it: 'lose nothing for what was wanted of others only',
      query: '{ works { ... on Book { maker { name due } } ... on Film { maker { age due } } } }',
      data: { works: [{ maker: { name: 'name of p1', due: 1 } }, { maker: { age: 20, due: 2 } }] },
    },
    {
      it: 'are found in lists, and below one object',
      query:
        '{ works { ... on Book { makers { name } } ... on Film { makers { age } } } last { ... on Book { maker { name } } ... on Film { maker { due } } } }',
      data: {
        works: [{ makers: [{ name: 'name of p1' }, { name: 'name of p3' }] }, { makers: [{ age: 20 }] }],
        last: { maker: { due: 2 } },
      },
    },
    {
      it: 'have what is wanted of all besides what is wanted of some',
      query: '{ made { maker { age } ... on Book { maker { name } } } }',
      data: { made: [{ maker: { age: 10, name: 'name of p1' } }, { maker: { age: 20 } }] },
    },
    {
      it: 'are told apart below people who are told apart',
      query: `{ works {
        ... on Book { maker { pet { ... on Cat { keeper { name } } ... on Dog { keeper { due } } } } }
        ... on Film { maker { pet { ... on Cat { keeper { name } } ... on Dog { keeper { age } } } } }
      } }`,
      data: {
        works: [{ maker: { pet: { keeper: { name: 'name of p3' } } } }, { maker: { pet: { keeper: { age: 20 } } } }],
      },
    },
    {
      it: 'have no more than null where the name is wanted',
      query: '{ works { ... on Book { maker { age } } ... on Film { maker { name } } } }',
      data: { works: [{ maker: { age: 10 } }, { maker: null }] },
      failing: true,
    },
  ],
};
