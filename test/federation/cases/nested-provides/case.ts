import type { FederationCase } from '../../federation-case.ts';

const goods = [{ id: 'g1', groups: [{ id: 'k1', name: 'Tea', parts: [{ id: 'k2', name: 'Green tea' }] }] }];
const wrong = () => {
  throw new Error('provided already');
};

/** Fields that are provided two levels below the field that provides them. */
export const federationCase: FederationCase = {
  agencies: {
    shop: {
      sdl: `type Query { goods: [Good] @provides(fields: "groups { id name parts { id name } }") }
            type Good @key(fields: "id") { id: ID! groups: [Group] @external }
            type Group @key(fields: "id") { id: ID! name: String @external parts: [Group] @external }`,
      resolvers: { Query: { goods: () => goods } },
    },
    groups: {
      sdl: `type Good @key(fields: "id") { id: ID! groups: [Group] @shareable }
            type Group @key(fields: "id") { id: ID! name: String @shareable parts: [Group] @shareable colour: String }`,
      resolvers: {
        Good: { __resolveReference: (sent: object) => sent, groups: wrong },
        Group: { __resolveReference: (sent: object) => sent, name: wrong, parts: wrong, colour: () => 'green' },
      },
    },
  },
  asks: [
    {
      it: 'are read from there',
      query: '{ goods { id groups { id name parts { id name } } } }',
      data: { goods },
    },
    {
      it: 'are read from there beside others that are not provided',
      query: '{ goods { groups { name colour parts { name } } } }',
      data: {
        goods: [{ groups: [{ name: 'Tea', colour: 'green', parts: [{ name: 'Green tea' }] }] }],
      },
    },
  ],
};
