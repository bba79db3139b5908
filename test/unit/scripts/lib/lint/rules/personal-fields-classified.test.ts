import { describe, expect, it } from '@jest/globals';
import { personalFieldsClassified } from '../../../../../../scripts/lib/lint/rules/personal-fields-classified.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const person = (fields: string, more = '') =>
  `type Person @key(fields: "id") @subject(field: "id") { id: ID! ${fields} } ${more}`;

describe('personal-fields-classified', () => {
  it('accepts fields with a class of their own or of their type, keys, and what names the subject', () => {
    const post = person(
      'home: Home @classified(as: "PERSONAL", for: ["COURT"])',
      'type Home @key(fields: "id") @subject(field: "owner") @classified(as: "PERSONAL", for: ["COURT"]) { id: ID! owner: ID @inaccessible city: String code: PostalCode @classified(as: "IDENTIFIER", for: ["COURT"]) }',
    );
    expect(findProblems(personalFieldsClassified, { post })).toEqual([]);
  });

  it('refuses fields without one, on Person and on what it leads to', () => {
    const post = person('home: Home', 'type Home { city: String }');
    expect(findProblems(personalFieldsClassified, { post })).toEqual(['post Person.home', 'post Home.city']);
  });

  it('refuses a number that stands for a person in a lower class', () => {
    const civil = person('nationalId: NationalId @classified(as: "SENSITIVE", for: ["COURT"])');
    expect(findProblems(personalFieldsClassified, { civil })).toEqual(['civil Person.nationalId']);
  });
});
