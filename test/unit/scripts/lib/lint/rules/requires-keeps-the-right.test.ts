import { describe, expect, it } from '@jest/globals';
import { requiresKeepsTheRight } from '../../../../../../scripts/lib/lint/rules/requires-keeps-the-right.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const civil =
  'type Person @key(fields: "id") { id: ID! birthDate: Date @requiresScopes(scopes: [["birth"]]) name: Name } type Name { given: String @authenticated }';
const pension = (fields: string) =>
  `type Person @key(fields: "id") { id: ID! birthDate: Date @external name: Name @external ${fields} } type Name { given: String @external }`;

describe('requires-keeps-the-right', () => {
  it('accepts a field that asks at least what it requires', () => {
    const insurance = pension(
      'due: Int @requires(fields: "birthDate") @requiresScopes(scopes: [["birth", "wage"], ["birth"]])',
    );
    expect(findProblems(requiresKeepsTheRight, { civil, insurance })).toEqual([]);
  });

  it('refuses a field that asks less, or offers an alternative that does', () => {
    const insurance = pension(
      'open: Int @requires(fields: "birthDate") other: Int @requires(fields: "birthDate") @requiresScopes(scopes: [["birth"], ["wage"]])',
    );
    expect(findProblems(requiresKeepsTheRight, { civil, insurance })).toEqual([
      'insurance Person.open',
      'insurance Person.other',
    ]);
  });

  it('looks into nested selections, and takes a scope as proof of being signed in', () => {
    const insurance = pension(
      'bare: Int @requires(fields: "name { given }") fine: Int @requires(fields: "name { given }") @requiresScopes(scopes: [["x"]])',
    );
    expect(findProblems(requiresKeepsTheRight, { civil, insurance })).toEqual(['insurance Person.bare']);
  });

  it('refuses a field of a lower class than one that it requires, and accepts one as high', () => {
    const [high, low] = ['SENSITIVE', 'PERSONAL'].map((as) => `@classified(as: "${as}", for: ["COURT"])`);
    const pay = `type Person @key(fields: "id") { id: ID! wage: Int ${high} }`;
    const tax = (as: string) =>
      `type Person @key(fields: "id") { id: ID! wage: Int @external tax: Int @requires(fields: "wage") ${as} }`;
    const problems = (as = '') => findProblems(requiresKeepsTheRight, { pay, tax: tax(as) });
    expect([problems(), problems(low), problems(high)]).toEqual([['tax Person.tax'], ['tax Person.tax'], []]);
  });
});
