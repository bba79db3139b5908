import { describe, expect, it } from '@jest/globals';
import { fieldPurposes } from '../../../../scripts/lib/field-purposes.ts';
import { readNationalGraph } from '../../../../scripts/lib/lint/national-graph.ts';
import { widenedFields } from '../../../../scripts/lib/widened-fields.ts';

const classified = `directive @classified(as: String!, for: [String!]!) on FIELD_DEFINITION | OBJECT`;

/** What people's records may be read for, by the fields of Person and the types that they lead to. */
function purposes(person: string, others = ''): string {
  const sdl = `${classified} type Query { me: Person } type Person @key(fields: "id") { id: ID! ${person} } ${others}`;
  return fieldPurposes(readNationalGraph([{ name: 'civil', sdl }], 'scalar Date'));
}

const name = '@requiresScopes(scopes: [["name"]])';
const sharing = (...listed: string[]) => `@classified(as: "PERSONAL", for: ${JSON.stringify(listed)}) ${name}`;

describe('fieldPurposes', () => {
  it('lists what is protected or belongs to a record, with arguments, type and purposes', () => {
    const text = purposes(
      `name: String ${sharing('SELF_SERVICE', 'COURT')} hidden: Int @inaccessible ${name}
       cars(first: Int = 2): [Car!] ${name} secret: Int @classified(as: "SENSITIVE", for: []) ${name}`,
      `type Car @classified(as: "PERSONAL", for: ["SELF_SERVICE"]) { model: String }`,
    );

    expect(JSON.parse(text)).toEqual({
      'Person.name': { as: 'String', for: ['SELF_SERVICE', 'COURT'] },
      'Person.cars': { as: '(first: Int = 2): [Car!]', for: expect.arrayContaining(['SELF_SERVICE', 'STATISTICS']) },
      'Car.model': { as: 'String', for: ['SELF_SERVICE'] },
    });
  });
});

describe('widenedFields', () => {
  const before = purposes(`name: String ${sharing('COURT')}`);

  it.each([
    ['another type', `name: [String!] ${sharing('COURT')}`, 'Person.name was String and would be [String!].'],
    [
      'an argument',
      `name(all: Boolean): String ${sharing('COURT')}`,
      'Person.name was String and would be (all: Boolean): String.',
    ],
    [
      'a purpose more',
      `name: String ${sharing('COURT', 'OVERSIGHT')}`,
      'Person.name could be read for OVERSIGHT as well.',
    ],
  ])('finds %s of a field that was there', (_case, person, found) => {
    expect(widenedFields(before, purposes(person))).toEqual([found]);
  });

  it.each([
    ['a new field', `name: String ${sharing('COURT')} city: String ${name}`],
    ['a field that is gone', `city: String ${name}`],
    ['a purpose less', `name: String ${sharing()}`],
    ['nothing', `name: String ${sharing('COURT')}`],
  ])('lets %s pass: it gives nobody more', (_case, person) => {
    expect(widenedFields(before, purposes(person))).toEqual([]);
  });
});
