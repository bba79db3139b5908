import { print, type GraphQLResolveInfo } from 'graphql';
import type { FederationCase } from '../../federation-case.ts';

const directive = `
  directive @shown(as: Form = PLAIN, widths: [Int!]! = [1, 2], within: Limits = { most: 3 }) on FIELD | FRAGMENT_SPREAD | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | QUERY
  directive @signed(by: Form = BOLD, at: Int) on MUTATION
  enum Form { PLAIN BOLD }
  input Limits { most: Int = 5, least: Int }
`;

const book = (_: unknown, { id }: { id: string }) => ({ id, title: `title of ${id}` });

/** What the agency was told of the whole operation. */
const told = (_: unknown, __: unknown, ___: unknown, { operation }: GraphQLResolveInfo) =>
  [operation.operation, ...(operation.directives ?? []).map(print)].join(' ');

/** A directive for clients' documents, with default values, that every agency knows. */
export const federationCase: FederationCase = {
  agencies: {
    library: {
      sdl: `${directive}
            type Query { book(id: ID! = "b1"): Book }
            type Mutation { lend(id: ID!): Book toldLibrary: String }
            type Book @key(fields: "id") { id: ID! title: String }`,
      resolvers: { Query: { book }, Mutation: { lend: book, toldLibrary: told } },
    },
    reviews: {
      sdl: `${directive}
            type Mutation { toldReviews: String }
            type Book @key(fields: "id") { id: ID! rating(of: Limits = { most: 4 }): Int told: String }`,
      resolvers: {
        Mutation: { toldReviews: told },
        Book: {
          rating: (_: unknown, { of }: { of: { most: number; least?: number } }) => of.most + (of.least ?? 0),
          told,
        },
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
      it: 'tells every agency that carries out a part of a mutation what is for mutations alone, with its variables',
      query: `mutation ($at: Int, $by: Form = PLAIN) @signed(by: $by, at: $at) {
        toldLibrary lend(id: "b4") { told } toldReviews again: toldLibrary
      }`,
      variables: { at: 7 },
      data: {
        toldLibrary: 'mutation @signed(by: $by, at: $at)',
        lend: { told: 'query' },
        toldReviews: 'mutation @signed(by: $by, at: $at)',
        again: 'mutation @signed(by: $by, at: $at)',
      },
    },
    {
      it: 'refuses a value that it does not take',
      query: '{ book { id @shown(as: ITALIC) } }',
      data: null,
      failing: true,
    },
  ],
};
