import { describe, expect, it } from '@jest/globals';
import { protectedIsNullable } from '../../../../../../scripts/lib/lint/rules/protected-is-nullable.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('protected-is-nullable', () => {
  it('accepts nullable protected fields', () => {
    expect(findProblems(protectedIsNullable, { post: 'type Home { city: String @authenticated  id: ID! }' })).toEqual(
      [],
    );
  });

  it('refuses a non-null field that is protected itself or by its type', () => {
    const post =
      'type Home { city: String! @authenticated  owner: Owner! } type Owner @requiresScopes(scopes: [["a"]]) { id: ID! }';
    expect(findProblems(protectedIsNullable, { post })).toEqual(['post Home.city', 'post Home.owner']);
  });

  it('accepts a classified non-null field where whatever leads to it is for no other purposes', () => {
    const kept = (...purposes: string[]) => `@classified(as: "PERSONAL", for: ${JSON.stringify(purposes)})`;
    const post = (purposes: string) =>
      `type Person @key(fields: "id") { id: ID! home: Home ${purposes} } type Home ${kept('COURT', 'EMERGENCY')} { city: String! }`;
    expect(findProblems(protectedIsNullable, { post: post(kept('COURT')) })).toEqual([]);
    expect(findProblems(protectedIsNullable, { post: post(kept('COURT', 'STATISTICS')) })).toEqual(['post Home.city']);
    expect(findProblems(protectedIsNullable, { post: post('') })).toEqual(['post Home.city']);
  });

  it('refuses a non-null field that asks for assurance', () => {
    expect(findProblems(protectedIsNullable, { post: 'type A { b: Int! @requiresAssurance(level: 2) }' })).toEqual([
      'post A.b',
    ]);
  });
});
