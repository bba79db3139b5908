import { describe, expect, it } from '@jest/globals';
import { classificationIsKnown } from '../../../../../../scripts/lib/lint/rules/classification-is-known.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const kept = (as: string, purposes: string) => `@classified(as: "${as}", for: [${purposes}])`;

describe('classification-is-known', () => {
  it('accepts known classes and purposes, and no purpose for what is public or for nobody’s eyes', () => {
    const a = `type A ${kept('PUBLIC', '')} { b: Int ${kept('SENSITIVE', '"COURT"')} c: Int @inaccessible ${kept('INTERNAL', '')} }`;
    expect(findProblems(classificationIsKnown, { a })).toEqual([]);
  });

  it('refuses others, on types and fields', () => {
    const a = `type A ${kept('SECRET', '"COURT"')} { b: Int ${kept('PERSONAL', '"FUN"')} c: Int ${kept('PUBLIC', '"COURT"')} d: Int ${kept('PERSONAL', '')} }`;
    expect(findProblems(classificationIsKnown, { a })).toEqual(['a A', 'a A.b', 'a A.c', 'a A.d']);
  });

  it('follows renamed imports', () => {
    const a = `extend schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://panjereh.example/national/v0.1", import: [{ name: "@classified", as: "@kept" }])
      type A { b: Int @kept(as: "SECRET", for: ["COURT"]) }`;
    expect(findProblems(classificationIsKnown, { a })).toEqual(['a A.b']);
  });
});
