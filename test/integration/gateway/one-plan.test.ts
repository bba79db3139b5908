import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { anonymous, type Caller } from '../../../gateway/kernel/caller.ts';
import type { SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { readOperationRules } from '../../../gateway/policy/operation-rules.ts';
import { standingOf } from '../../../gateway/policy/policy.ts';
import { guardedAgencies, guardedScopes } from '../../support/guarded-federation.ts';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';
import { mergeParts } from '../../support/merge-parts.ts';
import { randomOperation } from '../../support/random-operation.ts';
import { soakSeed, soakSize } from '../../support/soak.ts';

const runs = soakSize('SOAK_OPERATIONS', 60);
const timeout = 60_000 + runs * 800;

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
    apart = await openInlineGateway(guardedAgencies, { limits: { maxPlans: 100_000, planningTime: 60_000 } });
    shared = await openInlineGateway(guardedAgencies, { limits: { maxPlans: 1, planningTime: 60_000 } });
  });

  it(
    'answers like a plan of one’s own, and asks no agency for more',
    async () => {
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
        { seed: soakSeed, numRuns: runs },
      );
    },
    timeout,
  );

  it(
    'answers in parts like a plan of one’s own, and asks no agency for what is denied',
    async () => {
      const [schema] = apart.schemas;
      const inParts = async (gateway: Gateway, query: string, caller: Partial<Caller>) => {
        gateway.calls.length = 0;
        const { first, waves } = await gateway.askInParts(query, { caller });
        return mergeParts(first.data, waves);
      };
      await fc.assert(
        fc.asyncProperty(
          fc.integer(),
          fc.subarray([...guardedScopes]),
          fc.integer({ max: 3, min: 0 }),
          async (seed, some, assurance) => {
            const query = randomOperation(schema!, seed, { depth: 3, defers: true });
            fc.pre(query.includes('@defer') && validate(schema!, parse(query)).length === 0);
            const caller = { ...signedIn(...some), assurance };
            const [alone, common] = [await inParts(apart, query, caller), await inParts(shared, query, caller)];
            expect([query, common]).toEqual([query, alone]);
            const own = new Set(asked(apart.calls));
            const more = asked(shared.calls).filter((one) => !own.has(one));
            expect([query, denied(shared, more, caller)]).toEqual([query, []]);
          },
        ),
        { seed: soakSeed, numRuns: Math.ceil(runs / 3) },
      );
    },
    timeout,
  );

  it('serves a thousand callers with a thousand sets of scopes, each with what is theirs', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `f${index}`);
    const fields = names.map((name) => `${name}: Int @requiresScopes(scopes: [["${name}"]])`);
    const [here, there] = [fields.slice(0, 5), fields.slice(5)].map((some) => some.join(' '));
    const values = Object.fromEntries(names.map((name, index) => [name, index]));
    const resolvers = { Person: { __resolveReference: () => values } };
    const gateway = await openInlineGateway({
      here: {
        sdl: `type Query { me: Person } type Person @key(fields: "id") { id: ID! ${here} }`,
        resolvers: { ...resolvers, Query: { me: () => ({ id: 'p1', ...values }) } },
      },
      there: { sdl: `type Person @key(fields: "id") { id: ID! ${there} }`, resolvers },
    });
    const query = `{ me { id ${names.join(' ')} } }`;
    for (let set = 0; set < 1000; set += 1) {
      const scopes = names.filter((_, index) => (set & (1 << index)) !== 0);
      const { data } = await gateway.ask(query, { caller: signedIn(...scopes) });
      const expected = Object.fromEntries(names.map((name) => [name, scopes.includes(name) ? values[name] : null]));
      expect(data.me).toEqual({ id: data.me.id, ...expected });
    }
    const planned = gateway.events.filter((event) => event.kind === 'operation-planned');
    expect(planned.filter(({ cached }) => !cached)).toHaveLength(15); // one is kept for whoever may have everything
    expect(planned.filter(({ switched }) => switched)).toHaveLength(1000 - 14);
    const full = await gateway.ask(query, { caller: signedIn(...names) });
    expect([full.errors, gateway.events.filter((event) => event.kind === 'operation-planned').at(-1)]).toMatchObject([
      undefined,
      { cached: false, switched: false },
    ]);
  });

  it('leaves out agencies of which nothing is left, also where all begin with the same object', async () => {
    const agency = (field: string) => ({
      sdl: `type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! ${field}: Int @requiresScopes(scopes: [["${field}"]]) }`,
      resolvers: {
        Query: { me: () => ({ id: 'p1', [field]: 1 }) },
        Person: { __resolveReference: () => ({ [field]: 1 }) },
      },
    });
    const gateway = await openInlineGateway(
      { a: agency('a'), b: agency('b'), c: agency('c') },
      { limits: { maxPlans: 1 } },
    );
    const askedFor = async (...scopes: string[]) => {
      gateway.calls.length = 0;
      const { data } = await gateway.ask('{ me { id a b c } }', { caller: signedIn(...scopes) });
      return [
        data.me,
        gateway.calls
          .map(({ subgraph }) => subgraph)
          .toSorted()
          .join(''),
      ];
    };
    const id = 'p1';
    expect(await askedFor('a')).toEqual([{ id, a: 1, b: null, c: null }, 'a']);
    expect(await askedFor('b', 'c')).toEqual([{ id, a: null, b: 1, c: 1 }, 'bc']);
    expect(await askedFor('a', 'b', 'c')).toEqual([{ id, a: 1, b: 1, c: 1 }, 'abc']);
  });
});
