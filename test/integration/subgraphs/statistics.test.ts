import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Kysely, Transaction } from 'kysely';
import { subgraph as bills } from '../../../subgraphs/bills/subgraph.ts';
import { subgraph as catalogue } from '../../../subgraphs/catalogue/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companies } from '../../../subgraphs/companies/subgraph.ts';
import { type DatabaseLocation, openDatabase as openSecond } from '../../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../../subgraphs/kit/define-subgraph.ts';
import { type NewEvent, putEvent } from '../../../subgraphs/kit/events/events.ts';
import { subgraph as pensionFund } from '../../../subgraphs/pension-fund/subgraph.ts';
import { subgraph as post } from '../../../subgraphs/post/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { subgraph as statistics } from '../../../subgraphs/statistics/subgraph.ts';
import { deliverEvents, TestPeers } from '../../support/deliver-events.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { madeUpAgency } from '../../support/made-up-agency.ts';
import { describeOnEachDatabase, type OpenTestDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const lamps = madeUpAgency({ name: 'lamp-office', type: 'LampRequest', prefix: 'LMP' });
const tellers = [civilRegistry, post, bills, socialSecurity, pensionFund, companies, catalogue, lamps];

const analyst = (subject = 'analyst-one', more: TestCaller = {}): TestCaller => ({
  subject,
  kind: 'official',
  agency: 'executive-council-it',
  client: 'analyst',
  scopes: ['statistics:read'],
  ...more,
});

const table = `query ($input: FigureInput!) { figure(input: $input) {
  whole k rounding asOf basis dimensions periods
  cells(first: 100) { totalCount nodes { keys { dimension value } value suppressed } pageInfo { hasNextPage } }
} }`;

const doChores = async ({ chores = [] }: Subgraph, db: Kysely<Anything>) => {
  for (const { run } of chores) await run(db, new AbortController().signal);
};

describeOnEachDatabase(
  'The statistical centre',
  (openDatabase) => {
    const agencies = new Map<string, TestAgency>();
    let centre: TestAgency;
    let place: DatabaseLocation;
    beforeAll(async () => {
      const peers = new TestPeers();
      const open: OpenTestDatabase = async (filling) => {
        const database = await openDatabase<Anything>(filling);
        if (filling?.name.startsWith('statistics') === true) place = database.location;
        return database as Anything;
      };
      for (const subgraph of [statistics, ...tellers])
        agencies.set(subgraph.name, await startAgency(subgraph, open, { people: 300, peers }));
      centre = agencies.get('statistics')!;
      for (const subgraph of tellers) await doChores(subgraph, agencies.get(subgraph.name)!.db);
      await deliverEvents(agencies.values());
      await centre.db.updateTable('figure_rule').set({ settling_seconds: 0, budget_points: 100_000 }).execute();
    }, 120_000);
    afterAll(async () => {
      for (const agency of agencies.values()) await agency.close();
    });

    const ask = (input: object, caller = analyst()) => centre.ask(table, { input }, caller);
    const rowsOf = (answer: Anything): Anything[] =>
      answer.data.figure.cells.nodes.map(({ keys, ...cell }: Anything) => ({
        ...Object.fromEntries(keys.map(({ dimension, value }: Anything) => [dimension, value])),
        ...cell,
      }));
    const tell = async (name: string, events: readonly Partial<NewEvent>[]) => {
      await agencies
        .get(name)!
        .db.transaction()
        .execute(async (transaction: Transaction<Anything>) => {
          for (const event of events)
            await putEvent(transaction, {
              type: '',
              entity: crypto.randomUUID(),
              to: ['statistics'],
              data: {},
              ...event,
            });
        });
      await deliverEvents([centre]);
    };
    const finished = (person: string, at: string, more: object = {}): Partial<NewEvent> => ({
      type: 'request.finished',
      at: new Date(at),
      data: {
        agency: 'lamp-office',
        service: 'lamp-office.lamp',
        openedAt: at,
        finishedAt: at,
        outcome: 'COMPLETED',
        applicant: { kind: 'PERSON', ref: person },
        stages: [{ stage: 'RECEIPT', state: 'IN_PROGRESS', at, inPerson: false }],
        ...more,
      },
    });
    const living = async (): Promise<string[]> => {
      const adults = agencies.get('civil-registry')!.db.selectFrom('person').select('ref');
      const rows = await adults
        .where('death_date', 'is', null)
        .where('birth_date', '<', '1990-01-01')
        .orderBy('ref')
        .execute();
      return rows.map(({ ref }) => ref as string);
    };

    describe('what it counts', () => {
      it('is people under pseudonyms, and keeps no reference that others know', async () => {
        const people = await centre.db.selectFrom('person').selectAll().execute();
        const registered = await agencies.get('civil-registry')!.db.selectFrom('person').select('ref').execute();
        expect(people).toHaveLength(registered.length);
        expect(people.filter(({ province }) => province !== null).length).toBeGreaterThan(250);
        const refs = new Set(registered.map(({ ref }) => ref as string));
        for (const name of ['person', 'request_step', 'reached', 'complaint', 'appointment', 'event_waiting'])
          for (const row of await centre.db.selectFrom(name).selectAll().execute())
            for (const value of Object.values(row)) expect(refs.has(value as string)).toBe(false);
      });

      it('is told once: a second round of the chores tells nothing', async () => {
        const count = async () => {
          const rows = await agencies.get('civil-registry')!.db.selectFrom('event').select('id').execute();
          return rows.length;
        };
        const before = await count();
        await doChores(civilRegistry, agencies.get('civil-registry')!.db);
        expect(await count()).toBe(before);
      });

      it('is of the dead the month, whichever is told first', async () => {
        const data = { person: 'departed', diedOn: '2026-05-10' };
        const entity = 'departed';
        await tell('civil-registry', [{ type: 'person.died', entity, data }]);
        const rows = [{ person: 'departed', sex: 'female', born: '1330-02', diedOn: null }];
        await tell('civil-registry', [{ type: 'person.counted', data: { rows } }]);
        const dead = await centre.db.selectFrom('person').selectAll().where('died', '=', '1405-02').execute();
        expect(dead).toMatchObject([{ born: '1330-02', sex: 'female', province: null }]);
        await centre.db.deleteFrom('person').where('died', '=', '1405-02').execute();
      });

      it('leaves what nobody could take, without holding anything up', async () => {
        await tell('post', [
          { type: 'residence.counted', data: { rows: [{ person: 'x', province: '99' }] } },
          { type: 'residence.counted', data: {} },
        ]);
        const refused = await centre.db.selectFrom('refused_event').select('reason').orderBy('reason').execute();
        expect(refused).toEqual([{ reason: 'has no rows' }, { reason: 'names a province that is none' }]);
      });
    });

    describe('a figure', () => {
      it('is rounded, the same each time, and hides what is small', async () => {
        const input = { figure: 'ADULTS', first: '1405', dimensions: ['sex', 'ageBand'] };
        const [one, other] = [await ask(input), await ask(input, analyst('somebody-else'))];
        expect(one.errors).toBeUndefined();
        expect(one.data.figure).toMatchObject({ k: 10, rounding: 5, basis: 'RESIDENCE', periods: ['1405'] });
        expect(one).toEqual(other);
        expect(rowsOf(one)).toHaveLength(8);
        for (const { value, suppressed } of rowsOf(one)) {
          expect(suppressed).toBe(value === null);
          if (value !== null) expect([value % 5, value >= 10]).toEqual([0, true]);
        }
        expect(rowsOf(one).some(({ suppressed }) => !suppressed)).toBe(true);
        expect(one.data.figure.whole).toBeGreaterThan(100);
      });

      it('is given for every name, in every table that is offered', async () => {
        const names = `{ figures { totalCount nodes { name per title { fa en } tables { dimensions } } } }`;
        const { data } = await centre.ask(names, {}, analyst());
        expect(data.figures.totalCount).toBeGreaterThanOrEqual(12);
        for (const { name, per, tables } of data.figures.nodes)
          for (const { dimensions } of tables) {
            const answer = await ask({ figure: name, first: per === 'YEAR' ? '1404' : '1405-02', dimensions });
            expect({ name, dimensions, errors: answer.errors }).toEqual({ name, dimensions, errors: undefined });
          }
      }, 60_000);

      it('of a month that is over stays as it was, and what comes late counts in the next month', async () => {
        const people = await living();
        await tell(
          'lamp-office',
          people.slice(0, 12).map((person) => finished(person, '2026-05-10T08:00:00Z')),
        );
        const input = { figure: 'FINISHED_SERVICES', first: '1405-02', dimensions: ['service'] };
        const before = await ask({ ...input, figure: 'ADULTS_REACHED', dimensions: [] });
        await tell(
          'lamp-office',
          people.slice(12, 40).map((person) => finished(person, '2026-05-11T08:00:00Z')),
        );
        const again = await ask({ ...input, figure: 'ADULTS_REACHED', dimensions: [] });
        expect(again.data).toEqual(before.data);
        const months = await centre.db.selectFrom('reached').select('month').distinct().execute();
        expect(months.map(({ month }) => month as string)).toEqual(['1405-03']);
      });

      it('is not given before its period is over', async () => {
        const answer = await ask({ figure: 'REQUESTS', first: '1420-01' });
        expect(answer.errors?.[0]?.extensions.code).toBe('FIGURE_NOT_RELEASED');
      });

      it('shows what was finished without a visit, and what that spared', async () => {
        const people = await living();
        await tell(
          'lamp-office',
          people.slice(0, 60).map((person) => finished(person, '2026-07-10T08:00:00Z')),
        );
        await tell(
          'lamp-office',
          people.slice(0, 30).map((person) => finished(person, '2026-07-10T08:00:00Z', { outcome: 'REFUSED' })),
        );
        await tell(
          'lamp-office',
          people.slice(0, 11).map((person) => finished(person, '2026-07-10T08:00:00Z', { outcome: 'WITHDRAWN' })),
        );
        const at = '2026-07-11T08:00:00Z';
        const visit = { stage: 'PROCESSING', state: 'IN_PROGRESS', at, inPerson: true };
        for (const stages of [[visit], [visit, visit]])
          await tell(
            'lamp-office',
            people.slice(0, 15).map((person) => finished(person, at, { stages })),
          );
        const month = { first: '1405-04' };
        const done = await ask({
          ...month,
          figure: 'FINISHED_SERVICES',
          dimensions: ['service'],
          filters: [{ dimension: 'agency', values: ['lamp-office'] }],
        });
        expect(rowsOf(done)).toEqual([
          { period: '1405-04', agency: 'lamp-office', service: 'lamp-office.lamp', value: 90, suppressed: false },
        ]);
        const refused = await ask({ ...month, figure: 'REFUSALS', dimensions: ['agency'] });
        expect(rowsOf(refused)).toEqual([{ period: '1405-04', agency: 'lamp-office', value: 30, suppressed: false }]);
        const spared = await ask({ ...month, figure: 'VISITS_AVOIDED', dimensions: ['agency'] });
        expect(rowsOf(spared)).toMatchObject([{ agency: 'lamp-office', value: 135 }]);
        const took = await ask({ ...month, figure: 'DURATIONS', dimensions: ['service', 'percentile'] });
        expect(rowsOf(took).map(({ percentile, suppressed }) => [percentile, suppressed])).toEqual([
          ['P50', true],
          ['P90', true],
          ['P95', true],
        ]);
      });

      it('can be kept as a file, as text or JSON', async () => {
        const exported = `query ($input: FigureInput!, $format: ExportFormat!) { figureExport(input: $input, format: $format) { mediaType file text } }`;
        const input = { figure: 'REFUSALS', first: '1405-04', dimensions: ['agency'] };
        const csv = await centre.ask(exported, { input, format: 'CSV' }, analyst());
        expect(csv.data.figureExport).toEqual({
          mediaType: 'text/csv; charset=utf-8; header=present',
          file: 'refusals-1405-04-1405-04.csv',
          text: 'period,agency,value,suppressed\r\n1405-04,lamp-office,30,false\r\n',
        });
        const json = await centre.ask(exported, { input, format: 'JSON' }, analyst());
        expect(JSON.parse(json.data.figureExport.text)).toMatchObject({
          figure: 'REFUSALS',
          k: 10,
          cells: [{ agency: 'lamp-office', value: 30, suppressed: false }],
        });
      });
    });

    describe('coverage', () => {
      it('has both readings, in the year and since the plan began, of people and of companies', async () => {
        const query = `query ($year: String!) { coverage(year: $year) { lastPeriod rows(first: 100) { nodes {
          reading whom isCumulative province numerator denominator share target suppressed basis } } } }`;
        const { data, errors } = await centre.ask(query, { year: '1405' }, analyst());
        expect(errors).toBeUndefined();
        const rows: Anything[] = data.coverage.rows.nodes;
        const national = rows.filter(({ province }) => province === null);
        expect(
          national.map(({ reading, whom, isCumulative, target }) => [reading, whom, isCumulative, target]),
        ).toEqual([
          ['USED', 'ADULTS', false, 0.5],
          ['USED', 'ADULTS', true, 0.5],
          ['USED', 'LEGAL_PERSONS', false, 1],
          ['USED', 'LEGAL_PERSONS', true, 1],
          ['OFFERED', 'ADULTS', false, 0.5],
        ]);
        expect(national[0].denominator).toBeGreaterThan(100);
        expect(national[0].numerator).toBeGreaterThanOrEqual(40);
        expect(national[4].share).toBeGreaterThan(0);
        expect(rows.filter(({ province }) => province !== null).length).toBe(62);
      }, 30_000);
    });

    describe('bad input', () => {
      it.each([
        [{ figure: 'REQUESTS', first: '1405' }, 'BAD_USER_INPUT'],
        [{ figure: 'REQUESTS', first: '1405-13' }, 'BAD_USER_INPUT'],
        [{ figure: 'ADULTS', first: '1405-01' }, 'BAD_USER_INPUT'],
        [{ figure: 'REQUESTS', first: '1405-03', last: '1405-02' }, 'BAD_USER_INPUT'],
        [{ figure: 'REQUESTS', first: '1380-01', last: '1405-01' }, 'BAD_USER_INPUT'],
        [{ figure: 'REQUESTS', first: '1305-01' }, 'BAD_USER_INPUT'],
        [{ figure: 'REQUESTS', first: '\u202e1405-01' }, 'BAD_USER_INPUT'],
        [{ figure: 'ADULTS', first: '1405', dimensions: ['province', 'ageBand'] }, 'TABLE_NOT_OFFERED'],
        [{ figure: 'ADULTS', first: '1405', dimensions: ['nationalId'] }, 'TABLE_NOT_OFFERED'],
        [
          {
            figure: 'ADULTS',
            first: '1405',
            dimensions: ['sex'],
            filters: [{ dimension: 'province', values: ['08'] }],
          },
          'BAD_USER_INPUT',
        ],
        [
          { figure: 'ADULTS', first: '1405', dimensions: ['sex'], filters: [{ dimension: 'sex', values: [] }] },
          'BAD_USER_INPUT',
        ],
      ])('%j is refused, and costs nothing', async (input, code) => {
        const left = `{ analystBudget { spent } }`;
        const before = await centre.ask(left, {}, analyst());
        const answer = await ask(input);
        expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
        expect(await centre.ask(left, {}, analyst())).toEqual(before);
      });

      it('takes Persian digits', async () => {
        const answer = await ask({ figure: 'ADULTS', first: '۱۴۰۵' });
        expect(answer.data.figure.periods).toEqual(['1405']);
      });
    });

    describe('who may ask', () => {
      it('is an official who signed in, with the scope', async () => {
        const input = { figure: 'ADULTS', first: '1405' };
        const refused = async (caller: TestCaller) => (await ask(input, caller)).errors?.[0]?.extensions.code;
        expect(await refused({})).toBe('UNAUTHENTICATED');
        expect(await refused(analyst('a', { scopes: [] }))).toBe('FORBIDDEN_SCOPE');
        expect(await refused(analyst('a', { kind: 'citizen' }))).toBe('FORBIDDEN');
        expect(await refused({ ...analyst(), kind: 'client', subject: null })).toBe('FORBIDDEN');
      });
    });

    describe('the budget', () => {
      const left = `{ analystBudget { points spent refillsAt } }`;
      const input = { figure: 'ADULTS', first: '1405' };

      it('is the analyst’s, whichever client, token or process she comes by', async () => {
        await centre.db.updateTable('figure_rule').set({ budget_points: 3 }).execute();
        const replica = await startReplica();
        try {
          const doors = [
            analyst('frugal'),
            analyst('frugal', { client: 'scripts', authTime: 1 }),
            analyst('frugal', { assurance: 3 }),
          ];
          for (const [index, door] of doors.entries())
            expect((await [centre, replica][index % 2]!.ask(table, { input }, door)).errors).toBeUndefined();
          for (const agency of [centre, replica]) {
            const answer = await agency.ask(table, { input }, analyst('frugal', { client: 'explorer' }));
            expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'BUDGET_EXHAUSTED' } });
            const { data } = await agency.ask(left, {}, analyst('frugal'));
            expect(data.analystBudget).toMatchObject({ points: 3, spent: 3 });
            expect(answer.errors?.[0]?.message).toContain(data.analystBudget.refillsAt);
          }
          expect((await ask(input, analyst('another'))).errors).toBeUndefined();
        } finally {
          await replica.close();
        }
      });

      it('lets of many questions at once only as many pass as it has points', async () => {
        await centre.db.updateTable('figure_rule').set({ budget_points: 5 }).execute();
        const replica = await startReplica();
        try {
          const doors = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? centre : replica));
          const answers = await Promise.all(doors.map((door) => door.ask(table, { input }, analyst('hurried'))));
          const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ANSWERED').sort();
          expect(codes.filter((code) => code === 'ANSWERED')).toHaveLength(5);
          expect(codes.filter((code) => code === 'BUDGET_EXHAUSTED')).toHaveLength(7);
        } finally {
          await replica.close();
        }
      });

      it('is full again in the next span', async () => {
        await centre.db.updateTable('figure_rule').set({ budget_points: 1, budget_hours: 1 }).execute();
        await ask(input, analyst('patient'));
        expect((await ask(input, analyst('patient'))).errors?.[0]?.extensions.code).toBe('BUDGET_EXHAUSTED');
        await centre.db
          .updateTable('analyst_budget')
          .set({ span: '2026-01-01T00:00:00.000Z' })
          .where('spent', '=', 1)
          .execute();
        expect((await ask(input, analyst('patient'))).errors).toBeUndefined();
      });
    });

    /** The same database by connections of its own, behind another door. */
    async function startReplica(): Promise<TestAgency> {
      const second = await openSecond<Anything>(place);
      const replica = await startAgency(statistics, () => Promise.resolve(second as Anything), {
        peers: new TestPeers(),
      });
      const close = async () => {
        await replica.close();
        await second.close();
      };
      return { ...replica, close };
    }
  },
  { lifetime: 'describe' },
);
