import { describe, expect, it } from '@jest/globals';
import { nullableAcrossAgencies } from '../../../../../../scripts/lib/lint/rules/nullable-across-agencies.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const catalogue = 'type Query { agency: Agency } type Agency @key(fields: "id") { id: ID! name: String }';

describe('nullable-across-agencies', () => {
  it('accepts nullable references to an entity of another agency', () => {
    const bills =
      'type Bill { issuer: Agency missing: [Agency] } type Agency @key(fields: "id", resolvable: false) { id: ID! }';
    expect(findProblems(nullableAcrossAgencies, { catalogue, bills })).toEqual([]);
  });

  it('refuses non-null references and non-null list elements', () => {
    const bills =
      'type Bill { issuer: Agency! missing: [Agency!] } type Agency @key(fields: "id", resolvable: false) { id: ID! }';
    expect(findProblems(nullableAcrossAgencies, { catalogue, bills })).toEqual([
      'bills Bill.issuer',
      'bills Bill.missing',
    ]);
  });

  it('refuses a union that may be an entity of another agency', () => {
    const bills =
      'type Bill { payee: Payee! } union Payee = Agency | Shop type Shop { id: ID! } type Agency @key(fields: "id") { id: ID! }';
    expect(findProblems(nullableAcrossAgencies, { catalogue, bills })).toEqual(['bills Bill.payee']);
  });

  it('refuses a non-null field of an entity that other agencies lead to', () => {
    const owner = 'type Agency @key(fields: "id") { id: ID! name: String! }';
    const bills = 'type Agency @key(fields: "id", resolvable: false) { id: ID! }';
    expect(findProblems(nullableAcrossAgencies, { owner, bills })).toEqual(['owner Agency.name']);
  });

  it('refuses a non-null root field and a non-null computed field', () => {
    const post =
      'type Query { address: Int! } type Home @key(fields: "id") { id: ID! n: Int @external far: Int! @requires(fields: "n") }';
    expect(findProblems(nullableAcrossAgencies, { post })).toEqual(['post Query.address', 'post Home.far']);
  });

  it('leaves non-null fields of a type that only one agency knows', () => {
    const traffic = 'type Fine @key(fields: "id") { id: ID! code: String! } type Fines { nodes: [Fine!]! }';
    expect(findProblems(nullableAcrossAgencies, { catalogue, traffic })).toEqual([]);
  });
});
