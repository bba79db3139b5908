import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import type { EntityMet, Watch, Work } from '../../../gateway/execute/execute.ts';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import type { SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { standingOf } from '../../../gateway/policy/policy.ts';
import { createGeneration, defaultLimits } from '../../../gateway/pipeline/generation.ts';
import { createInlineAsk, openInlineGateway } from '../../support/inline-gateway.ts';

const people = ['p1', 'p2', 'gone'].map((id) => ({ id, guardian: `guardian of ${id}` }));
const agencies = {
  civil: {
    sdl: `type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String guardian: ID @inaccessible }`,
    resolvers: { Query: { people: () => people } },
  },
  tax: {
    sdl: `type Person @key(fields: "id") { id: ID! debt: Int secret: String @inaccessible }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id, debt: 5, secret: `s-${id}` }),
      },
    },
  },
};

/** Executes over the agencies in memory, with what the trust rooms would hand in. */
async function execute(query: string, trust: Pick<Work, 'refuse'>, hidden: Record<string, string[]> = {}) {
  const { supergraph } = await openInlineGateway(agencies);
  const watch: Watch = {
    hiddenFields: (type, agency) => hidden[`${agency}.${type}`] ?? null,
    isPart: () => false,
    isOfCaller: () => false,
    isTold: () => true,
  };
  const { snapshot, operations, policy, planner, executor } = createGeneration(supergraph.current, defaultLimits, {
    mayMerge: () => true,
    watch,
  });
  const document = parse(query);
  const queryHash = createHash('sha256').update(query).digest('hex');
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

describe('whoever executes', () => {
  it('hears of each entity with its key, fields, owner and outcome', async () => {
    const { met } = await execute('{ people { debt } }', {});
    const entity = { type: 'Person', coordinates: ['Person.debt'], owner: 'tax', hidden: {}, isOfCaller: false };
    const representation = (id: string) => ({ __typename: 'Person', id });
    expect(met).toEqual([
      { ...entity, representation: representation('p1'), outcome: 'given' },
      { ...entity, representation: representation('p2'), outcome: 'given' },
      { ...entity, representation: representation('gone'), outcome: 'unknown' },
    ]);
  });

  it('may refuse an entity before its agency is asked about it', async () => {
    const messages = { fa: 'نه', en: 'no' };
    const refuse: Work['refuse'] = ({ key }) => (key.includes('p2') ? { code: 'FORBIDDEN', messages } : null);
    const { data, errors, met, calls } = await execute('{ people { debt } }', { refuse });
    expect(data).toEqual({ people: [{ debt: 5 }, { debt: null }, { debt: null }] });
    expect(errors.map((error) => error.toJSON())).toEqual([
      {
        message: 'no',
        path: ['people', 1, 'debt'],
        extensions: { code: 'FORBIDDEN', serviceName: 'tax', messages },
      },
    ]);
    expect(met.map(({ outcome }) => outcome)).toEqual(['refused', 'given', 'unknown']);
    expect(calls[1]?.variablesText).not.toContain('p2');
  });

  it('is given hidden fields that the client never sees', async () => {
    const hidden = { 'tax.Person': ['secret'], 'civil.Person': ['guardian'] };
    const { data, met, calls } = await execute('{ people { name debt } }', {}, hidden);
    expect(JSON.stringify(data)).not.toMatch(/hidden|guardian|s-p1/);
    expect(calls.map(({ query }) => query.includes('__hidden_'))).toEqual([true, true]);
    expect(met).toContainEqual({
      type: 'Person',
      representation: null,
      isOfCaller: false,
      coordinates: ['Person.id', 'Person.name'],
      owner: 'civil',
      outcome: 'given',
      hidden: { guardian: 'guardian of p1' },
    });
    expect(met).toContainEqual(expect.objectContaining({ owner: 'tax', hidden: { secret: 's-p1' } }));
  });
});
