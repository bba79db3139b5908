import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { defaultLimits } from '../../../gateway/pipeline/generation.ts';
import { createPlanner } from '../../../gateway/plan/plan.ts';
import { readSnapshot, type Snapshot } from '../../../gateway/supergraph/snapshot.ts';
import { composeSupergraph } from '../../../scripts/lib/compose-supergraph.ts';
import { randomFederation } from '../../support/random-federation.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { soakSeed, soakSize } from '../../support/soak.ts';

const federations = soakSize('SOAK_OPERATIONS', 80);
const seed = soakSeed;
const enforcement = { hasIssuer: true, hasPairwise: true, allowUnenforced: [] };

/** What becomes of an operation: `planned`, or the code of the error. */
async function outcome(snapshot: Snapshot, query: string): Promise<string> {
  const { plan } = createPlanner(snapshot, { maxEntries: 1, ...defaultLimits, planningTime: 60_000 });
  return Promise.resolve(plan({ document: parse(query), hash: query })).then(
    () => 'planned',
    ({ code }: { readonly code: string }) => code,
  );
}

function compositions(number: number) {
  const subgraphs = Object.entries(randomFederation(number)).map(([name, sdl]) => ({
    name,
    sdl,
    routingUrl: `http://${name}.test/graphql`,
    source: name,
  }));
  return { whole: composeSupergraph(subgraphs, Infinity), part: composeSupergraph(subgraphs, 1) };
}

describe(`random federations (seed ${seed})`, () => {
  it(
    'compose or not, as a whole and in parts alike, and can be asked in parts what can be asked of the whole',
    async () => {
      for (let number = seed; number < seed + federations; number += 1) {
        const { whole, part } = compositions(number);
        expect({ number, kind: part.kind }).toEqual({ number, kind: whole.kind });
        if (whole.kind === 'failed') continue;
        const onWhole = readSnapshot(whole.supergraph, enforcement, Infinity);
        const onParts = readSnapshot(whole.supergraph, enforcement, 1);
        for (let position = 0; position < 6; position += 1) {
          const query = randomOperation(onWhole.apiSchema, number + position, { depth: 3 });
          expect(validate(onWhole.apiSchema, parse(query))).toEqual([]);
          if ((await outcome(onWhole, query)) !== 'planned') continue; // fewer ways may well be less than a limit
          expect({ number, query, outcome: await outcome(onParts, query) }).toEqual({
            number,
            query,
            outcome: 'planned',
          });
        }
      }
    },
    60_000 + federations * 500,
  );
});
