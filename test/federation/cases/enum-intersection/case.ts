import type { FederationCase } from '../../federation-case.ts';

const clerks = [
  { id: 'c1', rank: 'SENIOR' },
  { id: 'c2', rank: 'TRAINEE' },
];
const clerk = ({ id }: { id: string }) => clerks.find((one) => one.id === id);

/** An enum of which one agency knows more values than clients may see. */
export const federationCase: FederationCase = {
  agencies: {
    office: {
      sdl: `type Query { clerks: [Clerk] } enum Rank { SENIOR }
            type Clerk @key(fields: "id") { id: ID! rank: Rank @shareable }`,
      resolvers: { Query: { clerks: () => clerks }, Clerk: { __resolveReference: clerk } },
    },
    payroll: {
      sdl: `type Query { paid: [Clerk] ranked(rank: Rank!): [Clerk] } enum Rank { SENIOR TRAINEE @inaccessible }
            type Clerk @key(fields: "id") { id: ID! rank: Rank @shareable }`,
      resolvers: {
        Query: {
          paid: () => clerks,
          ranked: (_: unknown, { rank }: { rank: string }) => clerks.filter((one) => one.rank === rank),
        },
        Clerk: { __resolveReference: clerk },
      },
    },
  },
  asks: [
    { it: 'reads what does not touch it', query: '{ clerks { id } }', data: { clerks: [{ id: 'c1' }, { id: 'c2' }] } },
    {
      it: 'explains a value that the agency asked does not know itself',
      query: '{ clerks { id rank } }',
      data: {
        clerks: [
          { id: 'c1', rank: 'SENIOR' },
          { id: 'c2', rank: null },
        ],
      },
      failing: true,
    },
    {
      it: 'hides a value that clients may not see, as if there were none',
      query: '{ paid { id rank } }',
      data: {
        paid: [
          { id: 'c1', rank: 'SENIOR' },
          { id: 'c2', rank: null },
        ],
      },
    },
    {
      it: 'takes a value that all know',
      query: '{ ranked(rank: SENIOR) { id rank } }',
      data: { ranked: [{ id: 'c1', rank: 'SENIOR' }] },
    },
    {
      it: 'refuses a value that clients may not see',
      query: '{ ranked(rank: TRAINEE) { id } }',
      data: null,
      failing: true,
    },
  ],
};
