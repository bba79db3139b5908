import { describe, expect, it } from '@jest/globals';
import { legalEffectIsAMutation } from '../../../../../../scripts/lib/lint/rules/legal-effect-is-a-mutation.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('legal-effect-is-a-mutation', () => {
  it('accepts a mutation with an acknowledgement, and lists that only look', () => {
    const judiciary =
      'type Mutation { openNotice(id: ID!, acknowledgeService: Boolean!): Int pay(id: ID!): Int } type Notice { openedAt: DateTime "Reading this has no legal effect." title: String }';
    expect(findProblems(legalEffectIsAMutation, { judiciary })).toEqual([]);
  });

  it('accepts an acknowledgement inside an input that must be given', () => {
    const judiciary =
      'type Mutation { openNotice(input: Open!): Int } input Open { notice: ID! acknowledgeService: Boolean! }';
    expect(findProblems(legalEffectIsAMutation, { judiciary })).toEqual([]);
  });

  it('refuses a query that opens', () => {
    const judiciary = 'type Query { openNotice(id: ID!): Int }';
    expect(findProblems(legalEffectIsAMutation, { judiciary })).toEqual(['judiciary Query.openNotice']);
  });

  it('refuses a field whose description speaks of a legal effect', () => {
    const judiciary = 'type Notice { "Reading it has the legal effect of service." body: String }';
    expect(findProblems(legalEffectIsAMutation, { judiciary })).toEqual(['judiciary Notice.body']);
  });

  it('refuses a mutation that opens without an acknowledgement, or with one that may be left out', () => {
    const judiciary = 'type Mutation { openNotice(id: ID!): Int readNotice(acknowledgeService: Boolean): Int }';
    expect(findProblems(legalEffectIsAMutation, { judiciary })).toEqual([
      'judiciary Mutation.openNotice',
      'judiciary Mutation.readNotice',
    ]);
  });
});
