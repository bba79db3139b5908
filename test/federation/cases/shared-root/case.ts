import type { FederationCase } from '../../federation-case.ts';

/** A root field that three agencies share, each with a part of the object. */
export const federationCase: FederationCase = {
  agencies: {
    names: {
      sdl: `type Query { thing: Thing @shareable things: [Thing] @shareable } type Thing @shareable { id: ID! name: Name } type Name @shareable { id: ID! brand: String }`.replace(
        'id: ID! brand',
        'brand',
      ),
      resolvers: {
        Query: { thing: () => ({ id: '1', name: { brand: 'x' } }), things: () => [{ id: '1', name: { brand: 'x' } }] },
      },
    },
    prices: {
      sdl: `type Query { thing: Thing @shareable things: [Thing] @shareable } type Thing @shareable { id: ID! price: Price } type Price { amount: Int }`,
      resolvers: {
        Query: { thing: () => ({ id: '1', price: { amount: 5 } }), things: () => [{ id: '1', price: { amount: 5 } }] },
      },
    },
    kinds: {
      sdl: `type Query { thing: Thing @shareable things: [Thing] @shareable } type Thing @shareable { id: ID! kind: Kind } type Kind { name: String }`,
      resolvers: {
        Query: { thing: () => ({ id: '1', kind: { name: 'k' } }), things: () => [{ id: '1', kind: { name: 'k' } }] },
      },
    },
  },
  asks: [
    {
      it: 'is one object',
      query: '{ thing { id name { brand } price { amount } kind { name } } }',
      data: { thing: { id: '1', name: { brand: 'x' }, price: { amount: 5 }, kind: { name: 'k' } } },
    },
    {
      it: 'is one list',
      query: '{ things { kind { name } id price { amount } name { brand } } }',
      data: { things: [{ kind: { name: 'k' }, id: '1', price: { amount: 5 }, name: { brand: 'x' } }] },
    },
  ],
};
