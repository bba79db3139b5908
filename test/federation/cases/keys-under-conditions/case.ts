import type { FederationCase } from '../../federation-case.ts';

interface Writer {
  readonly name: { readonly first: string; readonly last: string };
}

const writer = { __typename: 'Writer', id: 'w1', name: { first: 'Simin', last: 'Daneshvar' } };
const paper = { __typename: 'Paper', id: 'p1', price: 5 };

/** Objects of two types, one named by an object that is fetched under a condition, the other by an input as well. */
export const federationCase: FederationCase = {
  agencies: {
    shop: {
      sdl: `type Query { found: [Found] } union Found = Writer | Paper
            type Writer @key(fields: "id") { id: ID! name: Name! @shareable } type Name @shareable { first: String last: String }
            type Paper @key(fields: "id") { id: ID! price: Int }`,
      resolvers: {
        Query: { found: () => [writer, paper] },
        Found: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
      },
    },
    stock: {
      sdl: `type Writer @key(fields: "name { first last }") { name: Name! @shareable shelf: String }
            type Name @shareable { first: String last: String }
            type Paper @key(fields: "id") { id: ID! price: Int @external tax: Int @requires(fields: "price") }`,
      resolvers: {
        // One that cannot be read takes all others of its call with it.
        Writer: { __resolveReference: ({ name }: Writer) => ({ name, shelf: `${name.first} ${name.last}` }) },
        Paper: {
          __resolveReference: ({ id, price }: { id: string; price?: number }) => {
            if (price === undefined) throw new Error(`${id} without its price`);
            return { id, tax: price * 2 };
          },
        },
      },
    },
  },
  asks: [
    {
      it: 'are not asked about without the whole of what names them',
      query:
        'query ($off: Boolean!) { found { ... on Writer { name { __typename } shelf @include(if: $off) } ... on Paper { tax } } }',
      variables: { off: false },
      data: { found: [{ name: { __typename: 'Name' } }, { tax: 10 }] },
    },
    {
      it: 'are asked about where they are needed',
      query:
        'query ($on: Boolean!) { found { ... on Writer { name { __typename } shelf @include(if: $on) } ... on Paper { tax } } }',
      variables: { on: true },
      data: { found: [{ name: { __typename: 'Name' }, shelf: 'Simin Daneshvar' }, { tax: 10 }] },
    },
  ],
};
