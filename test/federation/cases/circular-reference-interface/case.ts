import type { FederationCase } from '../../federation-case.ts';

const lamps = [
  { id: '1', watts: 9 },
  { id: '2', watts: 9 },
  { id: '3', watts: 5 },
];

/** An interface of which a field leads back to the interface, computed from what another agency knows. */
export const federationCase: FederationCase = {
  agencies: {
    shop: {
      sdl: `type Query { fitting: Fitting } interface Fitting { id: ID! }
            type Lamp implements Fitting @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { fitting: () => ({ __typename: 'Lamp', id: '1' }) } },
    },
    power: {
      sdl: `interface Fitting { id: ID! alike: Fitting }
            type Lamp implements Fitting @key(fields: "id") { id: ID! watts: Int alike: Lamp }`,
      resolvers: {
        Lamp: {
          __resolveReference: ({ id }: { id: string }) => lamps.find((lamp) => lamp.id === id),
          alike: ({ id, watts }: { id: string; watts: number }) =>
            lamps.find((lamp) => lamp.watts === watts && lamp.id !== id) ?? null,
        },
      },
    },
  },
  asks: [
    {
      it: 'is followed in a circle',
      query: '{ fitting { alike { id alike { id alike { id ... on Lamp { watts } } } } } }',
      data: { fitting: { alike: { id: '2', alike: { id: '1', alike: { id: '2', watts: 9 } } } } },
    },
    {
      it: 'is read as the type and as the interface at once',
      query: '{ fitting { id ... on Lamp { watts alike { id } } } }',
      data: { fitting: { id: '1', watts: 9, alike: { id: '2' } } },
    },
  ],
};
