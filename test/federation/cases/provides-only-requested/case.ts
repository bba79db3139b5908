import type { FederationCase } from '../../federation-case.ts';

const wrong = () => {
  throw new Error('nobody asked for it');
};
const book = { id: 'b1', name: 'Shahnameh' };

/** What could be provided is asked for only when the client asks for it. */
export const federationCase: FederationCase = {
  agencies: {
    owner: {
      sdl: 'type Book @key(fields: "id") { id: ID! name: String! @shareable blurb: String! @shareable price: Int! }',
      resolvers: { Book: { __resolveReference: (sent: object) => sent, name: wrong, blurb: wrong, price: () => 12 } },
    },
    shelf: {
      sdl: `type Query { book: Book @provides(fields: "name blurb") books: [Book!]! @provides(fields: "name blurb") }
            type Book @key(fields: "id") { id: ID! name: String! @external blurb: String! @external }`,
      resolvers: {
        Query: { book: () => book, books: () => [book] },
        Book: { blurb: wrong, __resolveReference: wrong },
      },
    },
  },
  asks: [
    { it: 'a key alone', query: '{ book { id } }', data: { book: { id: 'b1' } } },
    {
      it: 'one of two provided fields, under an alias and in fragments',
      query: '{ book { title: name ... { name } ...B } } fragment B on Book { id name }',
      data: { book: { title: 'Shahnameh', name: 'Shahnameh', id: 'b1' } },
    },
    {
      it: 'one beside a field of the owner',
      query: '{ books { name price } }',
      data: { books: [{ name: 'Shahnameh', price: 12 }] },
    },
    {
      it: 'nothing that a condition takes away',
      query: '{ book { id ... on Book @skip(if: true) { blurb } ... @include(if: false) { blurb } } }',
      data: { book: { id: 'b1' } },
    },
  ],
};
