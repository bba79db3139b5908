import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { missionRow } from '../mission-row.ts';

const adults = `query ($dimensions: [String!]) {
  figure(input: { figure: ADULTS, first: "1405", dimensions: $dimensions }) {
    whole k rounding basis cells(first: 100) { totalCount nodes { keys { dimension value } value suppressed } }
  }
  analystBudget { points spent }
}`;
const nothing = { whole: null };

/** Figures by name, small cells kept back, from a budget that is the analyst's own. */
export const row = missionRow({
  id: 'C10',
  title: { fa: 'تحلیلگران و آمار', en: 'Analysts and figures' },
  owners: ['civil-registry', 'post', 'statistics'],
  restarts: ['statistics'],

  async allowed(mission) {
    const person = await mission.ask('citizen', '{ me { birthDate residence { provinceCode } } }');
    mission.expect('the registers of whom is counted', person.errors, []);
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    const read = () => mission.ask({ token }, adults, { variables: { dimensions: ['sex'] } });
    const told = await eventually(read, ({ data }) => (data?.figure ?? nothing).whole !== null);
    mission.expect('reasons for nulls', told.errors, []);
    mission.expect('all of them', told.data.figure.whole > 0, true);
    const { figure, analystBudget } = told.data;
    mission.expect('by which rule', figure, { k: 10, rounding: 5, basis: 'RESIDENCE' });
    mission.expect('a cell for each sex', figure.cells.totalCount, 2);
    const values = (figure.cells.nodes as readonly { value: number | null }[]).map(({ value }) => value);
    mission.expect(
      'rounded or kept back',
      values.every((value) => value === null || value % 5 === 0),
      true,
    );
    const small = await mission.ask({ token }, adults, { variables: { dimensions: ['province'] } });
    const cells = small.data.figure.cells.nodes as readonly { value: number | null; suppressed: boolean }[];
    mission.expect('small cells kept back', cells.filter(({ suppressed }) => suppressed).length > 20, true);
    return { spent: analystBudget.spent as number };
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    const person = await mission.ask({ token }, '{ me { id } }');
    mission.expect('a person', person.errors, ['GRAPHQL_VALIDATION_FAILED']);
    mission.expect('the agencies called', person.called, []);
    const { accessToken: citizens } = await mission.signIn('citizen', {
      client: 'analyst',
      scopes: ['statistics:read'],
    });
    const citizen = await mission.ask({ token: citizens }, '{ analystBudget { spent } }');
    mission.expect('figures for a citizen', citizen.errors, ['analystBudget FORBIDDEN_SCOPE']);
    mission.expect('the agencies called for a citizen', citizen.called, []);
    const finer = await mission.ask({ token }, adults, { variables: { dimensions: ['province', 'ageBand'] } });
    mission.expect('a table that is not released', finer.errors, ['figure TABLE_NOT_OFFERED']);
  },

  async effect(mission, { spent }) {
    const [paid] = await mission.stored('statistics', sql`select max(spent) as spent from analyst_budget`);
    mission.expect('what the questions cost stays paid', Number(paid.spent) >= spent && spent > 0, true);
    const released = sql`select k, rounding from released where figure = 'POPULATION' and period = '1405'`;
    mission.expect('what is shown is decided once', await mission.stored('statistics', released), [
      { k: 10, rounding: 5 },
    ]);
  },
});
