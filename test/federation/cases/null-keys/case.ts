import type { FederationCase } from '../../federation-case.ts';

const rows = [
  { id: '1', code: 'a', guide: 'Ava' },
  { id: '2', code: 'b', guide: 'Babak' },
  { id: '3', code: 'c', guide: 'never' },
];

/** An entity that the agency on the way does not know. */
export const federationCase: FederationCase = {
  agencies: {
    trips: {
      sdl: 'type Query { trips: [Trip] } type Trip { place: Place } type Place @key(fields: "code") { code: ID! }',
      resolvers: { Query: { trips: () => rows.map(({ code }) => ({ place: { code } })) } },
    },
    codes: {
      sdl: 'type Place @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      resolvers: {
        Place: {
          __resolveReference: ({ code }: { code?: string }) =>
            rows.find((row) => row.code === code && code !== 'c') ?? null,
        },
      },
    },
    guides: {
      sdl: 'type Place @key(fields: "id") { id: ID! guide: Guide } type Guide { name: String }',
      resolvers: {
        Place: {
          __resolveReference: ({ id }: { id?: string | null }) => {
            const row = rows.find((one) => one.id === id);
            if (row === undefined) throw new Error('asked without a key');
            return { id, guide: { name: row.guide } };
          },
        },
      },
    },
  },
  asks: [
    {
      it: 'is not asked for any further, and what would have come is null without an error',
      query: '{ trips { place { code guide { name } } } }',
      data: {
        trips: [
          { place: { code: 'a', guide: { name: 'Ava' } } },
          { place: { code: 'b', guide: { name: 'Babak' } } },
          { place: { code: 'c', guide: null } },
        ],
      },
    },
  ],
};
