import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Insertable } from 'kysely';
import { anonymous, type Caller } from '../../../gateway/kernel/caller.ts';
import type { Right } from '../../../gateway/kernel/rights.ts';
import { openRights, type Registers } from '../../../gateway/rights/rights.ts';
import type { TrustTables } from '../../../schema/shared/trust/tables.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database/database.ts';
import { migrations } from '../../../subgraphs/trust/migrations.ts';
import { databasePlaces, inFile } from '../../support/database-places.ts';

type Representation = Awaited<ReturnType<Registers['representations']>>[number];

const now = new Date('2026-11-01T12:00:00.000Z');
const [before, later] = ['2026-10-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];

const office: Caller = { ...anonymous, kind: 'client', client: 'office', agency: 'social-security' };
const official: Caller = { ...office, kind: 'official', subject: 'official' };
const person = (subject: string): Caller => ({ ...anonymous, kind: 'citizen', client: 'portal', subject });

const consent: Insertable<TrustTables['consent']> = {
  id: 'con_1',
  subject: 'p1',
  recipient_kind: 'AGENCY',
  recipient: 'social-security',
  purpose: 'SERVICE_DELIVERY',
  coordinates: '["Address.city","Person.residence"]',
  valid_from: before,
  valid_until: later,
  max_reads: null,
  reads: 0,
  state: 'GRANTED',
  created_at: before,
};
const delegation: Insertable<TrustTables['delegation']> = {
  id: 'del_1',
  delegator: 'p1',
  delegate: 'p2',
  coordinates: '["Person.bills","Person.sana"]',
  valid_from: before,
  valid_until: later,
  state: 'ACCEPTED',
  created_at: before,
  code_hash: 'x',
  code_until: before,
};
const inquiry: Insertable<TrustTables['inquiry']> = {
  id: 'inq_1',
  subject: 'p1',
  agency: 'social-security',
  official: 'official',
  client: 'office',
  purpose: 'ELIGIBILITY',
  legal_basis: 'art. 1',
  case_ref: 'case-7',
  coordinates: '["Person.givenName","Person.bills"]',
  emergency: 0,
  opened_at: before,
  expires_at: later,
  notify_at: before,
};
const guardian: Representation = {
  subject: 'child',
  basis: 'NATURAL_GUARDIAN',
  reference: null,
  until: null,
  excluded: [],
};

describe.each(databasePlaces)('rights on %s', (_dialect, place) => {
  const opened: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0).reverse()) await close();
  });

  async function setUp(registers: Partial<Registers> = {}) {
    const { location, remove } = await place();
    const { db, close } = await openDatabase<TrustTables>(location);
    opened.push(remove, close);
    await migrate(db, migrations);
    const asked: string[] = [];
    const open = () => {
      const rights = openRights({
        database: location,
        deadline: 5_000,
        presentId: (reference, { sector }) => `${reference}-in-${sector}`,
        now: () => now,
        registers: {
          representations: registers.representations ?? (async () => []),
          relatives: async (caller) => (asked.push('relatives'), registers.relatives?.(caller) ?? []),
        },
      });
      opened.push(() => rights.close());
      return rights;
    };
    return { db, open, rights: open(), asked };
  }

  it('gives the recipient of a consent what it names, for its purpose and until its end', async () => {
    const { db, rights } = await setUp();
    await db.insertInto('consent').values(consent).execute();

    const found = await rights.find({ caller: office, reference: 'con_1' });

    expect(found).toEqual({
      isReferenceGood: true,
      barred: new Set(),
      rights: [
        {
          subject: 'p1',
          basis: 'CONSENT',
          grounds: 'con_1',
          purpose: 'SERVICE_DELIVERY',
          case: null,
          coordinates: new Set(['Address.city', 'Person.residence']),
          until: Date.parse(later),
          visibleFrom: null,
        },
      ],
    });
    expect((await rights.find({ caller: official, reference: 'con_1' })).isReferenceGood).toBe(true);
  });

  const nothing = { rights: [], isReferenceGood: false, barred: new Set() };

  it.each([
    ['somebody has not decided about', { state: 'REQUESTED', subject: null }, {}],
    ['was denied', { state: 'DENIED' }, {}],
    ['was revoked', { state: 'REVOKED' }, {}],
    ['has ended', { valid_until: now.toISOString() }, {}],
    ['has not begun', { valid_from: later }, {}],
    ['has no reads left', { max_reads: 2, reads: 2 }, {}],
    ['is for a purpose that is none', { purpose: 'CURIOSITY' }, {}],
    ['is for another agency', {}, { agency: 'post' }],
    ['is for an agency, of its client as a citizen', {}, { kind: 'citizen', subject: 'p2' }],
    ['is for a client, of an agency', { recipient_kind: 'CLIENT', recipient: 'office' }, {}],
    [
      'is for a client, of a citizen who uses it',
      { recipient_kind: 'CLIENT', recipient: 'bank' },
      { kind: 'citizen', client: 'bank', agency: null, subject: 'p2' },
    ],
  ] as const)('gives nothing by a consent that %s', async (_case, row, caller) => {
    const { db, rights } = await setUp();
    await db
      .insertInto('consent')
      .values({ ...consent, ...row })
      .execute();

    expect(await rights.find({ caller: { ...office, ...caller }, reference: 'con_1' })).toEqual(nothing);
    expect(await rights.find({ caller: { ...office, ...caller }, reference: 'con_2' })).toEqual(nothing);
  });

  it.each([
    ['of hers', 'official'],
    ['of a relative', 'brother'],
  ])(
    'gives an official nothing by a consent %s, and asks the same things as for one that does not exist',
    async (_whose, subject) => {
      const { db, rights, asked } = await setUp({ relatives: async () => ['brother'] });
      await db
        .insertInto('consent')
        .values({ ...consent, subject })
        .execute();

      const found = await rights.find({ caller: official, reference: 'con_1' });

      expect(found).toEqual({ ...nothing, barred: new Set(['official', 'brother']) });
      expect(await rights.find({ caller: official, reference: 'con_2' })).toEqual(found);
      expect(asked).toEqual(['relatives', 'relatives']);
    },
  );

  it('gives a client what it was given consent for, signed in by itself', async () => {
    const { db, rights } = await setUp();
    await db
      .insertInto('consent')
      .values({ ...consent, recipient_kind: 'CLIENT', recipient: 'bank' })
      .execute();

    const bank = { ...office, client: 'bank', agency: null };

    expect((await rights.find({ caller: bank, reference: 'con_1' })).rights).toHaveLength(1);
  });

  it('counts one read for a request, and gives the last one once', async () => {
    const { db, open } = await setUp();
    await db
      .insertInto('consent')
      .values({ ...consent, max_reads: 1 })
      .execute();
    const [one, other] = [open(), open()];
    const [first, second] = await Promise.all(
      [one, other].map((each) => each.find({ caller: office, reference: 'con_1' })),
    );

    const held = await Promise.all([one.holding(first!.rights), other.holding(second!.rights)]);
    const [winner, kept] = held[0].length === 1 ? [one, held[0]] : [other, held[1]];

    expect(held.flat()).toHaveLength(1);
    expect(await winner.holding(kept)).toEqual(kept);
    expect(await db.selectFrom('consent').select('reads').executeTakeFirst()).toEqual({ reads: 1 });
  });

  it('ends within a request, in every gateway, with the revocation', async () => {
    const { db, open } = await setUp();
    await db.insertInto('consent').values(consent).execute();
    const gateways = [open(), open()];
    const found = await Promise.all(gateways.map((each) => each.find({ caller: office, reference: 'con_1' })));
    const hold = () => Promise.all(gateways.map((each, index) => each.holding(found[index]!.rights)));
    const held = await hold();

    await db.updateTable('consent').set({ state: 'REVOKED' }).execute();

    expect(held.map((each) => each.length)).toEqual([1, 1]);
    expect(await hold()).toEqual([[], []]);
  });

  it('gives a delegate what the law lets her read of what was delegated', async () => {
    const { db, rights } = await setUp();
    await db.insertInto('delegation').values(delegation).execute();

    const { rights: found } = await rights.find({ caller: person('p2'), reference: 'del_1' });

    expect(found).toEqual([
      expect.objectContaining({
        subject: 'p1',
        basis: 'POWER_OF_ATTORNEY',
        grounds: 'del_1',
        purpose: 'SELF_SERVICE',
        coordinates: new Set(['Person.bills']),
      }),
    ]);
  });

  it.each([
    ['to the delegator', {}, 'p1'],
    ['to a stranger', {}, 'p3'],
    ['when it is offered only', { state: 'OFFERED', delegate: null }, 'p2'],
    ['when it was revoked', { state: 'REVOKED' }, 'p2'],
    ['before its time', { valid_from: later }, 'p2'],
    ['after its time', { valid_until: before }, 'p2'],
  ] as const)('gives nothing by a delegation %s', async (_case, row, subject) => {
    const { db, rights } = await setUp();
    await db
      .insertInto('delegation')
      .values({ ...delegation, ...row })
      .execute();

    expect(await rights.find({ caller: person(subject), reference: 'del_1' })).toEqual(nothing);
  });

  it('ends within a request when a delegation is revoked or an inquiry closed', async () => {
    const { db, rights } = await setUp();
    await db.insertInto('delegation').values(delegation).execute();
    await db.insertInto('inquiry').values(inquiry).execute();
    const [delegated, inquired] = await Promise.all([
      rights.find({ caller: person('p2'), reference: 'del_1' }),
      rights.find({ caller: official, reference: 'inq_1' }),
    ]);
    const all = [...delegated.rights, ...inquired.rights];
    const held = await rights.holding(all);

    await db.updateTable('delegation').set({ state: 'REVOKED' }).execute();
    await db.updateTable('inquiry').set({ closed_at: before }).execute();

    expect(held).toEqual(all);
    expect(await rights.holding(all)).toEqual([]);
  });

  it('gives an official what her inquiry names, under its case, and bars her own and her relatives’ records', async () => {
    const { db, rights } = await setUp({ relatives: async () => ['brother'] });
    await db.insertInto('inquiry').values(inquiry).execute();

    const found = await rights.find({ caller: official, reference: 'inq_1' });

    expect(found.barred).toEqual(new Set(['official', 'brother']));
    expect(found.rights).toEqual([
      expect.objectContaining({
        subject: 'p1',
        basis: 'INQUIRY',
        purpose: 'ELIGIBILITY',
        case: 'case-7',
        visibleFrom: null,
      }),
    ]);
  });

  it.each([
    ['of another official', {}, { subject: 'other' }],
    ['of another agency', {}, { agency: 'post' }],
    ['of an official, by her office alone', {}, { kind: 'client', subject: null }],
    ['of another office', { official: null, client: 'another' }, { kind: 'client', subject: null }],
    ['that was closed', { closed_at: before }, {}],
    ['that has expired', { expires_at: before }, {}],
    ['about a relative', { subject: 'brother' }, {}],
    ['about herself', { subject: 'official' }, {}],
  ] as const)('gives nothing by an inquiry %s', async (_case, row, caller) => {
    const { db, rights } = await setUp({ relatives: async () => ['brother'] });
    await db
      .insertInto('inquiry')
      .values({ ...inquiry, ...row })
      .execute();
    const asks = { ...official, ...caller };

    const found = await rights.find({ caller: asks, reference: 'inq_1' });
    const madeUp = await rights.find({ caller: asks, reference: 'inq_none' });

    expect(found).toEqual(madeUp);
    expect(found).toMatchObject({ rights: [], isReferenceGood: false });
  });

  it('asks for the same things whether an inquiry exists or not', async () => {
    const { db, rights, asked } = await setUp();
    await db.insertInto('inquiry').values(inquiry).execute();

    await rights.find({ caller: official, reference: 'inq_1' });
    await rights.find({ caller: official, reference: 'inq_none' });

    expect(asked).toEqual(['relatives', 'relatives']);
  });

  it('gives an emergency its bundle only, and keeps back the line as long as a court says', async () => {
    const { db, rights } = await setUp();
    await db
      .insertInto('inquiry')
      .values({ ...inquiry, emergency: 1, purpose: 'EMERGENCY', notify_at: later })
      .execute();

    const { rights: found } = await rights.find({ caller: official, reference: 'inq_1' });

    expect(found).toEqual([
      expect.objectContaining({
        basis: 'EMERGENCY',
        coordinates: new Set(['Person.givenName']),
        visibleFrom: new Date(later),
      }),
    ]);
  });

  it('gives a guardian what the law says, without what a court took out in any register', async () => {
    const exclusion = { ...guardian, basis: 'EXCLUSION', excluded: ['Person.residence'] };
    const { rights } = await setUp({ representations: async () => [guardian, exclusion] });

    const { rights: found, isReferenceGood } = await rights.find({ caller: person('p1'), reference: null });

    expect(isReferenceGood).toBe(true);
    expect(found).toEqual([expect.objectContaining({ subject: 'child', basis: 'NATURAL_GUARDIAN', grounds: null })]);
    expect(found[0]?.coordinates.has('Person.givenName')).toBe(true);
    expect(found[0]?.coordinates.has('Person.residence')).toBe(false);
  });

  it.each([
    ['whom a court took everything from', [{ ...guardian, excluded: ['*'] }]],
    [
      'whom a court took everything from, in another register',
      [guardian, { ...guardian, basis: 'EXCLUSION', excluded: ['*'] }],
    ],
    ['whose time is over', [{ ...guardian, until: before }]],
    ['whose end cannot be read', [{ ...guardian, until: 'some day' }]],
    ['by a basis that no law knows', [{ ...guardian, basis: 'NEIGHBOUR' }]],
    ['of a company that is not named', [{ ...guardian, basis: 'COMPANY_SIGNATORY', reference: 'company' }]],
  ])('gives nothing to a representative %s', async (_case, entries) => {
    const { rights } = await setUp({ representations: async () => entries });

    expect(await rights.find({ caller: person('p1'), reference: null })).toMatchObject({
      rights: [],
      isReferenceGood: true,
    });
  });

  it('knows a company by the id that the caller’s sector has for it', async () => {
    const company = { ...guardian, subject: 'company', basis: 'COMPANY_SIGNATORY', reference: 'company' };
    const { db, rights } = await setUp({ representations: async () => [company, guardian] });
    await db
      .insertInto('basis_rule')
      .values({ basis: 'COMPANY_SIGNATORY', coordinate: 'LegalPerson.test', legal_basis: '(k)' })
      .execute();
    const signatory = { ...person('p1'), sector: 'portal' };

    const good = await rights.find({ caller: signatory, reference: 'company-in-portal' });
    const foreign = await rights.find({ caller: signatory, reference: 'company-in-mobile' });

    expect(good.rights).toEqual([expect.objectContaining({ subject: 'company', basis: 'COMPANY_SIGNATORY' })]);
    expect(foreign).toEqual(nothing);
  });

  it('knows the ward in whose place something is done by that id too, and no other ward beside', async () => {
    const brother = { ...guardian, subject: 'brother' };
    const { rights } = await setUp({ representations: async () => [guardian, brother] });
    const father = { ...person('p1'), sector: 'portal' };

    const good = await rights.find({ caller: father, reference: 'child-in-portal' });
    const foreign = await rights.find({ caller: father, reference: 'child-in-mobile' });

    expect(good.rights.map(({ subject }) => subject)).toEqual(['child']);
    expect(foreign).toEqual(nothing);
  });

  it('knows nothing when a register is silent', async () => {
    const silent = async () => Promise.reject(new Error('silent'));
    const { db, rights } = await setUp({ representations: silent, relatives: silent });
    await db.insertInto('inquiry').values(inquiry).execute();

    await expect(rights.find({ caller: person('p1'), reference: null })).rejects.toMatchObject({
      code: 'RIGHTS_UNAVAILABLE',
    });
    await expect(rights.find({ caller: official, reference: 'inq_1' })).rejects.toMatchObject({
      code: 'RIGHTS_UNAVAILABLE',
    });
  });

  it('knows nothing, and holds nothing, when the store has no tables', async () => {
    const { db, rights } = await setUp();
    await db.insertInto('consent').values(consent).execute();
    const { rights: found } = await rights.find({ caller: office, reference: 'con_1' });
    await db.schema.dropTable('consent').execute();

    await expect(rights.find({ caller: office, reference: 'con_1' })).rejects.toMatchObject({
      code: 'RIGHTS_UNAVAILABLE',
    });
    await expect(rights.holding(found)).rejects.toMatchObject({ code: 'RIGHTS_UNAVAILABLE' });
  });
});

describe('rights', () => {
  const registers: Registers = { representations: async () => [guardian], relatives: async () => [] };
  const options = { registers, presentId: (reference: string) => reference };

  it('are unavailable while the file is not there, and are there when it is', async () => {
    const { location, remove } = await inFile();
    const rights = openRights({ ...options, database: location, deadline: 5_000 });
    const question = { caller: person('p1'), reference: null };
    await expect(rights.find(question)).rejects.toMatchObject({ code: 'RIGHTS_UNAVAILABLE' });

    const { db, close } = await openDatabase<TrustTables>(location);
    await migrate(db, migrations);
    const found = await rights.find(question);

    expect(found.rights).toHaveLength(1);
    await rights.close();
    await close();
    await remove();
  });

  it('are unavailable when the server does not answer within the deadline', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const rights = openRights({ ...options, database: { url: `postgres://x@127.0.0.1:${port}/x` }, deadline: 50 });

    await expect(rights.find({ caller: person('p1'), reference: null })).rejects.toMatchObject({
      code: 'RIGHTS_UNAVAILABLE',
    });
    silent.close();
    for (const socket of sockets) socket.destroy();
    await rights.close();
  });

  it('that only a register states hold until their time without asking the store', async () => {
    const rights = openRights({ ...options, database: { file: '/nowhere/trust.db' }, deadline: 5_000, now: () => now });
    const right = { until: null, grounds: null, basis: 'CUSTODIAN' } as unknown as Right;
    const ended = { ...right, until: now.getTime() };

    expect(await rights.holding([right, ended])).toEqual([right]);
  });
});
