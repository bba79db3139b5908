import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Right } from '../../../gateway/kernel/rights.ts';
import { subjects } from '../../support/compose-inline.ts';
import { openInlineGateway, signedIn, type Anything } from '../../support/inline-gateway.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';

const people = ['p1', 'p2', 'p3', 'p4'];
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const next = (id: string, by: number) => ({ id: people[(people.indexOf(id) + by) % people.length]! });
const byKey = { __resolveReference: ({ id }: { id: string }) => ({ id }) };
const carsOf = (id: string) =>
  [id, next(id, 1).id].map((owner, at) => ({ id: `${id}-${at}`, owner, model: `of ${owner}` }));

const agencies = {
  civil: {
    sdl: `${subjects} type Query { me: Person @shareable @authenticated @ofCaller  person(id: ID!): Person  all: [Person] }
      ${person} { id: ID! name: String born: Int mother: Person friends: [Person] home: Home }
      type Home { city: String street: String }`,
    resolvers: {
      Query: {
        me: () => ({ id: 'p1' }),
        person: (_: unknown, { id }: { id: string }) => ({ id }),
        all: () => people.map((id) => ({ id })),
      },
      Person: {
        ...byKey,
        name: ({ id }: { id: string }) => `name of ${id}`,
        born: ({ id }: { id: string }) => 1300 + Number(id.slice(1)),
        mother: ({ id }: { id: string }) => next(id, 1),
        friends: ({ id }: { id: string }) => [next(id, 2), next(id, 3)],
        home: ({ id }: { id: string }) => ({ city: `city of ${id}`, street: `street of ${id}` }),
      },
    },
  },
  traffic: {
    sdl: `${subjects} type Query { car(id: ID!): Car }
      ${person} { id: ID! points: Int licence: String cars: [Car] }
      type Car @key(fields: "id") @subject(field: "owner") { id: ID! model: String owner: ID @inaccessible }`,
    resolvers: {
      Query: { car: (_: unknown, { id }: { id: string }) => carsOf(id.split('-')[0]!).find((car) => car.id === id) },
      Person: {
        ...byKey,
        points: ({ id }: { id: string }) => Number(id.slice(1)),
        licence: ({ id }: { id: string }) => `licence of ${id}`,
        cars: ({ id }: { id: string }) => carsOf(id),
      },
      Car: { __resolveReference: ({ id }: { id: string }) => carsOf(id.split('-')[0]!).find((car) => car.id === id) },
    },
  },
  tax: {
    sdl: `${subjects} ${person} { id: ID! born: Int @external due: Int @requires(fields: "born") paid: Int }
      type Car @key(fields: "id") { id: ID! duty: Int }`,
    resolvers: {
      Person: { __resolveReference: (given: Anything) => given, due: ({ born }: Anything) => born, paid: () => 5 },
      Car: { __resolveReference: (given: Anything) => given, duty: () => 9 },
    },
  },
};

const leaves = [
  'name',
  'born',
  'points',
  'licence',
  'due',
  'paid',
  'home { city }',
  'home { street }',
  'cars { model duty }',
];
const coordinates = ['name', 'born', 'mother', 'friends', 'home', 'points', 'licence', 'due', 'paid', 'cars']
  .map((name) => `Person.${name}`)
  .concat('Home.city', 'Home.street', 'Car.model', 'Car.duty');

const selection = fc.letrec<{ fields: string }>((tie) => ({
  fields: fc
    .record({
      leaves: fc.subarray(leaves, { minLength: 1 }),
      link: fc.constantFrom('', 'mother', 'friends'),
      below: fc.option(tie('fields'), { nil: '__typename', depthSize: 'small' }),
    })
    .map(({ leaves: own, link, below }) => [...own, link === '' ? '' : `${link} { ${below} }`].join(' ')),
})).fields;

const root = fc.constantFrom('me', 'all', ...people.map((id) => `person(id: "${id}")`));
const operation = fc.tuple(root, selection).map(([field, fields]) => `{ ${field} { ${fields} } }`);
const oneRight = fc
  .tuple(fc.constantFrom(...people.slice(1)), fc.subarray(coordinates))
  .map(([subject, own]) => rightTo(subject, own));

/** Everything of the first is in the second, or is null in the first. */
function isWithin(fewer: Anything, more: Anything): boolean {
  if (fewer === null) return true;
  if (typeof fewer !== 'object') return fewer === more;
  if (more === null || typeof more !== 'object') return false;
  return Object.keys(fewer).every((key) => isWithin(fewer[key], more[key]));
}

/** References of others than the caller of whom a caller with these rights is told something. */
function peopleTold(data: Anything): ReadonlySet<string> {
  return new Set(JSON.stringify(data).match(/(?<= of )p\d/g));
}

describe('for any operation', () => {
  it('the answer with fewer rights is contained in the answer with more, and tells of nobody else', async () => {
    let rights: readonly Right[] = [];
    const { ask } = await openInlineGateway(agencies, { rights: madeUpRights(() => ({ rights })) });
    const answerWith = async (query: string, own: readonly Right[]) => {
      rights = own;
      return (await ask(query, { caller: signedIn() })).data;
    };
    await fc.assert(
      fc.asyncProperty(
        operation,
        fc.array(oneRight, { maxLength: 4 }),
        fc.array(oneRight, { maxLength: 3 }),
        async (query, few, more) => {
          const [fewer, all] = [await answerWith(query, few), await answerWith(query, [...few, ...more])];
          expect(isWithin(fewer, all)).toBe(true);
          const subjectsOf = new Set(['p1', ...few.map(({ subject }) => subject)]);
          expect([...peopleTold(fewer)].filter((id) => !subjectsOf.has(id))).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('whoever has a right to all of everybody is given all', async () => {
    const { ask } = await openInlineGateway(agencies, {
      rights: madeUpRights(people.map((id) => rightTo(id, coordinates))),
    });
    await fc.assert(
      fc.asyncProperty(operation, async (query) => {
        expect((await ask(query, { caller: signedIn() })).errors).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
