import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createLoaders } from '../../../subgraphs/civil-registry/context.ts';
import { openRegistry } from '../../../subgraphs/civil-registry/registry.ts';
import { subgraph } from '../../../subgraphs/civil-registry/subgraph.ts';
import { representationsOf } from '../../../subgraphs/civil-registry/wards.ts';
import { AsOf } from '../../../subgraphs/kit/as-of.ts';
import { anonymousCaller } from '../../../subgraphs/kit/context.ts';
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
          ... on Person { id nationalId givenName birthDate isAtLeast(age: 18) children { totalCount } wards { subject } relatives
          }
        } }`,
        { id: child.ref },
        citizen(woman.ref),
      );

      expect(data._entities).toEqual([
        {
          id: child.ref,
          nationalId: null,
          givenName: null,
          birthDate: null,
          isAtLeast: null,
          children: null,
          wards: null,
          relatives: null,
        },
      ]);
      expect(new Set(errors?.map((error) => error.extensions.code))).toEqual(new Set(['FORBIDDEN']));
      expect(errors).toHaveLength(7);
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

    it('knows parents, spouse, children, brothers and sisters of a person as her relatives', async () => {
      const everybody = [...agency.population.households()].flatMap(({ members }) => members);
      const siblings = everybody.filter(
        (other) => other.ref !== child.ref && other.fatherRef !== null && other.fatherRef === child.fatherRef,
      );

      const ofChild = await agency.ask('{ me { relatives } }', {}, { subject: child.ref });
      const ofWoman = await agency.ask('{ me { relatives } }', {}, { subject: woman.ref });

      expect(ofChild.data.me.relatives).toHaveLength(2 + siblings.length);
      expect(new Set(ofChild.data.me.relatives)).toEqual(
        new Set([child.fatherRef, child.motherRef, ...siblings.map(({ ref }) => ref)]),
      );
      expect(ofWoman.data.me.relatives).toEqual(expect.arrayContaining([child.ref, woman.spouseRef]));
    });

    it('lists the children of a parent by reference, with cursors that hold none', async () => {
      const { data } = await agency.ask(
        '{ me { children { totalCount nodes { id } edges { cursor } } } }',
        {},
        citizen(woman.ref),
      );

      expect(data.me.children).toMatchObject({ totalCount: 1, nodes: [{ id: child.ref }] });
      const cursor = Buffer.from(data.me.children.edges[0].cursor as string, 'base64url').toString();
      expect(cursor).not.toContain(child.ref);
    });

    it('gives a list of children page by page', async () => {
      const parent = [...agency.population.households()]
        .flatMap(({ members }) => members)
        .find(({ ref }, _index, all) => all.filter(({ fatherRef }) => fatherRef === ref).length > 1);
      const page = `query ($after: String) { me { children(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } } }`;

      const first = await agency.ask(page, {}, citizen(parent?.ref ?? ''));
      const { endCursor } = first.data.me.children.pageInfo;
      const second = await agency.ask(page, { after: endCursor }, citizen(parent?.ref ?? ''));

      expect(second.data.me.children.nodes).toHaveLength(1);
      expect(second.data.me.children.nodes).not.toEqual(first.data.me.children.nodes);
    });

    it('tells the register of guardians to the signed-in person only', async () => {
      const { data, errors } = await agency.ask('{ me { wards { subject } } }');

      expect([data.me, errors?.[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
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

describeOnEachDatabase('The register of guardians', (open) => {
  let agency: TestAgency;
  let people: ReadonlyMap<string, Person>;
  beforeEach(async () => {
    agency = await startAgency(subgraph, open);
    people = new Map(
      [...agency.population.households()].flatMap(({ members }) => members.map((one) => [one.ref, one])),
    );
  });
  afterEach(() => agency.close());

  /** The father, the grandfather and the son of the household of three generations. */
  const generations = () => {
    const son = [...people.values()].find(
      ({ givenName, familyName }) => `${givenName} ${familyName}` === 'پارسا دهقان',
    );
    const father = people.get(son?.fatherRef ?? '');
    const grandfather = people.get(father?.fatherRef ?? '');
    return { son: son?.ref ?? '', father: father?.ref ?? '', grandfather: grandfather?.ref ?? '' };
  };
  const wardsAt = (ref: string, now: string) => {
    const registry = openRegistry(agency.db);
    const loaders = createLoaders(registry);
    const context = { caller: anonymousCaller, language: 'en', registry, loaders, asOf: new AsOf() } as const;
    return representationsOf({ id: ref }, context, new Date(now));
  };
  const diesOn = (ref: string, day: string) =>
    agency.db.updateTable('person').set({ death_date: day }).where('ref', '=', ref).execute();

  const present = '2026-10-23T08:00:00Z';

  it('names father and paternal grandfather as natural guardians, until the birthday', async () => {
    const { son, father, grandfather } = generations();
    const expected = {
      subject: son,
      basis: 'NATURAL_GUARDIAN',
      reference: null,
      until: '2026-11-05T20:30:00.000Z',
      excluded: [],
    };

    expect(await wardsAt(father, present)).toEqual([expected]);
    expect(await wardsAt(grandfather, present)).toEqual([expected]);
  });

  it('names nobody from the moment the eighteenth birthday begins in Tehran', async () => {
    const { father } = generations();

    expect(await wardsAt(father, '2026-11-05T20:29:59Z')).toHaveLength(1);
    expect(await wardsAt(father, '2026-11-05T20:30:00Z')).toEqual([]);
  });

  it('goes by the age that the law in force then says', async () => {
    const { father } = generations();
    const law = { in_force_from: '2026-10-20', years: 15, legal_basis: 'a later law' };
    await agency.db.insertInto('guardianship_age').values(law).execute();

    expect(await wardsAt(father, '2026-10-19T08:00:00Z')).toHaveLength(1);
    expect(await wardsAt(father, present)).toEqual([]);
  });

  it('does not name a mother', async () => {
    const mother = agency.population.personas.citizen.person.ref;
    const father = agency.population.personas.spouse.person.ref;

    expect(await wardsAt(mother, present)).toEqual([]);
    expect(await wardsAt(father, present)).toEqual([
      expect.objectContaining({ subject: agency.population.personas.child.person.ref }),
    ]);
  });

  it('ends with the death of the ward', async () => {
    const { son, father, grandfather } = generations();
    await diesOn(son, '2026-10-22');

    expect([await wardsAt(father, present), await wardsAt(grandfather, present)]).toEqual([[], []]);
  });

  it('ends with the death of the guardian, and leaves the grandfather', async () => {
    const { father, grandfather } = generations();
    await diesOn(father, '2026-10-22');

    expect(await wardsAt(father, present)).toEqual([]);
    expect(await wardsAt(grandfather, present)).toHaveLength(1);
  });

  it('names whom a will names, once its testator has died', async () => {
    const [will] = agency.population.wills;
    const widow = agency.population.personas.widow.person.ref;

    expect(await wardsAt(widow, present)).toEqual([
      expect.objectContaining({ subject: will?.wardRef, basis: 'TESTAMENTARY_GUARDIAN' }),
    ]);
  });

  it('does not follow a will while its testator, or a natural guardian, is alive', async () => {
    const { son, father, grandfather } = generations();
    const widow = agency.population.personas.widow.person.ref;
    const will = { ward_ref: son, guardian_ref: widow, testator_ref: father, registered_on: '2026-01-01' };
    await agency.db.insertInto('will').values(will).execute();
    const isGuardian = async () => (await wardsAt(widow, present)).some(({ subject }) => subject === son);

    expect(await isGuardian()).toBe(false);
    await diesOn(father, '2026-10-21');
    expect(await isGuardian()).toBe(false);
    await diesOn(grandfather, '2026-10-22');
    expect(await isGuardian()).toBe(true);
  });

  it('does not follow the will of anybody but father and paternal grandfather', async () => {
    const [will] = agency.population.wills;
    const late = { ...people.get(will?.testatorRef ?? '') };
    const uncle = { ref: 'uncle', national_id: '9900000007', given_name: 'x', father_name: late.fatherName };
    const dead = { sex: 'male', birth_date: late.birthDate, death_date: '2026-01-01' };
    await agency.db
      .insertInto('person')
      .values({ ...uncle, ...dead })
      .execute();
    await agency.db.updateTable('will').set({ testator_ref: 'uncle' }).execute();

    expect(await wardsAt(agency.population.personas.widow.person.ref, present)).toEqual([]);
  });

  it('reads the wards of fifty people with the statement that reads those of one', async () => {
    const read = (refs: readonly string[]) =>
      agency.countStatements(async () => {
        const loaders = createLoaders(openRegistry(agency.db));
        await Promise.all(refs.map((ref) => loaders.wards.load(ref)));
      });
    const refs = [...people.keys()];

    expect(await read(refs)).toBe(await read(refs.slice(0, 1)));
  });
});
