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

  it('refuses one implementation without the class or the assurance that another has', () => {
    const post =
      'interface Request { note: String } type A implements Request { note: String @classified(as: "PERSONAL", for: ["COURT"]) @requiresAssurance(level: 2) } type B implements Request @classified(as: "PERSONAL", for: ["COURT"]) { note: String } type C implements Request { note: String @requiresAssurance(level: 2) }';
    expect(findProblems(interfacesUnprotected, { post })).toEqual(['post C.note', 'post B.note']);
  });

  it('refuses a class or an assurance on the interface', () => {
    const post =
      'interface Request { note: String @classified(as: "PERSONAL", for: ["COURT"])  at: Int @requiresAssurance(level: 2) }';
    expect(findProblems(interfacesUnprotected, { post })).toEqual(['post Request.note', 'post Request.at']);
  });
});
