import { describe, expect, it } from '@jest/globals';
import { listsBounded } from '../../../../../../scripts/lib/lint/rules/lists-bounded.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const connection = 'type FineConnection { nodes: [Fine!] edges: [FineEdge!] } type Fine { id: ID! }';

describe('lists-bounded', () => {
  it('accepts connections, short lists that say how short, and lists of enum values', () => {
    const traffic = `${connection} type Vehicle { fines(first: Int = 10, after: String): FineConnection "At most 3 of them." stages("At most 5." in: [Int!]): [Int!] kinds: [Kind!] } enum Kind { A }`;
    expect(findProblems(listsBounded, { traffic })).toEqual([]);
  });

  it('refuses bare lists as answers, arguments and inputs', () => {
    const traffic = 'type Vehicle { fines(of: [ID!]): [Int!]! } input X { ids: [ID!]! }';
    expect(findProblems(listsBounded, { traffic })).toEqual([
      'traffic Vehicle.fines',
      'traffic Vehicle.fines(of:)',
      'traffic X.ids',
    ]);
  });

  it('refuses a stated bound above a hundred', () => {
    expect(findProblems(listsBounded, { traffic: 'type Vehicle { "At most 5000." fines: [Int] }' })).toEqual([
      'traffic Vehicle.fines',
    ]);
  });

  it('refuses a connection without a default page, with a too large one, or without a cursor', () => {
    const traffic = `${connection} type Vehicle { a(first: Int, after: String): FineConnection b(first: Int = 500, after: String): FineConnection c(first: Int = 5): FineConnection }`;
    expect(findProblems(listsBounded, { traffic })).toEqual([
      'traffic Vehicle.a',
      'traffic Vehicle.b',
      'traffic Vehicle.c',
    ]);
  });

  it('refuses another list inside a connection', () => {
    const traffic = 'type FineConnection { nodes: [ID!] others: [ID!] }';
    expect(findProblems(listsBounded, { traffic })).toEqual(['traffic FineConnection.others']);
  });
});
