import type { FederationCase } from '../../federation-case.ts';

/** A type of an interface is extended by an agency that knows neither the interface nor its interface object. */
export const federationCase: FederationCase = {
  agencies: {
    archive: {
      sdl: `type Query { record: Record } interface Record @key(fields: "id") { id: ID! title: String }
            type Film implements Record @key(fields: "id") { id: ID! title: String minutes: Int }
            type Paper implements Record @key(fields: "id") { id: ID! title: String words: Int }`,
      resolvers: {
        Query: { record: () => ({ id: '1', title: 'One', minutes: 90 }) },
        Record: {
          __resolveType: () => 'Film',
          __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Film', id, title: 'One', minutes: 90 }),
        },
        Film: { __resolveReference: ({ id }: { id: string }) => ({ id, title: 'One', minutes: 90 }) },
      },
    },
    credits: {
      sdl: `type Query { director: Director } type Director @key(fields: "id") { id: ID! name: String }
            extend type Film @key(fields: "id") { id: ID! directedBy: String }`,
      resolvers: {
        Query: { director: () => ({ id: 'd', name: 'Forough' }) },
        Film: { __resolveReference: (sent: object) => sent, directedBy: () => 'Forough' },
      },
    },
    lists: {
      sdl: `type Query { list: List } type List @key(fields: "id") { id: ID! record: Record }
            type Record @key(fields: "id") @interfaceObject { id: ID! }`,
      resolvers: { Query: { list: () => ({ id: 'l', record: { id: '1' } }) } },
    },
  },
  asks: [
    {
      it: 'is reached through the interface and through its interface object',
      query:
        '{ record { id title ... on Film { minutes directedBy } ... on Paper { words } } list { id record { id ... on Film { minutes directedBy } } } director { name } }',
      data: {
        record: { id: '1', title: 'One', minutes: 90, directedBy: 'Forough' },
        list: { id: 'l', record: { id: '1', minutes: 90, directedBy: 'Forough' } },
        director: { name: 'Forough' },
      },
    },
  ],
};
