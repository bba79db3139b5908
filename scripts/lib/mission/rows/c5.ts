import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectFolder } from '../../project-folder.ts';
import { where } from '../compare.ts';
import { missionRow } from '../mission-row.ts';

const read = '{ me { givenName residence { city } } }';
const log = `{ me { accessLog(first: 1) { totalCount nodes {
  kind bySelf basis purpose client agencies { name outcome coordinates }
} } } }`;
const proof = '{ me { verifyLedger { lineCount proof heads } } }';

/** Every read has its line, field by field; the person lists her own, and proves them offline. */
export const row = missionRow({
  id: 'C5',
  title: { fa: 'دفتر خوانش‌ها', en: 'The ledger' },
  owners: ['civil-registry', 'ledger', 'post'],
  restarts: ['ledger'],

  async allowed(mission) {
    await mission.ask('signatory-b', read);
    const { data } = await mission.ask('signatory-b', log);
    mission.expect('her line', data.me.accessLog.nodes, [
      {
        kind: 'READ',
        bySelf: true,
        basis: 'SELF',
        purpose: 'SELF_SERVICE',
        client: 'scripts',
        agencies: where('civil-registry and post', (found) => {
          const names = (found as { name: string; outcome: string }[]).map(({ name, outcome }) => `${name} ${outcome}`);
          return names.sort().join() === 'civil-registry RETURNED,post RETURNED';
        }),
      },
    ]);
    return { lines: data.me.accessLog.totalCount as number };
  },

  async refused(mission) {
    const { accessToken: token } = await mission.signIn('signatory-b', { scopes: ['civil:name'] });
    const denied = await mission.ask({ token }, log);
    mission.expect('her lines without the scope', denied, { errors: ['me FORBIDDEN_SCOPE'], called: [] });
  },

  async effect(mission, { lines }) {
    let proven: { lineCount: number; proof: string; heads: string } | null = null;
    while ((proven?.lineCount ?? 0) < lines) {
      proven = (await mission.ask('signatory-b', proof)).data.me.verifyLedger; // comes with a checkpoint
    }
    const verified = verify(mission.data, proven?.proof ?? '', proven?.heads ?? '');
    mission.expect('the proof, checked offline', verified, {
      status: 0,
      text: /PROVEN \d+ checkpoint=\d+ at=\S+ by=\S+/,
    });
    const changed = verify(
      mission.data,
      (proven?.proof ?? '').replace('SELF_SERVICE', 'ELIGIBILITY'),
      proven?.heads ?? '',
    );
    mission.expect('a line that somebody changed', changed, { status: 2, text: /FAULTS/ });
    const stored = sql`select count(*) as lines from ledger_record where kind = 'READ'`;
    mission.expect('lines in the database', (await mission.stored('ledger', stored))[0].lines >= lines, true);
  },
});

function verify(
  folder: string,
  proofText: string,
  heads: string,
): { readonly status: number | null; readonly text: string } {
  const files = { proof: join(folder, 'proof.json'), heads: join(folder, 'heads.json') };
  writeFileSync(files.proof, proofText);
  writeFileSync(files.heads, heads);
  const words = [join(projectFolder, 'scripts/ledger.ts'), 'verify', '--proof', files.proof, '--heads', files.heads];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, text: stdout };
}
