import { describe, expect, it } from '@jest/globals';
import { classificationIsOne } from '../../../../../../scripts/lib/lint/rules/classification-is-one.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const kept = '@classified(as: "PERSONAL", for: ["COURT"])';

describe('classification-is-one', () => {
  it('accepts a type that one agency answers, others only naming it, and a field that all classify alike', () => {
    const a = `type Home @key(fields: "id") ${kept} { id: ID! city: String } type P @key(fields: "id") { id: ID! name: String ${kept} }`;
    const b = `type Home @key(fields: "id") { id: ID! } type P @key(fields: "id") { id: ID! name: String ${kept} }`;
    expect(findProblems(classificationIsOne, { a, b })).toEqual([]);
  });

  it('refuses a class for a whole type that another agency answers too', () => {
    const a = `type P @key(fields: "id") ${kept} { id: ID! name: String }`;
    const b = `type P @key(fields: "id") { id: ID! age: Int }`;
    expect(findProblems(classificationIsOne, { a, b })).toEqual(['a P']);
  });

  it('refuses a field that two agencies classify differently', () => {
    const a = `type P @key(fields: "id") { id: ID! name: String ${kept} }`;
    const b = `type P @key(fields: "id") { id: ID! name: String }`;
    expect(findProblems(classificationIsOne, { a, b })).toEqual(['b P.name']);
  });
});
