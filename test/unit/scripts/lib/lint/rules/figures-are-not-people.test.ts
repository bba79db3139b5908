import { describe, expect, it } from '@jest/globals';
import { figuresAreNotPeople } from '../../../../../../scripts/lib/lint/rules/figures-are-not-people.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const field = (as: string, purposes: string) =>
  findProblems(figuresAreNotPeople, {
    civil: `type Person @key(fields: "id") { id: ID! it: Int @classified(as: "${as}", for: [${purposes}]) }`,
  });

describe('figures-are-not-people', () => {
  it('accepts a figure for statistics, and a record for anything else', () => {
    expect(field('INTERNAL', '"STATISTICS"')).toEqual([]);
    expect(field('PERSONAL', '"SELF_SERVICE", "OVERSIGHT"')).toEqual([]);
  });

  it.each(['PERSONAL', 'SENSITIVE', 'IDENTIFIER'])('refuses a %s field that is read for statistics', (as) => {
    expect(field(as, '"SELF_SERVICE", "STATISTICS"')).toEqual(['civil Person.it']);
  });
});
