import type { FederationCase } from '../../federation-case.ts';

const works = [
  { __typename: 'Book', id: 'b1', title: 'Divan', tags: ['verse'] },
  { __typename: 'Film', id: 'f1', title: 'Taste of Cherry', tags: [] },
];
const work = ({ id }: { id: string }) => works.find((one) => one.id === id) ?? null;

/** An interface object of which variables decide whether anything is asked where its type is known. */
export const federationCase: FederationCase = {
  agencies: {
    library: {
      sdl: `type Query { works: [Work] } interface Work @key(fields: "id") { id: ID! title: String tags: [String] }
            type Book implements Work @key(fields: "id") { id: ID! title: String tags: [String] }
            type Film implements Work @key(fields: "id") { id: ID! title: String tags: [String] }`,
      resolvers: {
        Query: { works: () => works },
        Work: { __resolveReference: work, __resolveType: ({ __typename }: { __typename: string }) => __typename },
        Book: { __resolveReference: work },
        Film: { __resolveReference: work },
      },
    },
    critics: {
      sdl: `type Query { judged: [Work!]! }
            type Work @key(fields: "id") @interfaceObject {
              id: ID! title: String @external stars: Int headline: String @requires(fields: "title")
            }`,
      resolvers: {
        Query: { judged: () => works.map(({ id }) => ({ id })) },
        Work: {
          __resolveReference: (sent: object) => sent,
          stars: ({ id }: { id: string }) => id.charCodeAt(0) - 97,
          headline: ({ title }: { title: string }) => `On ${title}`,
        },
      },
    },
    archive: {
      sdl: `type Query { oldest: Book } type Book @key(fields: "id") { id: ID! shelf: Int }`,
      resolvers: {
        Query: { oldest: () => ({ id: 'b1', shelf: 7 }) },
        Book: { __resolveReference: work, shelf: () => 7 },
      },
    },
  },
  asks: [
    {
      it: 'is of its type also where nothing else of the agency that knows it is asked for',
      query: 'query ($off: Boolean!) { judged { tags @include(if: $off) ... on Book { stars } } }',
      variables: { off: false },
      data: { judged: [{ stars: 1 }, {}] },
    },
    {
      it: 'says its type also where nothing else of the agency that knows it is asked for',
      query: 'query ($off: Boolean!) { judged { __typename ... @include(if: $off) { tags } } }',
      variables: { off: false },
      data: { judged: [{ __typename: 'Book' }, { __typename: 'Film' }] },
    },
    {
      it: 'is of its type where only an input would have been asked for',
      query: 'query ($off: Boolean!) { judged { headline @include(if: $off) ... on Film { stars } } }',
      variables: { off: false },
      data: { judged: [{}, { stars: 5 }] },
    },
    {
      it: 'keeps what is asked of its type where the interface is asked for an input that is not needed',
      query: 'query ($off: Boolean!) { oldest { shelf title ... @include(if: $off) { headline } } }',
      variables: { off: false },
      data: { oldest: { shelf: 7, title: 'Divan' } },
    },
    {
      it: 'is given the input where it is needed',
      query: 'query ($on: Boolean!) { oldest { shelf title ... @include(if: $on) { headline } } }',
      variables: { on: true },
      data: { oldest: { shelf: 7, title: 'Divan', headline: 'On Divan' } },
    },
  ],
};
