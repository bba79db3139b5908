import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as bills } from '../../../subgraphs/bills/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as judiciary } from '../../../subgraphs/judiciary/subgraph.ts';
import { putEvent } from '../../../subgraphs/kit/events/events.ts';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { subgraph as tax } from '../../../subgraphs/tax/subgraph.ts';
import { subgraph as trafficPolice } from '../../../subgraphs/traffic-police/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const ownPass = '{ me { platePass } }';
const wardsPass = '{ me { children { nodes { platePass } } } }';
const offer = `mutation ($input: OfferPlateChangeInput!, $key: ID!) {
  offerPlateChange(input: $input, idempotencyKey: $key) { code codeUntil request { trackingCode side progress } }
}`;
const terms = 'query ($code: String!) { plateChangeOffer(code: $code) { vehicleModel vehicleModelYear plateKind } }';
const ownRequest = 'trackingCode stage state kind side progress vehicleModel blockers { condition state }';
const accept = `mutation ($input: AcceptPlateChangeInput!, $key: ID!) {
  acceptPlateChange(input: $input, idempotencyKey: $key) { ${ownRequest} }
}`;
const ofParty = (name: string) => `mutation ($code: ID!, $pass: String, $key: ID!) {
  ${name}(input: { trackingCode: $code, pass: $pass }, idempotencyKey: $key) { ${ownRequest} }
}`;
const first = `mutation ($input: RequestFirstNumberingInput!, $key: ID!) {
  requestFirstNumbering(input: $input, idempotencyKey: $key) { ${ownRequest} }
}`;
const complete = `mutation ($code: ID!, $key: ID!) {
  completePlateChange(input: { trackingCode: $code }, idempotencyKey: $key) { trackingCode completedAt }
}`;
const changes = `{ me { plateChanges { totalCount nodes { ${ownRequest} ownPlate { display } } } } }`;
const byCode = `query ($code: ID!) { trafficPoliceRequest(trackingCode: $code) {
  trackingCode ... on PlateChangeRequest { blockers { condition } ownPlate { display } } } }`;
const slots = `query ($code: ID!) { trafficPoliceRequest(trackingCode: $code) {
  ... on PlateChangeRequest { appointmentSlots(first: 1) { nodes { id } } }
} }`;
const book = `mutation ($input: BookAppointmentInput!, $key: ID!) {
  bookTrafficPoliceAppointment(input: $input, idempotencyKey: $key) { trackingCode }
}`;

const key = testTrustKey();
const now = () => Math.floor(Date.now() / 1000);

describeOnEachDatabase(
  'A change of plates',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let keys = 0;
    beforeAll(async () => {
      const agencies = [
        createTrustSubgraph({ key: () => key }),
        civilRegistry,
        trafficPolice,
        tax,
        bills,
        judiciary,
        socialSecurity,
      ];
      gateway = await openGatewayOver(agencies, openDatabase);
    });
    afterAll(() => gateway.close());

    const traffic = () => gateway.agencies.get('traffic-police')!;
    const personas = () => traffic().population.personas;
    const ref = (name: PersonaName) => personas()[name].person.ref;
    const as = (name: PersonaName, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject: ref(name),
      client: 'portal',
      sector: 'portal',
      scopes: new Set(citizenScopes),
      assurance: 2,
      authTime: now(),
      ...changed,
    });
    const officer = (changed: Partial<Caller> = {}) =>
      as('technician-traffic', {
        kind: 'official',
        agency: 'traffic-police',
        scopes: new Set(['official:plates']),
        ...changed,
      });
    const newKey = () => `key-${(keys += 1)}`;
    const codesOf = ({ errors = [] }: Awaited<ReturnType<GatewayOverAgencies['ask']>>): string[] =>
      errors.map((error: { extensions: { code: string } }) => error.extensions.code);
    const passOf = async (name: PersonaName) => (await gateway.ask(ownPass, {}, as(name))).data.me.platePass as string;

    /** A car that is this person's alone in this test. */
    async function carOf(name: PersonaName, kind = 'PRIVATE', model = 'پژو ۲۰۶') {
      const id = `car-${(keys += 1)}`;
      const { db } = traffic();
      const owner_ref = ref(name);
      await db.insertInto('vehicle').values({ id, owner_ref, kind: 'CAR', model, model_year: 1402 }).execute();
      const number = { two_digits: String(10 + keys), letter: 'ب', three_digits: '111', region_code: '99' };
      const plate = { id: `plate-${id}`, owner_ref, kind, ...number, five_digits: null, province_code: '23' };
      await db.insertInto('plate').values(plate).execute();
      const assignment = { plate_id: plate.id, vehicle_id: id, assigned_from: '2024-01-01', assigned_until: null };
      await db.insertInto('plate_assignment').values(assignment).execute();
      await db
        .insertInto('third_party_insurance')
        .values({ vehicle_id: id, insurer: 'x', until_day: '2031-01-01' })
        .execute();
      return id;
    }
    const offered = async (
      name: PersonaName,
      vehicle: string,
      changed: Partial<Caller> = {},
      idempotencyKey = newKey(),
    ) => gateway.ask(offer, { input: { vehicle, pass: await passOf(name) }, key: idempotencyKey }, as(name, changed));
    const accepted = async (name: PersonaName, code: string, idempotencyKey = newKey()) =>
      gateway.ask(accept, { input: { code, pass: await passOf(name) }, key: idempotencyKey }, as(name));
    const listOf = async (name: PersonaName) => (await gateway.ask(changes, {}, as(name))).data.me.plateChanges.nodes;
    const read = async (name: PersonaName, code: string) =>
      (await listOf(name)).find(({ trackingCode }: { trackingCode: string }) => trackingCode === code);

    /** Offered by one and accepted by the other, with what the agencies have answered to that. */
    async function agreed(seller: PersonaName, buyer: PersonaName, vehicle: string) {
      const { data } = await offered(seller, vehicle);
      const taken = await accepted(buyer, data.offerPlateChange.code);
      await gateway.deliver();
      return {
        sellers: data.offerPlateChange.request.trackingCode as string,
        buyers: taken.data.acceptPlateChange.trackingCode as string,
      };
    }

    /** As when the bill is paid. */
    async function payTax(vehicle: string) {
      const { bill_ref } = await gateway.agencies
        .get('tax')!
        .db.selectFrom('transfer_tax')
        .select('bill_ref')
        .where('vehicle_ref', '=', vehicle)
        .executeTakeFirstOrThrow();
      await gateway.agencies
        .get('bills')!
        .db.transaction()
        .execute(async (transaction) => {
          await transaction.updateTable('bill').set({ state: 'PAID' }).where('id', '=', bill_ref).execute();
          await putEvent(transaction, { type: 'bill.paid', entity: bill_ref, to: ['tax'], data: {} });
        });
      await gateway.deliver();
    }
    async function bookFor(name: PersonaName, code: string) {
      const found = await gateway.ask(slots, { code }, as(name));
      const slot = found.data.trafficPoliceRequest.appointmentSlots.nodes[0].id;
      return gateway.ask(book, { input: { request: code, slot }, key: newKey() }, as(name));
    }
    const finish = (code: string, idempotencyKey = newKey(), changed: Partial<Caller> = {}) =>
      gateway.ask(complete, { code, key: idempotencyKey }, officer(changed));

    it('goes from the offer by the payment of the tax to the plates, which change owner both at once', async () => {
      const vehicle = await carOf('citizen');
      const { data } = await offered('citizen', vehicle);
      const { code } = data.offerPlateChange;
      const shown = await gateway.ask(terms, { code }, as('guardian'));
      const taken = await accepted('guardian', code);
      await gateway.deliver();
      const [sellers, buyers] = [data.offerPlateChange.request.trackingCode, taken.data.acceptPlateChange.trackingCode];

      expect(shown.data.plateChangeOffer).toEqual({
        vehicleModel: 'پژو ۲۰۶',
        vehicleModelYear: 1402,
        plateKind: 'PRIVATE',
      });
      expect(await read('citizen', sellers)).toMatchObject({
        side: 'SELLER',
        state: 'WAITING_FOR_APPLICANT',
        progress: 'CLEARING',
        blockers: [{ condition: 'TRANSFER_TAX', state: 'BLOCKED' }],
      });
      expect(await read('guardian', buyers)).toMatchObject({ side: 'BUYER', progress: 'CLEARING', blockers: [] });
      expect(codesOf(await finish(sellers))).toEqual(['PLATE_CHANGE_BLOCKED']);

      await payTax(vehicle);
      expect(await read('citizen', sellers)).toMatchObject({ state: 'IN_PROGRESS', progress: 'CLEARED', blockers: [] });
      expect(codesOf(await finish(sellers))).toEqual(['APPOINTMENT_REQUIRED']);

      expect(codesOf(await bookFor('guardian', buyers))).toEqual([]);
      const done = await finish(buyers, 'done');
      expect(done.data.completePlateChange).toEqual({ trackingCode: buyers, completedAt: expect.any(String) });
      expect(await finish(buyers, 'done')).toEqual(done);
      expect(codesOf(await finish(sellers, 'done'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
      expect(codesOf(await finish(sellers))).toEqual(['PLATE_CHANGE_OVER']);

      const after = await traffic().db.selectFrom('vehicle').select('owner_ref').where('id', '=', vehicle).execute();
      const plates = await traffic()
        .db.selectFrom('plate_assignment')
        .innerJoin('plate', 'plate.id', 'plate_id')
        .select(['owner_ref', 'assigned_until'])
        .where('vehicle_id', '=', vehicle)
        .execute();
      expect(after).toEqual([{ owner_ref: ref('guardian') }]);
      expect(plates.toSorted((one) => (one['assigned_until'] === null ? 1 : -1))).toEqual([
        { owner_ref: ref('citizen'), assigned_until: expect.any(String) },
        { owner_ref: ref('guardian'), assigned_until: null },
      ]);
      const [seller, buyer] = [await read('citizen', sellers), await read('guardian', buyers)];
      expect([seller.state, buyer.state, seller.progress]).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
      expect(seller.ownPlate.display).not.toBe(buyer.ownPlate.display);
    });

    it('shows each party what is its own, and neither an amount nor a fine of the other', async () => {
      const vehicle = await carOf('pensioner');
      const fine = {
        id: `fine-${vehicle}`,
        vehicle_id: vehicle,
        owner_ref: ref('pensioner'),
        code: '9011',
        state: 'DUE',
      };
      const made = { title: 'x', amount: 7_654_321n, occurred_at: '2026-01-01T00:00:00Z', bill_ref: `bill-${vehicle}` };
      await traffic()
        .db.insertInto('fine')
        .values({ ...fine, ...made })
        .execute();
      await traffic().db.deleteFrom('third_party_insurance').where('vehicle_id', '=', vehicle).execute();
      const { sellers, buyers } = await agreed('pensioner', 'widow', vehicle);

      const conditionsOf = (request: { blockers: { condition: string }[] }) =>
        request.blockers.map(({ condition }) => condition);
      expect(conditionsOf(await read('pensioner', sellers)).toSorted()).toEqual(
        expect.arrayContaining(['FINES', 'TRANSFER_TAX']),
      );
      expect(conditionsOf(await read('widow', buyers))).toEqual(['THIRD_PARTY_INSURANCE']);

      const sought = await gateway.ask(
        `query ($code: ID!) { trafficPoliceRequest(trackingCode: $code) { trackingCode } me { fines { nodes { id } } vehicleTransferTaxes { totalCount } } }`,
        { code: sellers },
        as('widow'),
      );
      expect(sought.data.trafficPoliceRequest).toBeNull();
      expect(codesOf(sought)).toEqual(['FORBIDDEN']);
      expect(sought.data.me.vehicleTransferTaxes.totalCount).toBe(0);
      expect(JSON.stringify([sought, await listOf('widow')])).not.toMatch(/7654321|fine-car/);
      expect(codesOf(await gateway.ask(byCode, { code: buyers }, as('pensioner')))).toEqual(['FORBIDDEN']);
      expect(codesOf(await gateway.ask(byCode, { code: buyers }, as('widow')))).toEqual([]);

      await traffic().db.updateTable('fine').set({ state: 'PAID' }).where('vehicle_id', '=', vehicle).execute();
      expect(conditionsOf(await read('pensioner', sellers))).not.toContain('FINES');
    });

    it('tells the agencies the seller and the vehicle, and nothing of the buyer', async () => {
      const vehicle = await carOf('spouse');
      await agreed('spouse', 'custodian', vehicle);

      const told = await traffic()
        .db.selectFrom('event')
        .select(['type', 'data'])
        .where('data', 'like', `%${vehicle}%`)
        .execute();
      expect(told.map(({ type }) => type)).toEqual(['clearance.asked', 'clearance.asked', 'clearance.asked']);
      expect(JSON.stringify(told)).not.toContain(ref('custodian'));
    });

    it('asks again about what a court, or an issuer of bills, has not cleared', async () => {
      const vehicle = await carOf('sole-signatory');
      const seizure = { id: `s-${vehicle}`, vehicle_ref: vehicle, ordered_on: '2026-01-01', lifted_on: null };
      const { db } = gateway.agencies.get('judiciary')!;
      await db.insertInto('vehicle_seizure').values(seizure).execute();
      const { sellers } = await agreed('sole-signatory', 'guardian', vehicle);
      await payTax(vehicle);
      const before = await read('sole-signatory', sellers);

      await db
        .updateTable('vehicle_seizure')
        .set({ lifted_on: '2026-11-01' })
        .where('vehicle_ref', '=', vehicle)
        .execute();
      const again = await gateway.ask(
        ofParty('recheckPlateChange'),
        { code: sellers, pass: null, key: newKey() },
        as('sole-signatory'),
      );
      await gateway.deliver();
      const after = await read('sole-signatory', sellers);

      expect(codesOf(again)).toEqual([]);
      expect(before.blockers).toContainEqual({ condition: 'COURT_SEIZURE', state: 'BLOCKED' });
      expect(after.blockers).not.toContainEqual(expect.objectContaining({ condition: 'COURT_SEIZURE' }));
    });

    it('ends for both when one withdraws, and the bill of the tax with it', async () => {
      const vehicle = await carOf('citizen');
      const { sellers, buyers } = await agreed('citizen', 'widow', vehicle);

      const ended = await gateway.ask(
        ofParty('withdrawPlateChange'),
        { code: buyers, pass: null, key: newKey() },
        as('widow'),
      );
      await gateway.deliver();
      const again = await offered('citizen', vehicle);
      const billed = await gateway.agencies
        .get('tax')!
        .db.selectFrom('transfer_tax')
        .select(['state', 'bill_ref'])
        .where('vehicle_ref', '=', vehicle)
        .executeTakeFirstOrThrow();
      const bill = await gateway.agencies
        .get('bills')!
        .db.selectFrom('bill')
        .select('state')
        .where('id', '=', billed['bill_ref'])
        .execute();

      expect(ended.data.withdrawPlateChange).toMatchObject({ state: 'WITHDRAWN', progress: 'WITHDRAWN', blockers: [] });
      expect(await read('citizen', sellers)).toMatchObject({ state: 'WITHDRAWN' });
      expect([billed['state'], bill]).toEqual(['WITHDRAWN', [{ state: 'CANCELLED' }]]);
      expect(codesOf(again)).toEqual([]);
    });

    it('is one at a time for a vehicle', async () => {
      const vehicle = await carOf('citizen');
      await offered('citizen', vehicle);

      expect(codesOf(await offered('citizen', vehicle))).toEqual(['PLATE_CHANGE_UNDER_WAY']);
    });

    it('gives the same offer for the same key, and refuses the key for another', async () => {
      const [vehicle, other] = [await carOf('citizen'), await carOf('citizen')];

      const one = await offered('citizen', vehicle, {}, 'same');
      const again = await offered('citizen', vehicle, {}, 'same');

      expect(again.data).toEqual(one.data);
      expect(codesOf(await offered('citizen', other, {}, 'same'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    });

    it('is accepted once by one code, however it is typed, and not by who offered it', async () => {
      const { data } = await offered('citizen', await carOf('citizen'));
      const { code } = data.offerPlateChange;
      const typed = code.toLowerCase().replace(/\d/g, (digit: string) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]);

      const own = await accepted('citizen', code);
      const taken = await accepted('widow', `\u200f${typed} `, 'take');
      const again = await accepted('widow', code, 'take');
      const late = await accepted('guardian', code);

      expect(codesOf(own)).toEqual(['CODE_NOT_VALID']);
      expect(taken.data.acceptPlateChange).toMatchObject({ side: 'BUYER', progress: 'CLEARING' });
      expect(again.data.acceptPlateChange.trackingCode).toBe(taken.data.acceptPlateChange.trackingCode);
      expect(codesOf(late)).toEqual(['CODE_NOT_VALID']);
      expect((await gateway.ask(terms, { code }, as('guardian'))).data.plateChangeOffer).toBeNull();
    });

    it.each(['TAXI', 'PUBLIC', 'DISABLED', 'GOVERNMENT', 'MILITARY', 'POLICE', 'DIPLOMATIC'])(
      'is refused for a plate of the kind %s',
      async (kind) => {
        expect(codesOf(await offered('citizen', await carOf('citizen', kind)))).toEqual(['PLATE_KIND_REFUSED']);
      },
    );

    it('is refused for a vehicle that is not recorded to the seller, as for one that does not exist', async () => {
      const theirs = await offered('widow', await carOf('citizen'));
      const none = await offered('widow', '\u202eخودرو');

      expect([codesOf(theirs), codesOf(none)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
      expect(theirs.errors[0].message).toBe(none.errors[0].message);
    });

    it('is for a minor the doing of her guardian: her father may, she may not, her mother may not', async () => {
      const alone = await gateway.ask(ownPass, {}, as('child'));
      const mother = await gateway.ask(wardsPass, {}, as('citizen'));
      const father = await gateway.ask(wardsPass, {}, as('spouse'));
      const pass = father.data.me.children.nodes[0].platePass as string;
      const { data } = await offered('pensioner', await carOf('pensioner'));
      const { code } = data.offerPlateChange;
      const stolen = await gateway.ask(accept, { input: { code, pass }, key: newKey() }, as('citizen'));
      const taken = await gateway.ask(accept, { input: { code, pass }, key: newKey() }, as('spouse'));

      expect([alone.data.me.platePass, codesOf(alone)]).toEqual([null, ['GUARDIAN_REQUIRED']]);
      expect(mother.data.me.children.nodes).toEqual([null]);
      expect(codesOf(mother)).toEqual(['FORBIDDEN']);
      expect(mother.asked).not.toContain('traffic-police');
      expect(codesOf(stolen)).toEqual(['PASS_NOT_VALID']);
      expect(codesOf(taken)).toEqual([]);
      const [owner] = await traffic()
        .db.selectFrom('request')
        .select('owner_ref')
        .where('tracking_code', '=', taken.data.acceptPlateChange.trackingCode)
        .execute();
      expect(owner).toEqual({ owner_ref: ref('child') });
    });

    it.each([
      ['a sign-in of ten minutes ago', { authTime: now() - 600 }, 'INSUFFICIENT_ASSURANCE'],
      ['a low level of assurance', { assurance: 1 }, 'INSUFFICIENT_ASSURANCE'],
      ['a client without the scope', { scopes: new Set(['traffic:vehicles']) }, 'FORBIDDEN_SCOPE'],
      [
        'nobody signed in',
        { kind: 'anonymous', subject: null, authTime: null, assurance: 0, scopes: new Set() },
        'UNAUTHENTICATED',
      ],
    ] as const)('asks no agency for %s', async (_who, changed, code) => {
      const vehicle = await carOf('citizen');
      const calls = [
        await offered('citizen', vehicle, changed as Partial<Caller>),
        await gateway.ask(
          accept,
          { input: { code: 'X', pass: 'X' }, key: newKey() },
          as('citizen', changed as Partial<Caller>),
        ),
        await gateway.ask(
          first,
          { input: { newVehicle: 'X', pass: 'X' }, key: newKey() },
          as('citizen', changed as Partial<Caller>),
        ),
        await gateway.ask(
          ofParty('withdrawPlateChange'),
          { code: 'X', pass: null, key: newKey() },
          as('citizen', changed as Partial<Caller>),
        ),
        await gateway.ask(
          ofParty('recheckPlateChange'),
          { code: 'X', pass: null, key: newKey() },
          as('citizen', changed as Partial<Caller>),
        ),
      ];

      for (const answer of calls) expect([codesOf(answer)[0], answer.asked]).toEqual([code, []]);
    });

    it.each([
      ['a citizen', {}, { kind: 'citizen', agency: null, scopes: new Set(citizenScopes) }, 'FORBIDDEN_SCOPE', []],
      ['an official of another agency', {}, { agency: 'tax-administration' }, 'FORBIDDEN', ['traffic-police']],
      ['an officer who signed in ten minutes ago', {}, { authTime: now() - 600 }, 'INSUFFICIENT_ASSURANCE', []],
    ] as const)('is completed by no %s', async (_who, _given, changed, code, asked) => {
      const answer = await finish('TRP-0000-0000-0000-0000-00', newKey(), changed);

      expect([codesOf(answer), answer.asked]).toEqual([[code], asked]);
    });

    it.each(['', 'TRP', 'کد', '\u202eTRP-7K3F-9QXA-2BCD-8MNP-41', 'TRP-0000-0000-0000-0000-98'])(
      'refuses what is no code of a request: %j',
      async (code) => {
        expect(codesOf(await finish(code))).toEqual(['FORBIDDEN']);
        const withdrawn = await gateway.ask(
          ofParty('withdrawPlateChange'),
          { code, pass: null, key: newKey() },
          as('citizen'),
        );
        expect(codesOf(withdrawn)).toEqual(['FORBIDDEN']);
      },
    );

    it('numbers a new vehicle for the first time, once', async () => {
      const listed = await gateway.ask('{ me { newVehicles { nodes { id model modelYear } } } }', {}, as('spouse'));
      const [sold] = listed.data.me.newVehicles.nodes;
      const input = { newVehicle: sold.id, pass: await passOf('spouse') };
      const another = { newVehicle: sold.id, pass: await passOf('widow') };

      const theirs = await gateway.ask(first, { input: another, key: newKey() }, as('widow'));
      const opened = await gateway.ask(first, { input, key: newKey() }, as('spouse'));
      const code = opened.data.requestFirstNumbering.trackingCode;
      const twice = await gateway.ask(first, { input, key: newKey() }, as('spouse'));
      await bookFor('spouse', code);
      const done = await finish(code);
      const after = await gateway.ask(
        '{ me { vehicles { nodes { id plate { kind } } } newVehicles { totalCount } } }',
        {},
        as('spouse'),
      );

      expect(codesOf(theirs)).toEqual(['FORBIDDEN']);
      expect(opened.data.requestFirstNumbering).toMatchObject({
        kind: 'FIRST_NUMBERING',
        side: 'BUYER',
        progress: 'CLEARED',
      });
      expect(codesOf(twice)).toEqual(['PLATE_CHANGE_UNDER_WAY']);
      expect(codesOf(done)).toEqual([]);
      expect(after.data.me.vehicles.nodes).toContainEqual({ id: sold.id, plate: { kind: 'PRIVATE' } });
      expect(after.data.me.newVehicles.totalCount).toBe(0);
    });

    it('leaves everything as it was when a part of it fails', async () => {
      const vehicle = await carOf('custodian');
      const { sellers, buyers } = await agreed('custodian', 'guardian', vehicle);
      await payTax(vehicle);
      await bookFor('guardian', buyers);
      await traffic()
        .db.updateTable('vehicle')
        .set({ owner_ref: ref('widow') })
        .where('id', '=', vehicle)
        .execute();

      const failed = await finish(sellers);
      const plates = await traffic()
        .db.selectFrom('plate_assignment')
        .selectAll()
        .where('vehicle_id', '=', vehicle)
        .execute();

      expect(codesOf(failed)).toEqual(['FORBIDDEN']);
      expect(plates).toEqual([expect.objectContaining({ assigned_until: null })]);
      expect(await read('custodian', sellers)).toMatchObject({ state: 'IN_PROGRESS' });
    });
  },
  { lifetime: 'describe' },
);
