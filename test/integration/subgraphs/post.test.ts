import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anonymousCaller } from '../../../subgraphs/kit/context.ts';
import type { Household, Person } from '../../../subgraphs/kit/population/population.ts';
import { createLoaders } from '../../../subgraphs/post/context.ts';
import { openRegistry } from '../../../subgraphs/post/registry.ts';
import { subgraph } from '../../../subgraphs/post/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const entity = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Address { id postalCode } } }`;

describeOnEachDatabase(
  'The post',
  (open) => {
    let agency: TestAgency;
    let woman: Person;
    let home: Household;
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 200 });
      woman = agency.population.personas.citizen.person;
      home = householdOf(woman.ref);
    });
    afterAll(() => agency.close());

    function householdOf(ref: string): Household {
      const found = [...agency.population.households()].find(({ members }) =>
        members.some((member) => member.ref === ref),
      );
      if (!found) throw new Error('Nobody has this reference.');
      return found;
    }

    it('tells people where they live', async () => {
      const { data, errors } = await agency.ask(
        '{ me { residence { id postalCode provinceCode province county city text } } }',
        {},
        citizen(woman.ref),
      );

      expect(errors).toBeUndefined();
      expect(data.me.residence).toEqual(home.address);
    });

    it('has no address, and no error, for somebody whose address is not recorded', async () => {
      const missing = [...agency.population.households()].find(({ address }) => address === null);

      const answer = await agency.ask('{ me { residence { id } } }', {}, citizen(missing?.members[0]?.ref ?? ''));

      expect(answer).toEqual({ data: { me: { residence: null } } });
    });

    it('has no address for somebody abroad, nor for the dead', async () => {
      const held = await agency.db.selectFrom('residence').select('person_ref').execute();
      const residents = new Set(held.map((row) => row['person_ref'] as string));

      const gone = [...agency.population.households()]
        .flatMap(({ members }) => members)
        .filter(({ abroad, deathDate }) => abroad || deathDate !== null);

      expect(gone.length).toBeGreaterThan(0);
      expect(gone.filter(({ ref }) => residents.has(ref))).toEqual([]);
    });

    it('gives an address by its reference to somebody who lives there', async () => {
      const all = [{ __typename: 'Address', id: home.address?.id }];

      const { data } = await agency.ask(entity, { all }, citizen(woman.ref));

      expect(data._entities).toEqual([{ id: home.address?.id, postalCode: home.address?.postalCode }]);
    });

    it("refuses another's address and one that does not exist alike", async () => {
      const other = [...agency.population.households()].find(
        ({ address }) => address !== null && address.id !== home.address?.id,
      );
      const ask = (id: string | undefined) =>
        agency.ask(entity, { all: [{ __typename: 'Address', id }] }, citizen(woman.ref));

      const [theirs, none] = [await ask(other?.address?.id), await ask('no-such-address')];

      expect(theirs.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(theirs).toEqual(none);
    });

    it('gives no residence without the scope', async () => {
      const { data } = await agency.ask('{ me { residence { id } } }', {}, { subject: woman.ref, scopes: [] });

      expect(data.me).toEqual({ residence: null });
    });

    it('finds the residences of a hundred people in one statement', async () => {
      const loaders = createLoaders(openRegistry(agency.db), anonymousCaller);
      const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

      const statements = await agency.countStatements(() => loaders.residence.loadMany(refs.slice(0, 100)));

      expect(statements).toBe(1);
    });

    it('finds a hundred addresses in one statement', async () => {
      const all = [...agency.population.households()]
        .flatMap(({ address }) => address ?? [])
        .slice(0, 100)
        .map(({ id }) => ({ __typename: 'Address', id }));

      const statements = await agency.countStatements(() => agency.ask(entity, { all }, citizen(woman.ref)));

      expect(all.length).toBeGreaterThan(30);
      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
