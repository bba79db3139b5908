import type { FederationCase } from '../../federation-case.ts';

const goods = [
  { code: 'g1', name: 'Pen', price: 11, weight: 1 },
  { code: 'g2', name: 'Ink', price: 22, weight: 2 },
];
const good = ({ code }: { code: string }) => goods.find((one) => one.code === code) ?? null;
const reviews = goods.map(({ code }, index) => ({
  id: `r${index + 1}`,
  good: { code },
  by: { id: 'u1', nick: 'Bird' },
}));
type Sent = { readonly code: string; readonly price?: number; readonly weight?: number };

/** Accounts, goods, stock and reviews: the usual four. */
export const federationCase: FederationCase = {
  agencies: {
    accounts: {
      sdl: 'type Query { me: User } type User @key(fields: "id") { id: ID! nick: String @shareable }',
      resolvers: {
        Query: { me: () => ({ id: 'u1', nick: 'Bird' }) },
        User: { __resolveReference: () => ({ id: 'u1', nick: 'Bird' }) },
      },
    },
    goods: {
      sdl: 'type Query { goods: [Good] } type Good @key(fields: "code") { code: String! name: String price: Int weight: Int }',
      resolvers: { Query: { goods: () => goods }, Good: { __resolveReference: good } },
    },
    stock: {
      sdl: `type Good @key(fields: "code") { code: String! weight: Int @external price: Int @external inStock: Boolean
              postage: Int @requires(fields: "price weight") label: String @requires(fields: "price weight") }`,
      resolvers: {
        Good: {
          __resolveReference: (sent: Sent) => sent,
          inStock: ({ code }: Sent) => code === 'g1',
          postage: ({ price = 0, weight = 0 }: Sent) => price * weight * 10,
          label: ({ code, price = 0, weight = 0 }: Sent) => `${code}:${price * weight * 10}`,
        },
      },
    },
    reviews: {
      sdl: `type Review @key(fields: "id") { id: ID! by: User @provides(fields: "nick") good: Good }
            extend type User @key(fields: "id") { id: ID! @external nick: String @external reviews: [Review] }
            extend type Good @key(fields: "code") { code: String! @external reviews: [Review] }`,
      resolvers: {
        User: { reviews: () => reviews },
        Good: { reviews: ({ code }: Sent) => reviews.filter((review) => review.good.code === code) },
      },
    },
  },
  asks: [
    {
      it: 'provide what they have at hand',
      query: '{ me { reviews { id by { id nick } good { inStock } } } }',
      data: {
        me: {
          reviews: [
            { id: 'r1', by: { id: 'u1', nick: 'Bird' }, good: { inStock: true } },
            { id: 'r2', by: { id: 'u1', nick: 'Bird' }, good: { inStock: false } },
          ],
        },
      },
    },
    {
      it: 'compute from what others have',
      query: '{ goods { postage weight price } }',
      data: {
        goods: [
          { postage: 110, weight: 1, price: 11 },
          { postage: 440, weight: 2, price: 22 },
        ],
      },
    },
    {
      it: 'do both along a path, in a circle',
      query: '{ me { reviews { good { postage label reviews { id by { nick } } } } } }',
      data: {
        me: {
          reviews: [
            { good: { postage: 110, label: 'g1:110', reviews: [{ id: 'r1', by: { nick: 'Bird' } }] } },
            { good: { postage: 440, label: 'g2:440', reviews: [{ id: 'r2', by: { nick: 'Bird' } }] } },
          ],
        },
      },
    },
  ],
};
