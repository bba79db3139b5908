import { describe, expect, it } from '@jest/globals';
import { filledInForm } from '../../../../../../scripts/lib/lint/rules/filled-in-form.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const value = 'value: String @filledFrom(path: "path", part: "VALUE")';
const problems = (field: string, path = 'path: String!', type = 'type Filling') =>
  findProblems(filledInForm, { forms: `${type} { ${path} ${field} } type Thing { id: ID }` });

describe('filled-in-form', () => {
  it('accepts a text beside its path, and choices as a list', () => {
    expect(problems(value)).toEqual([]);
    expect(problems('choices: [String!] @filledFrom(path: "path", part: "CHOICES")')).toEqual([]);
    expect(problems('other: Thing!')).toEqual([]);
  });

  it.each([
    ['that may not be null', value.replace('String', 'String!')],
    ['that is an object', value.replace('String', 'Thing')],
    ['that is a list and no choices', value.replace('String', '[String!]')],
    ['that is choices and no list', value.replace('VALUE', 'CHOICES')],
    ['with a part of its own', value.replace('VALUE', 'COLOUR')],
    ['without its path', value.replace('"path"', '"way"')],
    ['whose path is a number', value, 'path: Int!'],
    ['whose path takes arguments', value, 'path(of: ID): String'],
    ['whose path is hidden', value, 'path: String @inaccessible'],
    ['at the root', value, 'path: String', 'type Query'],
  ])('refuses a field %s', (_what, ...[field = '', path, type]: string[]) => {
    expect(problems(field, path, type)).toEqual([expect.stringMatching(/^forms (Filling|Query)\.value$/)]);
  });
});
