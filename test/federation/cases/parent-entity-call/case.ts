import type { FederationCase } from '../../federation-case.ts';

/** A value type below an entity is completed through the entity. */
export const federationCase: FederationCase = {
  agencies: {
    list: {
      sdl: 'type Query { items: [Item] } type Item @key(fields: "id") { id: ID! group: Group @shareable } type Group @shareable { id: ID! }',
      resolvers: {
        Query: {
          items: () => [
            { id: 'i1', group: { id: 'g1' } },
            { id: 'i2', group: null },
          ],
        },
      },
    },
    detail: {
      sdl: 'type Item @key(fields: "id") { id: ID! group: Group @shareable } type Group @shareable { id: ID! detail: Detail } type Detail { count: Int }',
      resolvers: {
        Item: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            group: id === 'i1' ? { id: 'g1', detail: { count: 3 } } : null,
          }),
        },
      },
    },
  },
  asks: [
    {
      it: 'and joined with what came first',
      query: '{ items { id group { id detail { count } } } }',
      data: {
        items: [
          { id: 'i1', group: { id: 'g1', detail: { count: 3 } } },
          { id: 'i2', group: null },
        ],
      },
    },
  ],
};
