import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { missionRow, type Mission } from '../mission-row.ts';
import { outsideLog } from '../outside-log.ts';

/** Those that answer for the row; what holds of each holds of every agency of the window. */
const agencies = ['catalogue', 'civil-registry', 'post'];

/** Runs with no outside network; each subgraph states where it is hosted, and answers nobody but the gateway. */
export const row = missionRow({
  id: 'A22',
  title: { fa: 'ابر یکپارچه دولت و شبکه ملی اطلاعات', en: 'Government cloud, National Information Network' },
  owners: agencies,
  restarts: ['catalogue'],

  async allowed(mission) {
    for (const [agency, url] of addressesOf(mission)) {
      const response = await fetch(`${url}/health/hosting`).catch(() => null);
      if (response === null && !agencies.includes(agency)) continue; // away, which its own rows tell
      mission.expect(`where ${agency} is hosted`, await response?.json(), { kind: 'THIS_MACHINE', site: null });
    }
    const answer = await mission.ask('citizen', '{ me { givenName residence { city } } connectionFigures { base } }');
    mission.expect('an answer without an outside network', answer, {
      data: { me: { givenName: 'مریم', residence: { city: 'اصفهان' } }, connectionFigures: { base: 96 } },
      errors: [],
    });
  },

  async refused(mission) {
    for (const agency of agencies) {
      const url = `${addressesOf(mission).get(agency)}/graphql`;
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
      mission.expect(`a call to ${agency} that the gateway did not sign`, response.status, 401);
    }
  },

  async effect(mission) {
    const log = outsideLog(mission.data);
    mission.expect('other machines that a process tried', existsSync(log) ? readFileSync(log, 'utf8') : '', '');
    const base = sql`select count(distinct agency_id) as base from service`;
    mission.expect('agencies with services', await mission.stored('catalogue', base), [{ base: 96 }]);
  },
});

function addressesOf({ data }: Mission): ReadonlyMap<string, string> {
  const ports = JSON.parse(readFileSync(join(data, 'ports.json'), 'utf8')) as Record<string, number>;
  return new Map(Object.entries(ports).map(([agency, port]) => [agency, `http://127.0.0.1:${port}`]));
}
