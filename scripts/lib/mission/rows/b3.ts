import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const azar = '2022-12-20T20:29:59Z';
const figures = `query ($asOf: DateTime) { dutyFigures(asOf: $asOf) { base ruleSet { id }
  duties { obligation { id } count { numerator denominator } met pending overdue exempt excluded { totalCount } }
  readings { reading { base counts through } threshold count { numerator denominator } excluded { totalCount } } } }`;
const nomads = `{ agency(id: "nomads-affairs") { duties(asOf: "2022-12-22T12:00:00Z") { nodes {
  obligation { id } state originalDue lateSince numerator denominator failing { nodes { code } } excluded { totalCount } } } } }`;

interface Duty {
  readonly obligation: { readonly id: string };
}

function dutyOf(duties: readonly Duty[], id: string): Duty | undefined {
  return duties.find(({ obligation }) => obligation.id === id);
}

/** Dated duties that supersede one another, each with both numbers; the readings of the shares side by side. */
export const row = missionRow({
  id: 'B3',
  title: { fa: 'سه تکلیف، با یک‌سوم و ۳۰ و ۵۰ درصد', en: 'The three duties; 1/3, 30 %, 50 %' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, figures, { variables: { asOf: azar } });
    const { base, ruleSet, duties, readings } = data.dutyFigures;
    mission.expect('the base', { base, ruleSet }, { base: 96, ruleSet: { id: 'rules-2' } });
    mission.expect('the duty to connect', dutyOf(duties, 'connect-to-national-window'), {
      count: { numerator: 70, denominator: 96 },
      met: 70,
      pending: 26,
      overdue: 0,
    });
    mission.expect('a draft, which binds nobody', dutyOf(duties, 'coverage-of-adults'), {
      count: { numerator: 0, denominator: 0 },
      excluded: { totalCount: 96 },
    });
    mission.expect('how many readings there are', readings.length, 8);
    mission.expect('30 % in the own window, the reading of Azar 1401', readings.at(-2), {
      reading: { base: 'ALL', counts: 'OFFERED', through: 'OWN_WINDOW' },
      threshold: 0.3,
      count: { numerator: 75, denominator: 96 },
    });
    const late = await mission.ask(null, nomads);
    mission.expect('a moved deadline', dutyOf(late.data.agency.duties.nodes, 'own-window-extended'), {
      state: 'OVERDUE',
      originalDue: '2022-09-22',
      lateSince: '2022-09-22',
      numerator: 0,
      denominator: 1,
      failing: { nodes: [{ code: 'HOSTED_ONLY' }] },
    });
    const year = await mission.ask(null, figures, { variables: { asOf: '2023-03-21T12:00:00Z' } });
    mission.expect(
      'half, which took the place of a third',
      dutyOf(year.data.dutyFigures.duties, 'half-through-national-window'),
      {
        met: 70,
        overdue: 26,
      },
    );
    mission.expect(
      'a third',
      dutyOf(year.data.dutyFigures.duties, 'third-of-high-use-services-extended') ?? null,
      null,
    );
  },

  async refused(mission) {
    const edited = await mission.ask(null, 'mutation { setDutyState(agency: "nomads-affairs", state: MET) }');
    mission.expect('to edit a figure', edited.errors, ['GRAPHQL_VALIDATION_FAILED']);
    const early = await mission.ask(null, '{ dutyFigures(asOf: "yesterday") { base } }');
    mission.expect('an instant that is none', early.errors, ['dutyFigures BAD_USER_INPUT']);
    mission.expect('the agencies called to edit', edited.called, []);
  },

  async effect(mission) {
    const query = sql`select id, due, superseded_by from obligation where kind = 'OPEN_OWN_WINDOW' order by id`;
    mission.expect('the records', await mission.stored('catalogue', query), [
      { id: 'own-window', due: '2022-09-22', superseded_by: 'own-window-extended' },
      { id: 'own-window-extended', due: '2022-12-21', superseded_by: null },
    ]);
  },
});
