import { sql } from 'kysely';
import { addressOf, record, testLive } from '../conformance.ts';
import { type Mission, missionRow } from '../mission-row.ts';

const agency = 'traffic-police';
const remaining = `{ agency(id: "${agency}") { remaining { code failedChecks { id subgraph found { fa } advice { en } } } } }`;
const scopes = ['connection:read'];

/** What an agency still lacks is what failed when it was tested; nothing is declared. */
export const row = missionRow({
  id: 'B21',
  title: { fa: 'آنچه دستگاه هنوز کم دارد', en: 'What an agency still lacks' },
  owners: ['catalogue', agency],
  restarts: ['catalogue'],

  async allowed(mission) {
    const url = `${addressOf(mission, agency)}/moved`;
    const failed = await testLive(mission, agency, { url });
    const ids = failed.checks.filter(({ state }) => state === 'failed').map(({ id }) => id);
    mission.expect('that a run at a wrong address fails', ids.includes('serves-registered-schema'), true);
    mission.expect('the errors of recording it', (await record(mission, failed, 'mission-b21-failed')).errors, []);
    const lacking = await lacks(mission);
    mission.expect('what it lacks', lacking.get('CONFORMANCE_FAILED')?.toSorted(), ids.toSorted());
    const passed = await testLive(mission, agency);
    mission.expect('a run where it is', passed, { failed: 0, composes: true });
    await record(mission, passed, 'mission-b21');
    const after = await lacks(mission);
    const ofRuns = ['DOES_NOT_COMPOSE', 'CONFORMANCE_FAILED'].filter((code) => after.has(code));
    mission.expect('what it lacks after that', ofRuns, []);
    return { failed, ids };
  },

  async refused(mission, { failed }) {
    await record(mission, failed, 'mission-b21-again');
    const stranger = await mission.ask({ office: 'judiciary', scopes }, remaining);
    const first = stranger.data.agency.remaining[0];
    mission.expect('the checks to another agency', first.failedChecks, null);
    mission.expect('the reason', stranger.errors.includes('agency.remaining.0.failedChecks FORBIDDEN'), true);
    const passed = await testLive(mission, agency);
    await record(mission, passed, 'mission-b21-mended');
  },

  async effect(mission, { ids }) {
    const query = sql`select count(distinct id) as checks from failed_check`;
    const [{ checks }] = (await mission.stored('catalogue', query)) as [{ checks: number | bigint }];
    mission.expect('the checks on record', Number(checks) >= ids.length, true);
  },
});

/** By code, the checks that failed. */
async function lacks(mission: Mission): Promise<ReadonlyMap<string, readonly string[]>> {
  const { data } = await mission.ask({ office: agency, scopes }, remaining);
  const conditions = data.agency.remaining as { code: string; failedChecks: { id: string }[] }[];
  return new Map(conditions.map(({ code, failedChecks }) => [code, failedChecks.map(({ id }) => id)]));
}
