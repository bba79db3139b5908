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
});
