import { describe, expect, it } from '@jest/globals';
import { classifiedHasSubject } from '../../../../../../scripts/lib/lint/rules/classified-has-subject.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const kept = '@classified(as: "PERSONAL", for: ["COURT"])';

describe('classified-has-subject', () => {
  it('accepts types that say whose they are, what stands in these, and mutations', () => {
    const a = `type Mutation { move: Int ${kept} } type Person @key(fields: "id") @subject(field: "id") { id: ID! homes: [Place] ${kept} }
      interface Place { city: String } type Home implements Place { city: String ${kept} }`;
    expect(findProblems(classifiedHasSubject, { a })).toEqual([]);
  });

  it('refuses what nothing of the kind leads to', () => {
    const a = `type Person @key(fields: "id") @subject(field: "id") { id: ID! car: Car } type Car @key(fields: "id") { id: ID! model: String ${kept} } type Loose { x: Int ${kept} }`;
    expect(findProblems(classifiedHasSubject, { a })).toEqual(['a Car.model', 'a Loose.x']);
  });
});
