import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import {
  createWorld,
  worldAgencies,
  worldFaults,
  worldLimits,
  type Fault,
  type Mortal,
} from '../../support/differential-world.ts';
import { failed, openInlineGateway, type Anything, type InlineWave } from '../../support/inline-gateway.ts';
import { mergeParts } from '../../support/merge-parts.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { soakSeed, soakSize } from '../../support/soak.ts';

const runs = soakSize('SOAK_OPERATIONS', 45);
const seed = soakSeed;
const third = Math.ceil(runs / 3);

/** Where an answer in parts says something else than one in one piece. It may have less: a part failed as a whole. */
function contradictions(inParts: Anything, atOnce: Anything, path: readonly string[] = []): string[] {
  if (inParts === undefined || atOnce === null || atOnce === undefined) return [];
  if (typeof atOnce !== 'object' || inParts === null || typeof inParts !== 'object')
    return Object.is(inParts, atOnce) ? [] : [path.join('.')];
  if (Array.isArray(atOnce) && atOnce.length !== inParts.length) return [path.join('.')];
  return Object.keys(atOnce).flatMap((key) => contradictions(inParts[key], atOnce[key], [...path, key]));
}

/** Parts that failed and do not say why, or have a path that is not theirs. */
async function* watched(waves: AsyncIterable<InlineWave>, odd: string[]): AsyncGenerator<InlineWave, void> {
  for await (const wave of waves) {
    for (const { data, errors = [], path } of wave.parts) {
      if (data === null && errors.length === 0) odd.push(`${path.join('.')} without a reason`);
      for (const error of errors)
        if (!path.every((key, index) => error.path?.[index] === key))
          odd.push(`${String(error.path)} in ${path.join()}`);
    }
    yield wave;
  }
}

describe(`the gateway's answers in parts, and one monolith over the same data (seed ${seed})`, () => {
  let world = createWorld();
  let dead: readonly string[] = [];
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  beforeAll(async () => {
    gateway = await openInlineGateway(
      worldAgencies(() => world),
      {
        intercept: ({ subgraph }) => (dead.includes(subgraph) ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
        limits: worldLimits,
      },
    );
  });

  async function both(operation: number, faults: readonly Fault[] = [], gone: readonly Mortal[] = []) {
    const [schema] = gateway.schemas;
    const query = randomOperation(schema!, operation, { defers: true });
    fc.pre(query.includes('@defer') && validate(schema!, parse(query)).length === 0);
    world = createWorld(faults);
    dead = gone;
    const odd: string[] = [];
    const { first, waves } = await gateway.askInParts(query);
    const inParts = await mergeParts(first.data, watched(waves, odd));
    const { root } = createWorld(faults, gone);
    const { data } = await execute({ schema: schema!, document: parse(query), rootValue: root });
    return { query, first, inParts, odd, atOnce: JSON.parse(JSON.stringify(data)) };
  }

  it(
    'come to the same as the answer at once',
    async () => {
      const property = fc.asyncProperty(fc.integer(), async (operation) => {
        const { query, first, inParts, odd, atOnce } = await both(operation);
        expect({ query, errors: first.errors, odd, data: inParts }).toEqual({ query, odd: [], data: atOnce });
      });
      await fc.assert(property, { seed, numRuns: runs - third, examples: [[4]] });
    },
    60_000 + runs * 400,
  );

  it(
    'contradict it nowhere when fields fail and agencies are dead, and say why something is missing',
    async () => {
      const property = fc.asyncProperty(fc.integer(), worldFaults, async (operation, [faults, gone]) => {
        const { query, inParts, odd, atOnce } = await both(operation, faults, gone);
        const wrong = contradictions(inParts, atOnce);
        expect({ query, faults, gone, odd, wrong }).toEqual({ query, faults, gone, odd: [], wrong: [] });
      });
      await fc.assert(property, { seed: seed ^ 1, numRuns: third });
    },
    60_000 + runs * 400,
  );
});
