import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/civil-registry/context.ts';
import { openRegistry } from '../../../subgraphs/civil-registry/registry.ts';
import { subgraph } from '../../../subgraphs/civil-registry/subgraph.ts';
import type { Person } from '../../../subgraphs/kit/population/population.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

describeOnEachDatabase(
  'The civil registry',
  (open) => {
    let agency: TestAgency;
    let woman: Person;
    let child: Person;
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 200 });
      woman = agency.population.personas.citizen.person;
      child = agency.population.personas.child.person;
    });
    afterAll(() => agency.close());

    it('tells people who they are', async () => {
      const { data, errors } = await agency.ask(
        '{ me { id nationalId givenName familyName fatherName birthDate lifeStatus isAtLeast(age: 18) } }',
        {},
        citizen(woman.ref),
      );

      expect(errors).toBeUndefined();
      expect(data.me).toEqual({
        id: woman.ref,
        nationalId: woman.nationalId,
        givenName: woman.givenName,
        familyName: woman.familyName,
        fatherName: woman.fatherName,
        birthDate: woman.birthDate,
        lifeStatus: 'ALIVE',
        isAtLeast: true,
      });
    });

    it('holds everybody of the population, once', async () => {
      const held = await agency.db.selectFrom('person').select('ref').execute();

      const made = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));
      expect(held.map(({ ref }) => ref as string).sort()).toEqual(made.sort());
    });

    it('has no name, number or day for somebody else', async () => {
      const { data, errors } = await agency.ask(
        `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
          ... on Person { id nationalId givenName birthDate isAtLeast(age: 18) kin { totalCount } }
        } }`,
        { id: child.ref },
        { ...citizen(woman.ref), scopes: [...(citizen(woman.ref).scopes ?? []), 'civil:kinship'] },
      );

      expect(data._entities).toEqual([
        { id: child.ref, nationalId: null, givenName: null, birthDate: null, isAtLeast: null, kin: null },
      ]);
      expect(new Set(errors?.map((error) => error.extensions.code))).toEqual(new Set(['FORBIDDEN']));
      expect(errors).toHaveLength(5);
    });

    it('needs the scope of each field', async () => {
      const { data, errors } = await agency.ask(
        '{ me { givenName nationalId } }',
        {},
        {
          subject: woman.ref,
          scopes: ['civil:name'],
        },
      );

      expect(data.me).toEqual({ givenName: woman.givenName, nationalId: null });
      expect(errors).toEqual([
        expect.objectContaining({
          path: ['me', 'nationalId'],
          extensions: expect.objectContaining({ code: 'FORBIDDEN_SCOPE' }),
        }),
      ]);
    });

    it('gives kinship to no client', async () => {
      const { data } = await agency.ask('{ me { kin { totalCount } } }', {}, citizen(woman.ref));

      expect(data.me).toEqual({ kin: null });
    });

    it('knows parents, spouse, children, brothers and sisters of a child', async () => {
      const { data } = await agency.ask(
        '{ me { kin { totalCount nodes { relation person { id } } } } }',
        {},
        { subject: child.ref, scopes: ['civil:kinship'] },
      );

      const everybody = [...agency.population.households()].flatMap(({ members }) => members);
      const siblings = everybody.filter(
        (other) => other.ref !== child.ref && other.fatherRef !== null && other.fatherRef === child.fatherRef,
      );
      const expected = [
        { relation: 'PARENT', person: { id: child.fatherRef } },
        { relation: 'PARENT', person: { id: child.motherRef } },
        ...siblings.map(({ ref }) => ({ relation: 'SIBLING', person: { id: ref } })),
      ];
      expect(data.me.kin.totalCount).toBe(expected.length);
      expect(new Set(data.me.kin.nodes)).toEqual(new Set(expected));
    });

    it('knows the citizen as the mother of the child and the wife of her husband', async () => {
      const { data } = await agency.ask(
        '{ me { kin { nodes { relation person { id } } } } }',
        {},
        { subject: woman.ref, scopes: ['civil:kinship'] },
      );

      expect(data.me.kin.nodes).toEqual(
        expect.arrayContaining([
          { relation: 'CHILD', person: { id: child.ref } },
          { relation: 'SPOUSE', person: { id: woman.spouseRef } },
        ]),
      );
    });

    it('answers a listed age only, and one in an operation', async () => {
      const other = await agency.ask('{ me { isAtLeast(age: 40) } }', {}, citizen(woman.ref));
      const two = await agency.ask('{ me { a: isAtLeast(age: 18) b: isAtLeast(age: 60) } }', {}, citizen(woman.ref));

      expect(other.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(two.data.me).toEqual({ a: true, b: null });
      expect(two.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    it('says that the dead have died', async () => {
      const dead = [...agency.population.households()]
        .flatMap(({ members }) => members)
        .find(({ deathDate }) => deathDate !== null);

      const { data } = await agency.ask('{ me { lifeStatus } }', {}, citizen(dead?.ref ?? ''));

      expect(data.me).toEqual({ lifeStatus: 'DECEASED' });
    });

    it('says that somebody is not registered', async () => {
      const { data, errors } = await agency.ask('{ me { id givenName } }', {}, citizen('nobody'));

      expect(data.me).toEqual({ id: 'nobody', givenName: null });
      expect(errors?.[0]?.extensions.code).toBe('PERSON_NOT_REGISTERED');
    });

    it('finds a hundred people in one statement, and the relatives of all of them in another', async () => {
      const loaders = createLoaders(openRegistry(agency.db));
      const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

      const statements = await agency.countStatements(() =>
        Promise.all(refs.slice(0, 100).flatMap((ref) => [loaders.person.load(ref), loaders.relatives.load(ref)])),
      );

      expect(statements).toBe(2);
    });

    it('reads the register once for all fields and for a list of a hundred references', async () => {
      const fields = 'nationalId givenName familyName fatherName birthDate lifeStatus isAtLeast(age: 18)';
      const representations = Array.from({ length: 100 }, () => ({ __typename: 'Person', id: woman.ref }));

      const statements = await agency.countStatements(() =>
        agency.ask(
          `query ($all: [_Any!]!) { me { ${fields} } _entities(representations: $all) { ... on Person { ${fields} } } }`,
          { all: representations },
          citizen(woman.ref),
        ),
      );

      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
