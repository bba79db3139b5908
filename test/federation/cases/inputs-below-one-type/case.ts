import type { FederationCase } from '../../federation-case.ts';

const offices = [
  { __typename: 'Branch', lease: { id: 'l1' } },
  { __typename: 'Kiosk', lease: { id: 'l2' } },
];
const itself = (sent: object) => sent;

/** One entity, asked for what needs an input below one of two types only, or under a condition. */
export const federationCase: FederationCase = {
  agencies: {
    offices: {
      sdl: `type Query { offices: [Office!]! } union Office = Branch | Kiosk
            type Branch { lease: Lease } type Kiosk { lease: Lease }
            type Lease @key(fields: "id") { id: ID! rent(in: String = "IRR"): Int area: Int }`,
      resolvers: {
        Query: { offices: () => offices },
        Lease: {
          __resolveReference: itself,
          rent: (_: unknown, { in: unit }: { in: string }) => unit.length,
          area: () => 20,
        },
      },
    },
    taxes: {
      sdl: `type Lease @key(fields: "id") @key(fields: "id area") {
              id: ID! rent(in: String = "IRR"): Int @external area: Int @external
              tax: Int! @requires(fields: "rent(in: \\"TOMAN\\")") perArea: String @requires(fields: "area") file: String }`,
      resolvers: {
        Lease: {
          __resolveReference: itself,
          tax: ({ rent }: { rent: number }) => rent * 2,
          perArea: ({ area }: { area: number }) => `per ${area}`,
          file: ({ id }: { id: string }) => `file ${id}`,
        },
      },
    },
  },
  asks: [
    {
      it: 'gives the entity without the input its other fields',
      query: '{ offices { ... on Branch { lease { tax } } ... on Kiosk { lease { file } } } }',
      data: { offices: [{ lease: { tax: 10 } }, { lease: { file: 'file l2' } }] },
    },
    {
      it: 'does so in fragments with names, and with an input of another kind below each',
      query: `{ offices { ...B ... on Kiosk { k: lease { file perArea } } } } fragment B on Branch { lease { ...L } }
              fragment L on Lease { file tax id }`,
      data: {
        offices: [{ lease: { file: 'file l1', tax: 10, id: 'l1' } }, { k: { file: 'file l2', perArea: 'per 20' } }],
      },
    },
    {
      it: 'does so when the place has one name below both',
      query: '{ offices { ... on Branch { lease { tax perArea } } ... on Kiosk { lease { file perArea } } } }',
      data: { offices: [{ lease: { tax: 10, perArea: 'per 20' } }, { lease: { file: 'file l2', perArea: 'per 20' } }] },
    },
    {
      it: 'does so when the field that needs it stands in a fragment that is left out',
      query: `query ($a: Boolean!, $b: Boolean!) {
        offices { ... on Branch { lease { tax ... @include(if: $a) @skip(if: $b) { tax perArea } } } }
      }`,
      variables: { a: true, b: true },
      data: { offices: [{ lease: { tax: 10 } }, {}] },
    },
    {
      it: 'asks for both when the fragment is there',
      query: `query ($a: Boolean!, $b: Boolean!) {
        offices { ... on Branch { lease { tax ... @include(if: $a) @skip(if: $b) { tax perArea } } } }
      }`,
      variables: { a: true, b: false },
      data: { offices: [{ lease: { tax: 10, perArea: 'per 20' } }, {}] },
    },
  ],
};
