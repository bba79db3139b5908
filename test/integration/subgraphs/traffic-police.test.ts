import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph } from '../../../subgraphs/traffic-police/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import {
  citizen,
  startAgency,
  StatementRecorder,
  type TestAgency,
  type TestCaller,
} from '../../support/start-agency.ts';

const people = 400;
const entities = 'query ($of: [_Any!]!) { _entities(representations: $of)';

describeOnEachDatabase(
  'traffic-police',
  (open) => {
    let agency: TestAgency;
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people });
    });
    afterAll(() => agency.close());

    const ref = (name: PersonaName) => agency.population.personas[name].person.ref;
    const homeOf = (name: PersonaName) => {
      for (const home of agency.population.households()) {
        if (home.members.some((member) => member.ref === ref(name))) return home;
      }
      throw new Error(`${name} lives nowhere`);
    };
    const vehicleOf = (name: PersonaName) => ({ __typename: 'Vehicle', id: homeOf(name).vehicles[0]?.id });
    const codesOf = ({ errors = [] }: Awaited<ReturnType<TestAgency['ask']>>) =>
      errors.map(({ extensions }) => extensions.code);

    it("gives a person's vehicles, newest model first, with the plate on each now", async () => {
      const query = `{ me { vehicles { totalCount nodes { id kind model modelYear
        plate { kind twoDigits letter threeDigits regionCode provinceCode display assignedUntil } } } } }`;

      const { data, errors } = await agency.ask(query, {}, citizen(ref('citizen')));

      const { nodes, totalCount } = data.me.vehicles;
      const years = nodes.map((vehicle: { modelYear: number }) => vehicle.modelYear);
      expect(errors).toBeUndefined();
      expect(totalCount).toBe(2);
      expect(nodes.map((vehicle: { model: string }) => vehicle.model).sort()).toEqual(['پژو ۲۰۶', 'کوییک']);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      for (const { plate } of nodes) {
        expect(plate).toMatchObject({ kind: 'PRIVATE', provinceCode: '10', assignedUntil: null });
        expect(plate.display).toMatch(/^[۰-۹]{2} \S+ [۰-۹]{3} ایران [۰-۹]{2}$/);
      }
    });

    it('shows the buyer her own fines only, and the seller the one made before the sale', async () => {
      const due = 'fines(state: DUE) { totalCount total nodes { amount state } }';

      const buyer = await agency.ask(`{ me { ${due} vehicles { nodes { ${due} } } } }`, {}, citizen(ref('citizen')));
      const seller = await agency.ask(`{ me { ${due} vehicles { totalCount } } }`, {}, citizen(ref('pensioner')));

      const byVehicle = buyer.data.me.vehicles.nodes.map((vehicle: { fines: object }) => vehicle.fines);
      const [fine] = buyer.data.me.fines.nodes;
      expect(buyer.data.me.fines).toEqual({ totalCount: 1, total: fine.amount, nodes: [fine] });
      expect(byVehicle).toContainEqual({ totalCount: 1, total: fine.amount, nodes: [fine] });
      expect(byVehicle).toContainEqual({ totalCount: 0, total: '0', nodes: [] });
      expect(seller.data.me.fines.totalCount).toBe(1);
      expect(seller.data.me.vehicles.totalCount).toBe(0);
    });

    it('leaves a seller the plate, with the day it was detached', async () => {
      const query = '{ me { plates { nodes { display assignedFrom assignedUntil } } } }';

      const { data } = await agency.ask(query, {}, citizen(ref('pensioner')));

      expect(data.me.plates.nodes).toEqual([
        { display: expect.any(String), assignedFrom: expect.any(String), assignedUntil: expect.any(String) },
      ]);
    });

    it('names the bill of a fine by the id that the population gave it', async () => {
      const query = '{ me { fines(state: DUE) { nodes { id code title occurredAt bill { id } } } } }';

      const { data } = await agency.ask(query, {}, citizen(ref('citizen')));

      const made = homeOf('citizen')
        .vehicles.flatMap(({ fines }) => fines)
        .find(({ state, ownerRef }) => state === 'DUE' && ownerRef === ref('citizen'));
      expect(data.me.fines.nodes).toEqual([
        {
          id: made?.id,
          code: made?.code,
          title: made?.title,
          occurredAt: made?.occurredAt,
          bill: { id: made?.billRef },
        },
      ]);
    });

    it('adds up amounts beyond what a double can hold', async () => {
      const fine = await agency.db
        .selectFrom('fine')
        .selectAll()
        .where('owner_ref', '=', ref('citizen'))
        .where('state', '=', 'DUE')
        .executeTakeFirstOrThrow();
      const large = { ...fine, id: 'large', bill_ref: 'large', amount: 9_007_199_254_740_993n };
      await agency.db.insertInto('fine').values(large).execute();

      const { data } = await agency.ask('{ me { fines(state: DUE) { total } } }', {}, citizen(ref('citizen')));

      await agency.db.deleteFrom('fine').where('id', '=', 'large').execute();
      expect(data.me.fines.total).toBe(String(9_007_199_254_740_993n + BigInt(fine['amount'])));
    });

    it('reads the fines and plates of a hundred vehicles with one statement a table', async () => {
      const vehicle = vehicleOf('citizen');
      const representations = Array.from({ length: 100 }, () => vehicle);
      const query = `${entities} { ... on Vehicle { model plate { display } fines { total } } } }`;

      const statements = await agency.countStatements(() =>
        agency.ask(query, { of: representations }, citizen(ref('citizen'))),
      );

      expect(statements).toBe(3);
    });

    it('reads the vehicles of a hundred people with one statement', async () => {
      const persons = [...agency.population.households()].flatMap(({ members }) => members).slice(0, 100);
      const recorder = new StatementRecorder();
      const context = subgraph.open(agency.db.withPlugin(recorder))({ ...anyone, subject: ref('citizen') }, 'en');
      const { vehiclesOf } = context.loaders as { vehiclesOf: { load(person: string): Promise<unknown[] | null> } };

      const found = await Promise.all(persons.map((person) => vehiclesOf.load(person.ref)));

      expect(found.filter((vehicles) => vehicles !== null).length).toBeGreaterThan(10);
      expect(recorder.count).toBe(1);
    });

    it('goes through a list page by page without a gap', async () => {
      const query = `query ($after: String) { me { vehicles(first: 1, after: $after) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
      const read = async (after: string | null) =>
        (await agency.ask(query, { after }, citizen(ref('citizen')))).data.me.vehicles;

      const one = await read(null);
      const two = await read(one.pageInfo.endCursor);

      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
      expect([one.pageInfo.hasPreviousPage, two.pageInfo.hasPreviousPage]).toEqual([false, true]);
      expect(new Set([one.edges[0].node.id, two.edges[0].node.id]).size).toBe(2);
    });

    it.each([
      ['a page above 100', 'vehicles(first: 101) { totalCount }', 'BAD_USER_INPUT'],
      ['a negative page', 'plates(first: -1) { totalCount }', 'BAD_USER_INPUT'],
      ['a cursor of nothing', 'fines(after: "bm90aGluZw") { totalCount }', 'BAD_USER_INPUT'],
      ['a cursor of another list', 'fines(after: "WzEzOTksIngiXQ") { totalCount }', 'BAD_USER_INPUT'],
      ['an unknown state', 'fines(state: LOST) { totalCount }', 'GRAPHQL_VALIDATION_FAILED'],
    ])('refuses %s', async (_what, field, code) => {
      expect(codesOf(await agency.ask(`{ me { ${field} } }`, {}, citizen(ref('citizen'))))).toEqual([code]);
    });

    it("refuses another person's records, vehicle and fine, and tells them from nothing in no way", async () => {
      const strangers = { __typename: 'Person', id: ref('citizen') };
      const nobodys = { __typename: 'Vehicle', id: 'AAAAAAAAAAAAAAAAAAAAAA' };
      const fine = { __typename: 'Fine', id: homeOf('citizen').vehicles.flatMap(({ fines }) => fines)[0]?.id };
      const query = `${entities} {
        ... on Person { vehicles { totalCount } } ... on Vehicle { model } ... on Fine { title } } }`;
      const ask = (of: object) => agency.ask(query, { of: [of] }, citizen(ref('technician-traffic')));

      const [person, vehicle, missing, anothersFine] = await Promise.all(
        [strangers, vehicleOf('citizen'), nobodys, fine].map(ask),
      );

      expect([person, vehicle, missing, anothersFine].flatMap((answer) => codesOf(answer!))).toEqual([
        'FORBIDDEN',
        'FORBIDDEN',
        'FORBIDDEN',
        'FORBIDDEN',
      ]);
      expect(vehicle?.errors?.[0]?.message).toBe(missing?.errors?.[0]?.message);
    });

    it('keeps fines from a client that may read vehicles only, and answers the rest', async () => {
      const caller: TestCaller = { ...citizen(ref('citizen')), scopes: ['traffic:vehicles'] };

      const answer = await agency.ask('{ me { vehicles { totalCount nodes { model fines { total } } } } }', {}, caller);

      expect(answer.data.me.vehicles.totalCount).toBe(2);
      expect(answer.data.me.vehicles.nodes[0].fines).toBeNull();
      expect(codesOf(answer)).toEqual(['FORBIDDEN_SCOPE', 'FORBIDDEN_SCOPE']);
    });

    it('answers nobody who is not signed in, and nobody but the gateway', async () => {
      const anonymous = await agency.ask('{ me { vehicles { totalCount } } }');
      const headers = { 'content-type': 'application/json' };
      const direct = await fetch(agency.url, { method: 'POST', headers, body: '{"query":"{ _service { sdl } }"}' });

      expect(anonymous.data.me).toBeNull();
      expect(codesOf(anonymous)).toEqual(['UNAUTHENTICATED']);
      expect(direct.status).toBe(401);
    });
  },
  { lifetime: 'describe' },
);

const anyone = {
  subject: null,
  kind: 'citizen',
  client: 'portal',
  scopes: new Set<string>(),
  assurance: 2,
  authTime: null,
  agency: null,
  purpose: null,
  case: null,
  rights: [],
} as const;
