import { describe, expect, it } from '@jest/globals';
import type { Ledger, Reading } from '../../../gateway/kernel/ledger.ts';
import type { Preview } from '../../../gateway/pipeline/pipeline.ts';
import { defaultLimits } from '../../../gateway/pipeline/generation.ts';
import { subjects } from '../../support/compose-inline.ts';
import {
  openInlineGateway,
  signedIn,
  type AskOptions,
  type InlineAgencies,
  type InlineOptions,
} from '../../support/inline-gateway.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { guardedAgencies, guardedScopes } from '../../support/guarded-federation.ts';
import { randomOperation } from '../../support/random-operation.ts';

const root = 'type Query { me: Person @shareable @authenticated @ofCaller';
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const resolvers = {
  Query: { me: () => ({ id: 'p1' }) },
  Person: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
};

const agencies = {
  civil: {
    sdl: `${subjects} ${root} news: String }
      ${person} { id: ID! name: String @requiresScopes(scopes: [["name"]]) guardian: Person friends: [Person!] }`,
    resolvers: {
      Query: { ...resolvers.Query, news: () => 'rain' },
      Person: {
        ...resolvers.Person,
        name: () => 'Ana',
        guardian: () => ({ id: 'p9' }),
        friends: () => [{ id: 'p7' }, { id: 'p8' }],
      },
    },
  },
  traffic: {
    sdl: `${subjects} ${root} car(id: ID!): Car @authenticated }
      type Mutation { sell(id: ID!): Car @authenticated }
      ${person} { id: ID! points: Int @authenticated cars(first: Int = 20): [Car!] @authenticated }
      type Car @key(fields: "id") @subject(field: "owner") { id: ID! model: String owner: ID @inaccessible }`,
    resolvers: {
      Query: { ...resolvers.Query, car: () => ({ id: 'c3', model: 'C', owner: 'p5' }) },
      Mutation: { sell: () => ({ id: 'c1', model: 'A', owner: 'p1' }) },
      Person: {
        ...resolvers.Person,
        points: () => 7,
        cars: () => [
          { id: 'c1', model: 'A', owner: 'p1' },
          { id: 'c2', model: 'B', owner: 'p6' },
        ],
      },
    },
  },
} satisfies InlineAgencies;

/** A gateway whose ledger counts lines. */
async function open(options: InlineOptions = {}) {
  let lines = 0;
  const write = async (readings: readonly Reading[]) => void (lines += readings.length);
  const ledger: Ledger = {
    isOpen: () => true,
    record: (_, readings) => write(readings),
    intend: async (_, readings) => write(readings).then(() => 'i1'),
    complete: (_, __, readings) => write(readings),
  };
  const gateway = await openInlineGateway(agencies, { ledger, ...options });
  return {
    ...gateway,
    async preview(query: string, asked: AskOptions = {}): Promise<Preview> {
      const { extensions } = await gateway.ask(query, { caller: signedIn(), ...asked, isPreview: true });
      return extensions!.preview!;
    },
    /** How many lines the ledger got while it ran. */
    async run(query: string, asked: AskOptions = {}): Promise<number> {
      const before = lines;
      const { waves } = await gateway.askInParts(query, { caller: signedIn(), ...asked });
      for await (const _ of waves);
      return lines - before;
    },
  };
}

describe('the preview of an operation', () => {
  it('tells what running it would do, and asks and writes nothing', async () => {
    const { preview, calls, ask } = await open();

    expect(await preview('{ news me { id name points cars(first: 5) { model } } }')).toEqual({
      fields: { asked: 7, allowed: 6, denied: [{ coordinate: 'Person.name', code: 'FORBIDDEN_SCOPE' }] },
      agencies: ['civil', 'traffic'],
      people: { least: 1, most: 6 },
      ledgerLines: { least: 1, most: 6 },
      deferredParts: 0,
      isFilled: false,
    });
    expect(await ask('mutation { sell(id: 1) { model } }', { caller: signedIn(), isPreview: true })).toMatchObject({
      data: null,
      extensions: { preview: { agencies: ['traffic'], ledgerLines: { least: 2, most: 3 } } },
    });
    expect(calls).toEqual([]);
  });

  it('tells who is not signed in what would be denied, and that nobody is read', async () => {
    const { preview } = await open();

    expect(await preview('{ news me { id points } }', { caller: {} })).toEqual({
      fields: {
        asked: 4,
        allowed: 1,
        denied: [
          { coordinate: 'Query.me', code: 'UNAUTHENTICATED' },
          { coordinate: 'Person.points', code: 'UNAUTHENTICATED' },
        ],
      },
      agencies: ['civil'],
      people: { least: 0, most: 0 },
      ledgerLines: { least: 0, most: 0 },
      deferredParts: 0,
      isFilled: false,
    });
  });

  it('goes by the variables of the request', async () => {
    const { preview } = await open();
    const query =
      'query Cars($n: Int!, $with: Boolean!) { me { id cars(first: $n) { model } points @include(if: $with) } }';

    expect((await preview(query, { variables: { n: 3, with: true } })).people).toEqual({ least: 1, most: 4 });
    expect((await preview(query, { variables: { n: 30, with: false } })).people).toEqual({ least: 1, most: 31 });
  });

  it('counts a list once that several fragments select of, and knows no bound where the schema has none', async () => {
    const { preview } = await open();

    expect((await preview('{ me { cars { id } ... { cars { model } } } }')).people).toEqual({ least: 1, most: 21 });
    expect((await preview('{ me { friends { name } } }', { caller: signedIn('name') })).people).toEqual({
      least: 1,
      most: null,
    });
  });

  it('judges by the basis that the request names, as the run does', async () => {
    const rights = madeUpRights([
      rightTo('p5', ['Car.model'], { basis: 'INQUIRY', grounds: 'inq_1', purpose: 'COURT' }),
    ]);
    const { preview, calls } = await open({ rights });
    const caller = { ...signedIn(), kind: 'official', agency: 'court' } as const;
    const query = '{ news car(id: 3) { model } }';

    expect(await preview(query, { caller, basis: 'inq_1' })).toMatchObject({
      fields: { denied: [] },
      agencies: ['civil', 'traffic'],
    });
    expect(await preview(query, { caller, basis: 'inq_2' })).toMatchObject({
      fields: {
        denied: [
          { coordinate: 'Query.car', code: 'BASIS_NOT_VALID' },
          { coordinate: 'Car.model', code: 'BASIS_NOT_VALID' },
        ],
      },
      agencies: ['civil'],
      ledgerLines: { least: 1, most: 1 },
    });
    expect(calls).toEqual([]);
  });

  it('looks up no right that nobody named', async () => {
    const rights = madeUpRights([rightTo('p5', ['Car.model'])]);
    const { preview } = await open({ rights });

    await preview('{ car(id: 3) { model } me { cars { model } } }');

    expect(rights.questions).toEqual([]);
  });

  it('goes by what is switched off in the plan that many callers share', async () => {
    const { preview } = await open({ limits: { maxPlans: 1 } });
    const query = '{ news me { id points cars { model } } }';

    expect((await preview(query, { caller: {} })).agencies).toEqual(['civil']);
    expect((await preview(query)).agencies).toEqual(['civil', 'traffic']);
  });

  it('knows no bound where one object may be about many', async () => {
    const { ask } = await openInlineGateway({
      court: {
        sdl: `${subjects} type Query { notice: Notice }
          type Notice @key(fields: "id") @subject(field: "to") { id: ID! text: String to: [ID!]! @inaccessible }`,
      },
    });

    const { extensions } = await ask('{ notice { text } }', { caller: signedIn(), isPreview: true });

    expect(extensions?.preview?.people).toEqual({ least: 0, most: null });
  });

  it('is refused where running it would be', async () => {
    const { ask } = await open();

    const { errors } = await ask('{ me { cars(first: 5000000) { model } } }', { caller: signedIn(), isPreview: true });

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['MAX_LIST_SIZE_LIMIT']);
  });

  it.each([
    '{ news }',
    '{ me { points } }',
    '{ me { name } }',
    '{ me { name points guardian { points } } }',
    '{ me { cars { model } } }',
    '{ car(id: 1) { model } }',
    'mutation { sell(id: 1) { model } }',
    '{ me { id ... @defer { points cars { model } } } }',
    '{ me { points ... @defer { name cars { model ... @defer { id } } } } }',
    '{ car(id: 1) { model } again: car(id: 2) { id } me { friends { name cars { model } } } }',
  ])('names the lines that the ledger then gets, for %s', async (query) => {
    const few = [rightTo('p5', ['Car.id']), rightTo('p6', ['Car.model'])];
    const more = [...few, rightTo('p5', ['Car.model']), rightTo('p7', ['Person.name', 'Person.cars'])];
    const inquiry = rightTo('p5', ['Car.model'], { basis: 'INQUIRY', grounds: 'inq_1', purpose: 'COURT' });
    const callers = [signedIn(), signedIn('name'), {}, { ...signedIn(), kind: 'client', subject: null } as const];

    for (const rights of [[], few, more, [...more, inquiry]]) {
      const { preview, run } = await open({ rights: madeUpRights(rights) });
      for (const caller of callers) {
        for (const basis of [null, 'inq_1', 'inq_2']) {
          const { least, most } = (await preview(query, { caller, basis })).ledgerLines;
          const lines = await run(query, { caller, basis });
          const unknown = basis === null ? rights.length : 0; // looked up by the run alone
          const fits = least <= lines && (most === null || lines <= most + unknown);
          expect({ caller, basis, least, lines, most, fits }).toEqual({
            caller,
            basis,
            least,
            lines,
            most,
            fits: true,
          });
        }
      }
    }
  });

  it.each([1, defaultLimits.maxPlans])('names every agency that is then asked, with %d plans', async (maxPlans) => {
    const { ask, calls, schemas } = await openInlineGateway(guardedAgencies, { limits: { maxPlans } });
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.subarray([...guardedScopes]), async (seed, some) => {
        const query = randomOperation(schemas[0]!, seed, { depth: 3 });
        fc.pre(validate(schemas[0]!, parse(query)).length === 0);
        const caller = signedIn(...some);
        const { extensions } = await ask(query, { caller, isPreview: true });
        calls.length = 0;
        await ask(query, { caller });
        const asked = [...new Set(calls.map(({ subgraph }) => subgraph))];
        expect([query, asked.filter((name) => !extensions!.preview!.agencies.includes(name))]).toEqual([query, []]);
      }),
      { numRuns: 60 },
    );
  });
});
