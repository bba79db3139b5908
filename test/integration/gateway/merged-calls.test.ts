import { describe, expect, it } from '@jest/globals';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { openGatewayStand } from '../../support/gateway-stand.ts';
import { failed, openInlineGateway, type Anything, type InlineOptions } from '../../support/inline-gateway.ts';
import { runHttpLoad } from '../../support/http-load.ts';
import { serveAgencies } from '../../support/serve-agencies.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const cars = [1, 2, 3].map((n) => ({ __typename: 'Car', id: `c${n}`, owner: { __typename: 'Person', id: `p${n}` } }));
const agencies = {
  police: {
    sdl: `type Query { cars: [Car] best: Car } type Mutation { paint: Car }
          type Car @key(fields: "id") { id: ID! owner: Person } type Person @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { cars: () => cars, best: () => cars[1] },
      Mutation: { paint: () => cars[0] },
      Car: { __resolveReference: ({ id }: { id: string }) => cars.find((car) => car.id === id) },
    },
  },
  bills: {
    sdl: `type Car @key(fields: "id") { id: ID! bill(currency: String): Bill worth: Int! }
          type Person @key(fields: "id") { id: ID! debts(currency: String): [Bill!] rating: String }
          type Bill { amount: Int! currency: String }`,
    resolvers: {
      Car: {
        __resolveReference: ({ id }: { id: string }) => ({ id, worth: Number(id.slice(1)) }),
        bill: ({ id }: Anything, { currency }: Anything) => ({ amount: Number(id.slice(1)), currency }),
      },
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        debts: (_: unknown, { currency }: Anything) => [{ amount: 7, currency }],
        rating: ({ id }: Anything) => `rating of ${id}`,
      },
    },
  },
};

const both =
  'query($c: String = "rial") { cars { bill(currency: $c) { amount } owner { debts(currency: $c) { amount currency } } } }';
const isMerged = ({ query }: SubgraphRequest) => query.includes('entities_0:');

async function open(intercept?: (request: SubgraphRequest) => SubgraphAnswer | undefined, options: InlineOptions = {}) {
  const gateway = await openInlineGateway(agencies, { ...options, ...(intercept && { intercept }) });
  const toBills = () => gateway.calls.filter(({ subgraph }) => subgraph === 'bills');
  return { ...gateway, toBills };
}

describe('fetches of one agency that wait for the same others', () => {
  it('are one call, with one list of representations for each', async () => {
    const { ask, toBills } = await open();
    const answer = await ask(both);
    expect(answer.data.cars[1]).toEqual({ bill: { amount: 2 }, owner: { debts: [{ amount: 7, currency: 'rial' }] } });
    const [call, ...others] = toBills();
    expect(others).toEqual([]);
    expect(call?.variables).toMatchObject({
      c: 'rial',
      representations_0: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }],
      representations_1: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
    });
    expect(answer.errors).toBeUndefined();
  });

  it('and select the same ask for an entity once, wherever it stands', async () => {
    const { ask, toBills } = await open();
    const answer = await ask('{ cars { worth bill { amount } } best { worth bill { amount } } }');
    expect(answer.data).toMatchObject({
      cars: [{ worth: 1 }, { worth: 2 }, {}],
      best: { worth: 2, bill: { amount: 2 } },
    });
    expect(toBills().map(({ variables }) => variables['representations'])).toEqual([
      [
        { __typename: 'Car', id: 'c1' },
        { __typename: 'Car', id: 'c2' },
        { __typename: 'Car', id: 'c3' },
      ],
    ]);
  });

  it('go apart where configuration says so for the agency', async () => {
    const { ask, toBills } = await open(undefined, { mayMerge: (agency) => agency !== 'bills' });
    expect((await ask(both)).errors).toBeUndefined();
    expect([toBills().length, toBills().some(isMerged)]).toEqual([2, false]);
  });

  it('are asked once more, each by itself, when one of them makes the whole answer null', async () => {
    const bad: SubgraphAnswer = {
      kind: 'answered',
      data: null,
      errors: [{ code: 'BAD_USER_INPUT', path: undefined, messages: { fa: 'خطا', en: 'bad representation' } }],
    };
    const { ask, toBills } = await open((request) =>
      request.subgraph === 'bills' && request.query.includes('Car') ? bad : undefined,
    );
    const answer = await ask(both);
    expect(answer.data.cars[0]).toEqual({ bill: null, owner: { debts: [{ amount: 7, currency: 'rial' }] } });
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual(
      [0, 1, 2].map((n) => [['cars', n, 'bill'], 'BAD_USER_INPUT']),
    );
    expect(toBills().map(isMerged)).toEqual([true, false, false]);
  });

  it('are not asked again when nobody answered', async () => {
    const { ask, toBills } = await open(({ subgraph }) =>
      subgraph === 'bills' ? failed('SUBGRAPH_REQUEST_TIMEOUT') : undefined,
    );
    const answer = await ask(both);
    expect(answer.data.cars[0]).toEqual({ bill: null, owner: { debts: null } });
    expect([toBills().length, answer.extensions?.agencies['bills']]).toEqual([1, 'TIMEOUT']);
  });

  it('keep each error at its own place', async () => {
    const { ask } = await open(({ subgraph, variables }) => {
      if (subgraph !== 'bills') return undefined;
      const { representations_0: first, representations_1: second } = variables as Record<string, unknown[]>;
      return {
        kind: 'answered',
        data: {
          entities_0: first!.map((_, index) => ({ bill: index === 1 ? null : { amount: 1 } })),
          entities_1: second!.map(() => ({ debts: [] })),
        },
        errors: [
          { code: 'NOT_DUE', path: ['entities_0', 1, 'bill'], messages: { fa: 'خطا', en: 'not due' } },
          { code: 'ODD', path: ['entities_1', 2, 'made-up'], messages: { fa: 'خطا', en: 'odd' } },
        ],
      };
    });
    const answer = await ask(both);
    expect(answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
      ['cars.1.bill', 'NOT_DUE'],
      ['cars.2.owner', 'ODD'],
    ]);
    expect(answer.extensions?.agencies['bills']).toBe('OK');
  });

  it('never share an object between places where different fields follow', async () => {
    const { ask } = await open();
    const answer = await ask(
      '{ cars { bill { amount } owner { rating } } best { bill { amount } owner { x: rating } } }',
    );
    expect(answer.data).toMatchObject({
      cars: [{ owner: { rating: 'rating of p1' } }, { owner: { rating: 'rating of p2' } }, {}],
      best: { bill: { amount: 2 }, owner: { x: 'rating of p2' } },
    });
  });

  it('never share an object between places from which other agencies are asked differently', async () => {
    const car = { __typename: 'Car', id: 'c1' };
    const { ask, calls } = await openInlineGateway({
      police: {
        sdl: 'type Query { one: Car other: Car } type Car @key(fields: "id") { id: ID! }',
        resolvers: { Query: { one: () => car, other: () => car } },
      },
      customs: {
        sdl: 'type Car @key(fields: "id") { id: ID! maker: Maker } type Maker @key(fields: "id") { id: ID! }',
        resolvers: { Car: { __resolveReference: ({ id }: Anything) => ({ id, maker: { id: 'm1' } }) } },
      },
      names: {
        sdl: 'type Maker @key(fields: "id") { id: ID! name(in: String!): String }',
        resolvers: {
          Maker: {
            __resolveReference: ({ id }: Anything) => ({ id }),
            name: ({ id }: Anything, { in: language }: Anything) => `${id} in ${language}`,
          },
        },
      },
    });
    const answer = await ask('{ one { maker { name(in: "fa") } } other { maker { name(in: "en") } } }');
    expect(answer.data).toEqual({ one: { maker: { name: 'm1 in fa' } }, other: { maker: { name: 'm1 in en' } } });
    expect(calls.filter(({ subgraph }) => subgraph === 'customs')).toHaveLength(1);
  });
});

const country = {
  persons: {
    sdl: `type Query { me: Person } type Person @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { me: () => ({ id: 'p1' }) } },
  },
  police: {
    sdl: `type Person @key(fields: "id") { id: ID! fines: [Fine!] } type Fine { office: Office }
          type Office @key(fields: "id") { id: ID! }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: Anything) => ({ id }),
        fines: () => [{ office: { id: 'o1' } }, { office: { id: 'o2' } }],
      },
    },
  },
  utilities: {
    sdl: `type Person @key(fields: "id") { id: ID! bills: [Bill!] } type Bill { issuer: Office }
          type Office @key(fields: "id") { id: ID! }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: Anything) => ({ id }),
        bills: () => [{ issuer: { id: 'o2' } }, { issuer: { id: 'o3' } }],
      },
    },
  },
  catalogue: {
    sdl: 'type Office @key(fields: "id") { id: ID! name: Name phone: String } type Name { fa: String }',
    resolvers: {
      Office: {
        __resolveReference: ({ id }: Anything) => ({ id, name: { fa: `name of ${id}` }, phone: `phone of ${id}` }),
      },
    },
  },
};

const offices = '{ me { fines { office { name { fa } } } bills { issuer { name { fa } } } } }';
const listsOf = ({ variables }: SubgraphRequest) =>
  Object.values(variables).map((list) => new Set((list as Anything[]).map(({ id }) => id)));

async function openCountry(options: InlineOptions = {}) {
  const gateway = await openInlineGateway(country, options);
  const toCatalogue = () => gateway.calls.filter(({ subgraph }) => subgraph === 'catalogue');
  return { ...gateway, toCatalogue };
}

describe('fetches of one agency that wait for different others', () => {
  it('are one call when these have come in the same turn', async () => {
    const { ask, toCatalogue } = await openCountry();
    const answer = await ask(offices);
    const called = (id: string) => ({ name: { fa: `name of ${id}` } });
    expect(answer).toMatchObject({
      data: {
        me: {
          fines: [{ office: called('o1') }, { office: called('o2') }],
          bills: [{ issuer: called('o2') }, { issuer: called('o3') }],
        },
      },
    });
    expect(answer.errors).toBeUndefined();
    expect(toCatalogue().map(listsOf)).toEqual([[new Set(['o1', 'o2', 'o3'])]]);
  });

  it('have one list each where they select different things', async () => {
    const { ask, toCatalogue } = await openCountry();
    const answer = await ask('{ me { fines { office { phone } } bills { issuer { name { fa } } } } }');
    expect(answer.data.me.fines[1]).toEqual({ office: { phone: 'phone of o2' } });
    expect(answer.data.me.bills[0]).toEqual({ issuer: { name: { fa: 'name of o2' } } });
    expect(toCatalogue()).toHaveLength(1);
    expect(new Set(toCatalogue().flatMap(listsOf))).toEqual(new Set([new Set(['o1', 'o2']), new Set(['o2', 'o3'])]));
  });

  it('never wait for an agency that has not answered', async () => {
    const slow = Promise.withResolvers<undefined>();
    const { ask, toCatalogue } = await openCountry({
      intercept: ({ subgraph, variables }) => {
        if (subgraph === 'catalogue' && JSON.stringify(variables).includes('o1')) slow.resolve(undefined);
        // The utilities answer only once the catalogue has been asked about the offices of the police.
        return (subgraph === 'utilities' ? slow.promise : undefined) as SubgraphAnswer | undefined;
      },
    });
    const answer = await ask(offices);
    expect(answer.errors).toBeUndefined();
    expect(toCatalogue().map(listsOf)).toEqual([[new Set(['o1', 'o2'])], [new Set(['o2', 'o3'])]]);
  });

  it('go apart where one call would ask for more entities than it may', async () => {
    const { ask, toCatalogue } = await openCountry({ limits: { representations: 2 } });
    const answer = await ask(offices);
    expect(answer.errors).toBeUndefined();
    expect(toCatalogue()).toHaveLength(2);
    expect(new Set(toCatalogue().flatMap(listsOf))).toEqual(new Set([new Set(['o1', 'o2']), new Set(['o2', 'o3'])]));
  });

  it('go apart where configuration says so for the agency', async () => {
    const { ask, toCatalogue } = await openCountry({ mayMerge: (agency) => agency !== 'catalogue' });
    expect((await ask(offices)).errors).toBeUndefined();
    expect(toCatalogue()).toHaveLength(2);
  });

  it('are asked once more, each by itself, when one of them makes the whole answer null', async () => {
    const bad: SubgraphAnswer = {
      kind: 'answered',
      data: null,
      errors: [{ code: 'BAD_USER_INPUT', path: undefined, messages: { fa: 'خطا', en: 'bad representation' } }],
    };
    const { ask, toCatalogue } = await openCountry({
      intercept: ({ subgraph, variables }) =>
        subgraph === 'catalogue' && JSON.stringify(variables).includes('o3') ? bad : undefined,
    });
    const answer = await ask(offices);
    expect(answer.data.me.fines[1]).toEqual({ office: { name: { fa: 'name of o2' } } });
    expect(answer.errors?.map(({ path }) => path?.join('.'))).toEqual([
      'me.bills.0.issuer.name',
      'me.bills.1.issuer.name',
    ]);
    expect(toCatalogue()).toHaveLength(3);
  });
});

describe('the key "merge" of the configuration', () => {
  const folder = temporaryFolder();

  it.each([
    [true, 2],
    [false, 3],
  ])('decides for an agency: %s', async (merge, calls) => {
    let called = 0;
    await using served = await serveAgencies(agencies, () => (called += 1));
    const { police, bills } = served.servers;
    await using gateway = await openGatewayStand({
      folder: folder.path,
      supergraph: composeInline({ police: agencies.police.sdl, bills: agencies.bills.sdl }),
      agencies: { police: { url: police!.url }, bills: { url: bills!.url, merge } },
    });
    let asked = 0;
    await runHttpLoad({
      url: gateway.url,
      clients: 1,
      next: () => ((asked += 1) > 1 ? null : { query: both }),
      check: (_asked, { body }) => expect(JSON.parse(body)).not.toHaveProperty('errors'),
    });

    expect(called).toBe(calls);
  });
});
