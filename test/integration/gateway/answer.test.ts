import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openInlineGateway, signedIn } from '../../support/inline-gateway.ts';
import { pairwise } from '../../support/compose-inline.ts';

const idOf = { __resolveReference: (reference: object) => reference };

describe('an answer', () => {
  it('sends each entity once, however often it stands in the answer', async () => {
    const gateway = await openInlineGateway({
      a: {
        sdl: 'type Query { cars: [Car] } type Car @key(fields: "id") { id: ID! }',
        resolvers: { Query: { cars: () => Array.from({ length: 100 }, (_, n) => ({ id: `c${n % 5}` })) } },
      },
      b: {
        sdl: 'type Car @key(fields: "id") { id: ID! model: String }',
        resolvers: { Car: { __resolveReference: ({ id }: { id: string }) => ({ id, model: `model ${id}` }) } },
      },
    });
    const answer = await gateway.ask('{ cars { model } }');
    expect(answer.data.cars[99]).toEqual({ model: 'model c4' });
    expect(gateway.calls[1]?.variables['representations']).toHaveLength(5);
  });

  it('renames back what the planner had to rename, whatever its value is', async () => {
    const things = [
      { __typename: 'A', x: 0 },
      { __typename: 'B', x: null },
      { __typename: 'B', x: 7 },
    ];
    const gateway = await openInlineGateway({
      // Only here, x of A and x of B differ in type, so that they cannot share a response name.
      a: {
        sdl: 'type Query { things: [Thing] } union Thing = A | B type A { x: Int! @shareable } type B { x: Int }',
        resolvers: { Query: { things: () => things } },
      },
      b: { sdl: 'type Query { a: A } type A { x: Int @shareable }' },
    });
    const answer = await gateway.ask('{ things { ... on A { v: x } ... on B { v: x } } }');
    expect(gateway.calls[0]?.query).toContain('__alias');
    expect(answer).toMatchObject({ data: { things: [{ v: 0 }, { v: null }, { v: 7 }] } });
    expect(answer.errors).toBeUndefined();
  });

  it('passes variables on with their defaults, and only those that an agency needs', async () => {
    const gateway = await openInlineGateway({
      a: { sdl: 'type Query { a(n: Int): Int }', resolvers: { Query: { a: (_: unknown, { n }: { n: number }) => n } } },
      b: {
        sdl: 'type Query { b(s: String): String }',
        resolvers: { Query: { b: (_: unknown, { s }: { s: string }) => s } },
      },
    });
    const answer = await gateway.ask('query($n: Int = 4, $s: String) { a(n: $n) b(s: $s) }', { variables: { s: 'x' } });
    expect(answer.data).toEqual({ a: 4, b: 'x' });
    expect(gateway.calls.map(({ variables }) => ({ ...variables }))).toEqual([{ n: 4 }, { s: 'x' }]);
  });

  it('refuses variables that do not fit, before anyone is asked', async () => {
    const gateway = await openInlineGateway({ a: { sdl: 'type Query { a(n: Int!): Int }' } });
    const answer = await gateway.ask('query($n: Int!) { a(n: $n) }', { variables: { n: 'secret' }, language: 'fa' });
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringContaining('«$n»'),
          extensions: { code: 'BAD_USER_INPUT', messages: expect.anything() },
        },
      ],
    });
    expect(gateway.calls).toEqual([]);
  });

  it('refuses a reference that cannot be presented without saying it', async () => {
    const gateway = await openInlineGateway(
      {
        a: {
          sdl: `${pairwise} type Query { me: Person } type Person @key(fields: "id") { id: ID! @pairwise }`,
          resolvers: { Query: { me: () => ({ id: 'bad-reference' }) } },
        },
      },
      {
        presentId: () => {
          throw new Error('bad-reference is malformed');
        },
      },
    );
    const answer = await gateway.ask('{ me { id } }', { caller: signedIn() });
    expect(answer.errors?.[0]?.extensions.code).toBe('SUBREQUEST_MALFORMED_RESPONSE');
    expect(JSON.stringify(answer)).not.toContain('bad-reference');
  });

  it('has any name as a key, and no name changes anything else', async () => {
    const gateway = await openInlineGateway({
      a: {
        sdl: 'type Query { cars: [Car] } type Car @key(fields: "id") { id: ID! a(x: Int): Any } scalar Any',
        resolvers: {
          Query: { cars: () => [{ id: 'c1', a: ({ x }: { x: number }) => ({ ['__proto__']: { polluted: x } }) }] },
        },
      },
      b: {
        sdl: 'type Car @key(fields: "id") { id: ID! b(x: Int): Int }',
        resolvers: { Car: { ...idOf, b: (_: unknown, { x }: { x: number }) => x } },
      },
    });
    const names = [
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'toString',
      'prototype',
      '__defineGetter__',
      'valueOf',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 3 }), async ([list = '', one = '', two = '']) => {
        const query = `query($${list}: Int) { ${list}: cars { ${one}: b(x: $${list}) ${two}: b(x: 2) a: a(x: 3) id } }`;
        const answer = await gateway.ask(query, { variables: JSON.parse(`{"${list}": 1}`) });
        const expected = JSON.parse(
          `{"${list}": [{"${one}": 1, "${two}": 2, "a": {"__proto__": {"polluted": 3}}, "id": "c1"}]}`,
        );
        expect([query, JSON.stringify(answer.data), answer.errors]).toEqual([
          query,
          JSON.stringify(expected),
          undefined,
        ]);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('has any text as a key or a value, and asks agencies about it as it is', async () => {
    let ids: readonly string[] = [];
    const gateway = await openInlineGateway({
      a: {
        sdl: 'type Query { cars(like: String): [Car!]! } type Car @key(fields: "id") { id: ID! plate: Plate } type Plate { text: String! }',
        resolvers: { Query: { cars: () => ids.map((id) => ({ id, plate: { text: id } })) } },
      },
      b: {
        sdl: `type Car @key(fields: "id") { id: ID! plate: Plate @external note: String @requires(fields: "plate { text }") }
              type Plate { text: String! @external }`,
        resolvers: {
          Car: {
            __resolveReference: ({ id, plate }: { id: string; plate: object }) => ({
              id,
              note: id + JSON.stringify(plate),
            }),
          },
        },
      },
    });
    const signs = ['"', '\\', '\u2028', '\u0000', '\ud800', '\n', '}', ',', ':', 'آ', '😀', 'a', '1'];
    const names = ['__proto__', 'constructor', '{"__typename":"X"}', '1', '01', '-0', 'null'];
    const text = fc.oneof(fc.string({ unit: fc.constantFrom(...signs) }), fc.constantFrom(...names));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (given) => {
        ids = given;
        const query = 'query($like: String) { cars(like: $like) { id note } }';
        const answer = await gateway.ask(query, { variables: { like: given.join('') } });
        const cars = given.map((id) => ({ id, note: id + JSON.stringify({ text: id }) }));
        expect([answer.data, answer.errors]).toEqual([{ cars }, undefined]);
      }),
      { numRuns: 100 },
    );
  });

  it('comes for fragments that double at each level, and a refusal in no time where that is too much', async () => {
    const gateway = await openInlineGateway({
      a: { sdl: 'type Query { me: P } type P { a: Int }', resolvers: { Query: { me: () => ({ a: 1 }) } } },
    });
    const ask = async (depth: number) => {
      const levels = Array.from({ length: depth }, (_, n) => `fragment F${n} on P { ...F${n + 1} ...F${n + 1} }`);
      const answer = await gateway.ask(`{ me { ...F0 } } ${levels.join(' ')} fragment F${depth} on P { a }`);
      return answer.data ?? answer.errors?.[0]?.extensions.code;
    };
    expect(await ask(7)).toEqual({ me: { a: 1 } });
    expect(await ask(30)).toBe('MAX_FIELDS_LIMIT');
  });
});

describe('interface objects', () => {
  const media = [
    { __typename: 'Book', id: 'm1', title: 'One', pages: 5 },
    { __typename: 'Film', id: 'm2', title: 'Two', minutes: 9 },
  ];
  const find = { __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id) };
  const agencies = {
    library: {
      sdl: `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! title: String }
            type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
            type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: { Query: { media: () => media }, Media: find, Book: find, Film: find },
    },
    reviews: {
      sdl: `type Query { best: Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! }`,
      resolvers: {
        Query: { best: () => ({ id: 'm2', stars: 2 }) },
        Media: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: id === 'm1' ? 1 : 2 }) },
      },
    },
  };

  it('get their fields from where the interface is one type, and their type from where it is not', async () => {
    const gateway = await openInlineGateway(agencies);
    const query = '{ media { id stars } best { __typename stars title ... on Film { minutes } } }';
    expect((await gateway.ask(query)).data).toEqual({
      media: [
        { id: 'm1', stars: 1 },
        { id: 'm2', stars: 2 },
      ],
      best: { __typename: 'Film', stars: 2, title: 'Two', minutes: 9 },
    });
  });

  it('need no other agency for what the interface itself has', async () => {
    const gateway = await openInlineGateway(agencies);
    expect((await gateway.ask('{ best { stars } }')).data).toEqual({ best: { stars: 2 } });
    expect(gateway.calls.map(({ subgraph }) => subgraph)).toEqual(['reviews']);
  });
});
