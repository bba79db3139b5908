import type { FederationCase } from '../../federation-case.ts';

const boxes = [
  { id: 'b1', price: 10, weight: 1, kind: { mean: 5 } },
  { id: 'b2', price: 20, weight: 2, kind: { mean: 50 } },
];
type Sent = { readonly price: number; readonly weight: number; readonly kind: { readonly mean: number } };

/** Two computed fields need the same field with different arguments. */
export const federationCase: FederationCase = {
  agencies: {
    computing: {
      sdl: `type Box @key(fields: "id") {
              id: ID! weight: Int @external price(in: String!): Int @external kind: Kind @external
              postage: Int @requires(fields: "price(in: \\"IRR\\") weight")
              postageAbroad: Int @requires(fields: "price(in: \\"EUR\\") weight")
              isDear: Boolean @requires(fields: "kind { mean(in: \\"IRR\\") }") }
            type Kind @external { mean(in: String!): Int }`,
      resolvers: {
        Box: {
          __resolveReference: (sent: object) => sent,
          postage: ({ price, weight }: Sent) => price * weight,
          postageAbroad: ({ price, weight }: Sent) => price * weight,
          isDear: ({ kind }: Sent) => kind.mean > 10,
        },
      },
    },
    boxes: {
      sdl: `type Query { boxes: [Box] } type Box @key(fields: "id") { id: ID! price(in: String!): Int weight: Int kind: Kind }
            type Kind { mean(in: String!): Int }`,
      resolvers: {
        Query: { boxes: () => boxes },
        Box: {
          __resolveReference: ({ id }: { id: string }) => boxes.find((box) => box.id === id),
          price: (box: Sent, args: { in: string }) => (args.in === 'EUR' ? box.price * 3 : box.price),
        },
      },
    },
  },
  asks: [
    {
      it: 'and each is given its own',
      query: '{ boxes { id price(in: "EUR") postage postageAbroad isDear } }',
      data: {
        boxes: [
          { id: 'b1', price: 30, postage: 10, postageAbroad: 30, isDear: false },
          { id: 'b2', price: 60, postage: 40, postageAbroad: 120, isDear: true },
        ],
      },
    },
  ],
};
