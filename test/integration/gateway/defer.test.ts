import { describe, expect, it } from '@jest/globals';
import { GatewayError } from '../../../gateway/kernel/errors.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { pairwise } from '../../support/compose-inline.ts';
import {
  failed,
  openInlineGateway,
  signedIn,
  type InlineOptions,
  type InlineWave,
} from '../../support/inline-gateway.ts';

const person = { id: 'p1', name: 'Ana', home: { city: 'Yazd', street: null }, friends: [{ id: 'p2' }, { id: 'p3' }] };
const byId = { __resolveReference: ({ id }: { id: string }) => ({ ...person, id, name: `name of ${id}` }) };
const cars = [
  { id: 'c1', plate: 'A' },
  { id: 'c2', plate: 'B' },
];

const agencies = {
  civil: {
    sdl: `type Query { me: Person @shareable  open: Int  beings: [Being!]! }
          type Mutation { move(city: String): Person }
          interface Being { name: String }
          type Robot implements Being { name: String }
          type Person implements Being @key(fields: "id") { id: ID! name: String home: Home friends: [Person!]! }
          type Home { city: String street: String! }`,
    resolvers: {
      Query: {
        me: () => person,
        open: () => 1,
        beings: () => [
          { __typename: 'Person', id: 'p1', name: 'Ana' },
          { __typename: 'Robot', name: 'R2' },
        ],
      },
      Mutation: { move: () => person },
      Person: byId,
    },
  },
  police: {
    sdl: `type Query { me: Person @shareable }
          type Person @key(fields: "id") { id: ID! cars: [Car] points: Int! fines(year: Int): Int }
          type Car @key(fields: "id") { id: ID! plate: String }`,
    resolvers: {
      Query: { me: () => ({ ...person, cars, points: 3 }) },
      Person: {
        __resolveReference: ({ id }: object & { id: string }) => ({ id, cars, points: 3 }),
        fines: (_: unknown, { year }: { year: number }) => year,
      },
    },
  },
  bills: {
    sdl: 'type Car @key(fields: "id") { id: ID! bill: Int }',
    resolvers: { Car: { __resolveReference: ({ id }: { id: string }) => ({ id, bill: Number(id.slice(1)) }) } },
  },
};

const open = (options: InlineOptions = {}) => openInlineGateway(agencies, options);

/** A gate that holds an agency's answers back until the test opens it. */
function gate(subgraph: string) {
  const { promise, resolve: openGate } = Promise.withResolvers<void>();
  const intercept = async (request: SubgraphRequest) => {
    if (request.subgraph === subgraph) await promise;
    return undefined as unknown as SubgraphAnswer;
  };
  return { intercept, openGate };
}

async function all(waves: AsyncIterable<InlineWave>): Promise<InlineWave[]> {
  const found: InlineWave[] = [];
  for await (const wave of waves) found.push(wave);
  return found;
}

const partsOf = (waves: readonly InlineWave[]) => waves.flatMap(({ parts }) => parts);

describe('@defer', () => {
  it('lets the first part leave while the agency of a deferred part has not answered', async () => {
    const { intercept, openGate } = gate('police');
    const { askInParts } = await open({ intercept });
    const { first, pending, waves } = await askInParts('{ me { name ... @defer(label: "slow") { points } } }');
    expect(first).toEqual({ data: { me: { name: 'Ana' } }, extensions: { agencies: { civil: 'OK' } } });
    expect(pending).toEqual([{ id: '0', label: 'slow', path: ['me'] }]);
    openGate();
    expect(await all(waves)).toEqual([
      {
        parts: [
          {
            id: '0',
            label: 'slow',
            path: ['me'],
            data: { points: 3 },
            errors: [],
            agencies: { police: 'OK' },
            provenance: null,
          },
        ],
        pending: [],
        hasNext: false,
      },
    ]);
  });

  it('sends each part as soon as it is there, in whatever order the agencies answer', async () => {
    const { intercept, openGate } = gate('police');
    const { askInParts } = await open({ intercept });
    const query =
      '{ open ... @defer(label: "a") { me { cars { plate } } } ... @defer(label: "b") { beings { name } } }';
    const { first, waves } = await askInParts(query);
    expect(first.data).toEqual({ open: 1 });
    const early = await waves.next();
    expect(early.value).toMatchObject({ parts: [{ label: 'b' }], hasNext: true });
    openGate();
    expect(partsOf(await all(waves))).toMatchObject([{ label: 'a', data: { me: { cars: [{}, {}] } } }]);
  });

  it('sends parts of parts after those in which they stand', async () => {
    const { askInParts } = await open();
    const query = `{ me { ... @defer(label: "cars") { cars { plate ...B @defer(label: "bill") } } } } fragment B on Car { bill }`;
    const { first, waves } = await askInParts(query);
    expect(first.data).toEqual({ me: {} });
    const sent = await all(waves);
    expect(partsOf(sent).map(({ label, path, data }) => [label, path, data])).toEqual([
      ['cars', ['me'], { cars: [{ plate: 'A' }, { plate: 'B' }] }],
      ['bill', ['me', 'cars', 0], { bill: 1 }],
      ['bill', ['me', 'cars', 1], { bill: 2 }],
    ]);
    expect(sent.map(({ pending, hasNext }) => [pending.length, hasNext])).toEqual([
      [2, true],
      [0, false],
    ]);
  });

  it('waits for each of nested parts in its turn, however early those around them are there', async () => {
    const { askInParts } = await open();
    const query = `{ ... @defer { beings { ... on Person @defer { cars { plate ... @defer { bill } } } } } open }`;
    const { waves } = await askInParts(query);
    expect(partsOf(await all(waves)).at(-1)).toMatchObject({
      data: { bill: 2 },
      errors: [],
      agencies: { bills: 'OK' },
    });
  });

  it('puts off fields of the same agency too, and of objects without a key', async () => {
    const { askInParts } = await open();
    const { first, waves } = await askInParts(
      '{ me { home { city ... @defer { there: __typename } } ... @defer { name } } }',
    );
    expect(first.data).toEqual({ me: { home: { city: 'Yazd' } } });
    expect(partsOf(await all(waves)).map(({ path, data, label }) => ({ path, data, label }))).toEqual([
      { path: ['me', 'home'], data: { there: 'Home' }, label: null },
      { path: ['me'], data: { name: 'name of p1' }, label: null },
    ]);
  });

  it('sends a fragment on a type for objects of that type only', async () => {
    const { askInParts } = await open();
    const { first, waves } = await askInParts('{ beings { name ... on Person @defer { points } } }');
    expect(first.data).toEqual({ beings: [{ name: 'Ana' }, { name: 'R2' }] });
    expect(partsOf(await all(waves))).toMatchObject([{ path: ['beings', 0], data: { points: 3 } }]);
  });

  it('is decided by a variable', async () => {
    const gateway = await open();
    const query = 'query($later: Boolean!) { me { name ... @defer(if: $later) { points } } }';
    const later = await gateway.askInParts(query, { variables: { later: true } });
    expect(later.first.data).toEqual({ me: { name: 'Ana' } });
    expect(partsOf(await all(later.waves))).toMatchObject([{ data: { points: 3 } }]);
    const now = await gateway.askInParts(query, { variables: { later: false } });
    expect(now.first.data).toEqual({ me: { name: 'Ana', points: 3 } });
    expect(await all(now.waves)).toEqual([]);
    expect(await gateway.ask(query, { variables: { later: false } })).toMatchObject({ data: { me: { points: 3 } } });
  });

  it('that is switched off shares its plan with the operation that has none', async () => {
    const gateway = await open();
    await gateway.ask('{ me { name ... { points } } }');
    await gateway.ask('{ me { name ... @defer(if: false) { points } } }');
    expect(gateway.events.filter(({ kind }) => kind === 'operation-planned')).toMatchObject([
      { cached: false },
      { cached: true },
    ]);
  });

  it('is refused, before any agency is asked, where the client does not take an answer in parts', async () => {
    const gateway = await open();
    const answer = await gateway.ask('{ me { ... @defer { name } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('DEFER_BAD_HEADER');
    expect(gateway.calls).toEqual([]);
  });

  it('is refused with a label that stands twice or is a variable, and on root fields of a mutation', async () => {
    const { askInParts } = await open();
    const wrong = [
      '{ me { ... @defer(label: "a") { name } ... @defer(label: "a") { id } } }',
      'query($l: String) { me { ... @defer(label: $l) { name } } }',
      'mutation { ... { ... @defer { move { name } } } }',
    ];
    for (const query of wrong) {
      const { first } = await askInParts(query);
      expect([query, first.errors?.[0]?.extensions.code]).toEqual([query, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });

  it('puts off what follows from a mutation', async () => {
    const gateway = await open();
    const { first, waves } = await gateway.askInParts('mutation { move(city: "Qom") { name ... @defer { points } } }');
    expect(first.data).toEqual({ move: { name: 'Ana' } });
    expect(partsOf(await all(waves))).toMatchObject([{ path: ['move'], data: { points: 3 } }]);
    expect(gateway.calls.map(({ kind }) => kind)).toEqual(['mutation', 'query']);
  });

  it('reads arguments and variables in a deferred part', async () => {
    const { askInParts } = await open();
    const query = 'query($y: Int) { me { name ... @defer { last: fines(year: $y) fines(year: 3) } } }';
    const { waves } = await askInParts(query, { variables: { y: 7 } });
    expect(partsOf(await all(waves))).toMatchObject([{ data: { last: 7, fines: 3 } }]);
  });

  it('answers introspection in the part in which it stands', async () => {
    const { askInParts } = await open();
    const { first, waves } = await askInParts('{ open ... @defer { __type(name: "Car") { name } } }');
    expect(first.data).toEqual({ open: 1 });
    expect(partsOf(await all(waves))).toMatchObject([{ path: [], data: { __type: { name: 'Car' } } }]);
  });
});

describe('a deferred part that fails', () => {
  it('has its errors and the state of its agencies to itself', async () => {
    const { askInParts } = await open({
      intercept: ({ subgraph }) => (subgraph === 'police' ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
    });
    const { first, waves } = await askInParts('{ me { name ... @defer { cars { plate } } ... @defer { id } } }');
    expect(first).toEqual({ data: { me: { name: 'Ana' } }, extensions: { agencies: { civil: 'OK' } } });
    const parts = partsOf(await all(waves)).sort((one, other) => Number(one.id) - Number(other.id));
    expect(parts).toMatchObject([
      {
        data: { cars: null },
        errors: [{ path: ['me', 'cars'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'police' } }],
        agencies: { police: 'UNAVAILABLE' },
      },
      { data: { id: 'p1' }, errors: [] },
    ]);
  });

  it('becomes null as a whole where a field may not be null, and takes nothing else with it', async () => {
    const { askInParts } = await open({
      intercept: ({ subgraph }) => (subgraph === 'police' ? failed('SUBGRAPH_REQUEST_TIMEOUT') : undefined),
    });
    const { first, waves } = await askInParts('{ me { name ... @defer { points } } }');
    expect(first.errors).toBeUndefined();
    expect(partsOf(await all(waves))).toMatchObject([
      { data: null, errors: [{ path: ['me', 'points'] }], agencies: { police: 'TIMEOUT' } },
    ]);
  });

  it('takes nothing back that an earlier part gave', async () => {
    const { askInParts } = await open();
    const { first, waves } = await askInParts('{ me { home { city } ... @defer { home { street } } } }');
    expect(first.data).toEqual({ me: { home: { city: 'Yazd' } } });
    expect(partsOf(await all(waves))).toMatchObject([{ data: null, errors: [{ path: ['me', 'home', 'street'] }] }]);
  });

  it('of an object that is null is not announced', async () => {
    const { askInParts } = await open({
      intercept: ({ subgraph }) => (subgraph === 'civil' ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
    });
    const { first, pending, waves } = await askInParts('{ move: me { home { city ... @defer { street } } } }');
    expect(first.data).toEqual({ move: null });
    expect([pending, await all(waves)]).toEqual([[], []]);
  });

  it('says nothing of what went wrong inside', async () => {
    const { askInParts } = await open({
      intercept: ({ subgraph }) => {
        if (subgraph === 'police') throw new Error('connect ECONNREFUSED 10.0.0.7:4001');
        return undefined;
      },
    });
    const { first, waves } = await askInParts('{ me { name ... @defer { points } } }');
    expect(first.data).toEqual({ me: { name: 'Ana' } });
    const parts = partsOf(await all(waves));
    expect(parts).toMatchObject([
      { data: null, errors: [{ path: ['me'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ]);
    expect(JSON.stringify(parts)).not.toContain('10.0.0.7');
  });

  it('because time is over comes with that reason, and is the last', async () => {
    const controller = new AbortController();
    const { intercept } = gate('police');
    const { askInParts } = await open({ intercept });
    const { waves } = await askInParts('{ me { name ... @defer { cars { plate } } } }', { signal: controller.signal });
    controller.abort(new GatewayError('GATEWAY_TIMEOUT'));
    expect(await all(waves)).toMatchObject([
      { parts: [{ data: { cars: null }, errors: [{ extensions: { code: 'GATEWAY_TIMEOUT' } }] }], hasNext: false },
    ]);
  });

  it('is not made up any more once the client has left', async () => {
    const controller = new AbortController();
    const { intercept } = gate('police');
    const gateway = await open({ intercept });
    const { waves } = await gateway.askInParts('{ me { name ... @defer { cars { plate bill } } } }', {
      signal: controller.signal,
    });
    controller.abort(new GatewayError('REQUEST_ABORTED'));
    expect(await all(waves)).toEqual([]);
    expect(gateway.calls.map(({ subgraph }) => subgraph)).toEqual(['civil', 'police']);
  });
});

describe('policy in a deferred part', () => {
  const guarded = {
    civil: {
      sdl: `${pairwise} type Query { me: Person }
            type Person @key(fields: "id") { id: ID! @pairwise name: String @requiresScopes(scopes: [["name"]]) age: Int
              friend: Person }`,
      resolvers: {
        Query: { me: () => ({ id: 'p1' }) },
        Person: {
          __resolveReference: (reference: object) => reference,
          name: () => 'Ana',
          age: () => 3,
          friend: () => ({ id: 'p2' }),
        },
      },
    },
    police: {
      sdl: 'type Person @key(fields: "id") { id: ID! points: Int @requiresScopes(scopes: [["points"]]) }',
      resolvers: { Person: { __resolveReference: () => ({ points: 3 }) } },
    },
  };

  it('takes out what is denied, asks nobody for it, and says why in that part', async () => {
    const gateway = await openInlineGateway(guarded);
    const query = '{ me { age ... @defer { name points age } } }';
    const { first, waves } = await gateway.askInParts(query, { caller: signedIn('name') });
    expect(first.errors).toBeUndefined();
    expect(partsOf(await all(waves))).toMatchObject([
      {
        data: { name: 'Ana', points: null, age: 3 },
        errors: [{ path: ['me', 'points'], extensions: { code: 'FORBIDDEN_SCOPE', serviceName: 'police' } }],
        agencies: { police: 'DENIED' },
      },
    ]);
    expect(gateway.calls.every(({ subgraph, query: asked }) => subgraph === 'civil' && !asked.includes('points'))).toBe(
      true,
    );
  });

  it('denies single fields of an object that an earlier part gave', async () => {
    const gateway = await openInlineGateway(guarded);
    const query = '{ me { friend { age } ... @defer { age friend { name } } } }';
    const { waves } = await gateway.askInParts(query, { caller: signedIn() });
    expect(partsOf(await all(waves))).toMatchObject([
      { data: { age: 3, friend: { name: null } }, errors: [{ path: ['me', 'friend', 'name'] }] },
    ]);
  });

  it('presents people by the ids of the sector', async () => {
    const gateway = await openInlineGateway(guarded);
    const { waves } = await gateway.askInParts('{ me { age ... @defer { id friend { id } } } }', {
      caller: signedIn(),
    });
    expect(partsOf(await all(waves))).toMatchObject([
      { data: { id: 'portal.test:p1', friend: { id: 'portal.test:p2' } } },
    ]);
  });
});
