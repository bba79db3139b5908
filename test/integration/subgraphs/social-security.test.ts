import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AsOf } from '../../../subgraphs/kit/as-of.ts';
import { anonymousCaller } from '../../../subgraphs/kit/context.ts';
import { createLoaders } from '../../../subgraphs/social-security/context.ts';
import { loadInsurance } from '../../../subgraphs/social-security/insurance-record.ts';
import { openRegistry } from '../../../subgraphs/social-security/registry.ts';
import { subgraph } from '../../../subgraphs/social-security/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const people = 200;

describeOnEachDatabase(
  'social-security',
  (open) => {
    let agency: TestAgency;
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people });
    });
    afterAll(() => agency.close());

    const persona = (name: keyof TestAgency['population']['personas']) => agency.population.personas[name].person.ref;

    it('gives insured months newest first, each from its first to its last day', async () => {
      const query = `{ me { insurance { totalDays periods(first: 100) {
        totalCount nodes { jalaliYear jalaliMonth from to days employerName wage } } } } }`;

      const { data, errors } = await agency.ask(query, {}, citizen(persona('citizen')));

      const { totalDays, periods } = data.me.insurance;
      const newest = periods.nodes[0];
      const froms = periods.nodes.map((month: { from: string }) => month.from);
      expect(errors).toBeUndefined();
      expect(froms).toEqual(froms.toSorted((one: string, other: string) => (one < other ? 1 : -1)));
      expect((Date.parse(newest.to) - Date.parse(newest.from)) / 86_400_000 + 1).toBe(newest.days);
      expect(newest).toMatchObject({ employerName: expect.any(String), wage: expect.stringMatching(/^\d+$/) });
      expect(totalDays).toBeGreaterThan(periods.totalCount * 28);
    });

    it('narrows the months to a span and goes on after a cursor without a gap', async () => {
      const query = `query ($after: String) { me { insurance {
        all: periods(from: "2024-03-20", to: "2025-03-20", first: 20) { totalCount nodes { from } }
        page: periods(from: "2024-03-20", to: "2025-03-20", first: 5, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { from } } } } }`;
      const read = async (after: string | null) =>
        (await agency.ask(query, { after }, citizen(persona('citizen')))).data.me.insurance;

      const one = await read(null);
      const two = await read(one.page.pageInfo.endCursor);

      expect([...one.page.nodes, ...two.page.nodes]).toEqual(one.all.nodes.slice(0, 10));
      expect(one.page.pageInfo.hasNextPage).toBe(true);
    });

    it('tells the kinds of pension apart', async () => {
      const query = '{ me { insurance { pensions { nodes { kind endedOn monthlyAmount } } } } }';

      const oldAge = await agency.ask(query, {}, citizen(persona('pensioner')));
      const survivors = await agency.ask(query, {}, citizen(persona('widow')));

      expect(oldAge.data.me.insurance.pensions.nodes).toMatchObject([{ kind: 'OLD_AGE', endedOn: null }]);
      expect(survivors.data.me.insurance.pensions.nodes).toMatchObject([{ kind: 'SURVIVORS', endedOn: null }]);
    });

    it('tells what a pension paid month by month, up to the last payment', async () => {
      const query = `{ me { insurance { pensions { nodes { lastPaidOn monthlyAmount payments(first: 2) {
        totalCount nodes { jalaliYear jalaliMonth from to amount }
      } } } } } }`;

      const { data, errors } = await agency.ask(query, {}, citizen(persona('pensioner')));

      expect(errors).toBeUndefined();
      const [{ lastPaidOn, monthlyAmount, payments }] = data.me.insurance.pensions.nodes;
      expect(payments).toEqual({
        totalCount: 55,
        nodes: [
          { jalaliYear: 1405, jalaliMonth: 7, from: '2026-09-23', to: lastPaidOn, amount: monthlyAmount },
          { jalaliYear: 1405, jalaliMonth: 6, from: '2026-08-23', to: '2026-09-22', amount: monthlyAmount },
        ],
      });
    });

    it('keeps on record that a pension was paid once after the pensioner had died', async () => {
      const late = await agency.db
        .selectFrom('pension')
        .selectAll()
        .whereRef('last_paid_on', '>', 'ended_on')
        .executeTakeFirstOrThrow();
      const survivors = await agency.db
        .selectFrom('pension')
        .selectAll()
        .where('person_ref', '=', persona('widow'))
        .executeTakeFirstOrThrow();

      expect(survivors['deceased_ref']).toBe(late['person_ref']);
    });

    it('hides wages from a client without the scope and answers the rest', async () => {
      const caller = { ...citizen(persona('citizen')), scopes: ['social-security:record'] };

      const answer = await agency.ask('{ me { insurance { periods(first: 1) { nodes { days wage } } } } }', {}, caller);

      expect(answer.data.me.insurance.periods.nodes).toEqual([{ days: expect.any(Number), wage: null }]);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_SCOPE']);
    });

    it("shows an employer headcounts and totals of the place of work, with a premium of 30 % and nobody's name", async () => {
      const owner = [...agency.population.workshops()].find((workshop) => workshop.owner.kind === 'person')?.owner;
      const subject = owner?.kind === 'person' ? owner.personRef : '';
      const query = `{ me { workshops { totalCount nodes { code name debt
        lists(first: 1) { totalCount nodes { jalaliYear jalaliMonth insuredCount wages premium } } } } } }`;

      const { data, errors } = await agency.ask(query, {}, citizen(subject));

      const [list] = data.me.workshops.nodes.flatMap((shop: { lists: { nodes: unknown[] } }) => shop.lists.nodes);
      expect(errors).toBeUndefined();
      expect(data.me.workshops.totalCount).toBeGreaterThan(0);
      expect(BigInt(list.premium)).toBe((BigInt(list.wages) * 30n) / 100n);
      expect(list.insuredCount).toBeGreaterThan(0);
    });

    it('reads the records of a hundred people with one statement a table', async () => {
      const registry = openRegistry(agency.db);
      const loaders = createLoaders(registry);
      const context = { caller: anonymousCaller, language: 'en', registry, loaders, asOf: new AsOf() } as const;
      const refs = [...agency.population.households()].flatMap(({ members }) => members.map(({ ref }) => ref));

      const statements = await agency.countStatements(() =>
        Promise.all(refs.slice(0, 100).map((ref) => loadInsurance(ref, context))),
      );

      expect(statements).toBe(3);
    });

    it('refuses a page that is too large, a foreign cursor and another person', async () => {
      const caller = citizen(persona('citizen'));
      const ask = (field: string) => agency.ask(`{ me { insurance { ${field} { totalCount } } } }`, {}, caller);

      const tooLarge = await ask('periods(first: 101)');
      const foreignCursor = await ask('periods(after: "bm90aGluZw")');
      const another = await agency.ask(
        'query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { insurance { totalDays } } } }',
        { p: [{ __typename: 'Person', id: persona('spouse') }] },
        caller,
      );

      expect([tooLarge, foreignCursor, another].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
        'BAD_USER_INPUT',
        'BAD_USER_INPUT',
        'FORBIDDEN',
      ]);
    });
  },
  { lifetime: 'describe' },
);
