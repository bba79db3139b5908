import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { anonymous, type Caller } from '../../../gateway/kernel/caller.ts';
import type { SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { readOperationRules } from '../../../gateway/policy/operation-rules.ts';
import { standingOf } from '../../../gateway/policy/policy.ts';
import { guardedAgencies, guardedScopes } from '../../support/guarded-federation.ts';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';
import { randomOperation } from '../../support/random-operation.ts';

type Gateway = Awaited<ReturnType<typeof openInlineGateway>>;

/** What agencies were asked, keys aside: different plans reach an entity from different sides. */
const asked = (calls: readonly SubgraphRequest[]) =>
  [
    ...new Set(
      calls.flatMap(({ subgraph, coordinates = [] }) =>
        coordinates.filter((name) => !/\.(id|me|boss|nodes|things)$/.test(name)).map((name) => `${subgraph} ${name}`),
      ),
    ),
  ].toSorted();

/** Those of what was asked that this caller may not have: what the client itself left out is not among them. */
function denied({ supergraph }: Gateway, more: readonly string[], caller: Partial<Caller>): readonly string[] {
  const coordinates = new Set(more.map((one) => one.split(' ')[1] ?? ''));
  const rules = readOperationRules({ coordinates }, supergraph.current);
  return [...rules.denied(rules.judge(standingOf({ ...anonymous, ...caller }), Date.now)).fields.keys()];
}

describe('the plan that all callers share', () => {
  let [apart, shared] = [] as unknown as [Gateway, Gateway];
  beforeAll(async () => {
    apart = await openInlineGateway(guardedAgencies, { limits: { maxPlans: 100_000 } });
    shared = await openInlineGateway(guardedAgencies, { limits: { maxPlans: 1 } });
  });

  it('answers like a plan of one’s own, and asks no agency for more', async () => {
    const [schema] = apart.schemas;
    const scopes = fc.subarray([...guardedScopes]);
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        scopes,
        fc.constantFrom<Caller['kind']>('citizen', 'citizen', 'official', 'anonymous'),
        fc.integer({ min: 0, max: 3 }),
        async (seed, some, kind, assurance) => {
          const query = randomOperation(schema!, seed, { depth: 3 });
          fc.pre(validate(schema!, parse(query)).length === 0);
          const caller = {
            ...signedIn(...some),
            kind,
            assurance,
            ...(kind === 'anonymous' ? { scopes: new Set<string>() } : {}),
          };
          apart.calls.length = 0;
          shared.calls.length = 0;
          const [alone, common] = [await apart.ask(query, { caller }), await shared.ask(query, { caller })];
          expect([query, common.data, common.errors]).toEqual([query, alone.data, alone.errors]);
          const own = new Set(asked(apart.calls));
          const more = asked(shared.calls).filter((one) => !own.has(one));
          expect([query, denied(shared, more, caller)]).toEqual([query, []]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
