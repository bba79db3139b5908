import type { FederationCase } from '../../federation-case.ts';

const id = 'u1';

/** A field that was taken over is needed to compute another one. */
export const federationCase: FederationCase = {
  agencies: {
    first: {
      sdl: `type Query { inFirst: Member } type Member @key(fields: "id") { id: ID! name: String! full: String! @requires(fields: "name") }`.replace(
        'name: String! full',
        'name: String! @external full',
      ),
      resolvers: {
        Query: { inFirst: () => ({ id }) },
        Member: {
          __resolveReference: (sent: object) => sent,
          full: ({ name }: { name: string }) => `${name} of first`,
        },
      },
    },
    second: {
      sdl: `type Query { inSecond: Member } type Member @key(fields: "id") { id: ID! name: String! @override(from: "third") }`,
      resolvers: {
        Query: { inSecond: () => ({ id, name: 'second' }) },
        Member: { __resolveReference: (sent: object) => ({ ...sent, name: 'second' }) },
      },
    },
    third: {
      sdl: `type Query { inThird: Member } type Member @key(fields: "id") { id: ID! name: String! }`,
      resolvers: {
        Query: { inThird: () => ({ id, name: 'NEVER' }) },
        Member: { __resolveReference: (sent: object) => ({ ...sent, name: 'NEVER' }) },
      },
    },
  },
  asks: [
    {
      it: 'and is had from its new owner, entered where it is computed',
      query: '{ inFirst { full name } }',
      data: { inFirst: { full: 'second of first', name: 'second' } },
    },
    {
      it: 'and is had from its new owner, entered there',
      query: '{ inSecond { full name } }',
      data: { inSecond: { full: 'second of first', name: 'second' } },
    },
    {
      it: 'and is had from its new owner, entered at the old one',
      query: '{ inThird { full name } }',
      data: { inThird: { full: 'second of first', name: 'second' } },
    },
  ],
};
