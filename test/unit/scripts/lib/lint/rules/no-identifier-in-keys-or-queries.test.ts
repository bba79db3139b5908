import { describe, expect, it } from '@jest/globals';
import { noIdentifierInKeysOrQueries } from '../../../../../../scripts/lib/lint/rules/no-identifier-in-keys-or-queries.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('no-identifier-in-keys-or-queries', () => {
  it('accepts opaque keys, and such numbers as answers and in mutations', () => {
    const civil =
      'type Query { person(id: ID!): Person } type Mutation { open(nationalId: NationalId!): Int } type Person @key(fields: "id") { id: ID! nationalId: NationalId }';
    expect(findProblems(noIdentifierInKeysOrQueries, { civil })).toEqual([]);
  });

  it('refuses such a number as a key, alone, with others and nested', () => {
    const bills =
      'type Bill @key(fields: "billId kind") { billId: BillId kind: Int } type Home @key(fields: "at { postalCode }") { at: At } type At { postalCode: ID! }';
    expect(findProblems(noIdentifierInKeysOrQueries, { bills })).toEqual(['bills Bill.billId', 'bills At.postalCode']);
  });

  it('refuses such a number as an argument of a query, by type or by name, also inside an input', () => {
    const civil =
      'type Query { a(of: NationalId!): Int b(mobile: String): Int c(who: Who!): Int } input Who { sheba: ID born: Int }';
    expect(findProblems(noIdentifierInKeysOrQueries, { civil })).toEqual([
      'civil Query.a(of:)',
      'civil Query.b(mobile:)',
      'civil Query.c(who:)',
    ]);
  });

  it('refuses such an argument on a nested field, and survives inputs that contain themselves', () => {
    const post = 'type Home { near(filter: Filter): Int } input Filter { and: [Filter!] postalCode: PostalCode }';
    expect(findProblems(noIdentifierInKeysOrQueries, { post })).toEqual(['post Home.near(filter:)']);
  });

  it('refuses a field classified as such as a key, and its scalar as an argument of a query', () => {
    const a = `scalar FileNumber scalar Day type Query { file(of: FileNumber): File day(on: Day): File }
      type File @key(fields: "number") { number: FileNumber @classified(as: "IDENTIFIER", for: ["COURT"]) on: Day }`;
    expect(findProblems(noIdentifierInKeysOrQueries, { a })).toEqual(['a Query.file(of:)', 'a File.number']);
  });
});
