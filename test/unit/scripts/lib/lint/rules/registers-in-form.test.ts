import { describe, expect, it } from '@jest/globals';
import { registersInForm } from '../../../../../../scripts/lib/lint/rules/registers-in-form.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const entry = 'subject: ID! basis: String! reference: String until: DateTime excluded: [String!]!';
const said = '@inaccessible @authenticated @classified(as: "SENSITIVE", for: [])';
const wards = `wards: [Entry!] @registerOf(role: "REPRESENTATION") ${said}`;
const problems = (field: string, fields = entry, type = 'type Person @key(fields: "id") @subject(field: "id")') =>
  findProblems(registersInForm, { civil: `${type} { id: ID! ${field} } type Entry { ${fields} }` });

describe('registers-in-form', () => {
  it('accepts a list of entries for representation and a list of references for kinship', () => {
    expect(problems(wards)).toEqual([]);
    expect(problems(`kin: [ID!] @registerOf(role: "KINSHIP") ${said}`)).toEqual([]);
    expect(problems('spouse: ID')).toEqual([]);
  });

  it.each([
    ['that clients see', wards.replace('@inaccessible ', ''), entry],
    ['that asks for no sign-in', wards.replace('@authenticated ', ''), entry],
    ['that is not classified', wards.replace(/@classified.*/, ''), entry],
    ['for a purpose of clients', wards.replace('for: []', 'for: ["COURT"]'), entry],
    ['with arguments', wards.replace('wards:', 'wards(of: ID):'), entry],
    ['with a role of its own', wards.replace('REPRESENTATION', 'FRIENDSHIP'), entry],
    ['whose entries have no basis', wards, entry.replace('basis: String!', '')],
    ['whose entries exclude nothing', wards, entry.replace('[String!]!', '[String!]')],
    ['of one entry', wards.replace('[Entry!]', 'Entry'), entry],
    ['of kin that are people', `kin: [Person!] @registerOf(role: "KINSHIP") ${said}`, entry],
  ])('refuses a register %s', (_what, field, fields) => {
    expect(problems(field, fields)).toEqual([expect.stringMatching(/^civil Person\.(wards|kin)$/)]);
  });

  it('refuses a register of something that is nobody', () => {
    expect(problems(wards, entry, 'type Car @key(fields: "id")')).toEqual(['civil Car.wards']);
  });
});
