import { describe, expect, it } from '@jest/globals';
import { nationalScalarsAlike } from '../../../../../../scripts/lib/lint/rules/national-scalars-alike.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const rial = '"Money." scalar Rial @specifiedBy(url: "https://panjereh.example/rial")';

describe('national-scalars-alike', () => {
  it('accepts the national definition, with directives of federation beside it', () => {
    expect(findProblems(nationalScalarsAlike, { bills: `${rial} @tag(name: "x")` }, rial)).toEqual([]);
  });

  it('refuses another description, another specification and an unknown scalar', () => {
    const schemas = {
      bills: '"Cash." scalar Rial @specifiedBy(url: "https://panjereh.example/rial")',
      post: '"Money." scalar Rial',
      tax: 'scalar Toman',
    };
    expect(findProblems(nationalScalarsAlike, schemas, rial)).toEqual(['bills Rial', 'post Rial', 'tax Toman']);
  });
});
