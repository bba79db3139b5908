import type { FederationCase } from '../../federation-case.ts';

/** A value type below an entity is put together by four agencies. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: 'type Item @key(fields: "id") { id: ID! group: Group @shareable } type Group @shareable { detail: String }',
      resolvers: {
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, group: { detail: `detail of ${id}` } }) },
      },
    },
    b: {
      sdl: 'type Item @key(fields: "id") { id: ID! group: Group @shareable } type Group @key(fields: "id") { id: ID! }',
      resolvers: {
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, group: { id: `group of ${id}` } }) },
      },
    },
    c: {
      sdl: 'type Group @key(fields: "id") { id: ID! name: String } ',
      resolvers: { Group: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) } },
    },
    d: {
      sdl: 'type Query { itemFromD(id: ID!): Item } type Item @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Query: { itemFromD: (_: unknown, { id }: { id: string }) => ({ id, name: `item ${id}` }) },
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `item ${id}` }) },
      },
    },
  },
  asks: [
    {
      it: 'entered where nothing of it is known',
      query: '{ itemFromD(id: "1") { id name group { id name detail } } }',
      data: {
        itemFromD: {
          id: '1',
          name: 'item 1',
          group: { id: 'group of 1', name: 'name of group of 1', detail: 'detail of 1' },
        },
      },
    },
  ],
};
