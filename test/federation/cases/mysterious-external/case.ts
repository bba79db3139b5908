import type { FederationCase } from '../../federation-case.ts';

const pens = [
  { id: '1', cost: 3, ink: 'blue' },
  { id: '2', cost: 1, ink: 'red' },
];
const pen = ({ id }: { id: string }) => pens.find((one) => one.id === id);

/** A key that is external in an extension is still the agency's own to give. */
export const federationCase: FederationCase = {
  agencies: {
    prices: {
      sdl: `type Query { cheapest: Pen } extend type Pen @key(fields: "id") { id: ID! @external cost: Float }`,
      resolvers: { Query: { cheapest: () => pens[1] }, Pen: { __resolveReference: pen } },
    },
    inks: {
      sdl: `type Query { pens: [Pen] } type Pen @key(fields: "id") { id: ID! ink: String }`,
      resolvers: { Query: { pens: () => pens }, Pen: { __resolveReference: pen } },
    },
  },
  asks: [
    {
      it: 'is given where it is external',
      query: '{ cheapest { id cost ink } }',
      data: { cheapest: { id: '2', cost: 1, ink: 'red' } },
    },
    {
      it: 'is given where it is not',
      query: '{ pens { ink cost id } }',
      data: {
        pens: [
          { ink: 'blue', cost: 3, id: '1' },
          { ink: 'red', cost: 1, id: '2' },
        ],
      },
    },
  ],
};
