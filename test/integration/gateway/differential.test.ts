import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { createWorld, worldAgencies, type Fault, type World } from '../../support/differential-world.ts';
import { openInlineGateway, type Anything } from '../../support/inline-gateway.ts';
import { randomOperation } from '../../support/random-operation.ts';

type Path = readonly (string | number)[];

/** Errors by the place that they left empty: those below one null are one. */
function emptied(data: unknown, errors: readonly { path?: Path | undefined }[] = []): string[] {
  const places = errors.map(({ path = [] }) => {
    const kept: (string | number)[] = [];
    let value: Anything = data;
    for (const key of path) {
      if (value === null || value === undefined) break;
      kept.push(key);
      value = value[key];
    }
    return kept.join('.');
  });
  return [...new Set(places)].sort();
}

async function monolith(schema: GraphQLSchema, query: string, { root }: World) {
  const result = await execute({ schema, document: parse(query), rootValue: root });
  return JSON.parse(JSON.stringify(result)) as { data: unknown; errors?: { path: Path }[] };
}

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    type: fc.constant('User'),
    id: fc.constantFrom('u0', 'u1', 'u2'),
    field: fc.constantFrom('best', 'posts', 'rank', 'level', 'tags', 'grid', 'nick'),
    how: fc.constantFrom('throw', 'null'),
  }),
  fc.record({
    type: fc.constantFrom('Article', 'Video'),
    id: fc.constantFrom('a0', 'a1', 'v0'),
    field: fc.constantFrom('title', 'author', 'words', 'comments', 'views', 'length'),
    how: fc.constantFrom('throw', 'null'),
  }),
);

describe('the gateway and one monolith over the same data', () => {
  let world = createWorld();
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  beforeAll(async () => {
    gateway = await openInlineGateway(worldAgencies(() => world));
  });

  it('give the same answer to any operation', async () => {
    const [schema] = gateway.schemas;
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        world = createWorld();
        const query = randomOperation(schema!, seed);
        fc.pre(validate(schema!, parse(query)).length === 0);
        const [ours, theirs] = [await gateway.ask(query), await monolith(schema!, query, world)];
        expect({ query, data: ours.data, errors: ours.errors }).toEqual({ query, ...theirs });
      }),
      { numRuns: 60 },
    );
  });

  it('leave the same places empty, each with an error, when fields fail', async () => {
    const [schema] = gateway.schemas;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(fault, { minLength: 1, maxLength: 4 }), async (seed, faults) => {
        world = createWorld(faults);
        const query = randomOperation(schema!, seed);
        fc.pre(validate(schema!, parse(query)).length === 0);
        const [ours, theirs] = [await gateway.ask(query), await monolith(schema!, query, world)];
        const answered = { query, data: ours.data, empty: emptied(ours.data, ours.errors) };
        expect(answered).toEqual({ query, data: theirs.data, empty: emptied(theirs.data, theirs.errors) });
      }),
      { numRuns: 60 },
    );
  });
});
