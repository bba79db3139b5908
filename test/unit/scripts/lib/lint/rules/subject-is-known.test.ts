import { describe, expect, it } from '@jest/globals';
import { subjectIsKnown } from '../../../../../../scripts/lib/lint/rules/subject-is-known.ts';
import { findProblems } from '../../../../../support/find-problems.ts';

const person = (fields: string) =>
  `type Person @key(fields: "id") @subject(field: "id") { id: ID! @pairwise ${fields} }`;
const owner = 'owner: ID @inaccessible';
const problems = (sdl: string) => findProblems(subjectIsKnown, { traffic: sdl });

describe('subject-is-known', () => {
  it('accepts types that say whose they are, and what stands in them only', () => {
    const car = `type Car @key(fields: "id") @subject(field: "owner") { id: ID! ${owner} plate: Plate }`;
    const joint = 'type Deed @key(fields: "id") @subject(field: "owners") { id: ID! owners: [ID!] @inaccessible }';
    expect(problems(`${person('car: Car deed: Deed')} ${car} ${joint} type Plate { text: String }`)).toEqual([]);
  });

  it('leaves public types, and those that an agency only points at', () => {
    const sdl = `type Query { me: Person @ofCaller agency: Agency } type Agency @key(fields: "id") { id: ID! name: String }
      type Bill @key(fields: "id", resolvable: false) { id: ID! }`;
    expect(problems(`${sdl} ${person('bill: Bill')}`)).toEqual([]);
  });

  it('refuses an entity that holds a person’s records, or takes a right, and does not say whose it is', () => {
    expect(problems(`${person('car: Car')} type Car @key(fields: "id") { id: ID! model: String }`)).toEqual([
      'traffic Car',
    ]);
    const scoped = 'type Will @key(fields: "id") { id: ID! text: String @requiresScopes(scopes: [["will:read"]]) }';
    expect(problems(scoped)).toEqual(['traffic Will']);
    expect(problems('type Person @key(fields: "id") { id: ID! name: String }')).toEqual(['traffic Person']);
  });

  it.each([
    ['does not have', 'model: String'],
    ['shows to clients', 'owner: ID model: String'],
    ['shows to clients, whose lists are not made pairwise', 'owner: [ID!] @pairwise model: String'],
    ['is no reference', 'owner: Int @inaccessible model: String'],
    ['has with arguments', 'owner(of: Int): ID @inaccessible model: String'],
    ['only another agency has', 'owner: ID @inaccessible @external model: String'],
  ])('refuses a type whose subject is a field that it %s', (_why, fields) => {
    const car = `type Car @key(fields: "id") @subject(field: "owner") { id: ID! ${fields} }`;
    expect(problems(`${person('car: Car')} ${car}`)).toEqual(['traffic Car']);
  });

  it('refuses a root field to what stands in nobody’s object', () => {
    const sdl = `type Query { plate: Plate } ${person('plate: Plate')} type Plate { text: String }`;
    expect(problems(sdl)).toEqual(['traffic Query.plate']);
  });

  it('refuses @ofCaller anywhere but at the root', () => {
    expect(problems(person('spouse: Person @ofCaller'))).toEqual(['traffic Person.spouse']);
  });
});
