import { describe, expect, it } from '@jest/globals';
import { openInlineGateway, type Anything, type InlineAgencies } from '../support/inline-gateway.ts';

/** Letters with a list that takes arguments, and an agency that computes from what it is sent. */
const letters = [
  { id: 'l1', stamps: ['a', 'b', 'c', 'd'] },
  { id: 'l2', stamps: [] },
];
const letterOf = ({ id }: { id: string }) => letters.find((letter) => letter.id === id) ?? null;
const stamps = (letter: Anything, { first = 1, from = 'START' }: { first?: number; from?: string }) =>
  (from === 'START' ? letterOf(letter)!.stamps : letterOf(letter)!.stamps.toReversed())
    .slice(0, first)
    .map((name) => ({ name, size: name.charCodeAt(0) }));
const joined = (sent: readonly { readonly name: string }[] | undefined) => sent?.map(({ name }) => name).join('');

const post: InlineAgencies[string] = {
  sdl: `type Query { letters: [Letter!]! pile: [[Letter]] }
        type Mutation { send: Letter }
        enum From { START END }
        type Letter @key(fields: "id") { id: ID! stamps(first: Int = 1, from: From = START): [Stamp!]! title: String }
        type Stamp { name: String! size: Int }`,
  resolvers: {
    Query: { letters: () => letters, pile: () => [[letters[0], null], null, [letters[1]]] },
    Mutation: { send: () => letters[0] },
    Letter: { __resolveReference: letterOf, stamps, title: ({ id }: { id: string }) => `title of ${id}` },
  },
};

const audit: InlineAgencies[string] = {
  sdl: `enum From { START END }
        type Letter @key(fields: "id") {
          id: ID! title: String @external
          stamps(first: Int = 1, from: From = START): [Stamp!]! @external
          three: String @requires(fields: "stamps(first: 3) { name }")
          last: String @requires(fields: "stamps(from: END, first: 2) { name }")
          again: String @requires(fields: "stamps(first: 2, from: END) { name }")
          plain: String @requires(fields: "stamps { name }")
          named(loud: Boolean): String @requires(fields: "title")
          free(n: Int): Int
        }
        type Stamp { name: String! @external }`,
  resolvers: {
    Letter: {
      __resolveReference: (sent: Anything) => sent,
      three: (sent: Anything) => joined(sent.stamps),
      last: (sent: Anything) => joined(sent.stamps),
      again: (sent: Anything) => joined(sent.stamps),
      plain: (sent: Anything) => joined(sent.stamps),
      named: (sent: Anything, { loud }: { loud?: boolean }) => `${sent.title}${loud ? '!' : ''}`,
      free: (_: Anything, { n }: { n?: number }) => n ?? 0,
    },
  },
};

const open = () => openInlineGateway({ post, audit });

describe('a @requires whose fields take arguments', () => {
  it('is given what it asks for, whatever arguments the client uses for the same field', async () => {
    const gateway = await open();
    const { data, errors } = await gateway.ask('{ letters { stamps(first: 1) { name } three } }');
    expect(errors).toBeUndefined();
    expect(data.letters).toEqual([
      { stamps: [{ name: 'a' }], three: 'abc' },
      { stamps: [], three: '' },
    ]);
  });

  it('is given its own arguments beside those of another one, and the parts travel in one call', async () => {
    const gateway = await open();
    const query =
      'query($loud: Boolean, $n: Int) { letters { three last again plain named(loud: $loud) free(n: $n) } }';
    const { data, errors } = await gateway.ask(query, { variables: { loud: true, n: 7 } });
    expect(errors).toBeUndefined();
    expect(data.letters).toEqual([
      { three: 'abc', last: 'dc', again: 'dc', plain: 'a', named: 'title of l1!', free: 7 },
      { three: '', last: '', again: '', plain: '', named: 'title of l2!', free: 7 },
    ]);
    const audits = gateway.calls.filter(({ subgraph }) => subgraph === 'audit');
    expect(audits.map(({ variables }) => Object.keys(variables).sort())).toEqual([
      ['loud', 'n', 'representations_0', 'representations_1', 'representations_2'],
    ]);
  });

  it('is given what it asks for when the client selects the same field plainly, or under the name of another', async () => {
    const gateway = await open();
    const { data, errors } = await gateway.ask(
      '{ letters { stamps { size name } title: id last plain named stamps__with_0: id } }',
    );
    expect(errors).toBeUndefined();
    expect(data.letters[0]).toEqual({
      stamps: [{ size: 97, name: 'a' }],
      title: 'l1',
      last: 'dc',
      plain: 'a',
      named: 'title of l1',
      stamps__with_0: 'l1',
    });
  });

  it('holds within lists of lists, and for what a mutation gives back', async () => {
    const gateway = await open();
    expect((await gateway.ask('{ pile { three last } }')).data.pile).toEqual([
      [{ three: 'abc', last: 'dc' }, null],
      null,
      [{ three: '', last: '' }],
    ]);
    const sent = await gateway.ask('mutation { send { stamps(first: 1) { size } three last } }');
    expect(sent).toMatchObject({ data: { send: { stamps: [{ size: 97 }], three: 'abc', last: 'dc' } } });
    expect(sent.errors).toBeUndefined();
  });

  it('keeps the conditions of what the client asks for', async () => {
    const gateway = await open();
    const query =
      'query($no: Boolean!) { letters { three @include(if: $no) last stamps(first: 2) @skip(if: $no) { name } } }';
    const { data } = await gateway.ask(query, { variables: { no: false } });
    expect(data.letters[0]).toEqual({ last: 'dc', stamps: [{ name: 'a' }, { name: 'b' }] });
    const other = await gateway.ask(query, { variables: { no: true } });
    expect(other.data.letters[0]).toEqual({ three: 'abc', last: 'dc' });
  });

  it('is one that clients do not see', async () => {
    const gateway = await open();
    const { data } = await gateway.ask('{ __type(name: "Letter") { fields { name } } }');
    const names = data.__type.fields.map(({ name }: { name: string }) => name).sort();
    expect(names).toEqual(['again', 'free', 'id', 'last', 'named', 'plain', 'stamps', 'three', 'title']);
  });
});

describe('a @requires with arguments, below another object', () => {
  const inside: InlineAgencies = {
    houses: {
      sdl: `type Query { houses: [House] } interface Shape { area(unit: String!): Int }
            type House @key(fields: "id") { id: ID! plot: Plot rooms: [Shape] }
            type Plot { area(unit: String!): Int name: String }
            type Round implements Shape { area(unit: String!): Int } type Square implements Shape { area(unit: String!): Int }`,
      resolvers: {
        Query: { houses: () => [{ id: 'h1' }] },
        House: {
          __resolveReference: (house: Anything) => house,
          plot: () => ({ name: 'p', area: ({ unit }: Anything) => (unit === 'm2' ? 100 : 1) }),
          rooms: () => [
            { __typename: 'Round', area: ({ unit }: Anything) => (unit === 'm2' ? 20 : 2) },
            { __typename: 'Square', area: ({ unit }: Anything) => (unit === 'm2' ? 30 : 3) },
          ],
        },
      },
    },
    tax: {
      sdl: `interface Shape { area(unit: String!): Int }
            type House @key(fields: "id") {
              id: ID! plot: Plot @external rooms: [Shape] @external
              small: Int @requires(fields: "plot { area(unit: \\"m2\\") }")
              large: Int @requires(fields: "plot { area(unit: \\"ha\\") } rooms { ... on Round { area(unit: \\"ha\\") } }")
              inner: Int @requires(fields: "rooms { area(unit: \\"m2\\") }")
            }
            type Plot { area(unit: String!): Int @external }
            type Round implements Shape { area(unit: String!): Int @external }
            type Square implements Shape { area(unit: String!): Int @external }`,
      resolvers: {
        House: {
          __resolveReference: (sent: Anything) => sent,
          small: ({ plot }: Anything) => plot.area,
          large: ({ plot, rooms }: Anything) => plot.area * 1000 + rooms[0].area,
          inner: ({ rooms }: Anything) => rooms.reduce((sum: number, { area }: Anything) => sum + area, 0),
        },
      },
    },
  };

  it('reaches through objects, lists and interfaces', async () => {
    const gateway = await openInlineGateway(inside);
    const { data, errors } = await gateway.ask(
      '{ houses { small large inner plot { area(unit: "x") } rooms { area(unit: "x") } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.houses).toEqual([
      { small: 100, large: 1002, inner: 50, plot: { area: 1 }, rooms: [{ area: 2 }, { area: 3 }] },
    ]);
  });
});

describe('a name that an agency is sent', () => {
  const people = [
    { id: 'p1', partner: 'p2', income: 10, age: 30 },
    { id: 'p2', partner: 'p1', income: 99, age: 40 },
  ];
  const person = ({ id }: { id: string }) => people.find((one) => one.id === id) ?? null;
  const agencies: InlineAgencies = {
    civil: {
      sdl: `type Query { me: Person } type Person @key(fields: "id") { id: ID! partner: ID income: Int age: Int twin: Person }`,
      resolvers: { Query: { me: () => people[0] }, Person: { __resolveReference: person, twin: () => people[1] } },
    },
    tax: {
      sdl: `type Person @key(fields: "id") { id: ID! income: Int @external secret: String tax: Int @requires(fields: "income") }`,
      resolvers: {
        Person: {
          __resolveReference: (sent: Anything) => sent,
          secret: ({ id }: Anything) => `secret of ${id}`,
          tax: ({ income }: Anything) => income * 2,
        },
      },
    },
  };

  it('is the field of that name, never what a client puts under it', async () => {
    const gateway = await openInlineGateway(agencies);
    const { data, errors } = await gateway.ask('{ me { id: partner income: age secret tax } }');
    expect(errors).toBeUndefined();
    expect(data.me).toEqual({ id: 'p2', income: 30, secret: 'secret of p1', tax: 20 });
    expect(gateway.calls[1]?.variables['representations']).toEqual([{ __typename: 'Person', id: 'p1', income: 10 }]);
  });

  it('cannot be reached by names that look like those inside', async () => {
    const gateway = await openInlineGateway(agencies);
    const { data, errors } = await gateway.ask(
      '{ me { id: partner id__own: age id__own_: income income: age secret tax } }',
    );
    expect(errors).toBeUndefined();
    expect(data.me).toEqual({ id: 'p2', id__own: 30, id__own_: 10, income: 30, secret: 'secret of p1', tax: 20 });
  });

  it('leads to fetches below it as well', async () => {
    const gateway = await openInlineGateway(agencies);
    const { data } = await gateway.ask('{ me { income: twin { secret id: partner tax } tax } }');
    expect(data.me).toEqual({ income: { secret: 'secret of p2', id: 'p1', tax: 198 }, tax: 20 });
  });

  it('is the client’s in the paths of errors', async () => {
    const gateway = await openInlineGateway(agencies, {
      intercept: ({ subgraph }) => (subgraph === 'tax' ? { kind: 'failed', code: 'SUBGRAPH_UNAVAILABLE' } : undefined),
    });
    const { data, errors } = await gateway.ask('{ me { income: twin { secret id: partner } } }');
    expect(data.me).toEqual({ income: { secret: null, id: 'p1' } });
    expect(errors?.map(({ path, extensions }) => [path, extensions.serviceName])).toEqual([
      [['me', 'income', 'secret'], 'tax'],
    ]);
  });
});
