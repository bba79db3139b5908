import { sql } from 'kysely';
import { eventually } from '../eventually.ts';
import { missionRow } from '../mission-row.ts';

const figure = `query ($figure: FigureName!, $dimensions: [String!]) {
  figure(input: { figure: $figure, first: "1405-05", dimensions: $dimensions }) { unit k cells(first: 100) { nodes { value suppressed } } }
}`;
const exported = `query ($format: ExportFormat!) {
  figureExport(input: { figure: FINISHED_SERVICES, first: "1405-05", dimensions: ["agency"] }, format: $format) { mediaType file text }
}`;

/** The aims: visits and documents that nobody needed, satisfaction, and the index to take along. */
export const row = missionRow({
  id: 'B20',
  title: {
    fa: 'هدف‌ها: مراجعه و مدرکِ نخواسته، رضایت، برون‌بری',
    en: 'Aims: visits and documents avoided, satisfaction, export',
  },
  owners: ['statistics'],
  restarts: ['statistics'],

  async allowed(mission) {
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    for (const [name, unit] of [
      ['VISITS_AVOIDED', 'COUNT'],
      ['DOCUMENTS_AVOIDED', 'COUNT'],
      ['SATISFACTION', 'POINTS'],
    ]) {
      const variables = { figure: name, dimensions: ['agency'] };
      const answer = await eventually(
        () => mission.ask({ token }, figure, { variables }),
        ({ errors }) => errors.length === 0,
      );
      mission.expect(`${name} by agency`, answer, { errors: [], data: { figure: { unit, k: 10 } } });
    }
    const csv = await mission.ask({ token }, exported, { variables: { format: 'CSV' } });
    mission.expect('as a text', csv.data.figureExport, {
      mediaType: 'text/csv; charset=utf-8; header=present',
      file: 'finished-services-1405-05-1405-05.csv',
    });
    const json = await mission.ask({ token }, exported, { variables: { format: 'JSON' } });
    mission.expect('as JSON', JSON.parse(json.data.figureExport.text), { figure: 'FINISHED_SERVICES', k: 10 });
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('analyst', { client: 'analyst', scopes: ['statistics:read'] });
    const future = await mission.ask({ token }, figure.replace('1405-05', '1430-05'), {
      variables: { figure: 'SATISFACTION', dimensions: ['agency'] },
    });
    mission.expect('a month that is not over', future.errors, ['figure FIGURE_NOT_RELEASED']);
    const citizen = await mission.ask('citizen', exported, { variables: { format: 'CSV' } });
    mission.expect('the index for a citizen', citizen, { errors: ['figureExport FORBIDDEN_SCOPE'], called: [] });
  },

  async effect(mission) {
    const decided = sql`select figure from released where period = '1405-05'
      and figure in ('RATINGS', 'REQUESTS') order by figure`;
    mission.expect('what is shown stays', await mission.stored('statistics', decided), [
      { figure: 'RATINGS' },
      { figure: 'REQUESTS' },
    ]);
  },
});
