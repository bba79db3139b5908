import { describe, expect, it } from '@jest/globals';
import { openInlineGateway, signedIn, type Anything } from '../../support/inline-gateway.ts';
import { madeUpRights } from '../../support/made-up-rights.ts';

const national = `extend schema
  @link(url: "https://panjereh.example/national/v0.1", import: ["@subject", "@ofCaller", "@classified"])
  @composeDirective(name: "@subject") @composeDirective(name: "@ofCaller") @composeDirective(name: "@classified")
directive @subject(field: String!) on OBJECT
directive @ofCaller on FIELD_DEFINITION
directive @classified(as: String!, for: [String!]!) on FIELD_DEFINITION | OBJECT\n`;
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const open = '@classified(as: "PUBLIC", for: [])';
const byKey = { __resolveReference: (given: Anything) => given };
const owned = ({ id }: Anything): Anything => ({ id, owner: id.replace('v', 'p') });

/** Agencies that give everybody everything; what is `open` is public, and all else is about p2, v2 (p2's) and f1. */
const agencies = {
  civil: {
    sdl: `${national} type Query { me: Person @ofCaller  person(id: ID!): Person }
      ${person} { id: ID! name: String father: Person firm: Firm cars: [Car] }
      type Firm @key(fields: "id") @subject(field: "id") { id: ID! }
      type Car @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { me: () => ({ id: 'p1' }), person: (_: unknown, { id }: Anything) => ({ id }) },
      Person: {
        ...byKey,
        name: () => 'a name',
        father: () => ({ id: 'p2' }),
        firm: () => ({ id: 'f1' }),
        cars: () => [{ id: 'v1' }, { id: 'v2' }],
      },
      Firm: byKey,
      Car: byKey,
    },
  },
  register: {
    sdl: `${national} type Query { company(id: ID!): Firm  car(id: ID!): Car }
      type Firm @key(fields: "id") @key(fields: "number") @subject(field: "id") {
        id: ID! number: ID! title: String ${open} secret: Int
      }
      type Car @key(fields: "id") @subject(field: "owner") { id: ID! owner: ID @inaccessible model: String }`,
    resolvers: {
      Query: {
        company: (_: unknown, { id }: Anything) => ({ id }),
        car: (_: unknown, given: Anything) => owned(given),
      },
      Firm: { ...byKey, number: () => 'n1', title: () => 'a title', secret: () => 1 },
      Car: { __resolveReference: owned, model: () => 'a model' },
    },
  },
  tax: {
    sdl: `${national} type Query { taxpayer(code: String!): Firm  taxed(code: String!): Car }
      ${person} { id: ID! due: Int }
      type Firm @key(fields: "id") { id: ID! debt: Int }
      type Car @key(fields: "id") { id: ID! duty: Int }`,
    resolvers: {
      Query: {
        taxpayer: (_: unknown, { code }: Anything) => ({ id: code }),
        taxed: (_: unknown, { code }: Anything) => ({ id: code }),
      },
      Person: { ...byKey, due: () => 3 },
      Firm: { ...byKey, debt: () => 2 },
      Car: { ...byKey, duty: () => 2 },
    },
  },
  news: {
    sdl: `${national} type Firm @key(fields: "id") { id: ID! rating: Int ${open} }
      type Car @key(fields: "id") { id: ID! recall: Int ${open} }
      type Person @key(fields: "id") { id: ID! award: Int ${open} }`,
    resolvers: {
      Firm: { ...byKey, rating: () => 4 },
      Car: { ...byKey, recall: () => 4 },
      Person: { ...byKey, award: () => 4 },
    },
  },
  ranks: {
    sdl: `${national} type Firm @key(fields: "number") { number: ID! rank: Int ${open} }`,
    resolvers: { Firm: { ...byKey, rank: () => 4 } },
  },
  folder: {
    sdl: `${national} type Query { request(code: String!): Request }
      interface Request @key(fields: "code") { code: ID! title: String }
      type Visa implements Request @key(fields: "code") @subject(field: "applicant")
        { code: ID! title: String applicant: ID @inaccessible }`,
    resolvers: {
      Query: {
        request: (_: unknown, { code }: Anything) => ({ __typename: 'Visa', code, title: 'a', applicant: code }),
      },
    },
  },
  remarks: {
    sdl: `${national} type Request @key(fields: "code") @interfaceObject { code: ID! remark: Int ${open} said: Int }`,
    resolvers: { Request: { ...byKey, remark: () => 4, said: () => 5 } },
  },
};

describe('what everybody may know of an object of which all else is denied', () => {
  it.each([
    ['beside its owner’s secret', '{ company(id: "f1") { secret rating } }', ['register', 'news']],
    ['where its root is an agency’s that may say nothing', '{ taxpayer(code: "f1") { debt rating } }', ['tax', 'news']],
    ['where another agency’s field is denied', '{ company(id: "f1") { debt rating } }', ['register', 'news']],
    ['by a key that its owner alone has', '{ taxpayer(code: "f1") { secret rank } }', ['tax', 'register', 'ranks']],
    ['of what somebody’s own leads to', '{ me { firm { secret debt rating } } }', ['civil', 'news']],
    ['of a relative', '{ me { father { name due award } } }', ['civil', 'news']],
    ['of whoever has an id', '{ person(id: "p2") { due award } }', ['civil', 'news']],
    ['of a thing whose owner one agency knows', '{ car(id: "v2") { duty recall } }', ['register', 'news']],
    ['of a thing whose owner nobody asked knows', '{ taxed(code: "v2") { duty recall } }', ['tax', 'news']],
    ['of an interface’s objects', '{ request(code: "p2") { title remark } }', ['folder', 'remarks']],
  ])('is given %s, and nobody is asked for the rest', async (_case, query, owners) => {
    const { ask, calls } = await openInlineGateway(agencies, { rights: madeUpRights() });
    const { data, errors = [] } = (await ask(query, { caller: signedIn() })) as Anything;

    expect(JSON.stringify(data).match(/:\d+/g)).toEqual([':4']);
    expect(new Set(errors.map(({ extensions }: Anything) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
    expect([...new Set(calls.map(({ subgraph }) => subgraph))]).toEqual(owners);
    const entities = calls.filter(({ query: text }) => text.includes('_entities'));
    expect(entities.filter(({ query: text }) => /\b(secret|debt|name|due|duty|said)\b/.test(text))).toEqual([]);
  });

  it('and that alone, of an interface’s objects', async () => {
    const { ask } = await openInlineGateway(agencies, { rights: madeUpRights() });
    const { data } = (await ask('{ request(code: "p2") { remark said } }', { caller: signedIn() })) as Anything;

    expect(data).toEqual({ request: { remark: 4, said: null } });
  });
});
