import type { FederationCase } from '../../federation-case.ts';

const common = { __typename: 'Word', text: 'salaam' };
const onlyA = { __typename: 'Picture', width: 3 };
const onlyB = { __typename: 'Sound', seconds: 4 };

/** Two agencies share a field whose union has other members in each. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { fromA: Box shared: Box @shareable } type Box @key(fields: "id") { id: ID! wrap: Wrap @shareable }
            type Wrap @shareable { parts: [Part!]! } union Part = Word | Picture
            type Word @shareable { text: String } type Picture { width: Int }`,
      resolvers: {
        Query: {
          fromA: () => ({ id: 'x', wrap: { parts: [common, onlyA] } }),
          shared: () => ({ id: 'x', wrap: { parts: [common] } }),
        },
        Box: { __resolveReference: ({ id }: { id: string }) => ({ id, wrap: { parts: [common, onlyA] } }) },
      },
    },
    b: {
      sdl: `type Query { fromB: Box shared: Box @shareable } type Box @key(fields: "id") { id: ID! wrap: Wrap @shareable loud: Wrap }
            type Wrap @shareable { parts: [Part!]! } union Part = Word | Sound
            type Word @shareable { text: String } type Sound { seconds: Int }`,
      resolvers: {
        Query: {
          fromB: () => ({ id: 'x', wrap: { parts: [common, onlyB] } }),
          shared: () => ({ id: 'x', wrap: { parts: [common] } }),
        },
        Box: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            wrap: { parts: [common, onlyB] },
            loud: { parts: [onlyB] },
          }),
        },
      },
    },
  },
  asks: [
    {
      it: 'gives what both have, and what one has elsewhere',
      query:
        '{ shared { wrap { parts { ...P } } } fromA { loud { parts { ...P } } } } fragment P on Part { __typename ... on Word { text } ... on Picture { width } ... on Sound { seconds } }',
      data: { shared: { wrap: { parts: [common] } }, fromA: { loud: { parts: [onlyB] } } },
    },
    {
      it: 'gives nothing of a member that only the other has',
      query: '{ fromA { wrap { parts { ... on Sound { seconds } } } } }',
      data: { fromA: { wrap: { parts: [{}, {}] } } },
    },
  ],
};
