import { describe, expect, it } from '@jest/globals';
import { sharedValuesAlike } from '../../../../../../scripts/lib/lint/rules/shared-values-alike.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

describe('shared-values-alike', () => {
  it('accepts the same text in every agency, and entities that differ', () => {
    const schema = (own: string) =>
      `"A page." type PageInfo @shareable { end: String } type Person @key(fields: "id") { id: ID! ${own}: Int }`;
    expect(findProblems(sharedValuesAlike, { post: schema('home'), tax: schema('due') })).toEqual([]);
  });

  it('names the agency whose text differs from that of the first by name', () => {
    const schemas = {
      tax: 'type PageInfo @shareable { end: String! }',
      post: '"A page." type PageInfo @shareable { end: String! }',
    };
    expect(findProblems(sharedValuesAlike, schemas)).toEqual(['tax PageInfo']);
  });
});
