import type { FederationCase } from '../../federation-case.ts';

/** A field of an entity is computed from another entity that a third agency completes. */
export const federationCase: FederationCase = {
  agencies: {
    visits: {
      sdl: 'type Query { visits: [Visit!]! } type Visit @key(fields: "id") { id: ID! doctor: Doctor } type Doctor @key(fields: "id") { id: ID! }',
      resolvers: {
        Query: {
          visits: () => [
            { id: 'v1', doctor: { id: 'd1' } },
            { id: 'v2', doctor: null },
          ],
        },
      },
    },
    doctors: {
      sdl: 'type Doctor @key(fields: "id") { id: ID! name: String rate(on: String): Int }',
      resolvers: {
        Doctor: {
          __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Dr. X' }),
          rate: (_: unknown, { on }: { on?: string }) => (on === 'friday' ? 9 : 5),
        },
      },
    },
    bills: {
      sdl: `type Visit @key(fields: "id") { id: ID! doctor: Doctor @external
              bill: String @requires(fields: "doctor { name rate(on: \\"friday\\") }") }
            type Doctor @key(fields: "id") { id: ID! name: String @external rate(on: String): Int @external }`,
      resolvers: {
        Visit: {
          __resolveReference: (sent: object) => sent,
          bill: ({ doctor }: { doctor: { name: string; rate: number } | null }) =>
            doctor === null ? 'free' : `${doctor.name} ${doctor.rate}`,
        },
      },
    },
  },
  asks: [
    {
      it: 'and is given what it names, be there no such entity',
      query: '{ visits { bill doctor { rate(on: "monday") name: id } } }',
      data: {
        visits: [
          { bill: 'Dr. X 9', doctor: { rate: 5, name: 'd1' } },
          { bill: 'free', doctor: null },
        ],
      },
    },
  ],
};
