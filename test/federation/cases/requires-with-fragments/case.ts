import type { FederationCase } from '../../federation-case.ts';

type Sent = { readonly data?: { readonly foo?: string; readonly bar?: string; readonly qux?: string } };
const given = (sent: Sent) => JSON.stringify(sent.data ?? null);

/** Inputs that differ by the type of an object. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { items: [Entity] } interface Base { foo: String! }
            type Bar implements Base { foo: String! @shareable bar: String! } type Qux implements Base { foo: String! @shareable qux: String! }
            type Entity @key(fields: "id") { id: ID! data: Base }`,
      resolvers: {
        Query: {
          items: () => [
            { id: '1', data: { __typename: 'Bar', foo: 'f', bar: 'b' } },
            { id: '2', data: { __typename: 'Qux', foo: 'f', qux: 'q' } },
            { id: '3', data: null },
          ],
        },
      },
    },
    b: {
      sdl: `interface Base { foo: String! }
            type Bar implements Base { foo: String! @shareable bar: String! @external } type Qux implements Base { foo: String! @shareable qux: String! @external }
            type Entity @key(fields: "id") { id: ID! data: Base @external
              all: String @requires(fields: "data { foo ... on Bar { bar } ... on Qux { qux } }")
              nested: String @requires(fields: "data { foo ... on Base { ... on Qux { qux } } }") }`,
      resolvers: { Entity: { __resolveReference: (sent: object) => sent, all: given, nested: given } },
    },
  },
  asks: [
    {
      it: 'are sent by what the object is',
      query: '{ items { all } }',
      data: { items: [{ all: '{"foo":"f","bar":"b"}' }, { all: '{"foo":"f","qux":"q"}' }, { all: 'null' }] },
    },
    {
      it: 'are sent beside what the client reads of it',
      query: '{ items { id nested data { ... on Bar { bar } } } }',
      data: {
        items: [
          { id: '1', nested: '{"foo":"f"}', data: { bar: 'b' } },
          { id: '2', nested: '{"foo":"f","qux":"q"}', data: {} },
          { id: '3', nested: 'null', data: null },
        ],
      },
    },
  ],
};
