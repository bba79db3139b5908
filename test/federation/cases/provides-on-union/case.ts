import type { FederationCase } from '../../federation-case.ts';

const wrong = () => {
  throw new Error('provided already');
};

/** Fields of a union's members that are provided, for one of them. */
export const federationCase: FederationCase = {
  agencies: {
    press: {
      sdl: `type Query { items: [Item] @provides(fields: "... on Poem { title }") } union Item = Poem | Essay
            type Poem @key(fields: "id") { id: ID! title: String @external }
            type Essay @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          items: () => [
            { __typename: 'Poem', id: 'p1', title: 'Rain' },
            { __typename: 'Essay', id: 'e1' },
          ],
        },
      },
    },
    texts: {
      sdl: `type Poem @key(fields: "id") { id: ID! title: String @shareable lines: Int }
            type Essay @key(fields: "id") { id: ID! title: String @shareable pages: Int }`,
      resolvers: {
        Poem: { __resolveReference: (sent: object) => sent, title: wrong, lines: () => 14 },
        Essay: { __resolveReference: ({ id }: { id: string }) => ({ id, title: `essay ${id}`, pages: 3 }) },
      },
    },
  },
  asks: [
    {
      it: 'are read where they are provided, and fetched where they are not',
      query: '{ items { __typename ... on Poem { id title } ... on Essay { id title } } }',
      data: {
        items: [
          { __typename: 'Poem', id: 'p1', title: 'Rain' },
          { __typename: 'Essay', id: 'e1', title: 'essay e1' },
        ],
      },
    },
    {
      it: 'are read beside others',
      query: '{ items { ... on Poem { title lines } ... on Essay { pages } } }',
      data: { items: [{ title: 'Rain', lines: 14 }, { pages: 3 }] },
    },
  ],
};
