import type { FederationCase } from '../../federation-case.ts';

const plots = [
  { id: 'a', number: 1, zone: { code: 'z1', tag: 't1' }, owner: 'Mina' },
  { id: 'b', number: 2, zone: { code: 'z2', tag: 't2' }, owner: 'Reza' },
];
type Plot = (typeof plots)[number];

/** Keys of several fields, some of them below an object, differing from agency to agency. */
export const federationCase: FederationCase = {
  agencies: {
    surveys: {
      sdl: `type Query { survey: Survey } type Survey { best: [Plot!]! first: Plot }
            type Plot @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { survey: () => ({ best: plots, first: plots[1] }) } },
    },
    numbers: {
      sdl: `type Plot @key(fields: "id") @key(fields: "id number") { id: ID! number: Int! }`,
      resolvers: { Plot: { __resolveReference: ({ id }: Plot) => plots.find((plot) => plot.id === id) } },
    },
    zones: {
      sdl: `type Plot @key(fields: "id number") @key(fields: "id number zone { code tag }") {
              id: ID! number: Int! zone: Zone! }
            type Zone @key(fields: "code") { code: ID! tag: String @shareable }`,
      resolvers: {
        Plot: {
          __resolveReference: ({ id, number }: Plot) => plots.find((plot) => plot.id === id && plot.number === number),
        },
      },
    },
    owners: {
      sdl: `type Plot @key(fields: "id number zone { code tag }") { id: ID! number: Int! zone: Zone! owner: String size: Size }
            type Zone @key(fields: "code") { code: ID! tag: String @shareable } type Size { area: Float! }`,
      resolvers: {
        Plot: {
          __resolveReference: ({ id, number, zone }: Plot) =>
            plots.find((plot) => plot.id === id && plot.number === number && plot.zone.tag === zone.tag),
          size: ({ number }: Plot) => ({ area: number * 1.5 }),
        },
      },
    },
  },
  asks: [
    {
      it: 'are gathered agency by agency until the last one can be asked',
      query: '{ survey { best { id owner size { area } zone { tag } } first { id owner } } }',
      data: {
        survey: {
          best: [
            { id: 'a', owner: 'Mina', size: { area: 1.5 }, zone: { tag: 't1' } },
            { id: 'b', owner: 'Reza', size: { area: 3 }, zone: { tag: 't2' } },
          ],
          first: { id: 'b', owner: 'Reza' },
        },
      },
    },
  ],
};
