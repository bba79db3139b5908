import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays } from '../../../subgraphs/kit/jalali.ts';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { today } from '../../../subgraphs/kit/today.ts';
import { createLoaders } from '../../../subgraphs/supplementary-insurance/context.ts';
import { openRegistry } from '../../../subgraphs/supplementary-insurance/registry.ts';
import { subgraph } from '../../../subgraphs/supplementary-insurance/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const cover = `{ me { supplementaryCover {
  __typename insurer { fa en } scheme { en } state relation head { id } entitledFrom entitledUntil
  benefits { kind percent yearlyCeiling availableFrom } members { id relation person { id } }
} } }`;

describeOnEachDatabase(
  'Supplementary insurance',
  (open) => {
    let agency: TestAgency;
    let personas: Population['personas'];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 300 });
      ({ personas } = agency.population);
    });
    afterAll(() => agency.close());

    const coverOf = async (ref: string) => (await agency.ask(cover, {}, citizen(ref))).data.me.supplementaryCover;

    it('tells a worker of her employer’s contract, and whom it covers with her', async () => {
      const { ref } = personas.citizen.person;

      const found = await coverOf(ref);

      expect(found).toMatchObject({
        __typename: 'SupplementaryCover',
        insurer: { fa: 'بیمهٔ تکمیلی مهربان (ساختگی)', en: 'Mehrban Supplementary Insurance (made up)' },
        relation: 'HEAD',
        head: { id: ref },
        entitledUntil: '2027-09-22',
      });
      expect(found.members[0]).toMatchObject({ relation: 'HEAD', person: { id: ref } });
      expect(found.members).toContainEqual({
        id: expect.any(String),
        relation: 'CHILD',
        person: { id: personas.child.person.ref },
      });
      expect(found.benefits).toContainEqual({
        kind: 'HOSPITAL',
        percent: expect.any(Number),
        yearlyCeiling: expect.stringMatching(/^\d+000000$/),
        availableFrom: found.entitledFrom,
      });
    });

    it('covers a dependant by the head’s contract, and names the others to nobody but the head', async () => {
      const found = await coverOf(personas.child.person.ref);

      expect(found).toMatchObject({ relation: 'CHILD', head: { id: personas.citizen.person.ref }, members: [] });
    });

    it('has a dependant’s cover end with the head’s, and begin anew with it', async () => {
      const policies = agency.db.updateTable('policy').where('head_ref', '=', personas.citizen.person.ref);

      await policies.set({ until_day: addDays(today(), -1) }).execute();
      const ended = await coverOf(personas.child.person.ref);
      await policies.set({ until_day: '2027-09-22' }).execute();

      expect(ended).toMatchObject({ state: 'ENDED', entitledUntil: addDays(today(), -1) });
    });

    it('says of a contract that has not begun that it waits', async () => {
      const policies = agency.db.updateTable('policy').where('head_ref', '=', personas.pensioner.person.ref);
      const before = await agency.db
        .selectFrom('policy')
        .select(['from_day', 'until_day'])
        .where('head_ref', '=', personas.pensioner.person.ref)
        .executeTakeFirstOrThrow();

      await policies.set({ from_day: addDays(today(), 5), until_day: addDays(today(), 300) }).execute();
      const waiting = await coverOf(personas.pensioner.person.ref);
      await policies.set(before).execute();

      expect(waiting).toMatchObject({ state: 'WAITING', entitledFrom: addDays(today(), 5) });
    });

    it('has no cover, and no error, for somebody who has no contract here', async () => {
      const answer = await agency.ask(cover, {}, citizen(personas.abroad.person.ref));

      expect(answer).toEqual({ data: { me: { supplementaryCover: null } } });
    });

    it('gives nothing of another person, nor without the scope', async () => {
      const entity =
        'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Person { supplementaryCover { state } } } }';
      const all = [{ __typename: 'Person', id: personas.citizen.person.ref }];

      const other = await agency.ask(entity, { all }, citizen(personas.widow.person.ref));
      const unscoped = await agency.ask(cover, {}, { subject: personas.citizen.person.ref, scopes: [] });

      expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN_SCOPE');
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
