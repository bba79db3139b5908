import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayError } from '../../../gateway/kernel/errors.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { failed, openInlineGateway } from '../../support/inline-gateway.ts';

const person = { id: 'p1', name: 'Ana' };
const cars = Array.from({ length: 30 }, (_, n) => ({ id: `c${n}`, model: `m${n}` }));
const agencies = {
  civil: {
    sdl: 'type Query { me: Person @shareable  open: Int! } type Person @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { me: () => person, open: () => 1 }, Person: { __resolveReference: () => person } },
  },
  police: {
    sdl: `type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! cars: [Car] points: Int! }
          type Car @key(fields: "id") { id: ID! model: String }
          type Mutation { pay(n: Int): Receipt } type Receipt { n: Int! }`,
    resolvers: {
      Query: { me: () => ({ ...person, cars, points: 3 }) },
      Person: { __resolveReference: () => ({ ...person, cars, points: 3 }) },
      Mutation: { pay: (_: unknown, { n }: { n: number }) => ({ n }) },
    },
  },
  bills: {
    sdl: 'type Car @key(fields: "id") { id: ID! bill: Bill worth: Int! } type Bill { amount: Int! due: String } type Mutation { settle(n: Int): Int }',
    resolvers: {
      Car: { __resolveReference: ({ id }: { id: string }) => ({ id, bill: { amount: 5, due: null }, worth: 1 }) },
      Mutation: { settle: (_: unknown, { n }: { n: number }) => n },
    },
  },
};

const answered = (data: unknown, ...errors: { code: string; path?: (string | number)[] }[]): SubgraphAnswer => ({
  kind: 'answered',
  data,
  errors: errors.map(({ code, path }) => ({ code, path, messages: { fa: 'خطا', en: `error ${code}` } })),
});

let respond: (request: SubgraphRequest) => SubgraphAnswer | Promise<SubgraphAnswer> | undefined = () => undefined;
let gateway: Awaited<ReturnType<typeof openInlineGateway>>;

beforeAll(async () => {
  gateway = await openInlineGateway(agencies, { intercept: (request) => respond(request) });
});
beforeEach(() => {
  respond = () => undefined;
});

const only = (subgraph: string, answer: SubgraphAnswer) => {
  respond = (request) => (request.subgraph === subgraph ? answer : undefined);
};
const seen = ({ errors = [] }: Awaited<ReturnType<typeof gateway.ask>>) =>
  errors.map(({ path, extensions: { code, serviceName } }) => `${path?.join('.')} ${code} ${serviceName}`);

describe('an agency that fails', () => {
  it('takes only its own fields with it, whichever agency it is', async () => {
    for (const down of ['civil', 'police']) {
      only(down, failed('SUBGRAPH_UNAVAILABLE'));
      const answer = await gateway.ask('{ me { id name cars { model bill { amount } } } }');
      const lost = down === 'civil' ? 'name' : 'cars';
      expect([down, answer.data.me.id, answer.data.me[lost]]).toEqual([down, 'p1', null]);
      expect(seen(answer)).toEqual([`me.${lost} SUBGRAPH_UNAVAILABLE ${down}`]);
      expect(answer.extensions?.agencies[down]).toBe('UNAVAILABLE');
    }
  });

  it('makes the nearest nullable place above a non-null field null, with one error', async () => {
    only('police', failed('SUBGRAPH_REQUEST_TIMEOUT'));
    const answer = await gateway.ask('{ me { name points } open }');
    expect(answer.data).toEqual({ me: null, open: 1 });
    expect(seen(answer)).toEqual(['me.points SUBGRAPH_REQUEST_TIMEOUT police']);
    expect(answer.extensions?.agencies).toEqual({ civil: 'OK', police: 'TIMEOUT' });
  });

  it('is named at each place of a list, and in a long list with the places that follow', async () => {
    only('bills', failed('SUBGRAPH_UNAVAILABLE'));
    const answer = await gateway.ask('{ me { cars { model bill { amount } } } }');
    expect(answer.data.me.cars).toHaveLength(30);
    expect(answer.errors).toHaveLength(20);
    expect(answer.errors?.[0]?.path).toEqual(['me', 'cars', 0, 'bill']);
    expect(answer.errors?.[19]?.extensions.alsoAt).toHaveLength(10);
  });

  it('leaves the fields of others open that need something of it', async () => {
    only('police', failed('SUBGRAPH_UNAVAILABLE'));
    gateway.calls.length = 0;
    const answer = await gateway.ask('{ me { name cars { bill { amount } } } }');
    expect(answer.data).toEqual({ me: { name: 'Ana', cars: null } });
    expect(seen(answer)).toEqual(['me.cars SUBGRAPH_UNAVAILABLE police']);
    expect(gateway.calls.map(({ subgraph }) => subgraph)).not.toContain('bills');
  });

  it('that all agencies of a place do at once are all named', async () => {
    respond = () => failed('SUBGRAPH_UNAVAILABLE');
    const answer = await gateway.ask('{ me { name cars { model } } }');
    expect([answer.data, seen(answer)]).toEqual([
      { me: null },
      ['me SUBGRAPH_UNAVAILABLE civil', 'me SUBGRAPH_UNAVAILABLE police'],
    ]);
  });
});

describe('an error that an agency reports', () => {
  it('stands at the place in the whole answer, found back from the entity’s position', async () => {
    respond = ({ subgraph, variables }) => {
      if (subgraph !== 'bills') return undefined;
      const entities = (variables['representations'] as unknown[]).map((_, index) => ({
        bill: index === 1 ? null : { amount: 5 },
      }));
      return answered({ _entities: entities }, { code: 'NOT_DUE', path: ['_entities', 1, 'bill', 'amount'] });
    };
    const answer = await gateway.ask('{ me { cars { bill { amount } } } }');
    expect(seen(answer)).toEqual(['me.cars.1.bill NOT_DUE bills']);
    expect(answer.errors?.[0]).toMatchObject({ message: 'error NOT_DUE', extensions: { messages: { fa: 'خطا' } } });
    expect(answer.extensions?.agencies['bills']).toBe('OK');
  });

  it('without a path explains what is missing', async () => {
    only('police', answered(null, { code: 'FORBIDDEN' }));
    const answer = await gateway.ask('{ me { name cars { model } } }');
    expect([answer.data.me, seen(answer)]).toEqual([{ name: 'Ana', cars: null }, ['me.cars FORBIDDEN police']]);
    expect(answer.extensions?.agencies['police']).toBe('DENIED');
  });

  it('is told even when it explains nothing, without keys that the agency made up', async () => {
    only('civil', answered({ me: { id: 'p1', name: 'Ana' } }, { code: 'ODD', path: ['me', 'secret-key', 7] }));
    const answer = await gateway.ask('{ me { name } }');
    expect([answer.data, seen(answer)]).toEqual([{ me: { name: 'Ana' } }, ['me ODD civil']]);
  });
});

describe('an answer that is not what was asked for', () => {
  const cases: [string, unknown, string][] = [
    ['null', null, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['a list', [], 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['text', 'data', 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['no entities', {}, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['entities that are no list', { _entities: {} }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['too few entities', { _entities: [] }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['an entity that is text', { _entities: ['x'] }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['an entity without the field', { _entities: [{}] }, 'UNEXPECTED_NULL'],
    ['an object in place of a number', { _entities: [{ bill: { amount: {} } }] }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['a list in place of an object', { _entities: [{ bill: [] }] }, 'SUBREQUEST_MALFORMED_RESPONSE'],
    ['null in a non-null place', { _entities: [{ bill: { amount: null } }] }, 'UNEXPECTED_NULL'],
  ];

  it('leaves a null with a code, a path and the agency', async () => {
    const one = [cars[0]];
    for (const [what, data, code] of cases) {
      respond = ({ subgraph }) => {
        if (subgraph === 'police') return answered({ me: { id: 'p1', cars: [{ __typename: 'Car', ...one[0] }] } });
        return subgraph === 'bills' ? answered(data) : undefined;
      };
      const answer = await gateway.ask('{ me { cars { model bill { amount } } } }');
      expect([what, answer.data.me.cars]).toEqual([what, [{ model: 'm0', bill: null }]]);
      expect([what, answer.errors?.length]).toEqual([what, 1]);
      expect([what, seen(answer)[0]]).toEqual([
        what,
        expect.stringMatching(new RegExp(`^me\\.cars\\.0\\.bill(\\.amount)? ${code} bills$`)),
      ]);
    }
  });

  it('is no failure when the agency does not know the entity: that is its word', async () => {
    respond = ({ subgraph, variables }) =>
      subgraph === 'bills'
        ? answered({ _entities: (variables['representations'] as unknown[]).map(() => null) })
        : undefined;
    const answer = await gateway.ask('{ me { cars { bill { amount } } } }');
    expect([answer.data.me.cars[0], answer.errors]).toEqual([{ bill: null }, undefined]);
  });
});

describe('a request that is aborted', () => {
  it('by its deadline serves what has arrived, and says of the rest why it has not', async () => {
    const budget = new AbortController();
    respond = ({ subgraph }) => {
      if (subgraph !== 'police') return undefined;
      setImmediate(() => budget.abort(new GatewayError('GATEWAY_TIMEOUT')));
      return new Promise<SubgraphAnswer>(() => undefined);
    };
    const answer = await gateway.ask('{ me { name cars { bill { amount } } } }', { signal: budget.signal });
    expect([answer.data.me, seen(answer)]).toEqual([{ name: 'Ana', cars: null }, ['me.cars GATEWAY_TIMEOUT police']]);
    expect(answer.extensions?.agencies).toEqual({ civil: 'OK', police: 'TIMEOUT' });
  });

  it('before it began asks nobody', async () => {
    gateway.calls.length = 0;
    const signal = AbortSignal.abort(new GatewayError('REQUEST_ABORTED'));
    const answer = await gateway.ask('{ me { name } }', { signal });
    expect([seen(answer), gateway.calls]).toEqual([['me REQUEST_ABORTED civil'], []]);
  });
});

describe('mutations', () => {
  it('run one after the other, and go on after one that failed', async () => {
    const order: string[] = [];
    respond = async ({ query }) => {
      order.push(`begin ${query.includes('settle') ? 'settle' : 'pay'}`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push('end');
      return query.includes('settle') ? failed('SUBGRAPH_CONNECTION_LOST') : answered({ a: { n: 1 }, c: { n: 3 } });
    };
    const answer = await gateway.ask('mutation { a: pay(n: 1) { n } b: settle(n: 2) c: pay(n: 3) { n } }');
    expect(order).toEqual(['begin pay', 'end', 'begin settle', 'end', 'begin pay', 'end']);
    expect([answer.data, seen(answer)]).toEqual([
      { a: { n: 1 }, b: null, c: { n: 3 } },
      ['b SUBGRAPH_CONNECTION_LOST bills'],
    ]);
  });
});
