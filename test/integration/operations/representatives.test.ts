import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

let count = 0;
const ofBills = ['Bill.amount', 'Bill.kind', 'Fine.bill'];
const ofFines = [
  'Person.vehicles',
  'VehicleConnection.totalCount',
  'Vehicle.fines',
  'FineConnection.totalCount',
  'Fine.title',
];
const ofNotices = ['Person.sana', 'SanaAccount.notices', 'JudicialNotice.state', 'JudicialNotice.textVersion'];
ofNotices.push('JudicialNotice.body', 'JudicialNotice.openedBy', 'JudicialNotice.openedAt');

/** A delegation that both have agreed to. */
async function delegate(from: PersonaName, to: PersonaName, coordinates: readonly string[]): Promise<string> {
  const id = `del_${String((count += 1)).padStart(22, '0')}`;
  const at = new Date(Date.now() - 60_000).toISOString();
  const row = { delegator: personas[from].person.ref, delegate: personas[to].person.ref, state: 'ACCEPTED' };
  const times = { valid_from: at, created_at: at, accepted_at: at, code_until: at };
  const valid_until = new Date(Date.now() + 86_400_000).toISOString();
  const whole = { id, ...row, ...times, valid_until, coordinates: JSON.stringify(coordinates), code_hash: id };
  await here.tablesOf('trust').insertInto('delegation').values(whole).execute();
  return id;
}

describe('a notice, by whoever represents its addressee,', () => {
  const list = `query ($basis: ID!) { subjectOf(basis: $basis) { sana { notices { nodes {
    id state textVersion body openedBy } } } } }`;
  const open = (input: object, who: PersonaName, basis?: string) =>
    here.run('citizen/open-notice', signedInAs(who), { input, key: `k${(count += 1)}` }, basis);
  const delivered = async (basis: string, who: PersonaName) => {
    const answer = await here.ask(list, { basis }, signedInAs(who), basis);
    const nodes: Anything[] = answer.data.subjectOf.sana.notices.nodes;
    return { answer, notice: nodes.find(({ state }) => state !== 'ISSUED') };
  };
  const inputOf = ({ id, textVersion }: Anything) => ({ notice: id, textVersion, acknowledgeActualService: true });

  it('is seen by a delegate who may see it, and opened by nobody whose power does not say so', async () => {
    const basis = await delegate('citizen', 'spouse', ofNotices);
    const { answer, notice } = await delivered(basis, 'spouse');
    const opened = await open(inputOf(notice), 'spouse', basis);
    const unknown = await open({ ...inputOf(notice), notice: 'AAAAAAAAAAAAAAAAAAAAAA' }, 'spouse', basis);

    expect([notice.state, notice.body]).toEqual(['DELIVERED', null]);
    expect(new Set(answer.errors.map(({ extensions }: Anything) => extensions.code))).toEqual(
      new Set(['NOTICE_NOT_OPENED']),
    );
    expect(reasonsIn(opened)).toEqual(['openNotice FORBIDDEN']);
    expect(opened).toEqual(unknown);
    expect((await delivered(basis, 'spouse')).notice.state).toBe('DELIVERED');
  });

  it('is opened by a delegate with judicial power, in the addressee’s place, and she sees by whom', async () => {
    const basis = await delegate('citizen', 'spouse', [...ofNotices, 'Mutation.openNotice']);
    const { notice } = await delivered(basis, 'spouse');
    const unnamed = await open(inputOf(notice), 'spouse');
    const opened = await open(inputOf(notice), 'spouse', basis);
    const own = await here.ask('{ me { sana { notices { nodes { id openedBy } } } } }', {}, signedInAs('citizen'));

    expect(reasonsIn(unnamed)).toEqual(['openNotice FORBIDDEN']);
    expect(reasonsIn(opened)).toEqual([]);
    expect(opened.data.openNotice).toMatchObject({
      state: 'OPENED',
      openedBy: 'REPRESENTATIVE',
      body: expect.any(String),
    });
    expect(own.data.me.sana.notices.nodes).toContainEqual({ id: notice.id, openedBy: 'REPRESENTATIVE' });
  });

  it('is opened by the guardian whom a court appointed, who names the ward', async () => {
    const { ward_ref }: Anything = await here
      .tablesOf('judiciary')
      .selectFrom('court_order')
      .selectAll()
      .where('kind', '=', 'GUARDIANSHIP')
      .where('person_ref', '=', personas.guardian.person.ref)
      .executeTakeFirstOrThrow();
    const any: Anything = await here.tablesOf('judiciary').selectFrom('notice').selectAll().executeTakeFirstOrThrow();
    const served = { delivered_at: '2026-10-20T08:00:00Z', deadline_at: '2026-11-20T08:00:00Z' };
    const row = {
      ...any,
      id: 'a-notice-to-the-ward',
      person_ref: ward_ref,
      ...served,
      opened_at: null,
      opened_by: null,
    };
    await here.tablesOf('judiciary').insertInto('notice').values(row).execute();
    const input = { notice: row.id, textVersion: row.text_version, acknowledgeActualService: true };

    const stranger = await open(input, 'custodian', ward_ref);
    const unnamed = await open(input, 'guardian');
    const guardian = await open(input, 'guardian', ward_ref);
    expect([reasonsIn(stranger), stranger.asked]).toEqual([['openNotice BASIS_NOT_VALID'], []]);
    expect(reasonsIn(unnamed)).toEqual(['openNotice FORBIDDEN']);
    expect(guardian.data.openNotice).toMatchObject({ state: 'OPENED', openedBy: 'REPRESENTATIVE' });
  });
});

describe('a bill and a fine, by their references,', () => {
  const query = `query ($basis: ID!) { subjectOf(basis: $basis) { vehicles { totalCount nodes {
    fines { totalCount nodes { title bill { kind amount } } } } } } }`;
  const read = (basis: string, who: PersonaName) => here.ask(query, { basis }, signedInAs(who), basis);

  it('are a delegate’s who may read both', async () => {
    const basis = await delegate('citizen', 'spouse', [...ofFines, ...ofBills]);
    const { data, errors } = await read(basis, 'spouse');

    expect(errors).toBeUndefined();
    const fines = data.subjectOf.vehicles.nodes.flatMap((vehicle: Anything) => vehicle.fines.nodes);
    expect(fines.length).toBeGreaterThan(0);
    expect(fines[0].bill).toEqual({ kind: 'TRAFFIC_FINE', amount: expect.any(String) });
  });

  it('are not told of one another: who may read the fine does not thereby read its bill', async () => {
    const basis = await delegate('citizen', 'spouse', [...ofFines, 'Fine.bill']);
    const answer = await read(basis, 'spouse');

    const fines = answer.data.subjectOf.vehicles.nodes.flatMap((vehicle: Anything) => vehicle.fines.nodes);
    expect(fines.every(({ title }: Anything) => typeof title === 'string')).toBe(true);
    expect(fines.every(({ bill }: Anything) => (bill?.amount ?? null) === null)).toBe(true);
    expect(new Set(answer.errors.map(({ extensions }: Anything) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });

  it('of a seller are not the buyer’s delegate’s either', async () => {
    const buyer = await read(await delegate('citizen', 'spouse', [...ofFines, ...ofBills]), 'spouse');
    const own = await here.ask('{ me { fines { nodes { title } } } }', {}, signedInAs('citizen'));

    const counts = buyer.data.subjectOf.vehicles.nodes.map((vehicle: Anything) => vehicle.fines.totalCount);
    expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(own.data.me.fines.nodes.length);
  });
});
