import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectFolder } from '../../project-folder.ts';
import { missionRow } from '../mission-row.ts';

/** 1 Mehr to 29 Azar 1401. */
const period = { from: '2022-09-23', to: '2022-12-20' };
const report = `query ($from: Date!, $to: Date!) { complianceReport(from: $from, to: $to) {
  document ruleSet madeUp snapshotDigest
  end { base remaining remainingByOtherReading byStatus { status agencies percent } }
  duties { obligation { id } base met pending justified overdue }
} }`;
const snapshot = `query ($from: Date!, $to: Date!, $digest: String) {
  complianceSnapshot(from: $from, to: $to) { digest part(number: 1, digest: $digest) }
}`;

/** The report on a period: by command and by query the same, reproducible from a signed snapshot anywhere. */
export const row = missionRow({
  id: 'B10',
  title: { fa: 'گزارش به رئیس‌جمهور و کمیته', en: 'Report to the President and the committee' },
  owners: ['catalogue'],
  restarts: ['catalogue'],

  async allowed(mission) {
    const { data, errors } = await mission.ask(null, report, { variables: period });
    mission.expect('reasons for nulls', errors, []);
    const { document, duties, ...found } = data.complianceReport;
    mission.expect('the figures', found, {
      ruleSet: 'catalogue-rules/1',
      madeUp: true,
      end: {
        base: 96,
        remaining: 26,
        remainingByOtherReading: 17,
        byStatus: [
          { status: 'CONNECTED', agencies: 70, percent: 73 },
          { status: 'CONNECTING', agencies: 9, percent: 9 },
          { status: 'NOT_CONNECTED', agencies: 17, percent: 18 },
        ],
      },
    });
    const sums = duties.filter(
      (duty: Record<'base' | 'met' | 'pending' | 'justified' | 'overdue', number>) =>
        duty.met + duty.pending + duty.justified + duty.overdue !== duty.base,
    );
    mission.expect('duties that do not add up', sums, []);

    return inFolder(async (folder) => {
      const days = ['--from', '۱۴۰۱/۰۷/۰۱', '--to', '1401-09-29', '--gateway', mission.url];
      const made = await run([...days, '--out', join(folder, 'here')], {});
      mission.expect('the exit code of npm run report', made.code, 0);
      const given = join(folder, 'here', 'snapshot.json');
      const key = join(mission.data, 'agency-keys', 'catalogue.json');
      const elsewhere = { TZ: 'Pacific/Chatham', LANG: 'fa_IR.UTF-8' };
      const again = await run(['--snapshot', given, '--key', key, '--out', join(folder, 'there')], elsewhere);
      mission.expect('the exit code at a second installation', again.code, 0);
      const files = ['report.json', 'report.html', 'figures.csv', 'duties.csv', 'agencies.csv', 'moves.csv'];
      const differing = files.filter((file) => read(folder, 'here', file) !== read(folder, 'there', file));
      mission.expect('files that differ', differing, []);
      mission.expect('whether the query says the same', read(folder, 'here', 'report.json') === document, true);
      mission.expect('the notice in a table', read(folder, 'here', 'figures.csv').includes('ساختگی'), true);
      writeFileSync(given, read(folder, 'here', 'snapshot.json').replace('"at":"2022-12', '"at":"2022-11'));
      const changed = await run(['--verify', given, '--key', key], {});
      mission.expect('what is said of a changed snapshot', changed, { code: 2, said: /ROWS_CHANGED table=evidence/ });
      return { digest: found.snapshotDigest as string, figures: found.end as object };
    });
  },

  async refused(mission, { digest }) {
    const backwards = { from: period.to, to: period.from };
    const wrong = await mission.ask(null, report, { variables: backwards });
    mission.expect('a period that ends before it begins', wrong.errors, ['complianceReport BAD_USER_INPUT']);
    const other = await mission.ask(null, snapshot, { variables: { ...period, digest: `${digest}0` } });
    mission.expect('a part of another snapshot', other.errors, ['complianceSnapshot.part SNAPSHOT_CHANGED']);
  },

  async effect(mission, { figures }) {
    const { data, errors } = await mission.ask(null, report, { variables: period });
    mission.expect('reasons for nulls after a restart', errors, []);
    mission.expect('the figures after a restart', data.complianceReport.end, figures);
    const rows = sql`select count(*) as rows from evidence where at <= '2022-12-20T20:29:59Z' and origin = 'OBSERVED'`;
    const [{ rows: observed }] = (await mission.stored('catalogue', rows)) as [{ readonly rows: number | bigint }];
    mission.expect('what the platform observed in 1401', Number(observed), 0);
  },
});

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'panjereh-mission-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(folder: string, place: string, file: string): string {
  return readFileSync(join(folder, place, file), 'utf8');
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const script = join(projectFolder, 'scripts/report.ts');
  const options = { env: { ...process.env, ...environment }, maxBuffer: 64e6, timeout: 120_000 };
  return new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    execFile(process.execPath, [script, ...words], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: `${stdout}${stderr}` });
    });
  });
}
