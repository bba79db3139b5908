import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/hospital/context.ts';
import { openRegistry } from '../../../subgraphs/hospital/registry.ts';
import { subgraph } from '../../../subgraphs/hospital/subgraph.ts';
import type { Person, Population } from '../../../subgraphs/kit/population/population.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const record = `{ me { emergencyRecord {
  bloodGroup allergies { substance { system code title { fa en } } severity }
  chronicConditions { code } contact { name relation mobile } updatedOn
} } }`;
const stays = `query ($first: Int, $after: String) { me { admissions(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { ward admittedOn discharge { dischargedOn diagnoses { system code title { en } } outcome followUpOn } }
} } }`;

const ask = `mutation ($input: RequestHospitalAppointmentInput!, $key: ID!) {
  requestHospitalAppointment(input: $input, idempotencyKey: $key) {
    trackingCode stage state clinic { code } appointmentSlots(first: 1) { totalCount nodes { id free } }
  }
}`;
const book = `mutation ($input: BookAppointmentInput!, $key: ID!) {
  bookHospitalAppointment(input: $input, idempotencyKey: $key) { appointments { nodes { state } } }
}`;
const visit = `mutation ($input: RecordHospitalVisitInput!, $key: ID!) {
  recordHospitalVisit(input: $input, idempotencyKey: $key) { trackingCode came }
}`;
const look = `query ($code: ID!) { hospitalRequest(trackingCode: $code) {
  ... on HospitalAppointmentRequest { stage state clinic { code } steps { nodes { stage inPerson } } }
} }`;

describeOnEachDatabase(
  'The hospital',
  (open) => {
    let agency: TestAgency;
    let personas: Population['personas'];
    let people: readonly Person[];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 400 });
      ({ personas } = agency.population);
      people = [...agency.population.households()].flatMap(({ members }) => members);
    });
    afterAll(() => agency.close());

    it('tells a patient what whoever helps her must know, and whom it would call', async () => {
      const { data, errors } = await agency.ask(record, {}, citizen(personas.child.person.ref));

      expect(errors).toBeUndefined();
      const { emergencyRecord } = data.me;
      expect(emergencyRecord.bloodGroup).toMatch(/^(O|A|B|AB)_(POSITIVE|NEGATIVE)$/);
      expect(emergencyRecord.allergies).toContainEqual({
        substance: { system: 'ALLERGEN', code: 'PENICILLIN', title: { fa: 'پنی‌سیلین', en: 'Penicillin' } },
        severity: expect.stringMatching(/^(MILD|SEVERE)$/),
      });
      expect(emergencyRecord.contact).toEqual({
        name: 'مریم رستگار',
        relation: 'PARENT',
        mobile: personas.citizen.person.mobile,
      });
    });

    it('has nothing, and no error, for somebody it never treated', async () => {
      const rows = await agency.db.selectFrom('patient').select('person_ref').execute();
      const treated = new Set(rows.map((row) => row['person_ref'] as string));
      const other = people.find(({ ref }) => !treated.has(ref));

      const answer = await agency.ask(record, {}, citizen(other?.ref ?? ''));

      expect(answer).toEqual({ data: { me: { emergencyRecord: null } } });
    });

    it('lists stays newest first, by codes, page by page', async () => {
      const twice = await agency.db
        .selectFrom('admission')
        .select('person_ref')
        .groupBy('person_ref')
        .having(({ fn }) => fn.countAll(), '=', 2n)
        .executeTakeFirstOrThrow();
      const caller = citizen(twice['person_ref'] as string);

      const first = (await agency.ask(stays, { first: 1 }, caller)).data.me.admissions;
      const second = (await agency.ask(stays, { first: 1, after: first.pageInfo.endCursor }, caller)).data.me
        .admissions;

      expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
      expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
      const [newer, older] = [first.nodes[0], second.nodes[0]];
      expect(newer.admittedOn > older.admittedOn).toBe(true);
      expect(newer.discharge.diagnoses).toEqual([
        { system: 'ICD_10', code: expect.stringMatching(/^[A-Z]\d\d$/), title: { en: expect.any(String) } },
      ]);
    });

    it('refuses a page that is too long', async () => {
      const { errors } = await agency.ask(stays, { first: 101 }, citizen(personas.citizen.person.ref));

      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    it('has nobody treated after death, nor men giving birth', async () => {
      const rows = await agency.db
        .selectFrom('admission')
        .innerJoin('diagnosis', 'diagnosis.admission_id', 'admission.id')
        .select(['person_ref', 'discharged_on', 'code'])
        .execute();
      const wrong = rows.filter((row) => {
        const person = people.find(({ ref }) => ref === row['person_ref']);
        const isLate = person?.deathDate !== null && String(row['discharged_on']) > String(person?.deathDate);
        return isLate || (row['code'] === 'O80' && person?.sex === 'male');
      });

      expect(rows.length).toBeGreaterThan(10);
      expect(wrong).toEqual([]);
    });

    it('gives nothing of another person, nor without the scope', async () => {
      const entity =
        'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { emergencyRecord { bloodGroup } } } }';
      const all = [{ __typename: 'Person', id: personas.child.person.ref }];

      const other = await agency.ask(entity, { all }, citizen(personas.widow.person.ref));
      const unscoped = await agency.ask(
        record,
        {},
        { subject: personas.child.person.ref, scopes: ['hospital:record'] },
      );

      expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(other.data._entities).toEqual([{ emergencyRecord: null }]);
      expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN_SCOPE');
    });

    it('tells everybody which clinics it has', async () => {
      const { data } = await agency.ask('{ hospitalClinics { code title { fa en } } }');

      expect(data.hospitalClinics).toContainEqual({
        code: 'heart',
        title: { fa: 'درمانگاه قلب', en: 'Cardiology' },
      });
    });

    describe('an appointment at a clinic', () => {
      let keys = 0;
      const newKey = () => `k${(keys += 1)}`;
      const request = (person: Person, clinic = 'eye', key = newKey()) =>
        agency.ask(ask, { input: { clinic }, key }, citizen(person.ref));
      const take = (person: Person, trackingCode: string, slot: string) =>
        agency.ask(book, { input: { request: trackingCode, slot }, key: newKey() }, citizen(person.ref));
      const official: TestCaller = {
        ...citizen('an-official'),
        kind: 'official',
        agency: 'hospital',
        scopes: ['requests:answer'],
      };
      const note = (input: object, caller = official) => agency.ask(visit, { input, key: newKey() }, caller);
      const codeOf = ({ errors }: Awaited<ReturnType<typeof request>>) => errors?.[0]?.extensions.code;
      afterEach(async () => {
        for (const table of ['request_appointment', 'request_slot', 'request_step', 'request'])
          await agency.db.deleteFrom(table).execute();
      });

      it('is asked for, its time taken, and delivered when the patient came', async () => {
        const { person } = personas.citizen;
        const asked = await request(person);
        const { trackingCode, appointmentSlots } = asked.data.requestHospitalAppointment;
        const taken = await take(person, trackingCode, appointmentSlots.nodes[0].id);
        const came = await note({ request: trackingCode, came: true });
        const seen = await agency.ask(look, { code: trackingCode }, citizen(person.ref));

        expect(asked.data.requestHospitalAppointment).toMatchObject({
          trackingCode: expect.stringMatching(/^HSP-/),
          stage: 'RECEIPT',
          clinic: { code: 'eye' },
          appointmentSlots: { nodes: [{ free: 1 }] },
        });
        expect(taken.data.bookHospitalAppointment).toEqual({ appointments: { nodes: [{ state: 'BOOKED' }] } });
        expect(came.data.recordHospitalVisit).toEqual({ trackingCode, came: true });
        expect(seen.data.hospitalRequest).toEqual({
          stage: 'DELIVERY',
          state: 'COMPLETED',
          clinic: { code: 'eye' },
          steps: {
            nodes: [
              { stage: 'RECEIPT', inPerson: false },
              { stage: 'DELIVERY', inPerson: true },
            ],
          },
        });
      });

      it('has room for as many as the clinic sees at once, and no more', async () => {
        const [one, other] = [personas.citizen.person, personas.widow.person];
        const first = (await request(one)).data.requestHospitalAppointment;
        const second = (await request(other)).data.requestHospitalAppointment;
        const slot = first.appointmentSlots.nodes[0].id as string;

        const both = await Promise.all([
          take(one, first.trackingCode as string, slot),
          take(other, second.trackingCode as string, slot),
        ]);

        expect(new Set(both.map(codeOf))).toEqual(new Set(['SLOT_NOT_FREE', undefined]));
      });

      it('is given up when the patient did not come, and can be asked for again', async () => {
        const { person } = personas.citizen;
        const { trackingCode } = (await request(person)).data.requestHospitalAppointment;
        const second = await request(person);
        await note({ request: trackingCode, came: false });
        const seen = await agency.ask(look, { code: trackingCode }, citizen(person.ref));

        expect(codeOf(second)).toBe('REQUEST_EXISTS');
        expect(seen.data.hospitalRequest).toMatchObject({ state: 'WITHDRAWN' });
        expect((await request(person)).errors).toBeUndefined();
      });

      it('is one for one key, and refused under the key with another clinic', async () => {
        const { person } = personas.citizen;

        const first = await request(person, 'eye', 'once');
        const again = await request(person, 'eye', 'once');
        const other = await request(person, 'heart', 'once');

        expect(again.data).toEqual(first.data);
        expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
      });

      it('is refused at a clinic that there is not', async () => {
        expect(codeOf(await request(personas.citizen.person, '\u200fچشم'))).toBe('CLINIC_UNKNOWN');
      });

      it('is recorded by officials of the hospital only, once, and seen by whoever asked for it only', async () => {
        const { trackingCode } = (await request(personas.citizen.person)).data.requestHospitalAppointment;

        const refusals = [
          await note({ request: trackingCode, came: true }, { ...official, agency: 'health-insurance' }),
          await note({ request: trackingCode, came: true }, { ...citizen('c'), scopes: ['requests:answer'] }),
          await note({ request: 'HSP-0', came: true }),
          await agency.ask(look, { code: trackingCode }, citizen(personas.widow.person.ref)),
        ];
        await note({ request: trackingCode, came: true });

        expect(refusals.map(codeOf)).toEqual(Array.from({ length: 4 }, () => 'FORBIDDEN'));
        expect(codeOf(await note({ request: trackingCode, came: true }))).toBe('REQUEST_CLOSED');
      });
    });

    it('finds the stays of a hundred people in one statement', async () => {
      const loaders = createLoaders(openRegistry(agency.db));
      const refs = people.slice(0, 100).map(({ ref }) => ref);

      const statements = await agency.countStatements(() => loaders.admissionsOf.loadMany(refs));

      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
