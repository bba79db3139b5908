import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/health-insurance/context.ts';
import { openRegistry } from '../../../subgraphs/health-insurance/registry.ts';
import { subgraph } from '../../../subgraphs/health-insurance/subgraph.ts';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const cover = `{ me { basicCover {
  __typename insurer { en } scheme { fa en } state relation head { id } entitledFrom entitledUntil renewalOpensOn
} } }`;

describeOnEachDatabase(
  'Basic health insurance',
  (open) => {
    let agency: TestAgency;
    let personas: Population['personas'];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 200 });
      ({ personas } = agency.population);
    });
    afterAll(() => agency.close());

    it('tells a working woman by which fund she is covered, and until when', async () => {
      const { ref, employment } = personas.citizen.person;

      const { data, errors } = await agency.ask(cover, {}, citizen(ref));

      expect(errors).toBeUndefined();
      expect(data.me.basicCover).toEqual({
        __typename: 'BasicCover',
        insurer: { en: 'Social Security Organization' },
        scheme: {
          fa: 'درمان بیمه‌شدگان تأمین اجتماعی',
          en: 'Treatment of those insured with social security',
        },
        state: expect.stringMatching(/^(ACTIVE|ENDED)$/),
        relation: 'HEAD',
        head: { id: ref },
        entitledFrom: employment.at(-1)?.from,
        entitledUntil: '2027-03-20',
        renewalOpensOn: null,
      });
    });

    it('covers a child by her father, who is insured himself, and once', async () => {
      const { data } = await agency.ask(cover, {}, citizen(personas.child.person.ref));
      const rows = await agency.db
        .selectFrom('covered_person')
        .selectAll()
        .where('person_ref', '=', personas.child.person.ref)
        .execute();

      expect(data.me.basicCover).toMatchObject({ relation: 'CHILD', head: { id: personas.spouse.person.ref } });
      expect(rows).toHaveLength(1);
    });

    it('covers nobody alive and in the country twice, and nobody not at all', async () => {
      const rows = await agency.db.selectFrom('covered_person').select('person_ref').execute();
      const covered = rows.map((row) => row['person_ref'] as string);
      const here = [...agency.population.households()]
        .flatMap(({ members }) => members)
        .filter(({ deathDate, abroad }) => deathDate === null && !abroad)
        .map(({ ref }) => ref);

      expect(new Set(covered).size).toBe(covered.length);
      expect(here.filter((ref) => !covered.includes(ref))).toEqual([]);
    });

    it('has a dependant’s cover begin and end with that of the insured head', async () => {
      const { ref } = personas.child.person;
      const read = async () => (await agency.ask(cover, {}, citizen(ref))).data.me.basicCover;
      const covers = agency.db.updateTable('cover').where('head_ref', '=', personas.spouse.person.ref);
      const { until_day } = await agency.db
        .selectFrom('cover')
        .select('until_day')
        .where('head_ref', '=', personas.spouse.person.ref)
        .executeTakeFirstOrThrow();

      await covers.set({ until_day: addDays(today(), -1) }).execute();
      const ended = await read();
      await covers.set({ until_day: addDays(today(), 1) }).execute();
      const active = await read();
      await covers.set({ until_day }).execute();

      expect(ended).toMatchObject({ state: 'ENDED', entitledUntil: addDays(today(), -1) });
      expect(active).toMatchObject({ state: 'ACTIVE', entitledUntil: addDays(today(), 1) });
    });

    it('has the cover of somebody who left the country end with the last work here, and of the dead with death', async () => {
      const { employment, ref } = personas.abroad.person;
      const husband = personas.widow.person.spouseRef ?? '';

      const gone = await agency.ask(cover, {}, citizen(ref));
      const dead = await agency.ask(cover, {}, citizen(husband));

      expect(gone.data.me.basicCover).toMatchObject({ state: 'ENDED', entitledUntil: employment.at(-1)?.to });
      expect(dead.data.me.basicCover).toMatchObject({ state: 'ENDED', entitledUntil: '2025-08-11' });
    });

    it('gives nothing of another person, nor without the scope', async () => {
      const entity =
        'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { basicCover { state } } } }';
      const all = [{ __typename: 'Person', id: personas.widow.person.ref }];

      const other = await agency.ask(entity, { all }, citizen(personas.citizen.person.ref));
      const unscoped = await agency.ask(cover, {}, { subject: personas.citizen.person.ref, scopes: [] });

      expect(other).toMatchObject({
        data: { _entities: [{ basicCover: null }] },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
      expect(unscoped).toMatchObject({
        data: { me: { basicCover: null } },
        errors: [{ extensions: { code: 'FORBIDDEN_SCOPE' } }],
      });
    });

    it('finds the covers of a hundred people in one statement', async () => {
      const loaders = createLoaders(openRegistry(agency.db));
      const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

      const statements = await agency.countStatements(() => loaders.coversOf.loadMany(refs.slice(0, 100)));

      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
