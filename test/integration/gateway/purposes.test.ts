import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { guardedAgencies, guardedScopes } from '../../support/guarded-federation.ts';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';
import { isWithin } from '../../support/is-within.ts';
import { randomOperation } from '../../support/random-operation.ts';

type Gateway = Awaited<ReturnType<typeof openInlineGateway>>;

const citizen = { ...signedIn(...guardedScopes), assurance: 2, authTime: Math.floor(Date.now() / 1000) };
/** May read all that no purpose is asked for. */
const official: Partial<Caller> = { ...citizen, kind: 'official' };

describe('a purpose or a sign-in that is not enough', () => {
  let gateway: Gateway;
  let forbidden: readonly string[] = [];
  beforeAll(async () => {
    gateway = await openInlineGateway(guardedAgencies, {
      intercept: ({ subgraph, query }) => {
        if (forbidden.includes(subgraph)) throw new Error(`${subgraph} was asked ${query}`);
        return undefined;
      },
    });
  });
  beforeEach(() => void (forbidden = []));

  const codes = ({ errors = [] }: Awaited<ReturnType<Gateway['ask']>>) => [
    ...new Set(errors.map(({ extensions }) => extensions.code)),
  ];

  it.each([
    ['under an alias', '{ me { w: wage  b: bonus } }', ['pay']],
    ['in an inline fragment', '{ me { ... on Person { wage } ... { bonus } } }', ['pay']],
    ['in a named fragment', '{ me { ...F } } fragment F on Person { wage bonus }', ['pay']],
    ['behind an interface', '{ nodes { id ... on Person { wage } } }', ['pay']],
    ['of an interface object, through the interface', '{ nodes { note } }', ['board']],
    ['of an interface object, through the object', '{ me { note } }', ['board']],
    ['behind a union', '{ things { ... on Person { wage note } ... on Office { note } } }', ['pay', 'board']],
    ['that a computed field needs', '{ me { tax } }', ['pay', 'tax']],
    ['that a computed field needs, of whatever else is asked', '{ me { label tax half } }', ['pay', 'tax']],
    ['below an object of which nothing else is asked', '{ me { label pet { __typename name legs } } }', ['tax']],
    ['under a condition of the client’s', '{ me { label wage @include(if: true) bonus @skip(if: false) } }', ['pay']],
  ])('keeps from an agency a field %s', async (_where, query, agencies) => {
    forbidden = agencies;
    const answer = await gateway.ask(query, { caller: official });
    expect(codes(answer)).toEqual(['FORBIDDEN_PURPOSE']);
    expect(answer.errors?.every(({ path }) => path !== undefined)).toBe(true);
  });

  it('is not needed for what lists no purpose', async () => {
    const answer = await gateway.ask('{ me { label debts { amount } boss { label } } }', { caller: official });
    expect([answer.errors, answer.data.me.boss]).toEqual([undefined, { label: 'b' }]);
  });

  it('lets __typename of an object through only if something else of it is given', async () => {
    const query = '{ me { label pet { __typename legs } } }';
    expect((await gateway.ask(query, { caller: official })).data.me.pet).toBeNull();
    expect((await gateway.ask(query, { caller: citizen })).data.me.pet).toEqual({ __typename: 'Pet', legs: 4 });
  });

  it('is denied before a mutation is carried out, with what a sign-in would have to be like', async () => {
    forbidden = ['civil'];
    const stale = { ...citizen, authTime: citizen.authTime - 301 };
    const { data, errors } = await gateway.ask('mutation { open(id: "1") { name } }', { caller: stale });
    expect(data).toEqual({ open: null });
    expect(errors).toMatchObject([
      { path: ['open'], extensions: { code: 'INSUFFICIENT_ASSURANCE', acr_values: '2', max_age: 300 } },
    ]);
    forbidden = [];
    const fresh = await gateway.ask('mutation { open(id: "1") { name } }', { caller: citizen });
    expect(fresh.data).toEqual({ open: { name: 'Ana' } });
  });

  it('takes only the field that asks for a better sign-in', async () => {
    const caller = { ...citizen, assurance: 1 };
    const { data, errors } = await gateway.ask('{ me { name number debts { amount steps { by } } } }', { caller });
    expect(data.me).toMatchObject({ name: 'Ana', number: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions.acr_values, extensions.max_age])).toEqual([
      [['me', 'number'], '2', undefined],
      [['me', 'debts', 0, 'steps', 0, 'by'], '3', 60],
      [['me', 'debts', 0, 'steps', 1, 'by'], '3', 60],
    ]);
  });
});

describe('fewer rights', () => {
  it.each([16, 1])('never show more, with %d plans for an operation', async (maxPlans) => {
    const gateway = await openInlineGateway(guardedAgencies, { limits: { maxPlans } });
    const [schema] = gateway.schemas;
    const standing = fc.record({
      scopes: fc.subarray([...guardedScopes]).map((some) => new Set<string>(some)),
      kind: fc.constantFrom<Caller['kind']>('citizen', 'official', 'anonymous'),
      assurance: fc.integer({ min: 0, max: 3 }),
      authTime: fc.constantFrom(null, citizen.authTime - 100, citizen.authTime),
    });
    const all: Partial<Caller> = { ...citizen, assurance: 3 };
    await fc.assert(
      fc.asyncProperty(fc.integer(), standing, async (seed, given) => {
        const query = randomOperation(schema!, seed, { depth: 3 });
        fc.pre(validate(schema!, parse(query)).length === 0);
        const caller = given.kind === 'anonymous' ? { sector: 'portal.test' } : { ...citizen, ...given };
        const [less, more] = [await gateway.ask(query, { caller }), await gateway.ask(query, { caller: all })];
        expect([query, isWithin(less.data, more.data)]).toEqual([query, true]);
        if (JSON.stringify(less.data) !== JSON.stringify(more.data))
          expect([query, less.errors?.length]).not.toEqual([query, undefined]);
      }),
      { numRuns: 80 },
    );
  });
});
