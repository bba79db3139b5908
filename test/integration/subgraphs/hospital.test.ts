import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/hospital/context.ts';
import { openRegistry } from '../../../subgraphs/hospital/registry.ts';
import { subgraph } from '../../../subgraphs/hospital/subgraph.ts';
import type { Person, Population } from '../../../subgraphs/kit/population/population.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const record = `{ me { emergencyRecord {
  bloodGroup allergies { substance { system code title { fa en } } severity }
  chronicConditions { code } contact { name relation mobile } updatedOn
} } }`;
const stays = `query ($first: Int, $after: String) { me { admissions(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { ward admittedOn discharge { dischargedOn diagnoses { system code title { en } } outcome followUpOn } }
} } }`;

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
      const { data } = await agency.ask('{ hospitalClinics { code title { fa en } placesPerDay } }');

      expect(data.hospitalClinics).toContainEqual({
        code: 'heart',
        title: { fa: 'درمانگاه قلب', en: 'Cardiology' },
        placesPerDay: 20,
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
