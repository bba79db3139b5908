import type { FederationCase } from '../../federation-case.ts';

const directive = `
  directive @shown(as: Form = PLAIN, widths: [Int!]! = [1, 2], within: Limits = { most: 3 }) on FIELD | FRAGMENT_SPREAD | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | QUERY
  directive @signed(by: Form = BOLD) on MUTATION
  enum Form { PLAIN BOLD }
  input Limits { most: Int = 5, least: Int }
`;

const book = (_: unknown, { id }: { id: string }) => ({ id, title: `title of ${id}` });

/** A directive for clients' documents, with default values, that every agency knows. */
export const federationCase: FederationCase = {
  agencies: {
    library: {
      sdl: `${directive}
            type Query { book(id: ID! = "b1"): Book }
            type Mutation { lend(id: ID!): Book }
            type Book @key(fields: "id") { id: ID! title: String }`,
      resolvers: { Query: { book }, Mutation: { lend: book } },
    },
    reviews: {
      sdl: `${directive}
            type Book @key(fields: "id") { id: ID! rating(of: Limits = { most: 4 }): Int }`,
      resolvers: {
        Book: { rating: (_: unknown, { of }: { of: { most: number; least?: number } }) => of.most + (of.least ?? 0) },
      },
    },
  },
  asks: [
    {
      it: 'reads fields that carry it, with its defaults',
      query: 'query @shown { book @shown { id title @shown rating @shown } }',
      data: { book: { id: 'b1', title: 'title of b1', rating: 4 } },
    },
    {
      it: 'reads fields that carry it, with values and variables',
      query: `query ($as: Form = BOLD @shown, $most: Int) {
        book(id: "b2") { ...Words @shown(as: $as, widths: [], within: { most: $most, least: 1 }) rating(of: { least: 2 }) }
      }
      fragment Words on Book @shown { title @shown(as: $as) }`,
      variables: { most: 2 },
      data: { book: { title: 'title of b2', rating: 7 } },
    },
    {
      it: 'goes on with queries where it is for mutations alone',
      query: 'mutation @signed { lend(id: "b3") { title rating } }',
      data: { lend: { title: 'title of b3', rating: 4 } },
    },
    {
      it: 'refuses a value that it does not take',
      query: '{ book { id @shown(as: ITALIC) } }',
      data: null,
      failing: true,
    },
  ],
};
