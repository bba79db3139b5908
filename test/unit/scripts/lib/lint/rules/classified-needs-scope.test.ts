import { describe, expect, it } from '@jest/globals';
import { classifiedNeedsScope } from '../../../../../../scripts/lib/lint/rules/classified-needs-scope.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const kept = '@classified(as: "PERSONAL", for: ["COURT"])';
const scope = '@requiresScopes(scopes: [["x"]])';

describe('classified-needs-scope', () => {
  it('accepts a scope on the field, on its type, or on every way that leads there', () => {
    const a = `type Query { me: Person @authenticated } type Person { name: String ${kept} ${scope} home: Home ${scope} car: Car }
      type Home { city: String ${kept} } type Car ${scope} { plate: String ${kept} } type Open { x: Int @classified(as: "PUBLIC", for: []) }`;
    expect(findProblems(classifiedNeedsScope, { a })).toEqual([]);
  });

  it('refuses a field to which one way leads without, through whichever agency', () => {
    const a = `type Query { me: Person } type Person { home: Home ${scope} } type Home @key(fields: "id") { id: ID! city: String ${kept} }`;
    const b = `type Query { office: Office } type Office { at: Place } interface Place { id: ID! } type Home implements Place @key(fields: "id") { id: ID! }`;
    expect(findProblems(classifiedNeedsScope, { a })).toEqual([]);
    expect(findProblems(classifiedNeedsScope, { a, b })).toEqual(['a Home.city']);
  });
});
