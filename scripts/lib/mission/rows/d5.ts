import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectFolder } from '../../project-folder.ts';
import { where } from '../compare.ts';
import { missionRow } from '../mission-row.ts';

const query = '{ me { givenName familyName } }';
const mistaken = 'listen: { prot: 4000 }\n';
const withoutHer = where('no name of hers', (found) => !String(found).includes('رستگار'));

/** What one command started tells its operator: health, counters, a log without people; a wrong setting is refused. */
export const row = missionRow({
  id: 'D5',
  title: { fa: 'گرداننده', en: 'The operator' },
  owners: ['civil-registry'],
  restarts: [],

  async allowed(mission) {
    for (const path of ['/health/live', '/health/ready'])
      mission.expect(path, (await fetch(`${mission.url}${path}`)).status, 200);
    const answer = await mission.ask('citizen', query);
    mission.expect('the answer', answer.data.me, { familyName: 'رستگار' });
    const metrics = await (await fetch(`${mission.url}/metrics`)).text();
    mission.expect('the counter of an agency', metrics, /panjereh_agency_calls_total\{agency="civil-registry"/);
    mission.expect('what the counters say of her', metrics, withoutHer);
  },

  async refused(mission) {
    mission.expect('a setting that is not known', await startWith(mistaken), {
      code: 1,
      said: /^gateway: CONFIG_UNKNOWN_KEY: .*listen\.prot.*Did you mean "port"\?\n$/,
    });
  },

  async effect(mission) {
    const names = sql`select family_name from person where national_id = '9902718299'`;
    mission.expect('her entry', await mission.stored('civil-registry', names), [{ family_name: 'رستگار' }]);
    const logs = readdirSync(join(mission.data, 'logs'), { withFileTypes: true });
    const texts = logs
      .filter((one) => one.isFile())
      .map(({ name }) => readFileSync(join(mission.data, 'logs', name), 'utf8'));
    mission.expect('what the logs say of her', texts.join('\n'), withoutHer);
  },
});

/** How a gateway ends that is started with these settings, and what it says. */
async function startWith(settings: string) {
  const folder = mkdtempSync(join(tmpdir(), 'panjereh-mission-'));
  const file = join(folder, 'gateway.yaml');
  writeFileSync(file, settings);
  const program = [join(projectFolder, 'gateway', 'main.ts'), '--config', file];
  const ended = await new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(process.execPath, program, { timeout: 60_000 }, (error, _out, said) =>
      resolve({ code: error === null ? 0 : Number(error.code), said }),
    );
  });
  rmSync(folder, { recursive: true });
  return ended;
}
