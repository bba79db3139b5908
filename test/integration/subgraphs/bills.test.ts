import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { paymentFitsBill } from '../../../schema/shared/check-digits.ts';
import type { Household, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph } from '../../../subgraphs/bills/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, StatementRecorder, type TestAgency } from '../../support/start-agency.ts';

const people = 400;

describeOnEachDatabase(
  'bills',
  (open) => {
    let agency: TestAgency;
    let homes: readonly Household[];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people });
      homes = [...agency.population.households()];
    });
    afterEach(() => setFeed({ state: 'IN_SERVICE' }));
    afterAll(() => agency.close());

    const setFeed = (to: { readonly state: string }, issuer?: string) =>
      agency.db
        .updateTable('issuer_feed')
        .set(to)
        .$if(issuer !== undefined, (query) => query.where('issuer', '=', issuer))
        .execute();
    const ref = (name: PersonaName) => agency.population.personas[name].person.ref;
    const codesOf = ({ errors = [] }: Awaited<ReturnType<TestAgency['ask']>>) =>
      errors.map(({ extensions }) => extensions.code);
    const sumOf = (bills: readonly { readonly amount: string }[]) =>
      String(bills.reduce((sum, { amount }) => sum + BigInt(amount), 0n));

    it('gives the bills due, soonest first, with their whole total and no issuer missing', async () => {
      const query = `{ me { bills(first: 100) { totalCount total missingIssuers { id }
        nodes { kind amount issuedOn dueOn periodFrom periodTo channel state issuer { id } } } } }`;

      const { data, errors } = await agency.ask(query, {}, citizen(ref('citizen')));

      const { nodes, total, totalCount, missingIssuers } = data.me.bills;
      const days = nodes.map((bill: { dueOn: string }) => bill.dueOn);
      const kinds = nodes.map((bill: { kind: string }) => bill.kind).sort();
      expect(errors).toBeUndefined();
      expect(kinds).toEqual(['ELECTRICITY', 'TRAFFIC_FINE', 'WATER']);
      expect(days).toEqual([...days].sort(byCodePoint));
      expect({ total, totalCount, missingIssuers }).toEqual({ total: sumOf(nodes), totalCount: 3, missingIssuers: [] });
      expect(nodes.find((bill: { kind: string }) => bill.kind === 'WATER')).toMatchObject({
        issuer: { id: 'water-company' },
        periodFrom: '2026-07-23',
        periodTo: '2026-09-22',
        state: 'DUE',
      });
    });

    it('sums the whole list, not the page', async () => {
      const query = '{ me { one: bills(first: 1) { total nodes { amount } } all: bills { total nodes { amount } } } }';

      const { data } = await agency.ask(query, {}, citizen(ref('citizen')));

      expect(data.me.one.nodes).toHaveLength(1);
      expect(data.me.one.total).toBe(sumOf(data.me.all.nodes));
    });

    it('has a traffic fine once, as the very bill of the traffic police', async () => {
      const query = '{ me { bills { total nodes { id kind billId paymentId amount } } } }';

      const { data } = await agency.ask(query, {}, citizen(ref('citizen')));

      const fines = data.me.bills.nodes.filter((bill: { kind: string }) => bill.kind === 'TRAFFIC_FINE');
      const made = homes[0]?.vehicles
        .flatMap((vehicle) => vehicle.fines)
        .find(({ ownerRef, state }) => ownerRef === ref('citizen') && state === 'DUE');
      expect(fines).toEqual([
        {
          id: made?.billRef,
          kind: 'TRAFFIC_FINE',
          billId: made?.billId,
          paymentId: made?.paymentId,
          amount: String(made?.amount),
        },
      ]);
    });

    it('has numbers whose payment number was made for the bill number', async () => {
      const { data } = await agency.ask(
        '{ me { bills(state: null, first: 100) { nodes { billId paymentId } } } }',
        {},
        citizen(ref('citizen')),
      );

      const misfits = data.me.bills.nodes.filter(
        ({ billId, paymentId }: { billId: string; paymentId: string }) => !paymentFitsBill(billId, paymentId),
      );
      expect(data.me.bills.nodes.length).toBeGreaterThan(6);
      expect(misfits).toEqual([]);
    });

    it("keeps a former occupant's bill from who lives there now", async () => {
      const query = '{ me { bills(first: 100) { nodes { kind periodTo billId } } } }';

      const [now, before] = await Promise.all(
        (['citizen', 'pensioner'] as const).map((name) => agency.ask(query, {}, citizen(ref(name)))),
      );

      const movedIn = homes[0]?.residentSince ?? '';
      const old = (answer: typeof now) =>
        answer?.data.me.bills.nodes.filter(
          (bill: { kind: string; periodTo: string }) => bill.kind === 'WATER' && bill.periodTo < movedIn,
        );
      expect(old(before)).toHaveLength(1);
      expect(old(now)).toEqual([]);
    });

    it('leaves out an issuer whose feed is out of service, names it, gives no total, and answers the rest', async () => {
      await setFeed({ state: 'OUT_OF_SERVICE' }, 'water-company');
      const query = '{ me { bills { totalCount total missingIssuers { id } nodes { kind amount } } } }';

      const answer = await agency.ask(query, {}, citizen(ref('citizen')));

      const kinds = answer.data.me.bills.nodes.map((bill: { kind: string }) => bill.kind).sort();
      expect(answer.data.me.bills).toMatchObject({
        totalCount: 2,
        total: null,
        missingIssuers: [{ id: 'water-company' }],
      });
      expect(kinds).toEqual(['ELECTRICITY', 'TRAFFIC_FINE']);
      expect(codesOf(answer)).toEqual(['ISSUER_MISSING']);
      expect(answer.errors?.[0]?.path).toEqual(['me', 'bills', 'total']);
      expect(answer.errors?.[0]?.message).toContain('water-company (after 2026-10-23)');
    });

    it('has a total again when the feed is back', async () => {
      await setFeed({ state: 'OUT_OF_SERVICE' });
      await setFeed({ state: 'IN_SERVICE' });

      const answer = await agency.ask('{ me { bills { total missingIssuers { id } } } }', {}, citizen(ref('citizen')));

      expect(answer.data.me.bills).toEqual({ total: expect.stringMatching(/^\d+$/), missingIssuers: [] });
    });

    it('gives a total of 0 to somebody without a bill in that state', async () => {
      const { data, errors } = await agency.ask(
        '{ me { bills(state: CANCELLED) { total totalCount } } }',
        {},
        citizen(ref('citizen')),
      );

      expect(errors).toBeUndefined();
      expect(data.me.bills).toEqual({ total: '0', totalCount: 0 });
    });

    it('bills nobody for a mobile number that nobody gave her', async () => {
      const without = homes.flatMap(({ members }) => members).filter(({ mobile }) => mobile === null);
      const bills = await agency.db.selectFrom('bill').select('person_ref').where('kind', '=', 'MOBILE').execute();

      expect(without.map((person) => person.ref)).toContain(ref('abroad'));
      expect(bills.filter(({ person_ref }) => without.some((person) => person.ref === person_ref))).toEqual([]);
    });

    it('adds up amounts beyond what a double can hold', async () => {
      const bill = await agency.db
        .selectFrom('bill')
        .selectAll()
        .where('person_ref', '=', ref('abroad'))
        .where('state', '=', 'DUE')
        .execute();
      const [sample] = await agency.db.selectFrom('bill').selectAll().limit(1).execute();
      const large = { ...sample, id: 'large', person_ref: ref('abroad'), state: 'DUE', amount: 9_007_199_254_740_993n };
      await agency.db.insertInto('bill').values(large).execute();

      const { data } = await agency.ask('{ me { bills { total } } }', {}, citizen(ref('abroad')));

      await agency.db.deleteFrom('bill').where('id', '=', 'large').execute();
      expect(data.me.bills.total).toBe(String(bill.reduce((sum, { amount }) => sum + amount, 9_007_199_254_740_993n)));
    });

    it('reads a hundred bills by reference with one statement a table', async () => {
      const { id } = await agency.db
        .selectFrom('bill')
        .select('id')
        .where('person_ref', '=', ref('citizen'))
        .executeTakeFirstOrThrow();
      const representations = Array.from({ length: 100 }, () => ({ __typename: 'Bill', id }));
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Bill { kind amount issuer { id } } } }';

      const statements = await agency.countStatements(() =>
        agency.ask(query, { of: representations }, citizen(ref('citizen'))),
      );

      expect(statements).toBe(2);
    });

    it('reads the bills of a hundred people with one statement', async () => {
      const persons = homes.flatMap(({ members }) => members).slice(0, 100);
      const recorder = new StatementRecorder();
      const { loaders } = subgraph.open(agency.db.withPlugin(recorder))({ ...anyone, subject: ref('citizen') }, 'en');
      const { billsOf } = loaders as {
        billsOf: { load(person: string, given: { state: string }): Promise<unknown[] | null> };
      };

      const found = await Promise.all(persons.map((person) => billsOf.load(person.ref, { state: 'DUE' })));

      expect(found.filter((bills) => bills !== null).length).toBeGreaterThan(20);
      expect(recorder.count).toBe(1);
    });

    it('goes through the list page by page without a gap', async () => {
      const query = `query ($after: String) { me { bills(state: null, first: 4, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;

      do {
        const { data }: Awaited<ReturnType<TestAgency['ask']>> = await agency.ask(
          query,
          { after },
          citizen(ref('citizen')),
        );
        const { nodes, pageInfo, totalCount } = data.me.bills;
        seen.push(...nodes.map((bill: { id: string }) => bill.id));
        total = totalCount;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);

      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
    });

    it.each([
      ['a page above 100', 'bills(first: 101)', 'BAD_USER_INPUT'],
      ['a negative page', 'bills(first: -1)', 'BAD_USER_INPUT'],
      ['a foreign cursor', 'bills(after: "bm90aGluZw")', 'BAD_USER_INPUT'],
      ['an unknown state', 'bills(state: LOST)', 'GRAPHQL_VALIDATION_FAILED'],
    ])('refuses %s', async (_what, field, code) => {
      const answer = await agency.ask(`{ me { ${field} { totalCount } } }`, {}, citizen(ref('citizen')));

      expect(codesOf(answer)).toEqual([code]);
    });

    it("refuses another person's list and bill, and a bill that does not exist, alike", async () => {
      const { id } = await agency.db
        .selectFrom('bill')
        .select('id')
        .where('person_ref', '=', ref('citizen'))
        .executeTakeFirstOrThrow();
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Person { bills { totalCount } } ... on Bill { amount } } }`;
      const ask = (of: object) => agency.ask(query, { of: [of] }, citizen(ref('spouse')));

      const person = await ask({ __typename: 'Person', id: ref('citizen') });
      const bill = await ask({ __typename: 'Bill', id });
      const nothing = await ask({ __typename: 'Bill', id: 'AAAAAAAAAAAAAAAAAAAAAA' });

      expect([person, bill, nothing].flatMap(codesOf)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
      expect(bill.errors?.[0]?.message).toBe(nothing.errors?.[0]?.message);
    });

    it('gives no bill of a silent issuer by reference either', async () => {
      await setFeed({ state: 'OUT_OF_SERVICE' }, 'water-company');
      const { id } = await agency.db
        .selectFrom('bill')
        .select('id')
        .where('person_ref', '=', ref('citizen'))
        .where('kind', '=', 'WATER')
        .executeTakeFirstOrThrow();
      const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Bill { amount } } }';

      const answer = await agency.ask(query, { of: [{ __typename: 'Bill', id }] }, citizen(ref('citizen')));

      expect(answer.data._entities).toEqual([null]);
      expect(codesOf(answer)).toEqual(['ISSUER_MISSING']);
    });

    it('answers no client without the scope, nobody who is not signed in, and nobody but the gateway', async () => {
      const query = '{ me { bills { totalCount } } }';
      const noScope = await agency.ask(query, {}, { ...citizen(ref('citizen')), scopes: ['traffic:fines'] });
      const anonymous = await agency.ask(query);
      const headers = { 'content-type': 'application/json' };
      const direct = await fetch(agency.url, { method: 'POST', headers, body: JSON.stringify({ query }) });

      expect(codesOf(noScope)).toEqual(['FORBIDDEN_SCOPE']);
      expect(codesOf(anonymous)).toEqual(['UNAUTHENTICATED']);
      expect(direct.status).toBe(401);
    });
  },
  { lifetime: 'describe' },
);

const byCodePoint = (a: string, b: string) => (a < b ? -1 : Number(a > b));

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
