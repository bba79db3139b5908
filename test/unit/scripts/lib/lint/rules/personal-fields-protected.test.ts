import { describe, expect, it } from '@jest/globals';
import { personalFieldsProtected } from '../../../../../../scripts/lib/lint/rules/personal-fields-protected.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const person = (fields: string) =>
  `type Person @key(fields: "id") { id: ID! ${fields} } type Agency @key(fields: "id") { id: ID! }`;
const scoped = '@requiresScopes(scopes: [["post:address"]])';

describe('personal-fields-protected', () => {
  it('accepts fields of Person with a scope or a sign-in', () => {
    const post = `type Query { me: Person @authenticated } ${person(`home: Home ${scoped} sana: Int @authenticated`)} type Home { city: String }`;
    expect(findProblems(personalFieldsProtected, { post })).toEqual([]);
  });

  it('refuses a bare field of Person', () => {
    const post = person('home: String');
    expect(findProblems(personalFieldsProtected, { post })).toEqual(['post Person.home']);
  });

  it('refuses a bare root field that leads to a record of a person', () => {
    const post = `type Query { home: Home } ${person(`home: Home ${scoped}`)} type Home { city: String }`;
    expect(findProblems(personalFieldsProtected, { post })).toEqual(['post Query.home']);
  });

  it('refuses a bare field that leads to a record kept by another agency', () => {
    const traffic =
      person(`vehicles: Vehicle ${scoped}`) + ' type Vehicle @key(fields: "id") { id: ID! model: String }';
    const tax = 'type Query { taxed: Vehicle } type Vehicle @key(fields: "id", resolvable: false) { id: ID! }';
    expect(findProblems(personalFieldsProtected, { traffic, tax })).toEqual(['tax Query.taxed']);
  });

  it('counts a right that the whole type asks for', () => {
    const post =
      person(`home: Home ${scoped}`) + ` type Home ${scoped} { city: String } type Letter @authenticated { to: Home }`;
    expect(findProblems(personalFieldsProtected, { post })).toEqual([]);
  });

  it('leaves public types that a record points at', () => {
    const bills = person(`bill: Bill ${scoped}`) + ' type Bill { issuer: Agency } type Query { agency: Agency }';
    expect(findProblems(personalFieldsProtected, { bills })).toEqual([]);
  });

  it('leaves the way to an entity that is about itself, like a company, and not the way to a person', () => {
    const companies =
      person(`works: Company ${scoped}`) +
      ' type Company @key(fields: "id") @subject(field: "id") { id: ID! @pairwise } type Query { company: Company anybody: Person }';
    expect(findProblems(personalFieldsProtected, { companies })).toEqual(['companies Query.anybody']);
  });

  it('refuses an open mutation and an open number that stands for a person', () => {
    const post = 'type Mutation { move: Int } type Branch { call: MobileNumber }';
    expect(findProblems(personalFieldsProtected, { post })).toEqual(['post Mutation.move', 'post Branch.call']);
  });
});
