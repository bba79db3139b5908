import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';
import { pairwise } from '../../support/compose-inline.ts';
import { isWithin } from '../../support/is-within.ts';
import { randomOperation } from '../../support/random-operation.ts';

const person = {
  id: 'p1',
  name: 'Ana',
  debts: [
    { amount: 1, to: 'bank', steps: [{ by: 'x' }] },
    { amount: 2, to: null, steps: [] },
  ],
  phone: '09',
  nodes: null,
};
const agencies = {
  civil: {
    sdl: `${pairwise}
      type Query { me: Person @shareable @authenticated  open: String  nodes: [Node] }
      interface Node { id: ID! label: String }
      type Person implements Node @key(fields: "id") { id: ID! @pairwise label: String name: String @requiresScopes(scopes: [["name"]]) }
      type Office implements Node { id: ID! label: String floor: Int @requiresScopes(scopes: [["name"], ["floor"]]) }`,
    resolvers: {
      Query: {
        me: () => person,
        open: () => 'open',
        nodes: () => [
          { __typename: 'Person', id: 'p1', label: 'p', name: 'Ana' },
          { __typename: 'Office', id: 'o1', label: 'o', floor: 0 },
        ],
      },
      Person: { __resolveReference: () => person },
    },
  },
  debts: {
    sdl: `${pairwise}
      type Query { me: Person @shareable @authenticated }
      type Person @key(fields: "id") { id: ID! @pairwise debts: [Debt!] @requiresScopes(scopes: [["debts"]]) phone: String @authenticated }
      type Debt { amount: Int! to: String @requiresScopes(scopes: [["to"]])  steps: [Step!]! }
      type Step { by: String @requiresScopes(scopes: [["to"]]) }`,
    resolvers: { Query: { me: () => person }, Person: { __resolveReference: () => person } },
  },
};

describe('rights', () => {
  let gateway: Awaited<ReturnType<typeof openInlineGateway>>;
  beforeAll(async () => {
    gateway = await openInlineGateway(agencies);
  });

  it('that are missing leave nulls with reasons, and the agency is not asked', async () => {
    gateway.calls.length = 0;
    const answer = await gateway.ask('{ me { name debts { amount } } open }', { caller: signedIn('name') });
    expect(answer.data).toEqual({ me: { name: 'Ana', debts: null }, open: 'open' });
    expect(answer.errors).toMatchObject([
      { path: ['me', 'debts'], extensions: { code: 'FORBIDDEN_SCOPE', serviceName: 'debts' } },
    ]);
    expect(answer.extensions?.agencies).toEqual({ civil: 'OK', debts: 'DENIED' });
    expect(gateway.calls.map(({ subgraph }) => subgraph)).not.toContain('debts');
  });

  it('are not needed for what is public, and nobody is asked about the rest', async () => {
    gateway.calls.length = 0;
    const answer = await gateway.ask('{ me { name phone } open }', { language: 'fa' });
    expect(answer.data).toEqual({ me: null, open: 'open' });
    expect(answer.errors).toMatchObject([
      { message: 'برای این بخش باید وارد شوید.', path: ['me'], extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(answer.extensions?.agencies).toEqual({ civil: 'OK', debts: 'DENIED' });
    expect(gateway.calls.map(({ query }) => query)).toEqual(['{open}']);
  });

  it('that are missing deep inside take nothing else away', async () => {
    const answer = await gateway.ask('{ me { debts { amount steps { by } } } }', { caller: signedIn('debts') });
    expect(answer.data.me.debts).toEqual([
      { amount: 1, steps: [{ by: null }] },
      { amount: 2, steps: [] },
    ]);
    expect(answer.errors).toMatchObject([
      { path: ['me', 'debts', 0, 'steps', 0, 'by'], extensions: { code: 'FORBIDDEN_SCOPE', serviceName: 'debts' } },
    ]);
  });

  it('that are missing are the reason given, however the selections are divided', async () => {
    const query = '{ me { debts { amount } ... on Person { debts { steps { by } } } } }';
    const { errors } = await gateway.ask(query, { caller: signedIn('debts') });
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN_SCOPE']));
  });

  it('to a field that several agencies offer are of none of them', async () => {
    const { errors } = await gateway.ask('{ me { name } }');
    expect(errors).toMatchObject([{ path: ['me'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(errors?.[0]?.extensions).not.toHaveProperty('serviceName');
  });

  it('to a field of one agency are that agency’s, whatever is selected below', async () => {
    const { errors } = await gateway.ask('{ me { id debts { amount } } }', { caller: signedIn() });
    expect(errors).toMatchObject([{ path: ['me', 'debts'], extensions: { serviceName: 'debts' } }]);
  });

  it('tell apart the types behind an interface', async () => {
    const query = '{ nodes { __typename label ... on Person { name } ... on Office { floor } } }';
    const answer = await gateway.ask(query, { caller: signedIn('floor') });
    expect(answer.data.nodes).toEqual([
      { __typename: 'Person', label: 'p', name: null },
      { __typename: 'Office', label: 'o', floor: 0 },
    ]);
    expect(answer.errors).toMatchObject([{ path: ['nodes', 0, 'name'], extensions: { code: 'FORBIDDEN_SCOPE' } }]);
  });

  it('are not needed for introspection and __typename', async () => {
    const answer = await gateway.ask('{ __typename __schema { queryType { name } } t: __type(name: "Debt") { kind } }');
    expect(answer).toEqual({
      data: { __typename: 'Query', __schema: { queryType: { name: 'Query' } }, t: { kind: 'OBJECT' } },
      extensions: { agencies: {} },
    });
  });

  it('of a client decide how it knows a person, and inside the reference is used', async () => {
    gateway.calls.length = 0;
    const query = '{ me { id debts { amount } } nodes { id } }';
    const answer = await gateway.ask(query, { caller: signedIn('debts') });
    expect([answer.data.me.id, answer.data.nodes]).toEqual([
      'portal.test:p1',
      [{ id: 'portal.test:p1' }, { id: 'o1' }],
    ]);
    expect(JSON.stringify(gateway.calls)).not.toContain('portal.test');
  });

  it('that are fewer never show more: the answer is contained in the answer with all', async () => {
    const all = ['name', 'floor', 'debts', 'to'];
    const [schema] = gateway.schemas;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.subarray(all), fc.boolean(), async (seed, some, isSignedIn) => {
        const query = randomOperation(schema!, seed, { depth: 3 });
        fc.pre(validate(schema!, parse(query)).length === 0);
        const less = await gateway.ask(
          query,
          isSignedIn ? { caller: signedIn(...some) } : { caller: { sector: 'portal.test' } },
        );
        const more = await gateway.ask(query, { caller: signedIn(...all) });
        expect([query, isWithin(less.data, more.data)]).toEqual([query, true]);
        if (JSON.stringify(less.data) !== JSON.stringify(more.data))
          expect([query, less.errors?.length]).not.toEqual([query, undefined]);
      }),
      { numRuns: 100 },
    );
  });
});
