import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { GatewayError } from '../../../gateway/kernel/errors.ts';
import type { Ledger, LedgerOperation, Reading } from '../../../gateway/kernel/ledger.ts';
import { classified, filling, subjects } from '../../support/compose-inline.ts';
import {
  createInlineAsk,
  failed,
  openInlineGateway,
  signedIn,
  type Anything,
  type AskOptions,
  type InlineAgencies,
  type InlineOptions,
  type InlineWave,
} from '../../support/inline-gateway.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';
import { sha256Of } from '../../support/sha256-of.ts';

const byId = { __resolveReference: ({ id }: { id: string }) => ({ id }) };
const me = { me: () => ({ id: 'p1' }) };
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const root = 'type Query { me: Person @shareable @authenticated @ofCaller';

const agencies = {
  forms: {
    sdl: `${filling} type Query { form(paths: [String!]!): Form }
      type Form { items: [Item!]! } type Item { label: String filling: Filling! }
      type Filling { path: String
        value: String @filledFrom(path: "path", part: "VALUE")
        choices: [String!] @filledFrom(path: "path", part: "CHOICES")
        owner: String @filledFrom(path: "path", part: "OWNER")
        asOf: String @filledFrom(path: "path", part: "AS_OF")
        state: String @filledFrom(path: "path", part: "STATE")
        reason: String @filledFrom(path: "path", part: "REASON")
        later: String @filledFrom(path: "path", part: "ANOTHER") }`,
    resolvers: {
      Query: {
        form: (_: unknown, { paths }: { paths: string[] }) => ({
          items: paths.map((path) => ({ label: path, filling: { path: path === '' ? null : path } })),
        }),
      },
    },
  },
  civil: {
    sdl: `${subjects} ${root} news: String person(id: ID): Person @authenticated found(by: ID!): Person @authenticated }
      ${person} { id: ID! name: String @requiresScopes(scopes: [["name"]]) age: Int @authenticated title: String @authenticated
        wards: [Ward!] @authenticated }
      type Ward { ward: Person }`,
    resolvers: {
      Query: {
        ...me,
        news: () => 'rain',
        person: (_: unknown, { id }: { id: string }) => ({ id }),
        found: (_: unknown, { by }: { by: string }) => ({ id: by === 'del_12345678' ? 'p7' : 'p8' }),
      },
      Person: {
        ...byId,
        name: ({ id }: { id: string }) => `name of ${id}`,
        age: () => 44,
        title: () => null,
        wards: () => [{ ward: { id: 'p2' } }, { ward: { id: 'p3' } }],
      },
    },
  },
  post: {
    sdl: `${subjects} ${root} } ${person} { id: ID! home: Home @authenticated cars: [Car!] @authenticated }
      type Home { code: String city: String } type Car { plate: String }`,
    resolvers: {
      Query: me,
      Person: {
        ...byId,
        home: ({ id }: { id: string }) => ({ code: `code of ${id}`, city: 'Yazd' }),
        cars: ({ id }: { id: string }) => (id === 'p1' ? [{ plate: 'A' }, { plate: 'B' }] : []),
      },
    },
  },
  vault: {
    sdl: `${classified} type Person @key(fields: "id") { id: ID!
      gold: Int @classified(as: "SENSITIVE", for: ["COURT"]) @authenticated
      silver: Int @authenticated @requiresAssurance(level: 3, maxAge: 60) }`,
    resolvers: { Person: { ...byId, gold: () => 1, silver: () => 2 } },
  },
} satisfies InlineAgencies;

const asOf = '2026-11-22T08:00:00.000Z';
const all = 'value choices owner asOf state reason';
const query = `query ($paths: [String!]!) { form(paths: $paths) { items { filling { ${all} } } } }`;

async function open(options: InlineOptions = {}) {
  const answer = createInlineAsk(agencies);
  const gateway = await openInlineGateway(agencies, {
    ...options,
    intercept: async (request, ...more) =>
      (await options.intercept?.(request, ...more)) ?? { ...(await answer(request)), asOf },
  });
  const askOf = () => gateway.calls.map(({ subgraph }) => subgraph);
  return {
    ...gateway,
    asked: askOf,
    async fill(paths: readonly string[], asked: AskOptions = {}) {
      const before = gateway.calls.length;
      const answered = await gateway.ask(query, {
        caller: signedIn('name'),
        ...asked,
        variables: { paths },
      });
      return {
        ...answered,
        fillings: answered.data?.form.items.map(({ filling: one }: Anything) => one),
        reasons: (answered.errors ?? []).map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`),
        called: askOf().slice(before),
        coordinates: gateway.calls.slice(before).flatMap(({ coordinates = [] }) => [...coordinates]),
      };
    },
  };
}

async function readAll(waves: AsyncIterable<InlineWave>): Promise<readonly InlineWave[]> {
  const read: InlineWave[] = [];
  for await (const wave of waves) read.push(wave);
  return read;
}

const nothing = { value: null, choices: [], owner: null, asOf: null, reason: null };

describe('a field that the gateway fills in', () => {
  it('holds what the path leads to for whoever asks, with its owner and age', async () => {
    const { fill } = await open();
    const { fillings, errors, called } = await fill(['me.home.code', 'me.age']);

    expect(errors).toBeUndefined();
    expect(fillings).toEqual([
      { value: 'code of p1', choices: ['code of p1'], owner: 'post', asOf, state: 'FILLED', reason: null },
      { value: '44', choices: ['44'], owner: 'civil', asOf, state: 'FILLED', reason: null },
    ]);
    expect(called[0]).toBe('forms');
    expect(new Set(called.slice(1))).toEqual(new Set(['civil', 'post']));
  });

  it('is asked for once, however many places name a path, and costs each agency one call', async () => {
    const { fill } = await open();
    const { fillings, called } = await fill(['me.home.code', 'me.home.city', 'me.home.code']);

    expect(fillings.map(({ value }: Anything) => value)).toEqual(['code of p1', 'Yazd', 'code of p1']);
    expect(called).toEqual(['forms', 'post']);
  });

  it('is filled in under any name, through fragments, and not where it is skipped', async () => {
    const { ask } = await open();
    const text = `query ($no: Boolean!) { a: form(paths: ["me.age"]) { ...F } b: form(paths: ["me.home.city"]) { ...F } }
      fragment F on Form { items { filling { mine: value value @skip(if: $no) ... on Filling { own: owner } path } } }`;
    const { data, errors } = await ask(text, { caller: signedIn(), variables: { no: true } });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { items: [{ filling: { mine: '44', own: 'civil', path: 'me.age' } }] },
      b: { items: [{ filling: { mine: 'Yazd', own: 'post', path: 'me.home.city' } }] },
    });
  });

  it('stays as the agency says where the path is null, or the part is none that this gateway knows', async () => {
    const { fill, ask } = await open();

    expect((await fill([''])).fillings).toEqual([{ ...nothing, choices: null, state: null }]);
    const { data } = await ask('{ form(paths: ["me.age"]) { items { filling { later } } } }');
    expect(data?.form.items).toEqual([{ filling: { later: null } }]);
  });

  it('gives all that a list leads to as choices, and a value only where there is one', async () => {
    const { fill } = await open();
    const { fillings } = await fill(['me.cars.plate']);

    expect(fillings).toEqual([
      { value: null, choices: ['A', 'B'], owner: 'post', asOf, state: 'FILLED', reason: null },
    ]);
  });

  it('tells apart what is not held, denied and not to be had now, and asks nobody for what is denied', async () => {
    const { fill } = await open({
      intercept: ({ subgraph }) => (subgraph === 'post' ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
    });
    const { fillings, reasons, called, errors, extensions } = await fill(
      ['me.title', 'me.name', 'me.home.code', 'me.gold', 'me.silver'],
      { caller: signedIn() },
    );

    expect(fillings).toEqual([
      { ...nothing, owner: 'civil', asOf, state: 'NOT_HELD', reason: 'NOT_HELD' },
      { ...nothing, state: 'DENIED', reason: 'FORBIDDEN_SCOPE' },
      { ...nothing, state: 'UNAVAILABLE', reason: 'SUBGRAPH_UNAVAILABLE' },
      { ...nothing, state: 'DENIED', reason: 'FORBIDDEN_PURPOSE' },
      { ...nothing, state: 'DENIED', reason: 'INSUFFICIENT_ASSURANCE' },
    ]);
    expect(reasons).toEqual([
      'form.items.1.filling.value FORBIDDEN_SCOPE',
      'form.items.2.filling.value SUBGRAPH_UNAVAILABLE',
      'form.items.3.filling.value FORBIDDEN_PURPOSE',
      'form.items.4.filling.value INSUFFICIENT_ASSURANCE',
    ]);
    expect(errors?.[1]?.extensions).toMatchObject({ serviceName: 'post', messages: { fa: expect.any(String) } });
    expect(errors?.[3]?.extensions).toMatchObject({ acr_values: '3', max_age: 60 });
    expect(extensions?.agencies).toEqual({ forms: 'OK', civil: 'OK', post: 'UNAVAILABLE', vault: 'DENIED' });
    expect(called).not.toContain('vault');
  });

  it('of nobody who has signed in is denied, and nobody is asked', async () => {
    const { fill } = await open();
    const { fillings, reasons, called } = await fill(['me.home.code'], { caller: {} });

    expect(fillings).toEqual([{ ...nothing, state: 'DENIED', reason: 'UNAUTHENTICATED' }]);
    expect([reasons, called]).toEqual([['form.items.0.filling.value UNAUTHENTICATED'], ['forms']]);
  });

  it.each([
    'me.nobody',
    'me.home',
    'me',
    'me.home.code.more',
    'me.__typename',
    'found.age',
    'found(id).age',
    'me.home.code } news { x',
    'mutation.me',
    '__schema.description',
    'me..age',
    'me.home(code).city',
    'person(id: "p9").age',
  ])('says so where its path leads nowhere: %s', async (path) => {
    const { fill } = await open();
    const { fillings, reasons, called } = await fill([path, 'me.age']);

    expect(fillings[0]).toEqual({ ...nothing, state: 'UNAVAILABLE', reason: 'PATH_NOT_FOLLOWED' });
    expect(fillings[1].value).toBe('44');
    expect([reasons, called]).toEqual([['form.items.0.filling.value PATH_NOT_FOLLOWED'], ['forms', 'civil']]);
  });

  it('gives an argument of a path the basis that the request names, and asks nothing without one', async () => {
    const rights = madeUpRights(({ reference }) => ({
      rights: reference === null ? [] : [rightTo('p7', ['Person.name', 'Person.age'], { grounds: reference })],
    }));
    const { fill } = await open({ rights });
    const paths = ['found(by).name', 'found(by).home.code'];
    const named = await fill(paths, { basis: 'del_12345678' });
    const unnamed = await fill(paths);
    const others = await fill(paths, { basis: 'del_87654321' });

    expect(named.fillings.map(({ value, reason }: Anything) => [value, reason])).toEqual([
      ['name of p7', null],
      [null, 'FORBIDDEN'],
    ]);
    expect(named.called).not.toContain('post');
    expect(unnamed.reasons).toEqual([0, 1].map((at) => `form.items.${at}.filling.value BASIS_NOT_VALID`));
    expect(unnamed.called).toEqual(['forms']);
    expect(others.fillings.map(({ value }: Anything) => value)).toEqual([null, null]);
  });

  it('reads of several wards the one whom the request names', async () => {
    const rights = madeUpRights(({ reference }) => ({
      rights: ['p2', 'p3'].flatMap((ward) => (reference === ward ? [rightTo(ward, ['Person.home', 'Home.code'])] : [])),
    }));
    const { fill } = await open({ rights });
    const path = 'me.wards[basis].ward.home.code';
    const named = await fill([path], { basis: 'p3' });
    const unnamed = await fill([path]);

    expect(named.fillings[0]).toMatchObject({ value: 'code of p3', choices: ['code of p3'], state: 'FILLED' });
    expect(unnamed.fillings[0]).toEqual({ ...nothing, state: 'DENIED', reason: 'BASIS_NOT_VALID' });
    expect(unnamed.called).toEqual(['forms']);
  });

  it('of what the client was not registered for is denied', async () => {
    const schema = buildSchema(`type Query { form(paths: [String!]!): Form me: Person } type Form { items: [Item!]! }
      type Item { filling: Filling! } type Person { age: Int }
      type Filling { value: String choices: [String!] owner: String asOf: String state: String reason: String }`);
    const { fill } = await open({ contracts: { of: () => ({ id: 'x', schema }) } });
    const { fillings, called } = await fill(['me.age', 'me.home.code']);

    expect(fillings).toMatchObject([{ value: '44' }, { value: null, reason: 'FORBIDDEN_SCOPE' }]);
    expect(called).toEqual(['forms', 'civil']);
  });

  it('is filled in in parts that follow, too', async () => {
    const { askInParts } = await open();
    const text = '{ ... @defer { form(paths: ["me.age", "me.name"]) { items { filling { value state } } } } }';
    const { first, waves } = await askInParts(text, { caller: signedIn() });
    const [wave] = await readAll(waves);

    expect(first.data).toEqual({});
    const { data, errors } = wave!.parts[0]!;
    expect(data.form.items.map(({ filling: one }: Anything) => one)).toEqual([
      { value: '44', state: 'FILLED' },
      { value: null, state: 'DENIED' },
    ]);
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual(['form.items.1.filling.value']);
  });

  it('says where it comes from, as other fields do', async () => {
    const { ask } = await open();
    const text = '{ form(paths: ["me.age"]) { items { label filling { value } } } }';
    const { extensions } = await ask(text, { caller: signedIn(), tellsOrigins: true });

    expect(extensions?.provenance).toEqual({
      'form.items.label': [{ owner: 'forms', coordinate: 'Item.label', asOf }],
      'form.items.filling.value': [{ owner: 'civil', coordinate: 'Person.age', asOf }],
    });
  });

  it('is planned once for a form', async () => {
    const { fill, events } = await open();
    await fill(['me.age', 'me.home.code']);
    await fill(['me.home.code', 'me.age']);

    expect(events.flatMap((event) => (event.kind === 'operation-planned' ? [event.cached] : []))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('is foretold as something that only a run tells, and nothing is read for that', async () => {
    const { ask, calls } = await open();
    const { extensions } = await ask('{ form(paths: ["me.age"]) { items { filling { value } } } }', {
      caller: signedIn(),
      isPreview: true,
    });

    expect(extensions?.preview).toMatchObject({ agencies: ['forms'], isFilled: true });
    expect(calls).toEqual([]);
  });

  it('leaves its names to nobody else', async () => {
    const { ask } = await open();
    const { errors } = await ask('{ form(paths: ["me.age"]) { items { __filled_VALUE__label: label } } }');

    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('what the ledger is told of fields that the gateway fills in', () => {
  function bookFor(isOpen = () => true) {
    const lines: { operation: LedgerOperation; readings: readonly Reading[] }[] = [];
    const record: Ledger['record'] = async (operation, readings) => void lines.push({ operation, readings });
    const ledger = { isOpen, record } as unknown as Ledger;
    return { ledger, lines };
  }

  it('is a line under the operation of the client, with the fields that were read and those that were denied', async () => {
    const { ledger, lines } = bookFor();
    const { fill } = await open({ ledger });
    await fill(['me.home.code', 'me.name', 'me.title'], { caller: signedIn() });

    expect(lines).toHaveLength(1);
    const [{ operation, readings }] = lines as [Anything];
    expect([operation.hash, operation.reader, operation.purpose]).toEqual([sha256Of(query), 'p1', 'SELF_SERVICE']);
    const told = readings.flatMap(({ subject, fields }: Reading) =>
      fields.flatMap(({ coordinates, outcome }) =>
        [...coordinates].filter((one) => !one.endsWith('.id')).map((one) => `${subject} ${one} ${outcome}`),
      ),
    );
    expect(told.sort()).toEqual([
      'p1 Home.code RETURNED',
      'p1 Person.home RETURNED',
      'p1 Person.name DENIED',
      'p1 Person.title RETURNED',
    ]);
  });

  it('has to be written before a value leaves', async () => {
    const { ledger } = bookFor(() => false);
    const { fill } = await open({ ledger });
    const { fillings, called } = await fill(['me.home.code']);

    expect(fillings).toEqual([{ ...nothing, state: 'UNAVAILABLE', reason: 'LEDGER_UNAVAILABLE' }]);
    expect(called).toEqual(['forms']);
  });

  it('keeps back what was read when it cannot be written any more', async () => {
    const { ledger } = bookFor();
    const broken = { ...ledger, record: async () => Promise.reject(new GatewayError('LEDGER_UNAVAILABLE')) };
    const { fill } = await open({ ledger: broken as unknown as Ledger });
    const { fillings } = await fill(['me.home.code']);

    expect(fillings).toEqual([{ ...nothing, state: 'UNAVAILABLE', reason: 'LEDGER_UNAVAILABLE' }]);
  });
});
