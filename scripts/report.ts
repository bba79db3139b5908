import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { canonicalJson, type Json } from '../schema/shared/ledger/canonical-json.ts';
import { complianceReport } from '../subgraphs/catalogue/report/compliance-report.ts';
import {
  faultsOf,
  readSealed,
  sealedText,
  type SealedSnapshot,
  type SnapshotFault,
} from '../subgraphs/catalogue/report/sealed-snapshot.ts';
import { fetchSnapshot } from './lib/report/fetch-snapshot.ts';
import { readDay } from './lib/report/read-day.ts';
import { reportPage } from './lib/report/report-page.ts';
import { reportTables } from './lib/report/report-tables.ts';
import { speech } from './lib/report/words.ts';
import { writeCsv } from './lib/report/write-csv.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';

const usage = `Usage: npm run report -- --from DAY --to DAY [options]
       npm run report -- --snapshot FILE [options]
       npm run report -- --verify FILE [--key FILE]

The report on a period: how many agencies are connected, who moved and why, how each duty was met by each reading.
It is computed from a signed snapshot of the catalogue's rows and nothing else, so that the same snapshot gives the same
bytes on every machine. A day is Jalali or ISO: 1401-07-01, ۱۴۰۱/۰۷/۰۱ or 2022-09-23.
گزارش یک دوره: چند دستگاه متصل است، کدام جابه‌جا شد و چرا، و هر تکلیف با هر خوانش چگونه انجام شد. تنها از تصویر امضاشدهٔ
رکوردهای فهرست محاسبه می‌شود؛ همان تصویر بر هر دستگاهی همان بایت‌ها را می‌دهد.

  --from DAY, --to DAY  first and last day, in Tehran
  --gateway URL         where the snapshot is fetched (default http://127.0.0.1:4000)
  --snapshot FILE       computes from this snapshot in place of fetching one
  --out FOLDER          where the files go (default compliance-FROM-TO): snapshot.json, report.json, report.html, *.csv
  --format LIST         of json,csv,html (default all)
  --language fa|en      of csv and html (default fa)
  --no-bom              leaves out the mark by which Excel knows UTF-8
  --verify FILE         only checks a snapshot: its signature, its digest, and the rows of each table
  --key FILE            the catalogue's public key (agency-keys/catalogue.json); without it, that of the snapshot itself
                        is used, which proves that the file is whole and not whose it is
  --help                print this

Exit code 0: done, or nothing is wrong; 2: the snapshot is not as it was signed; 1: anything else.
`;

async function run({ flags, words }: CommandInput): Promise<void> {
  if (words.length > 0) throw new ToolError(usage);
  const key = readKey(flags['key']);
  if (typeof flags['verify'] === 'string') return verify(flags['verify'], key);
  const { formats, language } = readChoices(flags);
  const sealed = await openSnapshot(flags);
  if (await tellFaults(sealed, key)) return;
  await write(sealed, { formats, language, bom: flags['no-bom'] !== true, out: flags['out'] });
}

async function openSnapshot(flags: CommandInput['flags']): Promise<SealedSnapshot> {
  if (typeof flags['snapshot'] === 'string') return read(flags['snapshot']);
  const period = { from: readDay('--from', flags['from']), to: readDay('--to', flags['to']) };
  const gateway = typeof flags['gateway'] === 'string' ? flags['gateway'] : 'http://127.0.0.1:4000';
  return readSealed(await fetchSnapshot(gateway, period)) ?? refuse('What the gateway gave');
}

interface Choices {
  readonly formats: readonly string[];
  readonly language: 'fa' | 'en';
}

function readChoices({ format = 'json,csv,html', language = 'fa' }: CommandInput['flags']): Choices {
  const formats = String(format).split(',');
  const unknown = formats.find((one) => !['json', 'csv', 'html'].includes(one));
  if (unknown !== undefined)
    throw new ToolError(`--format takes json, csv and html, but is ${JSON.stringify(format)}.`);
  if (language === 'fa' || language === 'en') return { formats, language };
  throw new ToolError(`--language takes fa or en, but is ${JSON.stringify(language)}.`);
}

async function write(
  sealed: SealedSnapshot,
  { formats, language, bom, out }: Choices & { readonly bom: boolean; readonly out: unknown },
): Promise<void> {
  const report = await complianceReport(sealed);
  const spoken = speech(language);
  const folder = typeof out === 'string' ? out : `compliance-${report.period.from}-${report.period.to}`;
  const files: Record<string, string> = { 'snapshot.json': sealedText(sealed) };
  if (formats.includes('json')) files['report.json'] = canonicalJson(report as unknown as Json);
  if (formats.includes('html')) files['report.html'] = reportPage(report, spoken);
  if (formats.includes('csv')) {
    for (const [name, table] of Object.entries(reportTables(report, spoken))) {
      files[`${name}.csv`] = writeCsv(table, { bom });
    }
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  process.stdout.write(
    `${Object.keys(files)
      .map((name) => join(folder, name))
      .join('\n')}\n`,
  );
}

async function verify(file: string, key: JWK | undefined): Promise<void> {
  const sealed = read(file);
  if (await tellFaults(sealed, key)) return;
  const rows = Object.values(sealed.snapshot.contents).reduce((sum, table) => sum + table.rows, 0);
  const whose = key === undefined ? 'unproven: give --key FILE' : 'the one given';
  process.stdout.write(`WHOLE ${rows} rows digest=${sealed.digest} key=${sealed.key.kid} (${whose})\n`);
}

/** Whether there are any. */
async function tellFaults(sealed: SealedSnapshot, key: JWK | undefined): Promise<boolean> {
  const faults = await faultsOf(sealed, key);
  if (faults.length === 0) return false;
  process.stderr.write(`${faults.map(describe).join('\n')}\nThe snapshot is not as it was signed.\n`);
  process.stderr.write('این تصویر آن نیست که امضا شده است.\n');
  process.exitCode = 2;
  return true;
}

function describe({ code, table, signed, found }: SnapshotFault): string {
  return table === undefined ? code : `${code} table=${table} signed=${signed} found=${found}`;
}

function read(file: string): SealedSnapshot {
  return readSealed(readText(file)) ?? refuse(file);
}

function refuse(what: string): never {
  throw new ToolError(`${what} is no snapshot of a report.`, 'این پرونده تصویر گزارش نیست.');
}

/** The first key of a JWK set, or a single JWK. */
function readKey(file: unknown): JWK | undefined {
  if (typeof file !== 'string') return undefined;
  const value = parse(readText(file)) as { readonly keys?: readonly JWK[] } & JWK;
  const { x } = value?.keys?.[0] ?? value ?? {};
  if (typeof x === 'string') return { kty: 'OKP', crv: 'Ed25519', x };
  throw new ToolError(`${file} holds no Ed25519 public key (a JWK or a JWK set).`, 'این پرونده کلید عمومی ندارد.');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new ToolError(`${file} cannot be read (${code}).`, `پروندهٔ ${file} خوانده نشد (${code}).`);
  }
}

const text = { type: 'string' } as const;

await runCommand({
  usage,
  options: {
    from: text,
    to: text,
    gateway: text,
    snapshot: text,
    out: text,
    format: text,
    language: text,
    'no-bom': { type: 'boolean' },
    verify: text,
    key: text,
  },
  run,
});
