import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/judiciary/context.ts';
import { appointmentsOf } from '../../../subgraphs/judiciary/court-appointments.ts';
import { openRegistry } from '../../../subgraphs/judiciary/registry.ts';
import { loadAccount } from '../../../subgraphs/judiciary/sana-account.ts';
import { subgraph } from '../../../subgraphs/judiciary/subgraph.ts';
import { AsOf } from '../../../subgraphs/kit/as-of.ts';
import { anonymousCaller } from '../../../subgraphs/kit/context.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const listNotices = `{ me { sana { registered unreadCount notices {
  totalCount nodes { id state deliveredAt deadlineAt openedAt textVersion warning { en } }
} } } }`;
const open = `mutation ($input: OpenNoticeInput!, $key: ID!) {
  openNotice(input: $input, idempotencyKey: $key) { id state openedAt openedBy body }
}`;
const readBody = `query ($notices: [_Any!]!) { _entities(representations: $notices) { ... on JudicialNotice { id openedAt body } } }`;

interface Notice {
  readonly id: string;
  readonly state: string;
  readonly textVersion: string;
  readonly deliveredAt: string | null;
  readonly deadlineAt: string | null;
  readonly openedAt: string | null;
}

describeOnEachDatabase('judiciary', (openDatabase) => {
  let agency: TestAgency;
  afterEach(() => agency.close());

  async function start() {
    agency = await startAgency(subgraph, openDatabase);
    const subject = agency.population.personas.citizen.person.ref;
    const fresh = { ...citizen(subject), authTime: Math.floor(Date.now() / 1000) };
    const notices = async () => (await agency.ask(listNotices, {}, fresh)).data.me.sana.notices.nodes as Notice[];
    const find = async (state: string) => (await notices()).find((notice) => notice.state === state) as Notice;
    const inputFor = ({ id, textVersion }: Notice) => ({ notice: id, textVersion, acknowledgeActualService: true });
    return { subject, fresh, find, inputFor };
  }

  it('lists a delivered and an undelivered notice with their dates and never opens them', async () => {
    const { fresh } = await start();

    await agency.ask(listNotices, {}, fresh);
    const { data } = await agency.ask(listNotices, {}, fresh);

    expect(data.me.sana).toMatchObject({ registered: true, unreadCount: 1, notices: { totalCount: 2 } });
    expect(data.me.sana.notices.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          state: 'ISSUED',
          deliveredAt: null,
          deadlineAt: null,
          openedAt: null,
          warning: { en: expect.stringContaining('has not arrived in your account yet') },
        }),
        expect.objectContaining({
          state: 'DELIVERED',
          deliveredAt: expect.any(String),
          deadlineAt: expect.any(String),
          openedAt: null,
          warning: { en: expect.stringContaining('was served when it arrived') },
        }),
      ]),
    );
  });

  it('refuses the text of an unopened notice by the list and by its reference', async () => {
    const { fresh, find } = await start();
    const { id } = await find('DELIVERED');

    const byList = await agency.ask('{ me { sana { notices { nodes { body } } } } }', {}, fresh);
    const byKey = await agency.ask(readBody, { notices: [{ __typename: 'JudicialNotice', id }] }, fresh);

    expect(byList.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOTICE_NOT_OPENED', 'NOTICE_NOT_OPENED']);
    expect(byKey.data._entities).toEqual([{ id, openedAt: null, body: null }]);
    expect(byKey.errors?.[0]?.extensions.code).toBe('NOTICE_NOT_OPENED');
  });

  it('opens a notice once: a second opening with another key never moves the date', async () => {
    const { fresh, find, inputFor } = await start();
    const input = inputFor(await find('DELIVERED'));

    const first = await agency.ask(open, { input, key: 'first' }, fresh);
    const second = await agency.ask(open, { input, key: 'second' }, fresh);

    expect(first.data.openNotice).toMatchObject({ state: 'OPENED', openedBy: 'SELF', body: expect.any(String) });
    expect(second.data.openNotice).toEqual(first.data.openNotice);
  });

  it('gives the same answer to the same key and refuses the key with another input', async () => {
    const { fresh, find, inputFor } = await start();
    const input = inputFor(await find('DELIVERED'));
    const first = await agency.ask(open, { input, key: 'k' }, fresh);

    const again = await agency.ask(open, { input, key: 'k' }, fresh);
    const other = await agency.ask(open, { input: { ...input, textVersion: 'other' }, key: 'k' }, fresh);

    expect(again).toEqual(first);
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('lets two openings at once record one date', async () => {
    const { fresh, find, inputFor } = await start();
    const input = inputFor(await find('DELIVERED'));

    const [one, other] = await Promise.all(['a', 'b'].map((key) => agency.ask(open, { input, key }, fresh)));

    expect(one?.data.openNotice.openedAt).toBe(other?.data.openNotice.openedAt);
  });

  it.each([
    ['without the acknowledgement', 'ACKNOWLEDGEMENT_REQUIRED', { acknowledgeActualService: false }, {}],
    ['in another version of its text', 'NOTICE_TEXT_CHANGED', { textVersion: 'an-older-one' }, {}],
    ['after a sign-in of ten minutes ago', 'INSUFFICIENT_ASSURANCE', {}, { authTime: Date.now() / 1000 - 600 }],
    ['at a low level of assurance', 'INSUFFICIENT_ASSURANCE', {}, { assurance: 1 }],
    ['without the scope', 'FORBIDDEN_SCOPE', {}, { scopes: ['judiciary:notices'] }],
  ])('refuses to open a notice %s', async (_case, code, changed, caller) => {
    const { fresh, find, inputFor } = await start();
    const input = { ...inputFor(await find('DELIVERED')), ...changed };

    const answer = await agency.ask(open, { input, key: 'k' }, { ...fresh, ...caller });

    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect((await find('DELIVERED')).openedAt).toBeNull();
  });

  it('refuses to open a notice that has not been delivered', async () => {
    const { fresh, find, inputFor } = await start();
    const input = inputFor(await find('ISSUED'));

    const answer = await agency.ask(open, { input, key: 'k' }, fresh);

    expect(answer.errors?.[0]?.extensions.code).toBe('NOTICE_NOT_DELIVERED');
  });

  it("answers another person's notice and one that does not exist alike", async () => {
    const { find, inputFor } = await start();
    const input = inputFor(await find('DELIVERED'));
    const stranger = {
      ...citizen(agency.population.personas.spouse.person.ref),
      authTime: Math.floor(Date.now() / 1000),
    };

    const foreign = await agency.ask(open, { input, key: 'k1' }, stranger);
    const unknown = await agency.ask(open, { input: { ...input, notice: 'nothing' }, key: 'k2' }, stranger);

    expect(foreign).toEqual(unknown);
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('reads the accounts of a hundred people with one statement a table', async () => {
    agency = await startAgency(subgraph, openDatabase, { people: 150 });
    const registry = openRegistry(agency.db);
    const loaders = createLoaders(registry);
    const context = { caller: anonymousCaller, language: 'en', registry, loaders, asOf: new AsOf() } as const;
    const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

    const statements = await agency.countStatements(() =>
      Promise.all(refs.slice(0, 100).map((ref) => loadAccount(ref, context))),
    );

    expect(statements).toBe(2);
  });

  it('refuses the account of another person', async () => {
    const { fresh } = await start();
    const spouse = agency.population.personas.spouse.person.ref;
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { sana { registered } } } }`;

    const answer = await agency.ask(query, { people: [{ __typename: 'Person', id: spouse }] }, fresh);

    expect(answer.data._entities).toEqual([{ sana: null }]);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describeOnEachDatabase('The register of court orders', (openDatabase) => {
  let agency: TestAgency;
  beforeEach(async () => {
    agency = await startAgency(subgraph, openDatabase);
  });
  afterEach(() => agency.close());

  const present = '2026-10-23T08:00:00Z';
  const appointmentsAt = (ref: string, now = present) => {
    const registry = openRegistry(agency.db);
    const loaders = createLoaders(registry);
    const context = { caller: anonymousCaller, language: 'en', registry, loaders, asOf: new AsOf() } as const;
    return appointmentsOf({ id: ref }, context, new Date(now));
  };
  const persona = (name: 'custodian' | 'excluded-father' | 'guardian') => agency.population.personas[name].person.ref;
  const orderOf = (personRef: string) => agency.population.courtOrders.find((order) => order.personRef === personRef);
  const change = (personRef: string, changed: object) =>
    agency.db.updateTable('court_order').set(changed).where('person_ref', '=', personRef).execute();

  it('names the guardian whom a court appointed, until the day the order ends', async () => {
    const order = orderOf(persona('guardian'));

    expect(await appointmentsAt(persona('guardian'))).toEqual([
      {
        subject: order?.wardRef,
        basis: 'COURT_GUARDIAN',
        reference: null,
        until: '2032-02-21T20:30:00.000Z',
        excluded: [],
      },
    ]);
    expect(await appointmentsAt(persona('guardian'), '2032-02-21T20:29:59Z')).toHaveLength(1);
    expect(await appointmentsAt(persona('guardian'), '2032-02-21T20:30:00Z')).toEqual([]);
  });

  it('does not know an order before it is issued', async () => {
    expect(await appointmentsAt(persona('guardian'), '2024-04-14T08:00:00Z')).toEqual([]);
  });

  it('names the mother to whom a court gave custody', async () => {
    expect(await appointmentsAt(persona('custodian'))).toEqual([
      expect.objectContaining({ subject: orderOf(persona('custodian'))?.wardRef, basis: 'CUSTODIAN', excluded: [] }),
    ]);
  });

  it('takes everything from an excluded father, without an end of its own', async () => {
    expect(await appointmentsAt(persona('excluded-father'))).toEqual([
      {
        subject: orderOf(persona('excluded-father'))?.wardRef,
        basis: 'EXCLUSION',
        reference: null,
        until: null,
        excluded: ['*'],
      },
    ]);
  });

  it('hides the address of a protected child from the grandfather, and nothing else', async () => {
    const protection = agency.population.courtOrders.find(({ kind }) => kind === 'PROTECTION');

    expect(await appointmentsAt(protection?.personRef ?? '')).toEqual([
      expect.objectContaining({
        subject: protection?.wardRef,
        basis: 'EXCLUSION',
        excluded: ['Person.residence', 'Person.bills'],
      }),
    ]);
  });

  it.each(['REVOKED', 'DEATH'])('ends an order on the day of its end otherwise: %s', async (reason) => {
    await change(persona('guardian'), { ended_on: '2026-10-24', end_reason: reason });

    expect(await appointmentsAt(persona('guardian'))).toEqual([
      expect.objectContaining({ until: '2026-10-23T20:30:00.000Z' }),
    ]);
    expect(await appointmentsAt(persona('guardian'), '2026-10-23T20:30:00Z')).toEqual([]);
  });

  it('was filled with orders about minors of the made-up country, custody for divorced mothers among them', async () => {
    await agency.close();
    agency = await startAgency(subgraph, openDatabase, { people: 600 });
    const minors = new Map(
      [...agency.population.households()]
        .flatMap(({ members }) => members)
        .filter(({ birthDate, deathDate }) => birthDate > '2008-10-23' && deathDate === null)
        .map((person) => [person.ref, person]),
    );

    const orders = await agency.db.selectFrom('court_order').selectAll().execute();

    expect(orders.filter(({ ward_ref }) => !minors.has(ward_ref as string))).toEqual([]);
    const custody = orders
      .filter(({ kind }) => kind === 'CUSTODY')
      .map(({ ward_ref, person_ref }) => [ward_ref, person_ref]);
    expect(custody.length).toBeGreaterThan(2);
    expect(custody.filter(([ward, mother]) => minors.get(ward as string)?.motherRef !== mother)).toEqual([]);
  });

  it('answers the person herself only', async () => {
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { courtAppointments { subject } } } }`;
    const people = [{ __typename: 'Person', id: persona('guardian') }];

    const own = await agency.ask(query, { people }, citizen(persona('guardian')));
    const other = await agency.ask(query, { people }, citizen(persona('custodian')));

    expect(own.data._entities).toEqual([{ courtAppointments: [{ subject: orderOf(persona('guardian'))?.wardRef }] }]);
    expect(other.data._entities).toEqual([{ courtAppointments: null }]);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
