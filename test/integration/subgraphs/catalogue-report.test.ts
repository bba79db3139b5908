import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { projectFolder } from '../../../scripts/lib/project-folder.ts';
import { withSnapshot } from '../../../subgraphs/catalogue/report/open-snapshot.ts';
import {
  faultsOf,
  readSealed,
  sealedText,
  type SealedSnapshot,
} from '../../../subgraphs/catalogue/report/sealed-snapshot.ts';
import { snapshotOf, snapshotText, takeSnapshot } from '../../../subgraphs/catalogue/report/snapshot.ts';
import { leftOut, snapshotTables } from '../../../subgraphs/catalogue/report/snapshot-tables.ts';
import { subgraph } from '../../../subgraphs/catalogue/subgraph.ts';
import type { CatalogueTables } from '../../../subgraphs/catalogue/tables.ts';
import { bulkInsert, migrate } from '../../../subgraphs/kit/database/database.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency } from '../../support/start-agency.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Mehr to the 29th of Azar 1401. */
const period = { from: '2022-09-23', to: '2022-12-20' };

const fetchPart = `query ($from: Date!, $to: Date!, $number: Int!, $digest: String) {
  complianceSnapshot(from: $from, to: $to) { digest publicKey rows parts part(number: $number, digest: $digest) }
}`;

describeOnEachDatabase(
  'the report of the catalogue',
  (openDatabase, dialect) => {
    let agency: TestAgency;
    let text: string;
    let sealed: SealedSnapshot;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
      text = await fetchSealed();
      sealed = readSealed(text)!;
    });
    afterAll(() => agency.close());

    async function fetchSealed(): Promise<string> {
      const parts: string[] = [];
      for (let number = 1, of = 1; number <= of; number += 1) {
        const { data, errors } = await agency.ask(fetchPart, { ...period, number });
        expect(errors).toBeUndefined();
        of = data.complianceSnapshot.parts;
        parts.push(data.complianceSnapshot.part);
      }
      return parts.join('');
    }

    it('says 70, 9 and 17 of 96 at the end, with 26 remaining and 17 by the other reading, and shares that sum to 1', async () => {
      const { data, errors } = await agency.ask(
        `query ($from: Date!, $to: Date!) { complianceReport(from: $from, to: $to) {
          from to ruleSet madeUp disclaimer { fa en } snapshotDigest
          end { at base remaining remainingByOtherReading connectedSystems byStatus { status agencies share percent } }
          start { base byStatus { agencies } }
          duties { obligation { id decidesConnection } base met pending overdue excluded }
          moves(first: 100) { totalCount nodes { agency { id } from to cleared { code } arisen { code } } }
        } }`,
        period,
      );
      expect(errors).toBeUndefined();
      const { end, start, duties, moves, ...report } = data.complianceReport;

      expect(report).toMatchObject({
        ...period,
        madeUp: true,
        ruleSet: 'catalogue-rules/1',
        snapshotDigest: sealed.digest,
      });
      expect(end).toMatchObject({
        at: '2022-12-20T20:29:59Z',
        base: 96,
        remaining: 26,
        remainingByOtherReading: 17,
      });
      expect(end.byStatus.map(({ agencies }: { agencies: number }) => agencies)).toEqual([70, 9, 17]);
      expect(end.byStatus.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(start.base).toBe(96);
      expect(moves.totalCount).toBeGreaterThan(0);
      for (const { from, to, cleared, arisen } of moves.nodes) {
        expect(from).not.toBe(to);
        expect(cleared.length + arisen.length).toBeGreaterThan(0);
      }
      expect(duties.length).toBeGreaterThanOrEqual(3);
      for (const { base, met, pending, overdue, excluded } of duties) {
        expect(met + pending + overdue).toBe(base);
        expect(base + excluded).toBeLessThanOrEqual(96);
      }
    });

    it('takes every table of the catalogue into the snapshot, but those it names as no part of a report', async () => {
      const names = (await agency.db.introspection.getTables()).map(({ name }) => name);
      const known = [...Object.keys(snapshotTables), ...leftOut];

      expect(names.filter((name) => !known.includes(name) && !name.startsWith('kysely_'))).toEqual([]);
    });

    it('gives the same bytes from another database that was filled in another order', async () => {
      const other = await openDatabase<CatalogueTables>();
      await migrate(other.db, subgraph.migrations);
      await other.db.transaction().execute(async (transaction) => {
        for (const name of Object.keys(snapshotTables) as (keyof CatalogueTables)[]) {
          const rows = await agency.db.selectFrom(name).selectAll().execute();
          await transaction.deleteFrom(name).execute();
          await bulkInsert<CatalogueTables, 'evidence'>(
            transaction,
            name as 'evidence',
            rows.toReversed() as CatalogueTables['evidence'][],
          );
        }
      });

      expect(snapshotText(await takeSnapshot(other.db, period))).toBe(snapshotText(sealed.snapshot));
    });

    it('depends on nothing recorded after the period, and on what was recorded within it', async () => {
      const { db } = agency;
      const fact = {
        id: 'late',
        agency_id: 'post',
        at: '2022-12-21T08:00:00Z',
        kind: 'WINDOW_CLOSED',
        origin: 'SEEDED',
      };
      const add = (at: string) =>
        db
          .insertInto('evidence')
          .values({ ...fact, at, subject: 'post-window' })
          .execute();
      const before = snapshotText(await takeSnapshot(db, period));
      try {
        await add(fact.at);
        expect(snapshotText(await takeSnapshot(db, period))).toBe(before);
        await db.deleteFrom('evidence').where('id', '=', 'late').execute();
        await add('2022-12-19T08:00:00Z');
        expect(snapshotText(await takeSnapshot(db, period))).not.toBe(before);
      } finally {
        await db.deleteFrom('evidence').where('id', '=', 'late').execute();
      }
    });

    it('tells officials of the committee apart by numbers, and does not name them', async () => {
      const { db } = agency;
      const at = '2022-12-01T08:00:00Z';
      const signed = { exemption_id: 'ex', vote: 'GRANT', reasons: 'دلیل', digest: 'd', at };
      const request = {
        agency_id: 'post',
        obligation_id: 'o',
        ground: 'SENSITIVITY',
        reasons: 'دلیل',
        days: 30,
        seats: 'a b',
      };
      await db
        .insertInto('exemption')
        .values({ id: 'ex', requested_at: at, ...request })
        .execute();
      await db
        .insertInto('exemption_vote')
        .values([
          { ...signed, institution: 'b', official: 'reference-of-one' },
          { ...signed, institution: 'a', official: 'reference-of-another' },
        ])
        .execute();
      try {
        const snapshot = await takeSnapshot(db, period);
        expect(snapshotText(snapshot)).not.toContain('reference-of');
        expect(snapshot.tables['exemption_vote']?.map(({ institution, official }) => [institution, official])).toEqual([
          ['a', 'person-1'],
          ['b', 'person-2'],
        ]);
      } finally {
        await db.deleteFrom('exemption_vote').execute();
        await db.deleteFrom('exemption').execute();
      }
    });

    it.each([
      [{ from: '2022-12-20', to: '2022-12-19' }, 'BAD_USER_INPUT'],
      [{ from: '2000-01-01', to: '2022-12-19' }, 'BAD_USER_INPUT'],
      [{ from: '2022-12-20', to: '2022-02-30' }, 'BAD_USER_INPUT'],
    ])('refuses the period %j', async (asked, code) => {
      const { errors = [] } = await agency.ask(fetchPart, { ...asked, number: 1 });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    });

    it('gives no part that is not there, and none beside those of another snapshot', async () => {
      for (const number of [0, -1, 1_000]) {
        expect((await agency.ask(fetchPart, { ...period, number })).data.complianceSnapshot.part).toBeNull();
      }
      const { errors = [] } = await agency.ask(fetchPart, { ...period, number: 2, digest: 'another' });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SNAPSHOT_CHANGED']);
    });

    describe('in the hands of somebody else', () => {
      it('is whole as it came, by the key that the catalogue is known by', async () => {
        expect(sealedText(sealed)).toBe(text);
        expect(await faultsOf(sealed)).toEqual([]);
        const { publicKey } = generateKeyPairSync('ed25519');
        expect(await faultsOf(sealed, publicKey.export({ format: 'jwk' }))).toEqual([{ code: 'SIGNATURE_INVALID' }]);
      });

      it('is found out when a row is missing, added or changed, and the table is named', async () => {
        const { tables } = sealed.snapshot;
        const evidence = tables['evidence']!;
        const codes = async (rows: typeof evidence) => {
          const snapshot = { ...sealed.snapshot, tables: { ...tables, evidence: rows } };
          return (await faultsOf({ ...sealed, snapshot })).map(({ code, table }) => `${code} ${table}`);
        };
        const rest = ['DIGEST_DIFFERS undefined', 'SIGNATURE_INVALID undefined'];

        expect(await codes(evidence.slice(1))).toEqual(['ROWS_MISSING evidence', ...rest]);
        expect(await codes([...evidence, evidence[0]!])).toEqual(['ROWS_ADDED evidence', ...rest]);
        const [first, ...others] = evidence;
        expect(await codes([{ ...first!, at: '2022-01-01T00:00:00Z' }, ...others])).toEqual([
          'ROWS_CHANGED evidence',
          ...rest,
        ]);
      });

      it('is found out when its table of contents and its digest were made to fit', async () => {
        const { tables } = sealed.snapshot;
        const snapshot = snapshotOf(period, { ...tables, evidence: tables['evidence']!.slice(1) });
        expect((await faultsOf({ ...sealed, snapshot })).map(({ code }) => code)).toContain('SIGNATURE_INVALID');
      });

      it('is not read by a release that does not know its tables or columns', async () => {
        const { tables } = sealed.snapshot;
        const more = snapshotOf(period, { ...tables, omens: [{ id: '1' }] });
        await expect(withSnapshot(more, async () => 1)).rejects.toThrow('knows no table "omens"');
        const odd = snapshotOf(period, { ...tables, province: [{ code: '1', omen: 'bad' }] });
        await expect(withSnapshot(odd, async () => 1)).rejects.toThrow();
      });
    });

    if (dialect === 'sqlite') {
      describe('by npm run report', () => {
        const folder = temporaryFolder();
        let file: string;
        beforeEach(() => {
          file = join(folder.path, 'given.json');
          writeFileSync(file, text);
        });

        it('has the same bytes at a second installation with another folder, clock, language and time zone', async () => {
          const { data } = await agency.ask(
            'query ($from: Date!, $to: Date!) { complianceReport(from: $from, to: $to) { document } }',
            period,
          );
          const clock = join(folder.path, 'clock.mjs');
          writeFileSync(clock, 'Date.now = () => 0;\n');
          const here = await run(['--snapshot', file, '--out', 'here'], {});
          const there = await run(['--snapshot', file, '--out', 'deep/there'], {
            TZ: 'Pacific/Chatham',
            LANG: 'fa_IR.UTF-8',
            LC_ALL: 'fa_IR.UTF-8',
            TMPDIR: folder.path,
            NODE_OPTIONS: `--import ${clock}`,
          });

          expect([here.code, there.code]).toEqual([0, 0]);
          const files = readdirSync(join(folder.path, 'here')).sort();
          expect(files).toEqual([
            'agencies.csv',
            'agency-duties.csv',
            'duties.csv',
            'exemptions.csv',
            'figures.csv',
            'moves.csv',
            'report.html',
            'report.json',
            'snapshot.json',
          ]);
          for (const name of files) expect(readOf('deep/there', name)).toBe(readOf('here', name));
          expect(readOf('here', 'report.json')).toBe(data.complianceReport.document);
          expect(readOf('here', 'snapshot.json')).toBe(text);
        });

        it('says in every line of every export by which rules, from which rows, and that states are made up', async () => {
          await run(['--snapshot', file, '--out', 'fa'], {});
          await run(['--snapshot', file, '--out', 'en', '--language', 'en', '--format', 'csv', '--no-bom'], {});

          expect(readOf('fa', 'figures.csv')).toMatch(/^\ufeffزمان,روز,شاخص,/);
          expect(readOf('fa', 'report.html')).toContain('دادهٔ نمایشی');
          expect(readOf('en', 'figures.csv')).toContain('end,2022-12-20,connected,70,96,73,catalogue-rules/1,');
          expect(readdirSync(join(folder.path, 'en'))).not.toContain('report.json');
          for (const [language, notice] of [
            ['fa', 'ساختگی'],
            ['en', 'made up'],
          ] as const) {
            for (const name of readdirSync(join(folder.path, language)).filter((each) => each.endsWith('.csv'))) {
              const [, ...lines] = readOf(language, name).trimEnd().split('\r\n');
              expect(lines.length > 0 || name === 'exemptions.csv').toBe(true);
              for (const line of lines) {
                expect(line).toContain(`catalogue-rules/1,${sealed.digest},`);
                expect(line).toContain(notice);
              }
            }
          }
        });

        it('refuses a snapshot that was changed, names what is missing, and computes nothing from it', async () => {
          const { tables } = sealed.snapshot;
          const snapshot = { ...sealed.snapshot, tables: { ...tables, agency: tables['agency']!.slice(1) } };
          writeFileSync(file, sealedText({ ...sealed, snapshot }));

          for (const words of [
            ['--verify', file],
            ['--snapshot', file, '--out', 'none'],
          ]) {
            const { code, stderr } = await run(words, {});
            expect(code).toBe(2);
            expect(stderr).toContain('ROWS_MISSING table=agency signed=98 found=97');
          }
          expect(readdirSync(folder.path)).toEqual(['given.json']);
        });

        it('checks whose a snapshot is by the key of the catalogue', async () => {
          const { data } = await agency.ask(fetchPart, { ...period, number: 1 });
          const key = join(folder.path, 'key.json');
          writeFileSync(key, `{"keys":[${data.complianceSnapshot.publicKey}]}`);
          const good = await run(['--verify', file, '--key', key], {});
          expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining('WHOLE') });
          const { publicKey } = generateKeyPairSync('ed25519');
          writeFileSync(key, JSON.stringify(publicKey.export({ format: 'jwk' })));
          expect(await run(['--verify', file, '--key', key], {})).toMatchObject({
            code: 2,
            stderr: expect.stringContaining('SIGNATURE_INVALID'),
          });
        });

        it.each([
          [['--from', '1401-13-01', '--to', '1401-07-01'], '--from takes a day'],
          [['--from', '1401-07-01'], '--to is missing'],
          [['--snapshot', 'nowhere.json'], 'cannot be read (ENOENT)'],
          [['--snapshot', 'given.json', '--format', 'pdf'], '--format takes json, csv and html'],
          [['--snapshot', 'given.json', '--language', 'de'], '--language takes fa or en'],
          [['--verify', 'given.json', '--key', 'given.json'], 'holds no Ed25519 public key'],
          [['--from', '1401-07-01', '--to', '1401-07-02', '--gateway', 'http://127.0.0.1:1'], 'No gateway answers at'],
          [['now'], 'Usage: npm run report'],
        ])('says what is wrong with %j', async (words, said) => {
          const { code, stderr } = await run(words, {});
          expect(code).toBe(1);
          expect(stderr).toContain(said);
          expect(stderr).not.toContain('    at ');
        });

        const readOf = (place: string, name: string) => readFileSync(join(folder.path, place, name), 'utf8');

        function run(words: readonly string[], environment: Readonly<Record<string, string>>) {
          mkdirSync(folder.path, { recursive: true });
          const script = join(projectFolder, 'scripts/report.ts');
          const options = { cwd: folder.path, env: { ...process.env, ...environment }, maxBuffer: 64e6 };
          return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
            execFile(process.execPath, [script, ...words], options, (error, stdout, stderr) =>
              resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
            );
          });
        }
      });
    }

    it('keeps what it sealed for a minute, so that all parts are of one snapshot', async () => {
      const { db } = agency;
      const { digest } = (await agency.ask(fetchPart, { ...period, number: 1 })).data.complianceSnapshot;
      await sql`update province set name_en = name_en || '!' where code = '23'`.execute(db);
      try {
        const again = (await agency.ask(fetchPart, { ...period, number: 1 })).data.complianceSnapshot;
        expect(again.digest).toBe(digest);
      } finally {
        await sql`update province set name_en = rtrim(name_en, '!') where code = '23'`.execute(db);
      }
    });
  },
  { lifetime: 'describe' },
);
