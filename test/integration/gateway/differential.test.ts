import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { defaultOperationLimits } from '../../../gateway/operation/operation.ts';
import { found } from '../../support/differential-cases.ts';
import { createWorld, worldAgencies, type Fault, type Mortal, type World } from '../../support/differential-world.ts';
import { failed, openInlineGateway, type Anything } from '../../support/inline-gateway.ts';
import { randomOperation } from '../../support/random-operation.ts';

type Path = readonly (string | number)[];

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: Path; readonly extensions?: { readonly alsoAt?: unknown } }[];
}

/** Errors by the place that they left empty: those below one null are one. */
function emptied({ data, errors = [] }: Answered): string[] {
  const paths = errors.flatMap(({ path = [], extensions }) => [path, ...((extensions?.alsoAt ?? []) as Path[])]);
  const places = paths.map((path) => {
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
  return JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: { path: Path }[] };
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

/** Agencies whose fields no other agency has: what a monolith loses with them can be told exactly. */
const mortal: fc.Arbitrary<readonly Mortal[]> = fc.subarray(['comments', 'ranks']);

/** Random operations are larger than any honest one, and a machine under test is busy. */
const limits = {
  operation: {
    ...defaultOperationLimits,
    depth: 100,
    aliases: 10_000,
    rootFields: 1_000,
    fields: 100_000,
    objects: 1e12,
  },
  planningTime: 60_000,
  fetches: 1_000,
  pathsLimit: 1_000_000,
};

const runs = Number(process.env['SOAK_OPERATIONS'] ?? 300);
const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const third = Math.ceil(runs / 3);

describe(`the gateway and one monolith over the same data (seed ${seed})`, () => {
  let world = createWorld();
  let dead: readonly string[] = [];
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  let onParts: typeof gateway;
  beforeAll(async () => {
    const open = (projectFrom: number) =>
      openInlineGateway(
        worldAgencies(() => world),
        {
          intercept: ({ subgraph }) => (dead.includes(subgraph) ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
          limits,
          projectFrom,
        },
      );
    [gateway, onParts] = await Promise.all([open(Infinity), open(1)]);
  });

  /** What the gateway answers that plans on the whole, the one that plans on parts, and the monolith. */
  async function all(operation: number, faults: readonly Fault[] = [], gone: readonly Mortal[] = []) {
    const [schema] = gateway.schemas;
    const query = randomOperation(schema!, operation);
    fc.pre(validate(schema!, parse(query)).length === 0);
    world = createWorld(faults);
    dead = gone;
    const ours = [await gateway.ask(query), await onParts.ask(query)];
    world = createWorld(faults, gone);
    return { query, ours, theirs: await monolith(schema!, query, world) };
  }

  it(
    'give the same answer to any operation',
    async () => {
      const property = fc.asyncProperty(fc.integer(), async (operation) => {
        const { query, ours, theirs } = await all(operation);
        for (const { data, errors } of ours) expect({ query, data, errors }).toEqual({ query, ...theirs });
      });
      await fc.assert(property, { seed, numRuns: runs - third, examples: found.healthy.map((one) => [one]) });
    },
    patience(runs),
  );

  it(
    'leave the same places empty, each with an error, when fields fail and agencies are dead',
    async () => {
      const trouble = fc.tuple(fc.array(fault, { maxLength: 4 }), mortal);
      const property = fc.asyncProperty(fc.integer(), trouble, async (operation, [faults, gone]) => {
        const { query, ours, theirs } = await all(operation, faults, gone);
        for (const one of ours) {
          const answered = { query, faults, gone, data: one.data, empty: emptied(one) };
          expect(answered).toEqual({ query, faults, gone, data: theirs.data, empty: emptied(theirs) });
        }
      });
      await fc.assert(property, { seed: seed ^ 1, numRuns: third, examples: [...found.troubled] });
    },
    patience(runs),
  );
});

/** Milliseconds in which so many operations are surely done, on a busy machine too. */
function patience(operations: number): number {
  return 60_000 + operations * 400;
}
