import { describe, expect, it } from '@jest/globals';
import { interfacesUnprotected } from '../../../../../../scripts/lib/lint/rules/interfaces-unprotected.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('interfaces-unprotected', () => {
  it('accepts an interface whose implementations all ask, and one that is public', () => {
    const post =
      'interface Request { note: String } type A implements Request { note: String @authenticated } type B implements Request @authenticated { note: String } interface Node { id: ID! } type C implements Node { id: ID! }';
    expect(findProblems(interfacesUnprotected, { post })).toEqual([]);
  });

  it('refuses auth directives on an interface and on its fields', () => {
    const post = 'interface Request @authenticated { note: String @requiresScopes(scopes: [["x"]]) }';
    expect(findProblems(interfacesUnprotected, { post })).toEqual(['post Request', 'post Request.note']);
  });

  it('refuses one bare implementation beside a protected one', () => {
    const post =
      'interface Request { note: String } type A implements Request { note: String @authenticated } type B implements Request { note: String }';
    expect(findProblems(interfacesUnprotected, { post })).toEqual(['post B.note']);
  });
});
