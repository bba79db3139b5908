import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Person } from '../../../subgraphs/kit/population/population.ts';
import { createLoaders } from '../../../subgraphs/pension-fund/context.ts';
import { openRegistry } from '../../../subgraphs/pension-fund/registry.ts';
import { subgraph } from '../../../subgraphs/pension-fund/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const service = `{ me { civilService {
  serviceMonths
  periods { totalCount nodes { organisation from until } }
  pensions { totalCount nodes { __typename kind startedOn endedOn lastPaidOn monthlyAmount } }
} } }`;
const payments = `query ($first: Int, $after: String) { me { civilService { pensions { nodes {
  kind payments(first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { jalaliYear jalaliMonth from to amount }
  }
} } } } }`;

describeOnEachDatabase(
  'The civil servants’ pension fund',
  (open) => {
    let agency: TestAgency;
    let people: readonly Person[];
    beforeAll(async () => {
      agency = await startAgency(subgraph, open, { people: 400 });
      people = [...agency.population.households()].flatMap(({ members }) => members);
    });
    afterAll(() => agency.close());

    const of = (ref: string | null | undefined) => people.find((person) => person.ref === ref);
    const orphan = () => of(agency.population.courtOrders.find(({ kind }) => kind === 'GUARDIANSHIP')?.wardRef);

    it('tells the widow of her own service and old-age pension', async () => {
      const { data, errors } = await agency.ask(service, {}, citizen(agency.population.personas.widow.person.ref));

      expect(errors).toBeUndefined();
      expect(data.me.civilService).toMatchObject({ periods: { totalCount: 1 }, pensions: { totalCount: 1 } });
      expect(data.me.civilService.serviceMonths).toBeGreaterThan(300);
      expect(data.me.civilService.pensions.nodes[0]).toEqual({
        __typename: 'CivilServicePension',
        kind: 'OLD_AGE',
        startedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
        endedOn: null,
        lastPaidOn: '2026-10-22',
        monthlyAmount: expect.stringMatching(/^\d+$/),
      });
    });

    it('tells payments month by month, newest first and page by page', async () => {
      const caller = citizen(agency.population.personas.widow.person.ref);
      const page = async (given: object) =>
        (await agency.ask(payments, given, caller)).data.me.civilService.pensions.nodes[0].payments;

      const first = await page({ first: 7 });
      const second = await page({ first: 7, after: first.pageInfo.endCursor });

      expect(first).toMatchObject({ totalCount: 55, pageInfo: { hasNextPage: true } });
      expect(first.nodes[0]).toMatchObject({ jalaliYear: 1405, jalaliMonth: 7, from: '2026-09-23', to: '2026-10-22' });
      expect(first.nodes[6]).toMatchObject({ jalaliYear: 1405, jalaliMonth: 1 });
      expect(second.nodes[0]).toMatchObject({ jalaliYear: 1404, jalaliMonth: 12 });
      expect(BigInt(second.nodes[0].amount) < BigInt(first.nodes[0].amount)).toBe(true);
    });

    it('pays survivors as recipients, on the service of whoever died', async () => {
      const { data } = await agency.ask(service, {}, citizen(orphan()?.ref ?? ''));
      const row = await agency.db
        .selectFrom('pension')
        .selectAll()
        .where('person_ref', '=', orphan()?.ref ?? '')
        .executeTakeFirstOrThrow();

      expect(data.me.civilService).toMatchObject({ serviceMonths: 0, pensions: { nodes: [{ kind: 'SURVIVORS' }] } });
      expect(row['deceased_ref']).toBe(orphan()?.fatherRef);
    });

    it('pays nobody after death but for the one made-up case', async () => {
      const rows = await agency.db.selectFrom('pension').select(['person_ref', 'kind', 'last_paid_on']).execute();

      const late = rows.filter((row) => {
        const deathDate = of(row['person_ref'] as string)?.deathDate ?? null;
        return deathDate !== null && String(row['last_paid_on']) > deathDate;
      });

      expect(late).toEqual([{ person_ref: orphan()?.motherRef, kind: 'DISABILITY', last_paid_on: '2026-10-22' }]);
    });

    it('knows pensions of every kind', async () => {
      const rows = await agency.db.selectFrom('pension').select('kind').distinct().orderBy('kind').execute();

      expect(rows.map((row) => row['kind'])).toEqual(['DISABILITY', 'OLD_AGE', 'SURVIVORS']);
    });

    it('has service begin before it ends', async () => {
      const rows = await agency.db.selectFrom('service_period').selectAll().execute();

      expect(rows.length).toBeGreaterThan(10);
      expect(rows.filter((row) => row['until_day'] !== null && row['until_day'] <= row['from_day'])).toEqual([]);
    });

    it('gives amounts to nobody without the scope for them, and the rest', async () => {
      const { ref } = agency.population.personas.widow.person;

      const { data, errors } = await agency.ask(service, {}, { subject: ref, scopes: ['pension-fund:record'] });

      expect(data.me.civilService.pensions.nodes[0]).toMatchObject({ kind: 'OLD_AGE', monthlyAmount: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN_SCOPE']);
    });

    it('has no record, and no error, for somebody it does not know', async () => {
      const answer = await agency.ask(service, {}, citizen(agency.population.personas.citizen.person.ref));

      expect(answer).toEqual({ data: { me: { civilService: null } } });
    });

    it('finds the payments of a hundred people in one statement', async () => {
      const loaders = createLoaders(openRegistry(agency.db));
      const refs = people.slice(0, 100).map(({ ref }) => ref);

      const statements = await agency.countStatements(() => loaders.pensionYears.loadMany(refs));

      expect(statements).toBe(1);
    });
  },
  { lifetime: 'describe' },
);
