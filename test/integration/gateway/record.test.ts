import { describe, expect, it } from '@jest/globals';
import { GatewayError } from '../../../gateway/kernel/errors.ts';
import type { AgencyFields, Ledger, LedgerOperation, Reading } from '../../../gateway/kernel/ledger.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';
import { subjects } from '../../support/compose-inline.ts';
import {
  failed,
  openInlineGateway,
  signedIn,
  type Anything,
  type InlineOptions,
} from '../../support/inline-gateway.ts';

const me = {
  Query: { me: () => ({ id: 'p1' }) },
  Person: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
};
const cars = [
  { id: 'v1', model: 'A', owners: ['p1'] },
  { id: 'v2', model: 'B', owners: ['p1', 'p2'] },
];
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const root = 'type Query { me: Person @shareable @authenticated @ofCaller';

const agencies = {
  civil: {
    sdl: `${subjects} ${root} news: String }
      ${person} { id: ID! name: String @requiresScopes(scopes: [["name"]]) guardian: Person home: Home }
      type Home { city: String rooms: [Room!]! } type Room { size: Int }`,
    resolvers: {
      Query: { ...me.Query, news: () => 'rain' },
      Person: {
        __resolveReference: me.Person.__resolveReference,
        name: ({ id }: { id: string }) => `name of ${id}`,
        guardian: () => ({ id: 'p9' }),
        home: () => ({ city: 'Yazd', rooms: [{ size: 3 }] }),
      },
    },
  },
  traffic: {
    sdl: `${subjects} ${root} car(id: ID!): Car @authenticated cars: [Car!] @authenticated things: [Thing] @authenticated }
      interface Thing { model: String }
      type Boat implements Thing @key(fields: "id") @subject(field: "owners") { id: ID! model: String owners: ID @inaccessible }
      type Mutation { sell(id: ID!): Car @authenticated, lose: Int @authenticated }
      ${person} { id: ID! cars: [Car!] @requiresScopes(scopes: [["cars"]]) fines: Int @authenticated }
      type Car implements Thing @key(fields: "id") @subject(field: "owners") { id: ID! model: String owners: [ID!] @inaccessible }`,
    resolvers: {
      Query: {
        ...me.Query,
        car: (_: unknown, { id }: { id: string }) => cars.find((car) => car.id === id),
        cars: () => cars,
        things: () => [
          { __typename: 'Car', ...cars[0] },
          { __typename: 'Boat', id: 'b1', model: 'C', owners: 'p3' },
        ],
      },
      Mutation: { sell: (_: unknown, { id }: { id: string }) => cars.find((car) => car.id === id), lose: () => null },
      Person: { ...me.Person, cars: () => cars, fines: () => 7 },
      Car: { __resolveReference: ({ id }: { id: string }) => cars.find((car) => car.id === id) },
    },
  },
  tax: {
    sdl: `${subjects} ${root} }
      ${person} { id: ID! debt: Int @authenticated }
      type Car @key(fields: "id") { id: ID! due: Int }`,
    resolvers: {
      Query: me.Query,
      Person: { ...me.Person, debt: () => 5 },
      Car: { __resolveReference: ({ id }: { id: string }) => ({ id, due: 9 }) },
    },
  },
};

type Entry = readonly [kind: string, operation: LedgerOperation, readings: readonly Reading[]];

/** A ledger that keeps what it is told, and what of it was there before something else happened. */
function bookFor(broken: (kind: string) => boolean = () => false) {
  const entries: Entry[] = [];
  const write = async (...entry: Entry) => {
    await Promise.resolve();
    if (broken(entry[0])) throw new GatewayError('LEDGER_UNAVAILABLE');
    entries.push(entry);
  };
  const ledger: Ledger = {
    isOpen: () => !broken('open'),
    record: (operation, readings) => write('record', operation, readings),
    async intend(operation, readings) {
      await write('intend', operation, readings);
      return 'i1';
    },
    complete: (intent, operation, readings) => write(`complete ${intent}`, operation, readings),
  };
  return { ledger, entries, brief: () => entries.map(([kind, , readings]) => [kind, ...readings.map(briefly)]) };
}

const briefly = ({ subject, basis, fields }: Reading) => `${subject} ${basis} ${fields.map(line).join(' ')}`;
const line = ({ agency, coordinates, outcome }: AgencyFields) => `${agency}:${coordinates.join()}:${outcome}`;

async function open(options: InlineOptions = {}, broken?: (kind: string) => boolean) {
  const book = bookFor(broken);
  const gateway = await openInlineGateway(agencies, { ...options, ledger: book.ledger });
  return { ...gateway, ...book };
}

const all = { caller: signedIn('name', 'cars') };

describe('what is read', () => {
  it('is one record for an operation and person, with its fields by agency', async () => {
    const { ask, entries, brief } = await open();
    const { data } = await ask('{ me { id name home { city rooms { size } } fines } news }', all);
    expect(data.me).toMatchObject({ name: 'name of p1', fines: 7, home: { city: 'Yazd' } });
    expect(brief()).toEqual([
      [
        'record',
        'p1 SELF civil:Person.name,Person.home,Home.city,Home.rooms,Room.size:RETURNED traffic:Person.fines:RETURNED',
      ],
    ]);
    expect(entries[0]?.[1]).toMatchObject({ reader: 'p1', client: 'portal', agency: null, role: null });
    expect(entries[0]?.[1].hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is not written about where it is nobody’s, and then asks nothing more of anybody', async () => {
    const { ask, brief, calls } = await open();
    expect((await ask('{ news }')).data).toEqual({ news: 'rain' });
    expect((await ask('{ me { id } news }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask('{ me { id } }', all)).data.me).toEqual({ id: 'p1' });
    expect(brief()).toEqual([]);
    expect(calls.some(({ query }) => query.includes('__hidden'))).toBe(false);
  });

  it('is filed under those whom the agency names, whom the client does not see', async () => {
    const { ask, brief } = await open();
    expect((await ask('{ cars { model } }', all)).data).toEqual({ cars: [{ model: 'A' }, { model: 'B' }] });
    expect(brief()).toEqual([['record', 'p1 SELF traffic:Car.model:RETURNED', 'p2 SCOPE traffic:Car.model:RETURNED']]);
  });

  it('is filed by the type that each object has', async () => {
    const rights = madeUpRights([rightTo('p3', ['Boat.model'])]);
    const { ask, brief } = await open({ rights });
    expect((await ask('{ things { model } }', all)).data.things).toEqual([{ model: 'A' }, { model: 'C' }]);
    expect(brief()).toEqual([
      ['record', 'p1 SELF traffic:Car.model:RETURNED', 'p3 NATURAL_GUARDIAN traffic:Boat.model:RETURNED'],
    ]);
  });

  it('is told of people who were reached from others by their own references', async () => {
    const visibleFrom = new Date(0);
    const right = rightTo('p9', ['Person.debt'], { basis: 'CONSENT', grounds: 'con_12345678', visibleFrom });
    const { ask, brief, entries } = await open({ rights: madeUpRights([right]) });
    await ask('{ me { guardian { debt } } }', all);
    expect(brief()).toEqual([
      ['record', 'p1 SELF civil:Person.guardian:RETURNED', 'p9 CONSENT tax:Person.debt:RETURNED'],
    ]);
    expect(entries[0]?.[1]).toMatchObject({ purpose: 'SELF_SERVICE', case: null });
    expect(entries[0]?.[2][1]).toMatchObject({ grounds: 'con_12345678', visibleFrom });
  });

  it('is filed under whom another agency has named before, where its own cannot tell', async () => {
    const { ask, brief } = await open();
    await ask('{ car(id: "v1") { due } }', all);
    expect(brief()).toEqual([['record', 'p1 SELF traffic:Car.id:RETURNED tax:Car.due:RETURNED']]);
  });

  it('is only what @skip and @include left of it', async () => {
    const { ask, brief } = await open();
    const query = 'query ($with: Boolean!) { me { name fines @include(if: $with) home @skip(if: $with) { city } } }';
    await ask(query, { ...all, variables: { with: true } });
    await ask(query, { ...all, variables: { with: false } });
    expect(brief()).toEqual([
      ['record', 'p1 SELF civil:Person.name:RETURNED traffic:Person.fines:RETURNED'],
      ['record', 'p1 SELF civil:Person.name,Person.home,Home.city:RETURNED'],
    ]);
  });
});

describe('outcomes', () => {
  it.each([
    ['SUBGRAPH_UNAVAILABLE', 'UNAVAILABLE'],
    ['SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'],
    ['GATEWAY_TIMEOUT', 'TIMEOUT'],
    ['REQUEST_ABORTED', 'UNKNOWN'],
    ['FORBIDDEN', 'DENIED'],
  ] as const)('of an agency that failed with %s are %s', async (code, outcome) => {
    const { ask, brief } = await open({
      intercept: ({ subgraph }) => (subgraph === 'traffic' ? failed(code) : undefined),
    });
    await ask('{ me { name fines cars { model } } }', all);
    expect(brief()[0]?.[1]).toBe(`p1 SELF traffic:Person.fines,Person.cars:${outcome} civil:Person.name:RETURNED`);
  });

  it('are EMPTY where the agency knows of nobody', async () => {
    const nobody = { kind: 'answered', data: { me: null }, errors: [] } as const;
    const { ask, brief } = await open({ intercept: ({ subgraph }) => (subgraph === 'traffic' ? nobody : undefined) });
    await ask('{ me { fines } }', all);
    expect(brief()).toEqual([['record', 'p1 SELF traffic:Person.fines:EMPTY']]);
  });

  it('are DENIED of the caller’s own fields that a right is missing for, without asking anyone', async () => {
    const { ask, brief, calls } = await open();
    await ask('{ me { name cars { model } guardian { name } } }', { caller: signedIn() });
    expect(calls).toEqual([]);
    expect(brief()).toEqual([
      [
        'record',
        'p1 SELF civil:Person.name,Person.guardian:DENIED traffic:Person.cars:DENIED',
        'null SCOPE traffic:Car.model:DENIED',
      ],
    ]);
  });
});

describe('what the second gate denies', () => {
  const inquiry = (subject: string, ...coordinates: string[]) =>
    rightTo(subject, coordinates, { basis: 'INQUIRY', grounds: 'inq_12345678', purpose: 'COURT', case: 'c1' });
  const official = {
    caller: { ...signedIn('cars'), kind: 'official', agency: 'court' },
    basis: 'inq_12345678',
  } as const;

  it('is filed under whom the inquiry proves, with its purpose and case, and under nobody otherwise', async () => {
    const rights = madeUpRights([inquiry('p2', 'Car.due')]);
    const { ask, brief, entries } = await open({ rights });
    await ask('{ car(id: "v2") { model due } other: car(id: "v1") { model } things { model } }', official);
    expect(brief()).toEqual([
      [
        'record',
        'p1 INQUIRY traffic:Car.id:RETURNED tax:Car.due:RETURNED',
        'p2 INQUIRY traffic:Car.id:RETURNED tax:Car.due:RETURNED',
        'p2 SCOPE traffic:Car.model:DENIED',
        'null SCOPE traffic:Car.model,Boat.model:DENIED',
      ],
    ]);
    expect(entries[0]?.[1]).toMatchObject({ reader: 'p1', purpose: 'COURT', case: 'c1', role: 'official' });
  });

  it('is filed under whom the inquiry proves where the first gate denied it, but for the caller’s own', async () => {
    const { ask, brief, calls } = await open({ rights: madeUpRights([inquiry('p2', 'Car.due')]) });
    await ask('{ me { fines cars { model } } }', official);
    expect(brief()).toEqual([
      ['record', 'p1 SELF traffic:Person.fines,Person.cars:DENIED', 'p2 SCOPE traffic:Car.model:DENIED'],
    ]);
    expect(calls).toEqual([]);
  });

  it('is filed under nobody of a basis that does not hold', async () => {
    const { ask, brief, calls } = await open({ rights: madeUpRights(() => ({ isReferenceGood: false })) });
    await ask('{ car(id: "v2") { model } }', official);
    expect(brief()).toEqual([['record', 'null SCOPE traffic:Car.model:DENIED']]);
    expect(calls).toEqual([]);
  });
});

describe('a ledger that cannot be written', () => {
  it('keeps personal answers back, asks no agency, and lets public ones go', async () => {
    const { ask, calls } = await open({}, () => true);
    const refused = await ask('{ me { name } news }', all);
    expect([refused.data, refused.errors?.[0]?.extensions.code]).toEqual([undefined, 'LEDGER_UNAVAILABLE']);
    expect(calls).toEqual([]);
    expect((await ask('{ news }', all)).data).toEqual({ news: 'rain' });
    expect((await ask('{ news me { name } }')).data).toEqual({ news: 'rain', me: null });
  });

  it('keeps back what was read when it failed only then', async () => {
    const { ask } = await open({}, (kind) => kind === 'record');
    const { data, errors } = await ask('{ me { name } }', all);
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'LEDGER_UNAVAILABLE']);
  });
});

describe('what has an effect', () => {
  it('is intended before the agency is asked, and completed before the answer leaves', async () => {
    let before: unknown[] = [];
    const { ask, brief } = await open({
      intercept: () => {
        before = brief();
        return undefined;
      },
    });
    await ask('mutation { sell(id: "v2") { model } lose }', all);
    const intent = ['intend', 'p1 SELF traffic:Mutation.sell,Mutation.lose:UNKNOWN'];
    expect(before).toEqual([intent]);
    expect(brief()).toEqual([
      intent,
      [
        'complete i1',
        'p1 SELF traffic:Mutation.sell,Car.model,Mutation.lose:RETURNED',
        'p2 SCOPE traffic:Car.model:RETURNED',
      ],
    ]);
  });

  it('is not asked for when the intent cannot be written', async () => {
    const { ask, calls } = await open({}, (kind) => kind === 'intend');
    const { errors } = await ask('mutation { lose }', all);
    expect([errors?.[0]?.extensions.code, calls]).toEqual(['LEDGER_UNAVAILABLE', []]);
  });

  it.each([
    ['DONE_WITHOUT_RECORD', undefined],
    ['PERHAPS_DONE_WITHOUT_RECORD', failed('SUBGRAPH_REQUEST_TIMEOUT')],
    ['PERHAPS_DONE_WITHOUT_RECORD', failed('SUBGRAPH_CONNECTION_LOST')],
    ['LEDGER_UNAVAILABLE', failed('SUBGRAPH_CIRCUIT_BREAKER_REJECTED')],
    ['LEDGER_UNAVAILABLE', failed('FORBIDDEN')],
  ] as const)('is told of by %s when only completing fails (%p)', async (code, answer) => {
    const { ask, brief } = await open({ intercept: () => answer }, (kind) => kind.startsWith('complete'));
    const { data, errors } = await ask('mutation { sell(id: "v1") { model } }', all);
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, code]);
    expect(brief()).toEqual([['intend', 'p1 SELF traffic:Mutation.sell:UNKNOWN']]);
  });
});

describe('a deferred part', () => {
  const query = '{ me { name ... @defer { fines } } }';

  it('leaves after what it adds is written, and nothing twice', async () => {
    const held = Promise.withResolvers<undefined>();
    const { askInParts, brief } = await open({
      intercept: ({ subgraph }) => (subgraph === 'traffic' ? (held.promise as Promise<Anything>) : undefined),
    });
    const { waves } = await askInParts(query, all);
    expect(brief()).toEqual([['record', 'p1 SELF civil:Person.name:RETURNED']]);
    held.resolve(undefined);
    for await (const { parts } of waves) expect(parts[0]?.data).toEqual({ fines: 7 });
    expect(brief().slice(1)).toEqual([['record', 'p1 SELF traffic:Person.fines:RETURNED']]);
  });

  it('is kept back with its reason when it cannot be written', async () => {
    let count = 0;
    const held = Promise.withResolvers<undefined>();
    const { askInParts } = await open(
      { intercept: ({ subgraph }) => (subgraph === 'traffic' ? (held.promise as Promise<Anything>) : undefined) },
      (kind) => kind === 'record' && (count += 1) > 1,
    );
    const { first, waves } = await askInParts(query, all);
    expect(first.data).toEqual({ me: { name: 'name of p1' } });
    held.resolve(undefined);
    const parts = [];
    for await (const wave of waves) parts.push(...wave.parts);
    expect(parts.map(({ data, errors }) => [data, errors?.[0]?.extensions.code])).toEqual([
      [null, 'LEDGER_UNAVAILABLE'],
    ]);
  });
});
