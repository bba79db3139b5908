import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const duty = `query ($agency: ID!, $asOf: DateTime) { agency(id: $agency) { duties(asOf: $asOf) { nodes {
  obligation { id due } state numerator denominator excluded { totalCount nodes { reason } }
  failing { nodes { code service { id } } } } } } }`;
const figures = `query ($asOf: DateTime) { dutyFigures(asOf: $asOf) { duties {
  obligation { id } count { numerator denominator } pending overdue } } }`;
const id = 'online-inquiry-services';
const before = '2022-12-20T20:29:59Z';
const after = '2023-02-02T12:00:00Z';

interface Duty {
  readonly obligation: { readonly id: string };
}

function chosen(duties: readonly Duty[]): Duty | undefined {
  return duties.find(({ obligation }) => obligation.id === id);
}

/** Online services active and inquiries without documents: per agency, due three months after the session, and met. */
export const row = missionRow({
  id: 'B15',
  title: { fa: 'تکلیف سه‌ماهه', en: 'Three-month duty' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const police = await mission.ask(null, duty, { variables: { agency: 'traffic-police', asOf: before } });
    mission.expect('an agency that has met it', chosen(police.data.agency.duties.nodes), {
      obligation: { due: '2023-02-01' },
      state: 'MET',
      numerator: 3,
      denominator: 3,
      excluded: { totalCount: 6 },
    });
    const nomads = { agency: 'nomads-affairs' };
    const early = await mission.ask(null, duty, { variables: { ...nomads, asOf: before } });
    mission.expect('one that has time', chosen(early.data.agency.duties.nodes), { state: 'NOT_YET_DUE' });
    const late = await mission.ask(null, duty, { variables: { ...nomads, asOf: after } });
    mission.expect('the same when it is over', chosen(late.data.agency.duties.nodes), { state: 'OVERDUE' });
    const { data } = await mission.ask(null, figures, { variables: { asOf: before } });
    mission.expect('all of them', chosen(data.dutyFigures.duties), {
      count: { numerator: 75, denominator: 96 },
      pending: 21,
      overdue: 0,
    });
  },

  async refused(mission) {
    const declared = await mission.ask(null, 'mutation { meetDuty(agency: "nomads-affairs") }');
    mission.expect('to declare it met', declared.errors, ['GRAPHQL_VALIDATION_FAILED']);
    mission.expect('the agencies called', declared.called, []);
  },

  async effect(mission) {
    const query = sql`select issued_on, due from obligation where id = ${id}`;
    mission.expect('the record', await mission.stored('catalogue', query), [
      { issued_on: '2022-11-03', due: '2023-02-01' },
    ]);
  },
});
