import { describe, expect, it } from '@jest/globals';
import type { Ledger, Reading } from '../../../gateway/kernel/ledger.ts';
import type { Preview } from '../../../gateway/pipeline/pipeline.ts';
import { subjects } from '../../support/compose-inline.ts';
import { openInlineGateway, signedIn, type AskOptions, type InlineAgencies } from '../../support/inline-gateway.ts';

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
async function open() {
  let lines = 0;
  const write = async (readings: readonly Reading[]) => void (lines += readings.length);
  const ledger: Ledger = {
    isOpen: () => true,
    record: (_, readings) => write(readings),
    intend: async (_, readings) => write(readings).then(() => 'i1'),
    complete: (_, __, readings) => write(readings),
  };
  const gateway = await openInlineGateway(agencies, { ledger });
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
  ])('names the lines that the ledger then gets, for %s', async (query) => {
    const { preview, run } = await open();

    for (const caller of [signedIn(), signedIn('name'), {}]) {
      const { least, most } = (await preview(query, { caller })).ledgerLines;
      const lines = await run(query, { caller });
      expect({ lines, fits: least <= lines && (most === null || lines <= most) }).toEqual({ lines, fits: true });
    }
  });
});
