import { sql } from 'kysely';
import { missionRow } from '../mission-row.ts';

const azar = '2022-12-20T20:29:59Z';
const systems = `{ agency(id: "ict-organisation") { systems(first: 10) { nodes { id connectedAt agency { id } } }
  before: connection(asOf: "2022-07-31T20:00:00Z") { status }
  after: connection(asOf: "2022-08-01T20:00:00Z") { status
    evidence { records(first: 50) { nodes { kind hasEffect source { fa } } } } } }
  connectionFigures(asOf: "${azar}") { base connectedSystems } }`;

interface EvidenceNode {
  readonly kind: string;
  readonly hasEffect: boolean;
}

/** Four systems of the IT Organisation were connected; systems belong to agencies and are counted apart. */
export const row = missionRow({
  id: 'A21',
  title: { fa: 'چهار سامانهٔ متصل سازمان فناوری اطلاعات', en: 'Four systems of the IT Organisation connected' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data } = await mission.ask(null, systems);
    mission.expect(
      'the systems',
      (data.agency.systems.nodes as { id: string }[]).map(({ id }) => id),
      ['g4b', 'iran-gov-ir', 'mobile-government', 'national-folder'],
    );
    mission.expect('the figures', data.connectionFigures, { base: 96, connectedSystems: 4 });
    return data.agency;
  },

  async refused(mission, agency) {
    mission.expect('the status before and after they were connected', agency.after.status, agency.before.status);
    const records = agency.after.evidence.records.nodes as readonly EvidenceNode[];
    const connected = records.filter(({ kind }) => kind === 'SYSTEM_CONNECTED');
    mission.expect(
      'whether a connected system moves the status',
      connected.map(({ hasEffect }) => hasEffect),
      [false, false, false, false],
    );
  },

  async effect(mission) {
    const query = sql`select count(*) as systems from evidence where kind = 'SYSTEM_CONNECTED' and agency_id = 'ict-organisation'`;
    mission.expect('the evidence', await mission.stored('catalogue', query), [{ systems: 4 }]);
  },
});
