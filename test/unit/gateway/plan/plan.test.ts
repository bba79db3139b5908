import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createPlanner, fetchesIn, type PlanNode } from '../../../../gateway/plan/plan.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';
import { sha256Of } from '../../../support/sha256-of.ts';

const limits = {
  maxEntries: 100,
  maxEvaluatedPlans: 1_000,
  pathsLimit: 1_000,
  planningTime: 10_000,
  maxWaiting: 10,
  fetches: 10,
};

function plannerFor(schemas: Record<string, string>, own = {}) {
  const snapshot = readSnapshot(composeInline(schemas), { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });
  const planner = createPlanner(snapshot, { ...limits, ...own });
  const allowed = (text: string) => ({ document: parse(text), hash: sha256Of(text) });
  return { plan: async (text: string) => planner.plan(allowed(text)) };
}

/** A plan as short text. */
function shape(node: PlanNode): string {
  switch (node.kind) {
    case 'sequence':
      return `seq[${node.steps.map(shape).join(', ')}]`;
    case 'parallel':
      return `par[${node.steps.map(shape).join(', ')}]`;
    case 'flatten':
      return `${node.path.join('.')}:${shape(node.step)}`;
    case 'condition':
      return `if ${node.variable}(${node.whenTrue ? shape(node.whenTrue) : ''} | ${node.whenFalse ? shape(node.whenFalse) : ''})`;
    case 'defer':
      return `first(${node.primary ? shape(node.primary) : ''}) then ${node.deferred.map(({ label, step }) => `${label}(${step ? shape(step) : ''})`).join(' ')}`;
    case 'fetch':
      return node.subgraph;
    default:
      return node satisfies never;
  }
}

const agencies = ['civil', 'post', 'police', 'social', 'courts', 'bills', 'schools'];
const national = Object.fromEntries(
  agencies.map((name) => [
    name,
    `type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! ${name}: Record_${name} } type Record_${name} { total: Int! }`,
  ]),
);

describe('the planner', () => {
  it('asks seven agencies that share a root field in one wave', async () => {
    const { plan } = await plannerFor(national).plan(
      `{ me { ${agencies.map((name) => `${name} { total }`).join(' ')} } }`,
    );
    expect(plan.kind).toBe('parallel');
    expect(shape(plan)).toBe(`par[${agencies.join(', ')}]`);
    expect(fetchesIn(plan).every((fetch) => fetch.requires === null)).toBe(true);
  });

  it('lets each of them bring the id, so that none can take it away from the others', async () => {
    const { plan } = await plannerFor(national).plan('{ me { id civil { total } post { total } } }');
    expect(fetchesIn(plan).map(({ document }) => document)).toEqual(['{me{civil{total}id}}', '{me{post{total}id}}']);
  });

  it('is done with a thousand aliases of a shared field before anybody gives up', async () => {
    const four = agencies.slice(0, 4).map((name) => `${name} { total }`);
    const aliases = Array.from({ length: 1000 }, (_, n) => `a${n}: me { ${four.join(' ')} }`);
    const { plan } = await plannerFor(national).plan(`{ ${aliases.join(' ')} }`);
    expect(fetchesIn(plan)).toHaveLength(4);
  }, 20_000);

  it('keeps a plan by the document, and by nothing else', async () => {
    const planner = plannerFor(national);
    const [first, second] = [await planner.plan('{ me { id } }'), await planner.plan('{ me { id } }')];
    expect([first.cached, second.cached, first.plan === second.plan]).toEqual([false, true, true]);
  });

  it('turns @skip and @include into conditions', async () => {
    const { plan } = await plannerFor(national).plan('query($a: Boolean!) { me @include(if: $a) { civil { total } } }');
    expect(shape(plan)).toBe('if a(civil | )');
  });

  it('follows a key from one agency to the next, with the inputs of @requires', async () => {
    const { plan } = await plannerFor({
      a: 'type Query { me: Person } type Person @key(fields: "id") { id: ID! salary: Int }',
      b: 'type Person @key(fields: "id") { id: ID! salary: Int @external tax: Int @requires(fields: "salary") }',
    }).plan('{ me { tax } }');
    expect(shape(plan)).toBe('seq[a, me:b]');
  });

  it('never takes a key that cannot be resolved where the type has another one', async () => {
    const { plan } = await plannerFor({
      a: 'type Query { one: Item } type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      b: 'type Item @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! code: ID! price: Int }',
    }).plan('{ one { price } }');
    expect(JSON.stringify(fetchesIn(plan)[1]?.requires)).toContain('"code"');
  });

  it('plans although a key that cannot be resolved holds the supergraph together', async () => {
    const { plan } = await plannerFor({
      a: 'type Query { one: Item } type Item @key(fields: "id") @key(fields: "code") { id: ID! code: ID! }',
      b: 'type Item @key(fields: "id", resolvable: false) @key(fields: "code") { id: ID! @external code: ID! price: Int }',
    }).plan('{ one { price } }');
    expect(shape(plan)).toBe('seq[a, one:b]');
  });

  it('refuses what is beyond its limits, and what gives no plan', async () => {
    const paths = plannerFor(national, { pathsLimit: 1 }).plan(`{ me { ${agencies[0]} { total } id } }`);
    await expect(paths).rejects.toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
    const lost = plannerFor({
      a: 'type Query { lost: Node } interface Node { id: ID! }',
      b: 'type Query { found: Node } type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! weight: Int }',
      c: 'interface Node @key(fields: "id") { id: ID! } type Stone implements Node @key(fields: "id") { id: ID! }',
    }).plan('{ lost { weight } }');
    await expect(lost).rejects.toMatchObject({ code: 'QUERY_PLANNING_FAILED' });
  });

  it('asks nobody when constants take everything away', async () => {
    const query =
      '{ me @include(if: false) { id } ...F ... @skip(if: true) { me { id } } } fragment F on Query { me @skip(if: true) { id } }';
    expect((await plannerFor(national).plan(query)).plan).toEqual({ kind: 'sequence', steps: [] });
  });

  it('refuses a plan of more fetches than allowed', async () => {
    const text = `{ me { ${agencies.map((name) => `${name} { total }`).join(' ')} } }`;
    await expect(plannerFor(national, { fetches: 6 }).plan(text)).rejects.toMatchObject({
      code: 'MAX_FETCHES_LIMIT',
      message: expect.stringContaining('The limit is 6, and here it is 7.'),
    });
    expect((await plannerFor(national, { fetches: 7 }).plan(text)).cached).toBe(false);
  });

  it('gives up planning when its time is over, and remembers that', async () => {
    const planner = plannerFor(national, { planningTime: 1 });
    const fields = agencies.map((name) => `${name} { total }`).join(' ');
    const heavy = `{ ${Array.from({ length: 50 }, (_, n) => `m${n}: me { ${fields} }`).join(' ')} }`;
    const [first, again] = [planner.plan(heavy), planner.plan(heavy)];
    await expect(first).rejects.toMatchObject({ code: 'QUERY_PLANNING_TIMEOUT' });
    await expect(again).rejects.toBe(await first.catch((error: unknown) => error));
  });

  it('turns away what comes while too many wait', async () => {
    const planner = plannerFor(national, { maxWaiting: 1 });
    const [first, second] = [planner.plan('{ me { id } }'), planner.plan('{ x: me { id } }')];
    await expect(second).rejects.toMatchObject({ code: 'QUERY_PLANNING_OVERLOADED' });
    await first;
    expect((await planner.plan('{ x: me { id } }')).cached).toBe(false);
  });
});
