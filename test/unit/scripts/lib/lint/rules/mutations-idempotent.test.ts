import { describe, expect, it } from '@jest/globals';
import { mutationsIdempotent } from '../../../../../../scripts/lib/lint/rules/mutations-idempotent.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('mutations-idempotent', () => {
  it('accepts idempotencyKey: ID!', () => {
    const judiciary = 'type Mutation { openNotice("The key." idempotencyKey: ID!): Int }';
    expect(findProblems(mutationsIdempotent, { judiciary })).toEqual([]);
  });

  it('refuses a missing, nullable or defaulted key, also in an extension', () => {
    const judiciary =
      'type Mutation { a: Int b(idempotencyKey: ID): Int } extend type Mutation { c(idempotencyKey: ID! = "1"): Int }';
    expect(findProblems(mutationsIdempotent, { judiciary })).toEqual([
      'judiciary Mutation.a',
      'judiciary Mutation.b',
      'judiciary Mutation.c',
    ]);
  });
});
