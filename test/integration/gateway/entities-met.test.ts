import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import type { EntityMet, Watch, Work } from '../../../gateway/execute/execute.ts';
import { errorTable } from '../../../gateway/kernel/errors.ts';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import type { SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { standingOf, type Gate } from '../../../gateway/policy/policy.ts';
import { createGeneration, defaultLimits } from '../../../gateway/pipeline/generation.ts';
import { createInlineAsk, openInlineGateway } from '../../support/inline-gateway.ts';
import { sha256Of } from '../../support/sha256-of.ts';

const people = ['p1', 'p2', 'gone'].map((id) => ({ id, guardian: `g-${id}` }));
const agencies = {
  civil: {
    sdl: `type Query { people: [Person] } type Person @key(fields: "id") { id: ID! name: String guardian: ID @inaccessible @shareable }`,
    resolvers: { Query: { people: () => people } },
  },
  tax: {
    sdl: `type Person @key(fields: "id") { id: ID! debt: Int guardian: ID @inaccessible @shareable }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id, debt: 5, guardian: `s-${id}` }),
      },
    },
  },
};

/** Executes over the agencies in memory, with what the trust rooms would hand in. */
async function execute(query: string, trust: Pick<Work, 'gate'> = {}, asked: readonly string[] = []) {
  const { supergraph } = await openInlineGateway(agencies);
  const watch: Watch = {
    subjectField: (type) => (type === 'Person' ? 'guardian' : undefined),
    canTell: (_type, agency) => asked.includes(agency),
    isKey: (coordinate) => coordinate === 'Person.id',
    isPart: () => false,
    isOfCaller: () => false,
    isTold: () => true,
  };
  const { snapshot, operations, policy, planner, executor } = createGeneration(supergraph.current, defaultLimits, {
    mayMerge: () => true,
    watch,
  });
  const document = parse(query);
  const queryHash = sha256Of(query);
  const operation = operations.find({ document, queryHash, operation: getOperationAST(document) ?? undefined });
  const verdict = policy.judge(operation, standingOf(anonymous));
  const { plan } = await planner.plan(verdict.allowed!);
  const [met, calls]: [EntityMet[], SubgraphRequest[]] = [[], []];
  const ask = createInlineAsk(agencies);
  const answer = await executor.execute({
    ...trust,
    operation,
    verdict,
    plan,
    variables: {},
    language: 'en',
    signal: new AbortController().signal,
    ask: (request) => {
      calls.push(request);
      return ask(request);
    },
    present: (reference) => reference,
    meet: (entity) => void met.push(entity),
  });
  expect(snapshot.id).toBe(supergraph.current.id);
  return { data: JSON.parse(JSON.stringify(answer.data)) as unknown, errors: answer.errors, met, calls };
}

/** Lets pass what is about one of these, and remembers what it was asked. */
function gateFor(...open: readonly string[]) {
  const reaches: (readonly string[])[] = [];
  const gate: Gate = {
    isPublished: () => false,
    self: null,
    prepare: async () => undefined,
    async pass(wanted) {
      reaches.push(...wanted.map(({ subjects }) => subjects));
      return wanted.map(({ subjects }) =>
        subjects.some((one) => open.includes(one))
          ? { isOpen: true, rights: [], denied: [], code: 'FORBIDDEN' }
          : { isOpen: false, code: 'FORBIDDEN', proven: null },
      );
    },
  };
  return { gate, reaches };
}

describe('whoever executes', () => {
  it('hears of each entity with its fields, owner and outcome, and whom it is about', async () => {
    const { met } = await execute('{ people { debt } }', {}, ['civil']);
    const entity = { type: 'Person', coordinates: ['Person.debt'], owner: 'tax', isOfCaller: false, rights: [] };
    expect(met.filter(({ owner }) => owner === 'tax')).toEqual([
      { ...entity, subjects: ['g-p1'], outcome: 'given' },
      { ...entity, subjects: ['g-p2'], outcome: 'given' },
      { ...entity, subjects: ['g-gone'], outcome: 'unknown' },
    ]);
  });

  it('may close single entities before their agency is asked about them', async () => {
    const { gate } = gateFor('g-p1', 'g-gone', 'g-p2');
    const { gate: narrow, reaches } = gateFor('g-p1', 'g-gone');
    let count = 0;
    const second: Gate = { ...gate, pass: (wanted) => ((count += 1) === 1 ? gate : narrow).pass(wanted) };
    const { data, errors, met, calls } = await execute('{ people { debt } }', { gate: second }, ['civil']);
    expect(data).toEqual({ people: [{ debt: 5 }, { debt: null }, { debt: null }] });
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message: errorTable.FORBIDDEN.en,
        path: ['people', 1, 'debt'],
        extensions: { code: 'FORBIDDEN', serviceName: 'tax', messages: expect.anything() },
      },
    ]);
    expect(reaches).toEqual([['g-p1'], ['g-p2'], ['g-gone']]);
    expect(met.slice(3).map(({ outcome }) => outcome)).toEqual(['FORBIDDEN', 'given', 'unknown']);
    expect(calls[1]?.variablesText).not.toContain('p2');
  });

  it('may keep back what an agency gives, and then asks nobody else about it', async () => {
    const { data, errors, calls } = await execute('{ people { name debt } }', gateFor('g-p1'), ['civil']);
    expect(data).toEqual({ people: [{ name: null, debt: 5 }, null, null] });
    expect(errors.map(({ path }) => path)).toEqual([
      ['people', 1],
      ['people', 2],
    ]);
    expect(calls[1]?.variablesText).not.toMatch(/p2|gone/);
  });

  it('is given hidden fields that the client never sees', async () => {
    const { data, met, calls } = await execute('{ people { name debt } }', {}, ['civil', 'tax']);
    expect(JSON.stringify(data)).not.toMatch(/hidden|guardian|s-p1/);
    expect(calls.map(({ query }) => query.includes('__hidden_'))).toEqual([true, true]);
    expect(met).toContainEqual({
      type: 'Person',
      isOfCaller: false,
      coordinates: ['Person.id', 'Person.name'],
      owner: 'civil',
      outcome: 'given',
      subjects: ['g-p1'],
      rights: [],
    });
    expect(met).toContainEqual(expect.objectContaining({ owner: 'tax', subjects: ['s-p1'] }));
  });
});
