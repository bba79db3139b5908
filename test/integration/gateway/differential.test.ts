import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { found } from '../../support/differential-cases.ts';
import {
  createWorld,
  worldAgencies,
  worldFaults,
  worldLimits,
  type Fault,
  type Mortal,
  type World,
} from '../../support/differential-world.ts';
import { emptied } from '../../support/emptied.ts';
import { failed, openInlineGateway } from '../../support/inline-gateway.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { createProgress, soakSeed, soakSize } from '../../support/soak.ts';

/** Not every random operation is valid: those that are not are left out. */
function passOver(error: unknown): never {
  fc.pre(!(error instanceof GraphQLError));
  throw error;
}

/** Fields whose failure takes their entity along. */
const neverNull: ReadonlySet<string> = new Set(['posts', 'level', 'words', 'views']);

/**
 * The planner asks for entities below objects of several types at once, and for each what is selected below any of the
 * types. So a field may fail for an entity of which nobody wanted it, and takes along what was wanted.
 */
function mayFailElsewhere(query: string, faults: readonly Fault[]): boolean {
  return query.includes('... on') && faults.some(({ field }) => neverNull.has(field));
}

async function monolith(schema: GraphQLSchema, query: string, { root }: World) {
  const result = await execute({ schema, document: parse(query), rootValue: root });
  return JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: { path: (string | number)[] }[] };
}

const runs = soakSize('SOAK_OPERATIONS', 150);
const seed = soakSeed;
const third = Math.ceil(runs / 3);

describe(`the gateway and one monolith over the same data (seed ${seed})`, () => {
  let world = createWorld();
  let dead: readonly string[] = [];
  let done = 0;
  const progress = createProgress('operations', runs);
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  let onParts: typeof gateway;
  beforeAll(async () => {
    const open = (projectFrom: number) =>
      openInlineGateway(
        worldAgencies(() => world),
        {
          intercept: ({ subgraph }) => (dead.includes(subgraph) ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
          limits: worldLimits,
          projectFrom,
        },
      );
    [gateway, onParts] = await Promise.all([open(Infinity), open(1)]);
  });

  /** What the gateway answers that plans on the whole, the one that plans on parts, and the monolith. */
  async function all(operation: number, faults: readonly Fault[] = [], gone: readonly Mortal[] = []) {
    const [schema] = gateway.schemas;
    const query = randomOperation(schema!, operation);
    world = createWorld(faults);
    dead = gone;
    const ours = [await gateway.ask(query).catch(passOver), await onParts.ask(query)];
    world = createWorld(faults, gone);
    progress((done += 1));
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
      const property = fc.asyncProperty(fc.integer(), worldFaults, async (operation, [faults, gone]) => {
        const { query, ours, theirs } = await all(operation, faults, gone);
        fc.pre(!mayFailElsewhere(query, faults));
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
