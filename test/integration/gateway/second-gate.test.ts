import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { errorTable } from '../../../gateway/kernel/errors.ts';
import type { Rights } from '../../../gateway/kernel/rights.ts';
import type { RequestScope, SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { subjects } from '../../support/compose-inline.ts';
import { openInlineGateway, signedIn, type Anything, type InlineOptions } from '../../support/inline-gateway.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';

const root = 'type Query { me: Person @shareable @authenticated @ofCaller';
const person = 'type Person @key(fields: "id") @subject(field: "id")';
const reference = ({ id }: { id: string }) => ({ id });
const resolvers = {
  Query: { me: (_: unknown, __: unknown, { caller }: RequestScope): Anything => ({ id: caller.subject ?? 'p1' }) },
  Person: { __resolveReference: reference },
};

/** Agencies that give everybody everything: what does not leave is kept back by the gateway alone. */
const vehicles: Record<string, Anything> = {
  v1: { id: 'v1', model: 'A', owner: 'p1' },
  v2: { id: 'v2', model: 'B', owner: 'p2' },
  v3: { id: 'v3', model: 'C', owner: 'p3' },
};
const notices: Record<string, Anything> = {
  n1: { id: 'n1', state: 'SENT', recipients: ['p1', 'p2'] },
  n2: { id: 'n2', state: 'SENT', recipients: ['p2', 'p3'] },
};
const bills: Record<string, Anything> = {
  b1: { id: 'b1', amount: 10, debtor: 'p1' },
  b2: { id: 'b2', amount: 20, debtor: 'p2' },
};

const agencies = {
  civil: {
    sdl: `${subjects} ${root} person(id: ID!): Person  company(id: ID!): Firm  hello: String }
      ${person} { id: ID! name: String father: Person wards: [Person!] firm: Firm income: Int }
      type Firm @key(fields: "id") @subject(field: "id") { id: ID! title: String directors: [Person!] }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        person: (_: unknown, { id }: { id: string }) => (id === 'nobody' ? null : { id }),
        company: (_: unknown, { id }: { id: string }) => ({ id }),
        hello: () => 'hello',
      },
      Person: {
        __resolveReference: reference,
        name: ({ id }: { id: string }) => `name of ${id}`,
        father: () => ({ id: 'p2' }),
        wards: () => [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }],
        firm: () => ({ id: 'f1' }),
        income: ({ id }: { id: string }) => Number(id.slice(1)) * 100,
      },
      Firm: {
        __resolveReference: reference,
        title: ({ id }: { id: string }) => `title of ${id}`,
        directors: () => [{ id: 'p1' }, { id: 'p2' }],
      },
    },
  },
  traffic: {
    sdl: `${subjects} ${root} vehicle(plate: String!): Vehicle  vehicles: [Vehicle]  thing(id: ID!): Thing }
      union Thing = Vehicle | Permit
      type Permit @key(fields: "id") @subject(field: "holder") { id: ID! class: Int holder: ID @inaccessible }
      type Mutation { seize(plate: String!): Vehicle }
      ${person} { id: ID! vehicles: [Vehicle] points: Int }
      type Vehicle @key(fields: "id") @subject(field: "owner") { id: ID! model: String owner: ID @inaccessible plate: Plate }
      type Plate { letters: String }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        vehicle: (_: unknown, { plate }: { plate: string }) => vehicles[plate],
        vehicles: () => Object.values(vehicles),
        thing: (_: unknown, { id }: { id: string }) =>
          id.startsWith('v')
            ? { __typename: 'Vehicle', ...vehicles[id] }
            : { __typename: 'Permit', id, class: 3, holder: 'p2' },
      },
      Mutation: { seize: (_: unknown, { plate }: { plate: string }) => vehicles[plate] },
      Person: { __resolveReference: reference, vehicles: () => Object.values(vehicles), points: () => 7 },
      Vehicle: {
        __resolveReference: ({ id }: { id: string }) => vehicles[id],
        plate: ({ id }: { id: string }) => ({ letters: `letters of ${id}` }),
      },
    },
  },
  insurer: {
    sdl: `${subjects} ${root} policyOf(code: String!): Vehicle  covered(code: String!): Vehicle }
      ${person} { id: ID! income: Int @external debt: Int @requires(fields: "income")
        father: Person @external fatherDebt: Int @requires(fields: "father { income }") }
      type Vehicle @key(fields: "id") { id: ID! premium: Int }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        policyOf: (_: unknown, { code }: { code: string }) => ({ id: code }),
        covered: (_: unknown, { code }: { code: string }) => ({ id: code }),
      },
      Person: {
        __resolveReference: (given: Anything) => given,
        debt: ({ income }: Anything) => income + 1,
        fatherDebt: ({ father }: Anything) => father.income + 1,
      },
      Vehicle: { __resolveReference: reference, premium: () => 50 },
    },
  },
  police: {
    sdl: `${subjects} ${root} fine(code: String!): Fine }
      type Fine @key(fields: "id") @subject(field: "owner") { id: ID! owner: ID @inaccessible bill: Bill }
      ${person} { id: ID! }
      type Bill @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        fine: (_: unknown, { code }: { code: string }) => ({ id: code, owner: 'p1', bill: { id: code } }),
      },
      Person: resolvers.Person,
    },
  },
  bills: {
    sdl: `${subjects} ${root} bill(id: ID!): Bill }
      ${person} { id: ID! }
      type Bill @key(fields: "id") @subject(field: "debtor") { id: ID! amount: Int debtor: ID @inaccessible }`,
    resolvers: {
      Query: { ...resolvers.Query, bill: (_: unknown, { id }: { id: string }) => bills[id] },
      Person: resolvers.Person,
      Bill: { __resolveReference: ({ id }: { id: string }) => bills[id] ?? null },
    },
  },
  court: {
    sdl: `${subjects} ${root} notice(id: ID!): Notice }
      ${person} { id: ID! }
      type Notice @key(fields: "id") @subject(field: "recipients") { id: ID! state: String recipients: [ID!] @inaccessible }`,
    resolvers: {
      Query: { ...resolvers.Query, notice: (_: unknown, { id }: { id: string }) => notices[id] },
      Person: resolvers.Person,
    },
  },
  folder: {
    sdl: `${subjects} ${root} request(code: String!): ServiceRequest }
      ${person} { id: ID! }
      interface ServiceRequest @key(fields: "code") { code: ID! title: String }
      type VisaRequest implements ServiceRequest @key(fields: "code") @subject(field: "applicant")
        { code: ID! title: String applicant: ID @inaccessible }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        request: (_: unknown, { code }: { code: string }) => ({
          __typename: 'VisaRequest',
          code,
          title: `title of ${code}`,
          applicant: code,
        }),
      },
      Person: resolvers.Person,
    },
  },
  post: {
    sdl: `${subjects} ${root} address(code: String!): Address }
      ${person} { id: ID! }
      type Address @key(fields: "id") @subject(field: "residents") { id: ID! city: String residents: [ID!] @inaccessible }`,
    resolvers: {
      Query: {
        ...resolvers.Query,
        address: (_: unknown, { code }: { code: string }) => ({ id: code, city: 'Yazd', residents: [code, 'p3'] }),
      },
      Person: resolvers.Person,
    },
  },
  lender: {
    sdl: `${subjects} ${root} lent(code: String!): Vehicle }
      ${person} { id: ID! }
      type Vehicle @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { ...resolvers.Query, lent: (_: unknown, { code }: { code: string }) => ({ id: code }) },
      Person: resolvers.Person,
    },
  },
  rater: {
    sdl: `type Vehicle @key(fields: "id") { id: ID! rating: Int }`,
    resolvers: { Vehicle: { __resolveReference: reference, rating: () => 4 } },
  },
  remarks: {
    sdl: `type ServiceRequest @key(fields: "code") @interfaceObject { code: ID! remark: String }`,
    resolvers: { ServiceRequest: { __resolveReference: (given: Anything) => given, remark: () => 'late' } },
  },
};

const open = (options: InlineOptions = {}) => openInlineGateway(agencies, options);
const citizen = { caller: signedIn() };
const official: Partial<Caller> = { ...signedIn(), kind: 'official', agency: 'tax' };
const all = ['name', 'father', 'wards', 'income', 'vehicles', 'points', 'debt', 'fatherDebt'].map((f) => `Person.${f}`);

const codes = (answer: { errors?: readonly Anything[] }) =>
  (answer.errors ?? []).map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`);
const asked = (calls: readonly SubgraphRequest[]) => calls.map(({ subgraph }) => subgraph);
/** Fails whoever asks one of these. */
const closed = (...names: string[]): InlineOptions => ({
  intercept: ({ subgraph, query }) => {
    if (names.includes(subgraph)) throw new Error(`${subgraph} was asked ${query}`);
    return undefined;
  },
});

describe('a citizen about herself', () => {
  it('is given what she asks for, and nobody is asked for her rights', async () => {
    const rights = madeUpRights();
    const { ask, mandates } = await open({ rights });
    const { data, errors } = await ask(
      '{ me { name points debt vehicles { id } } vehicle(plate: "v1") { model premium } }',
      {
        caller: signedIn(),
      },
    );
    expect(data).toEqual({
      me: { name: 'name of p1', points: 7, debt: 101, vehicles: [{ id: 'v1' }, null, null] },
      vehicle: { model: 'A', premium: 50 },
    });
    expect(codes({ errors: errors ?? [] })).toEqual(['me.vehicles.1 FORBIDDEN', 'me.vehicles.2 FORBIDDEN']);
    expect(mandates.every((mandate) => mandate?.rights.length === 0)).toBe(true);
    expect(mandates[0]?.purpose).toBe('SELF_SERVICE');
  });

  it('reads a fine, and its bill whose debtor only the biller knows, without a question about rights', async () => {
    const rights = madeUpRights();
    const { ask } = await open({ rights });
    expect((await ask('{ me { name income debt } }', citizen)).data.me).toEqual({
      name: 'name of p1',
      income: 100,
      debt: 101,
    });
    expect(rights.questions).toEqual([]);
  });

  it('is one of several whom something is about', async () => {
    const { ask } = await open();
    expect((await ask('{ notice(id: "n1") { state } }', citizen)).data).toEqual({ notice: { state: 'SENT' } });
    expect(codes(await ask('{ notice(id: "n2") { state } }', citizen))).toEqual(['notice FORBIDDEN']);
  });
});

describe('somebody else’s', () => {
  it.each([
    ['a vehicle by its plate', '{ vehicle(plate: "v2") { model } }', ['traffic']],
    ['what is known elsewhere of a vehicle by its plate', '{ vehicle(plate: "v2") { premium } }', ['traffic']],
    ['a vehicle by its plate, were it but that there is one', '{ vehicle(plate: "v2") { __typename } }', ['traffic']],
    ['a part of a vehicle', '{ vehicle(plate: "v2") { plate { letters } } }', ['traffic']],
    ['a vehicle through a union', '{ thing(id: "v2") { ... on Vehicle { model } } }', ['traffic']],
    ['a permit through a union', '{ thing(id: "x") { ...F } } fragment F on Permit { class }', ['traffic']],
    ['a thing of any type', '{ thing(id: "x") { __typename } }', ['traffic']],
    ['a bill by its number', '{ bill(id: "b2") { amount } }', ['bills']],
    ['a notice', '{ notice(id: "n2") { state } }', ['court']],
    ['an address by its postal code', '{ address(code: "p2") { city } }', ['post']],
    ['a request by its tracking code', '{ request(code: "p2") { title } }', ['folder']],
    ['what an interface object says of a request', '{ request(code: "p2") { remark } }', ['folder']],
    ['a person by an id', '{ person(id: "p2") { name } }', ['civil']],
    ['a person by an id, under another name', '{ x: person(id: "p2") { y: __typename } }', ['civil']],
    ['what others know of a person by an id', '{ person(id: "p2") { points debt } }', ['civil']],
    ['a vehicle that its insurer knows', '{ covered(code: "v2") { premium } }', ['insurer']],
  ])('is not given, and nobody but who knows whose it is is asked: %s', async (_case, query, owners) => {
    const { ask, calls } = await open();
    const answer = await ask(query, citizen);
    expect(Object.values(answer.data)).toEqual([null]);
    expect(codes(answer)).toEqual([`${Object.keys(answer.data)[0]} FORBIDDEN`]);
    expect(asked(calls)).toEqual(owners);
    expect(JSON.stringify(answer)).not.toMatch(/p2|v2|b2|n2/);
  });

  it.each([
    ['{ me { father { points } } }', ['me.father.points'], ['traffic']],
    ['{ me { father { debt } } }', ['me.father'], ['insurer']],
    ['{ me { fatherDebt } }', ['me.fatherDebt'], []],
    ['{ me { wards { points } } }', ['me.wards.1.points', 'me.wards.2.points'], []],
  ])('is not asked for by its key: %s', async (query, paths, unasked) => {
    const { ask, calls } = await open(closed(...unasked));
    const answer = await ask(query, citizen);
    expect(codes(answer)).toEqual(paths.map((path) => `${path} FORBIDDEN`));
    expect(calls.some((call) => call.query.includes('fatherDebt'))).toBe(false);
    for (const { variablesText = '' } of calls) expect(variablesText).not.toMatch(/p2|p3/);
    expect(JSON.stringify(answer)).not.toMatch(/p2|p3/);
  });

  it('is told of to the client in the same words, and of the same size, as what does not exist', async () => {
    for (const [theirs, none] of [
      ['{ vehicle(plate: "v2") { model } }', '{ vehicle(plate: "v9") { model } }'],
      ['{ bill(id: "b2") { amount } }', '{ bill(id: "b9") { amount } }'],
      ['{ person(id: "p2") { name points } }', '{ person(id: "nobody") { name points } }'],
      ['{ policyOf(code: "v2") { id model } }', '{ policyOf(code: "v9") { id model } }'],
    ] as const) {
      const [rights, others] = [madeUpRights(), madeUpRights()];
      const [one, other] = [await open({ rights }), await open({ rights: others })];
      const [denied, missing] = [await one.ask(theirs, citizen), await other.ask(none, citizen)];
      expect(JSON.stringify(denied).replaceAll('9', '2')).toBe(JSON.stringify(missing).replaceAll('9', '2'));
      expect(asked(one.calls)).toEqual(asked(other.calls));
      expect([rights.questions, rights.held]).toEqual([others.questions, others.held]);
    }
  });

  it.each([
    ['with its origins told', (query: string) => query, { tellsOrigins: true }],
    ['under conditions', (query: string) => query.replace('{ model', '{ ... @include(if: true) { m: model }'), {}],
    ['before it runs', (query: string) => query, { isPreview: true }],
  ])('is told of no more than what does not exist, also %s', async (_how, write, how) => {
    const answers = await Promise.all(
      ['v2', 'v9'].map(async (plate) => {
        const { ask, calls } = await open({ rights: madeUpRights() });
        const answer = await ask(write(`{ vehicle(plate: "${plate}") { model premium } }`), { ...citizen, ...how });
        return [answer, asked(calls)];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(JSON.stringify(answers)).not.toMatch(/p2|v2/);
  });

  it('is told of no more than what does not exist in a part that follows', async () => {
    const partsOf = async (plate: string) => {
      const { askInParts, calls } = await open({ rights: madeUpRights() });
      const { first, waves } = await askInParts(
        `{ hello ... @defer { vehicle(plate: "${plate}") { model premium } } }`,
        citizen,
      );
      const parts = [];
      for await (const wave of waves) parts.push(wave);
      return [first, parts, asked(calls)];
    };
    const theirs = await partsOf('v2');
    expect(theirs).toEqual(await partsOf('v9'));
    expect(JSON.stringify(theirs)).toContain('FORBIDDEN');
  });

  it('is for nobody where no agency says whose it is', async () => {
    const { ask, calls } = await open({
      intercept: ({ subgraph }) =>
        subgraph === 'traffic'
          ? { kind: 'answered', data: { vehicle: { model: 'A', __hidden_Vehicle_owner: null } }, errors: [] }
          : undefined,
    });
    expect(codes(await ask('{ vehicle(plate: "v1") { model } }', citizen))).toEqual(['vehicle FORBIDDEN']);
    expect(asked(calls)).toEqual(['traffic']);
  });

  it('is not told of by what its agency says went wrong with it', async () => {
    const messages = { fa: 'وسیلهٔ علی', en: 'the car of Ali has no model' };
    const { ask } = await open({
      intercept: () => ({
        kind: 'answered',
        data: { vehicle: { model: null, __hidden_Vehicle_owner: 'p2' } },
        errors: [{ code: 'ODD', messages, path: ['vehicle', 'model'] }],
      }),
    });
    const answer = await ask('{ vehicle(plate: "v2") { model } }', citizen);
    expect(codes(answer)).toEqual(['vehicle FORBIDDEN']);
    expect(JSON.stringify(answer)).not.toContain('Ali');
  });

  it('is not given when the agency leaves out whose it is', async () => {
    const { ask } = await open({
      intercept: () => ({ kind: 'answered', data: { vehicle: { model: 'A' } }, errors: [] }),
    });
    expect((await ask('{ vehicle(plate: "v1") { model } }', citizen)).data).toEqual({ vehicle: null });
  });

  it('is left open in a list, where what is allowed is given', async () => {
    const { ask, calls } = await open({ rights: madeUpRights([rightTo('p3', ['Vehicle.model'])]) });
    const answer = await ask('{ vehicles { model premium } }', citizen);
    expect(answer.data.vehicles).toEqual([{ model: 'A', premium: 50 }, null, { model: 'C', premium: null }]);
    expect(codes(answer)).toEqual(['vehicles.1 FORBIDDEN', 'vehicles.2.premium FORBIDDEN']);
    expect(calls.at(-1)?.variablesText).toBe('{"representations":[{"__typename":"Vehicle","id":"v1"}]}');
  });

  it('does not leave in the payload of a mutation', async () => {
    const { ask } = await open();
    expect((await ask('mutation { seize(plate: "v2") { model } }', citizen)).data).toEqual({ seize: null });
    expect((await ask('mutation { seize(plate: "v1") { model } }', citizen)).data).toEqual({ seize: { model: 'A' } });
  });

  it('is not the caller’s because it hangs on something of hers', async () => {
    const { ask, calls } = await open({ rights: madeUpRights() });
    expect((await ask('{ fine(code: "b1") { bill { amount } } }', citizen)).data).toEqual({
      fine: { bill: { amount: 10 } },
    });
    const answer = await ask('{ fine(code: "b2") { bill { amount } } }', citizen);
    expect(answer.data).toEqual({ fine: { bill: { amount: null } } });
    expect(codes(answer)).toEqual(['fine.bill.amount FORBIDDEN']);
    expect(asked(calls).slice(2)).toEqual(['police', 'bills']);
  });

  it.each([
    [{ ...official }, 'CONSENT_REQUIRED'],
    [{ ...signedIn(), kind: 'client', subject: null }, 'CONSENT_REQUIRED'],
    [{}, 'UNAUTHENTICATED'],
  ] as const)('is not given to %p, with a code that says what is missing', async (caller, code) => {
    const { ask } = await open({ rights: madeUpRights() });
    expect(codes(await ask('{ vehicle(plate: "v2") { model } }', { caller }))).toEqual([`vehicle ${code}`]);
  });

  it('is not a machine’s own, whatever an agency calls its own', async () => {
    const { ask } = await open({ rights: madeUpRights() });
    const caller: Partial<Caller> = { ...signedIn(), kind: 'client', subject: null };
    expect((await ask('{ me { name } }', { caller })).data).toEqual({ me: null });
  });
});

describe('a right', () => {
  it('gives the fields that it names, by one question, which is asked again before each fetch', async () => {
    const right = rightTo('p2', ['Person.name', 'Person.points', 'Vehicle.model']);
    const rights = madeUpRights([right]);
    const { ask, mandates, calls } = await open({ rights });
    const answer = await ask('{ me { father { name points debt } } }', citizen);
    expect(answer.data.me.father).toEqual({ name: 'name of p2', points: 7, debt: null });
    expect(codes(answer)).toEqual(['me.father.debt FORBIDDEN']);
    expect(rights.questions).toEqual([{ caller: expect.objectContaining({ subject: 'p1' }), reference: null }]);
    expect(rights.held).toEqual([[right], [right]]);
    const toTraffic = calls.findIndex(({ subgraph }) => subgraph === 'traffic');
    expect(mandates[toTraffic]).toEqual({ purpose: 'SELF_SERVICE', case: null, rights: [right] });
  });

  it('is told to the one agency that knows whose a vehicle is', async () => {
    const right = rightTo('p2', ['Vehicle.model']);
    const { ask, mandates } = await open({ rights: madeUpRights([right]) });
    expect((await ask('{ vehicle(plate: "v2") { model } }', citizen)).data).toEqual({ vehicle: { model: 'B' } });
    expect(mandates[0]?.rights).toEqual([right]);
  });

  it('names the fields of parts too, and need not name keys', async () => {
    const { ask } = await open({ rights: madeUpRights([rightTo('p2', ['Vehicle.model', 'Vehicle.plate'])]) });
    expect((await ask('{ vehicle(plate: "v2") { id model } }', citizen)).data.vehicle).toEqual({
      id: 'v2',
      model: 'B',
    });
    const parts = await ask('{ vehicle(plate: "v2") { plate { letters } } }', citizen);
    expect(parts.data).toEqual({ vehicle: { plate: { letters: null } } });
    expect(codes(parts)).toEqual(['vehicle.plate.letters FORBIDDEN']);
  });

  it('has the agency asked for what it names, and for nothing else of the same person', async () => {
    const rights = madeUpRights([
      rightTo('p2', ['Person.points']),
      rightTo('p3', ['Person.vehicles', 'Vehicle.model']),
    ]);
    const { ask, calls } = await open({ rights });
    const answer = await ask('{ me { wards { ward: points cars: vehicles { model } } } }', citizen);
    expect(answer.data.me.wards).toEqual([
      { ward: 7, cars: [{ model: 'A' }, null, { model: 'C' }] },
      { ward: 7, cars: null },
      { ward: null, cars: [{ model: 'A' }, null, { model: 'C' }] },
    ]);
    expect(codes(answer)).toEqual([
      'me.wards.0.cars.1 FORBIDDEN',
      'me.wards.1.cars FORBIDDEN',
      'me.wards.2.ward FORBIDDEN',
      'me.wards.2.cars.1 FORBIDDEN',
    ]);
    const toTraffic = calls.filter(({ subgraph }) => subgraph === 'traffic');
    expect(toTraffic.map(({ coordinates, variablesText }) => [coordinates, variablesText?.match(/p\d/g)])).toEqual([
      [['Person.points', 'Person.vehicles', 'Vehicle.model', 'Vehicle.owner'], ['p1']],
      [['Person.points'], ['p2']],
      [['Person.vehicles', 'Vehicle.model', 'Vehicle.owner'], ['p3']],
    ]);
  });

  it('to parts of what hangs on a field, and not to the field, has no agency asked for anything', async () => {
    const rights = madeUpRights([rightTo('p2', ['Person.name', 'Vehicle.model'])]);
    const { ask } = await open({ rights, ...closed('traffic') });
    const answer = await ask('{ me { father { name vehicles { model } } } }', citizen);
    expect(answer.data.me.father).toEqual({ name: 'name of p2', vehicles: null });
    expect(codes(answer)).toEqual(['me.father.vehicles FORBIDDEN']);
    expect(answer.extensions?.agencies).toMatchObject({ traffic: 'DENIED' });
  });

  it('to a field says nothing about what the field’s inputs are', async () => {
    const { ask } = await open({ rights: madeUpRights([rightTo('p2', ['Person.debt'])]), ...closed('insurer') });
    const answer = await ask('{ me { father { debt } } }', citizen);
    expect(codes(answer)).toEqual(['me.father FORBIDDEN']);
  });

  it('that has ended by itself gives nothing', async () => {
    const { ask } = await open({ rights: madeUpRights([rightTo('p2', ['Person.points'], { until: 1 })]) });
    expect(codes(await ask('{ me { father { points } } }', citizen))).toEqual(['me.father.points FORBIDDEN']);
  });

  it('is asked for at others once the agency that can tell has named whom something is about', async () => {
    const { ask, calls } = await open({ rights: madeUpRights([rightTo('p3', ['Vehicle.model', 'Vehicle.rating'])]) });
    const query = (code: string) => `{ lent(code: "${code}") { model rating } }`;
    expect((await ask(query('v1'), citizen)).data.lent).toEqual({ model: 'A', rating: 4 });
    expect((await ask(query('v3'), citizen)).data.lent).toEqual({ model: 'C', rating: 4 });
    expect(asked(calls)).toEqual(['lender', 'traffic', 'rater', 'lender', 'traffic', 'rater']);
    const refused = await ask(query('v2'), citizen);
    expect(refused.data.lent).toEqual({ model: null, rating: null });
    expect(asked(calls).slice(6)).toEqual(['lender', 'traffic']);
  });

  it('is refused between two fetches once it is revoked', async () => {
    const right = rightTo('p2', ['Vehicle.model', 'Vehicle.premium']);
    const rights = madeUpRights([right]);
    const holding: Rights['holding'] = async (used) => {
      const held = await rights.holding(used);
      rights.revoke(right);
      return held;
    };
    const { ask, calls } = await open({ rights: { ...rights, holding } });
    const answer = await ask('{ vehicle(plate: "v2") { model premium } }', citizen);
    expect(answer.data).toEqual({ vehicle: { model: 'B', premium: null } });
    expect(codes(answer)).toEqual(['vehicle.premium FORBIDDEN']);
    expect(asked(calls)).toEqual(['traffic']);
  });

  it('is refused in a deferred part once it is revoked', async () => {
    const right = rightTo('p2', all);
    const rights = madeUpRights([right]);
    const held = Promise.withResolvers<undefined>();
    const { askInParts, calls } = await open({
      rights,
      intercept: ({ query }) => (query.includes('income') ? (held.promise as Promise<Anything>) : undefined),
    });
    const { first, waves } = await askInParts('{ me { father { name ... @defer { debt } } } }', citizen);
    expect(first.data.me.father).toEqual({ name: 'name of p2' });
    rights.revoke(right);
    held.resolve(undefined);
    const parts = [];
    for await (const wave of waves) parts.push(...wave.parts);
    expect(parts.map(({ data, errors }) => [data, codes({ errors: errors ?? [] })])).toEqual([
      [{ debt: null }, ['me.father.debt FORBIDDEN']],
    ]);
    expect(asked(calls)).not.toContain('insurer');
  });

  it('cannot be found while its store is down: others are refused, and the caller’s own goes on', async () => {
    const rights = madeUpRights([rightTo('p2', all)]);
    rights.fail();
    const { ask } = await open({ rights });
    const answer = await ask('{ hello me { points father { points } } vehicle(plate: "v1") { model } }', citizen);
    expect(answer.data).toEqual({
      hello: 'hello',
      me: { points: 7, father: { points: null } },
      vehicle: { model: 'A' },
    });
    expect(codes(answer)).toEqual(['me.father.points RIGHTS_UNAVAILABLE']);
    expect(rights.questions).toHaveLength(1);
  });
});

describe('a named basis', () => {
  const inquiry = (subject: string, coordinates: readonly string[]) =>
    rightTo(subject, coordinates, { basis: 'INQUIRY', grounds: 'inq_12345678', purpose: 'COURT', case: 'c1' });
  const named = { caller: official, basis: 'inq_12345678' };

  it('gives its purpose and case, and only what it names', async () => {
    const rights = madeUpRights([inquiry('p2', ['Person.name']), rightTo('p3', ['Person.name'])]);
    const { ask, mandates } = await open({ rights });
    const answer = await ask('{ two: person(id: "p2") { name } three: person(id: "p3") { name } }', named);
    expect(answer.data).toEqual({ two: { name: 'name of p2' }, three: null });
    expect(codes(answer)).toEqual(['three FORBIDDEN']);
    expect(mandates[0]).toMatchObject({ purpose: 'COURT', case: 'c1', rights: [{ subject: 'p2' }] });
    expect(rights.questions).toHaveLength(1);
  });

  it.each([
    ['made up', madeUpRights(() => ({ isReferenceGood: false })), 'BASIS_NOT_VALID'],
    ['not told of', madeUpRights([rightTo('p2', all, { grounds: 'another1' })]), 'BASIS_NOT_VALID'],
    ['unknown to a gateway without rights', undefined, 'BASIS_NOT_VALID'],
  ] as const)('that is %s closes everything personal, and no agency is asked', async (_case, rights, code) => {
    const { ask, calls } = await open(rights === undefined ? {} : { rights });
    for (const query of ['{ me { name } }', '{ me { __typename } }', '{ vehicle(plate: "v1") { __typename } }']) {
      const answer = await ask(query, named);
      expect(codes(answer)).toEqual([`${Object.keys(answer.data)[0]} ${code}`]);
      expect(answer.errors?.[0]?.message).toBe(errorTable[code].en);
    }
    await ask('mutation { seize(plate: "v1") { model } }', named);
    expect(calls).toEqual([]);
    expect((await ask('{ hello me { name } }', named)).data).toEqual({ hello: 'hello', me: null });
    expect(asked(calls)).toEqual(['civil']);
  });

  it('that cannot be found out closes everything personal, and public fields go on', async () => {
    const rights = madeUpRights();
    rights.fail();
    const { ask, calls } = await open({ rights });
    const answer = await ask('{ hello me { name } }', named);
    expect(answer.data).toEqual({ hello: 'hello', me: null });
    expect(codes(answer)).toEqual(['me RIGHTS_UNAVAILABLE']);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['con_12345678', 'CONSENT', 'CONSENT_REQUIRED'],
    ['del_12345678', 'POWER_OF_ATTORNEY', 'BASIS_NOT_VALID'],
    ['inq_12345678', 'INQUIRY', 'BASIS_NOT_VALID'],
  ] as const)('that ends keeps a deferred part back whose fetch had begun before: %s', async (basis, kind, code) => {
    const right = rightTo('p2', ['Person.name', 'Person.points'], { basis: kind, grounds: basis });
    const rights = madeUpRights([right]);
    const [reached, held] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const { askInParts } = await open({
      rights,
      intercept: ({ subgraph }) => {
        if (subgraph !== 'traffic') return undefined;
        reached.resolve(undefined);
        return held.promise as Promise<Anything>;
      },
    });
    const { first, waves } = await askInParts('{ person(id: "p2") { name ... @defer { points } } }', {
      ...named,
      basis,
    });
    expect(first.data).toEqual({ person: { name: 'name of p2' } });
    const parts: Anything[] = [];
    const reading = (async () => {
      for await (const wave of waves) parts.push(...wave.parts);
    })();
    await reached.promise;

    rights.revoke(right);
    held.resolve(undefined);

    await reading;
    expect(parts.map(({ data, errors = [] }) => [data, codes({ errors })])).toEqual([[null, [`person ${code}`]]]);
  });

  it('that holds, or that nothing was read by, keeps no deferred part back', async () => {
    const right = rightTo('p2', ['Person.name', 'Person.points'], {
      basis: 'POWER_OF_ATTORNEY',
      grounds: 'del_12345678',
    });
    const { askInParts } = await open({ rights: madeUpRights([right]) });
    for (const query of [
      '{ person(id: "p2") { name ... @defer { points } } }',
      '{ me { name ... @defer { points } } }',
    ]) {
      const { waves } = await askInParts(query, { ...citizen, basis: 'del_12345678' });
      for await (const { parts } of waves) expect(parts).toMatchObject([{ data: { points: 7 }, errors: [] }]);
    }
  });

  it('of a company is never mixed with the caller’s own', async () => {
    const firm = rightTo('f1', ['Firm.title', 'Firm.directors'], {
      basis: 'COMPANY_SIGNATORY',
      purpose: 'SERVICE_DELIVERY',
    });
    const { ask } = await open({ rights: madeUpRights([firm]) });
    const query = '{ company(id: "f1") { title directors { points } } me { name } vehicle(plate: "v1") { model } }';
    const answer = await ask(query, { ...citizen, basis: 'company1' });
    expect(answer.data).toEqual({
      company: { title: 'title of f1', directors: [{ points: null }, { points: null }] },
      me: null,
      vehicle: null,
    });
    expect(codes(answer)).toEqual([
      'company.directors.0.points FORBIDDEN',
      'company.directors.1.points FORBIDDEN',
      'me FORBIDDEN_PURPOSE',
      'vehicle FORBIDDEN',
    ]);
    expect((await ask('{ company(id: "f1") { title } }', citizen)).data).toEqual({ company: null });
  });

  it('of an official does not reach her own records, nor her relatives’', async () => {
    const rights = madeUpRights(() => ({
      rights: [inquiry('p1', all), inquiry('p2', all), inquiry('p3', all)],
      barred: new Set(['p1', 'p2']),
    }));
    const { ask } = await open({ rights });
    const query =
      '{ me { name } a: person(id: "p1") { name } b: person(id: "p2") { name } c: person(id: "p3") { name } }';
    const answer = await ask(query, named);
    expect(answer.data).toEqual({ me: null, a: null, b: null, c: { name: 'name of p3' } });
    expect(codes(answer)).toEqual(['me FORBIDDEN_PURPOSE', 'a FORBIDDEN', 'b FORBIDDEN']);
  });
});

describe('many callers', () => {
  it('with a thousand consents to different fields share one plan, and later ones cost no more', async () => {
    const names = ['name', 'income', 'points', 'vehicles', 'father'].map((name) => `Person.${name}`);
    const more = ['Vehicle.model', 'Vehicle.premium', 'Vehicle.rating', 'Vehicle.plate', 'Plate.letters'];
    const setOf = (n: number) => [...names, ...more].filter((_, bit) => (n & (1 << bit)) !== 0);
    const rights = madeUpRights(({ reference: consent }) => {
      const n = Number(consent?.slice('con_0000'.length));
      const terms = { basis: 'CONSENT', grounds: consent, purpose: 'SERVICE_DELIVERY' } as const;
      return { rights: [rightTo('p2', setOf(n), terms)] };
    });
    const { ask, events } = await open({ rights });
    const query = '{ person(id: "p2") { points vehicles { model premium rating plate { letters } } } }';
    const given = (n: number, needed: readonly string[], value: unknown) =>
      needed.every((one) => setOf(n).includes(one)) ? value : null;
    const caller = { ...official, subject: 'p9' };
    const costs: number[] = [];
    for (let n = 1; n <= 1_000; n += 1) {
      const before = process.cpuUsage();
      const { data } = await ask(query, { caller, basis: `con_0000${n}` });
      const { user, system } = process.cpuUsage(before);
      costs.push(user + system);
      const [first, car, after] = data.person?.vehicles ?? [null, null, null];
      expect([first, after, data.person?.points ?? null, car?.model ?? null]).toEqual([
        null,
        null,
        given(n, ['Person.points'], 7),
        given(n, ['Person.vehicles', 'Vehicle.model'], 'B'),
      ]);
    }
    const planned = events.filter((event) => event.kind === 'operation-planned');
    expect(planned.filter(({ cached }) => !cached)).toHaveLength(1);
    const middle = (some: readonly number[]) => some.toSorted((a, b) => a - b)[some.length / 2]!;
    expect(middle(costs.slice(-250))).toBeLessThan(2 * middle(costs.slice(0, 250)));
  });

  it('with rights of their own share one plan and one verdict, and never a call', async () => {
    const rights = madeUpRights(({ caller: { subject } }) => {
      const n = Number(subject?.slice(1));
      return { rights: [rightTo('p2', n % 2 === 0 ? ['Person.points'] : ['Person.name']), rightTo(`w${n}`, all)] };
    });
    const { ask, events, calls } = await open({ rights });
    const query = '{ me { name father { points } } }';
    for (let n = 10; n < 1_010; n += 1) {
      const { data } = await ask(query, { caller: { ...signedIn(), subject: `c${n}` } });
      expect(data.me).toEqual({ name: `name of c${n}`, father: { points: n % 2 === 0 ? 7 : null } });
    }
    const planned = events.filter((event) => event.kind === 'operation-planned');
    expect(planned.filter(({ cached }) => !cached)).toHaveLength(1);
    expect(calls).toHaveLength(1_500);
  });
});
