import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const asOf = '2022-12-20T20:29:59Z';
const one = `base byStatus { status agencies } electronic { numerator denominator share } madeUp`;
const figures = `{
  banks: classFigures(class: BANK, asOf: "${asOf}") { ${one} }
  universities: classFigures(class: UNIVERSITY, asOf: "${asOf}") { ${one} }
  hospitals: classFigures(class: HOSPITAL, asOf: "${asOf}") { ${one} }
  schools: agency(id: "non-government-schools") {
    connection(asOf: "${asOf}") { status statedBy { en } evidence { records { nodes { kind hasEffect } } } }
    electronicServices(asOf: "${asOf}") { numerator denominator }
  }
}`;

/** Being connected and being electronic are counted apart: these classes lead in the one and lag in the other. */
export const row = missionRow({
  id: 'A20',
  title: {
    fa: 'سازمان مدارس غیردولتی؛ دانشگاه‌ها، بیمارستان‌ها و بانک‌ها',
    en: 'Non-government Schools Organisation; universities, hospitals and banks as classes',
  },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, figures);
    const counts = ([connected, connecting, not]: readonly number[]) => [
      { status: 'CONNECTED', agencies: connected },
      { status: 'CONNECTING', agencies: connecting },
      { status: 'NOT_CONNECTED', agencies: not },
    ];
    mission.expect('banks', data.banks, {
      base: 11,
      byStatus: counts([2, 3, 6]),
      electronic: { numerator: 51, denominator: 53 },
    });
    mission.expect('universities', data.universities, {
      base: 7,
      byStatus: counts([0, 1, 6]),
      electronic: { numerator: 24, denominator: 33 },
    });
    mission.expect('hospitals', data.hospitals, {
      base: 4,
      byStatus: counts([0, 1, 3]),
      electronic: { numerator: 14, denominator: 19 },
    });
    mission.expect('the schools: a meeting is on record and counts for nothing', data.schools, {
      connection: {
        status: 'NOT_CONNECTED',
        evidence: { records: { nodes: [{ kind: 'MEETING', hasEffect: false }] } },
      },
      electronicServices: { numerator: 3, denominator: 4 },
    });
  },

  async refused(mission) {
    const unknown = await mission.ask(null, '{ classFigures(class: SCHOOL) { base } }');
    mission.expect('a class that is not there', unknown.errors, ['GRAPHQL_VALIDATION_FAILED']);
    mission.expect('the agencies called', unknown.called, []);
  },

  async effect(mission) {
    const query = sql`select class, count(*) as count from agency where class in ('BANK', 'HOSPITAL', 'UNIVERSITY')
      group by class order by class`;
    const stored = await mission.stored('catalogue', query);
    mission.expect(
      'the agencies on record',
      stored.map((each) => [each.class, Number(each.count)]),
      [
        ['BANK', 11],
        ['HOSPITAL', 4],
        ['UNIVERSITY', 7],
      ],
    );
  },
});
