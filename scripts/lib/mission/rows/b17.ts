import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { ProcessGroup } from '../../process-group.ts';
import { keyFileOf } from '../../start/make-secrets.ts';
import { agencyFile } from '../../start/settle-start.ts';
import { record, testLive } from '../conformance.ts';
import { type Mission, missionRow } from '../mission-row.ts';

const seen = '{ agency(id: "post") { dataCentres { kind hostedAt site evidence { origin subgraph } } } }';

/** A data centre has moved when the agency was seen to answer there, and not before. */
export const row = missionRow({
  id: 'B17',
  title: {
    fa: 'ابر دولت: جابه‌جایی مرکز دادهٔ اصلی و پشتیبان',
    en: 'Government cloud: move of main and backup data centre',
  },
  owners: ['catalogue', 'post'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const run = await withBackup(mission, (backup) => testLive(mission, 'post', { backup }));
    mission.expect('the run', run, {
      failed: 0,
      hosting: [
        { centre: 'MAIN', hostedAt: 'THIS_MACHINE' },
        { centre: 'BACKUP', hostedAt: 'GOVERNMENT_CLOUD', site: 'Tehran 1' },
      ],
    });
    mission.expect('the errors of recording it', (await record(mission, run, 'mission-b17')).errors, []);
    const { data } = await mission.ask(null, seen);
    mission.expect('the data centres', data.agency.dataCentres, [
      { kind: 'MAIN', hostedAt: 'THIS_MACHINE', evidence: { origin: 'OBSERVED', subgraph: 'post' } },
      { kind: 'BACKUP', hostedAt: 'GOVERNMENT_CLOUD', site: 'Tehran 1', evidence: { origin: 'OBSERVED' } },
    ]);
    return run;
  },

  async refused(mission, run) {
    const moved = { ...run, hosting: [{ centre: 'MAIN', hostedAt: 'GOVERNMENT_CLOUD', site: null } as const] };
    const own = await record(mission, moved, 'mission-b17-own', 'traffic-police');
    mission.expect('a move that another office declares', own.errors, ['recordConformanceRun FORBIDDEN']);
    const { data } = await mission.ask(null, seen);
    mission.expect('the main data centre', data.agency.dataCentres[0], { kind: 'MAIN', hostedAt: 'THIS_MACHINE' });
  },

  async effect(mission) {
    const query = sql`select centre, hosted_at, site from evidence where kind = 'HOSTED' and subgraph = 'post' order by centre`;
    mission.expect('the evidence', await mission.stored('catalogue', query), [
      { centre: 'BACKUP', hosted_at: 'GOVERNMENT_CLOUD', site: 'Tehran 1' },
      { centre: 'MAIN', hosted_at: 'THIS_MACHINE', site: null },
    ]);
  },
});

/** A second post office process, without people, that says it runs in the government cloud. */
async function withBackup<Found>({ data }: Mission, work: (url: string) => Promise<Found>): Promise<Found> {
  const folder = join(data, 'backup');
  mkdirSync(folder, { recursive: true });
  const environment = { ...process.env, POST_HOSTING: 'government-cloud:Tehran 1', POST_DATABASE_URL: '' };
  delete (environment as Record<string, string | undefined>)['POST_DATABASE_URL'];
  const group = new ProcessGroup({ logFolder: folder, environment });
  const args = ['--data', folder, '--keys', keyFileOf(data, 'post'), '--no-seed'];
  try {
    return await work(await group.start({ name: 'post', file: agencyFile('post'), args }).ready);
  } finally {
    await group.stop();
  }
}
