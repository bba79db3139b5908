import type { FederationCase } from '../../federation-case.ts';

const loans = [
  { __typename: 'Novel', id: 'n1', shelf: 's1', pages: 90 },
  { __typename: 'Map', id: 'm1', shelf: 's2', scale: 50 },
];
const loanOf = ({ id }: { id: string }) => loans.find((loan) => loan.id === id) ?? null;

/** An interface whose fields several agencies bring, each for the types it knows. */
export const federationCase: FederationCase = {
  agencies: {
    library: {
      sdl: `type Query { loans: [Loan!]! loan(id: ID!): Loan }
            interface Loan { id: ID! shelf: String owner: Owner }
            union Owner = City | Person
            type City { id: ID! name: String } type Person { id: ID! }
            type Novel implements Loan @key(fields: "id") { id: ID! shelf: String owner: Owner pages: Int }
            type Map implements Loan @key(fields: "id") { id: ID! shelf: String owner: Owner scale: Int }`,
      resolvers: {
        Query: { loans: () => loans, loan: (_: unknown, key: { id: string }) => loanOf(key) },
        Novel: { __resolveReference: loanOf, owner: () => ({ __typename: 'City', id: 'c1', name: 'Yazd' }) },
        Map: { __resolveReference: loanOf, owner: () => ({ __typename: 'Person', id: 'p1' }) },
      },
    },
    weights: {
      sdl: `interface Loan { id: ID! weight: Weight }
            type Weight @shareable { grams: Int }
            type Novel implements Loan @key(fields: "id") {
              id: ID! weight: Weight pages: Int @external
              postage(city: String): String @requires(fields: "pages")
            }
            type Map implements Loan @key(fields: "id") {
              id: ID! weight: Weight scale: Int @external
              postage(city: String): String @requires(fields: "scale")
            }`,
      resolvers: {
        Novel: {
          __resolveReference: (sent: object) => sent,
          weight: () => ({ grams: 300 }),
          postage: ({ pages }: { pages: number }, { city }: { city?: string }) => `${city} ${pages}`,
        },
        Map: {
          __resolveReference: (sent: object) => sent,
          weight: () => ({ grams: 20 }),
          postage: ({ scale }: { scale: number }, { city }: { city?: string }) => `${city} ${scale}`,
        },
      },
    },
    notes: {
      sdl: `interface Loan { id: ID! notes: [Note!]! }
            type Note { id: Int! about: Loan }
            type Novel implements Loan @key(fields: "id") { id: ID! notes: [Note!]! noted: Int }
            type Map implements Loan @key(fields: "id") { id: ID! notes: [Note!]! }`,
      resolvers: {
        Novel: {
          __resolveReference: (sent: object) => sent,
          notes: (novel: object) => [{ id: 1, about: novel }],
          noted: () => 1,
        },
        Map: { __resolveReference: (sent: object) => sent, notes: () => [] },
        Loan: { __resolveType: ({ id }: { id: string }) => (id.startsWith('n') ? 'Novel' : 'Map') },
      },
    },
  },
  asks: [
    {
      it: 'brings a field of an interface from another agency for each of its types',
      query: '{ loans { id weight { grams } } }',
      data: {
        loans: [
          { id: 'n1', weight: { grams: 300 } },
          { id: 'm1', weight: { grams: 20 } },
        ],
      },
    },
    {
      it: 'computes a field of each type from inputs of its own',
      query:
        '{ novel: loan(id: "n1") { ...P } map: loan(id: "m1") { ...P } } fragment P on Loan { ... on Novel { postage(city: "Rey") } ... on Map { postage(city: "Rey") } }',
      data: { novel: { postage: 'Rey 90' }, map: { postage: 'Rey 50' } },
    },
    {
      it: 'comes back from an agency that points at the interface',
      query: '{ loans { notes { id about { shelf ... on Novel { noted pages } ... on Map { scale } } } } }',
      data: { loans: [{ notes: [{ id: 1, about: { shelf: 's1', noted: 1, pages: 90 } }] }, { notes: [] }] },
    },
    {
      it: 'keeps the conditions on fragments of its types',
      query:
        'query($t: Boolean = true) { loans { id notes { about { id ... on Novel @include(if: $t) { shelf ... on Novel @skip(if: $t) { pages } } ... on Map { scale } } } } }',
      data: {
        loans: [
          { id: 'n1', notes: [{ about: { id: 'n1', shelf: 's1' } }] },
          { id: 'm1', notes: [] },
        ],
      },
    },
    {
      it: 'is the same under the interface, under a type and under both, __typename included',
      query:
        '{ loans { shelf ... on Loan { shelf } ... on Novel { shelf } ... on Map { shelf kind: __typename } __typename } }',
      data: {
        loans: [
          { shelf: 's1', __typename: 'Novel' },
          { shelf: 's2', kind: 'Map', __typename: 'Map' },
        ],
      },
    },
    {
      it: 'reads unions below it through a fragment on the union',
      query:
        '{ loans { ... on Novel { owner { ...O } } ... on Map { owner { ...O } } } } fragment O on Owner { ... on City { id name } ... on Person { id } }',
      data: { loans: [{ owner: { id: 'c1', name: 'Yazd' } }, { owner: { id: 'p1' } }] },
    },
  ],
};
