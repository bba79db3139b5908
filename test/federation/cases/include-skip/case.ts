import type { FederationCase } from '../../federation-case.ts';

const never = () => {
  throw new Error('never to be asked');
};

/** Conditions on fields that need the inputs of two other agencies. */
export const federationCase: FederationCase = {
  agencies: {
    stall: {
      sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! price: Float! }',
      resolvers: { Query: { item: () => ({ id: 'i1', price: 7.5 }) } },
    },
    judge: {
      sdl: `type Item @key(fields: "id") { id: ID! price: Float! @external dear: Boolean! @requires(fields: "price") }`,
      resolvers: {
        Item: { __resolveReference: (sent: object) => sent, dear: ({ price }: { price: number }) => price > 5 },
      },
    },
    labels: {
      sdl: `type Item @key(fields: "id") { id: ID! dear: Boolean! @external
              label: String! @requires(fields: "dear") silent: String! @requires(fields: "dear") shelf: Int }`,
      resolvers: {
        Item: {
          __resolveReference: (sent: object) => sent,
          label: ({ dear }: { dear: boolean }) => `dear: ${dear}`,
          silent: never,
          shelf: () => 3,
        },
      },
    },
  },
  asks: [
    {
      it: 'leaves out what is not included',
      query: 'query($b: Boolean = false) { item { price silent @include(if: $b) } }',
      data: { item: { price: 7.5 } },
    },
    {
      it: 'leaves out what is skipped',
      query: 'query($b: Boolean = true) { item { price silent @skip(if: $b) } }',
      data: { item: { price: 7.5 } },
    },
    {
      it: 'brings what is included and what is not skipped',
      query: 'query($b: Boolean = true) { item { label @include(if: $b) more: label @skip(if: false) } }',
      data: { item: { label: 'dear: true', more: 'dear: true' } },
    },
    {
      it: 'brings what needs no input when what needs one is left out',
      query: 'query($b: Boolean = false) { item { shelf silent @include(if: $b) more: label @skip(if: true) } }',
      data: { item: { shelf: 3 } },
    },
    {
      it: 'brings what needs an input under another condition',
      query: 'query($b: Boolean = false) { item { shelf silent @include(if: $b) ... @skip(if: $b) { label } } }',
      data: { item: { shelf: 3, label: 'dear: true' } },
    },
    {
      it: 'answers with what is left when a condition takes everything away',
      query: 'query($b: Boolean = false) { item @include(if: $b) { label } other: item @skip(if: true) { price } }',
      data: {},
    },
    {
      it: 'answers with empty objects, and with nothing, when constants take everything away',
      query: '{ item { label @include(if: false) } }',
      data: { item: {} },
    },
    { it: 'asks nobody for nothing', query: '{ item @skip(if: true) { label } }', data: {} },
  ],
};
