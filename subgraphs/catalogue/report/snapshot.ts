import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalJson, type Json } from '../../../schema/shared/ledger/canonical-json.ts';
import { AgencyError } from '../../kit/errors.ts';
import { trafficAge } from '../rules/conditions/answers-others.ts';
import type { CatalogueTables } from '../tables.ts';
import { instantsOf, type Period } from './period.ts';
import { type SnapshotTable, snapshotTables } from './snapshot-tables.ts';

export const snapshotFormat = 'panjereh/compliance-snapshot/v1';

type SnapshotRow = Readonly<Record<string, string | number | null>>;

/** All rows of the catalogue from which a period's report is computed, and nothing that depends on when or where. */
export interface Snapshot extends Period {
  readonly format: typeof snapshotFormat;
  /** Of each table how many rows it has, and the SHA-256 of their canonical JSON: a missing row is found by its table. */
  readonly contents: Readonly<Record<string, TableContents>>;
  readonly tables: Readonly<Record<string, readonly SnapshotRow[]>>;
}

export interface TableContents {
  readonly rows: number;
  readonly sha256: string;
}

/** A report on a country's agencies stays far below; more would fill the memory of who reads it. */
const mostRows = 200_000;

/**
 * Takes the rows as they stand, in the canonical order. Answers that are too old to have an effect within the period are
 * left out: there is one for every hour of traffic.
 *
 * @param db inside a transaction, so that the tables fit together
 * @throws AgencyError SNAPSHOT_TOO_LARGE
 */
export async function takeSnapshot(db: Kysely<CatalogueTables>, period: Period): Promise<Snapshot> {
  const tables: Record<string, readonly SnapshotRow[]> = {};
  let left = mostRows;
  for (const [name, table] of Object.entries(snapshotTables)) {
    const rows = await readTable(db, name as keyof CatalogueTables, table, period, left + 1);
    if ((left -= rows.length) < 0) throw tooLarge();
    tables[name] = withoutPeople(inOrder(rows, table.key), table);
  }
  return snapshotOf(period, tables);
}

/** The same rows give the same snapshot, in whatever order they come. */
export function snapshotOf(period: Period, tables: Snapshot['tables']): Snapshot {
  const contents = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, contentsOf(rows)]));
  return { format: snapshotFormat, ...period, contents, tables };
}

/** What is signed: canonical JSON (RFC 8785). */
export function snapshotText(snapshot: Snapshot): string {
  return canonicalJson(snapshot as unknown as Json);
}

export function contentsOf(rows: readonly SnapshotRow[]): TableContents {
  return { rows: rows.length, sha256: sha256(canonicalJson(rows)) };
}

/** In hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readTable(
  db: Kysely<CatalogueTables>,
  name: keyof CatalogueTables,
  { at }: SnapshotTable,
  period: Period,
  most: number,
): Promise<readonly SnapshotRow[]> {
  const { start, end } = instantsOf(period);
  const until = textOf(end);
  const rows = (await db
    .selectFrom(name as 'evidence')
    .selectAll()
    .$if(at !== undefined, (query) => query.where(at as 'at', '<=', until))
    .$if(name === 'evidence', (query) =>
      query.where((builder) =>
        builder.or([builder('kind', '!=', 'ANSWERED'), builder('at', '>=', textOf(start - trafficAge))]),
      ),
    )
    .limit(most)
    .execute()) as readonly object[];
  return rows.map(plain);
}

/** RFC 3339 in whole seconds, as the tables keep instants. */
function textOf(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Columns of 64 bits are read as bigint, which JSON does not have. */
function plain(row: object): SnapshotRow {
  const values = Object.entries(row).map(([column, value]: [string, unknown]) => {
    if (typeof value !== 'bigint') return [column, value];
    return [column, Number.isSafeInteger(Number(value)) ? Number(value) : String(value)];
  });
  return Object.fromEntries(values) as SnapshotRow;
}

/** By code units and not as the database or the language of the machine would order. */
function inOrder(rows: readonly SnapshotRow[], key: readonly string[]): readonly SnapshotRow[] {
  const keyed = rows.map((row) => ({ row, text: canonicalJson(key.map((column) => row[column] ?? null)) }));
  keyed.sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  return keyed.map(({ row }) => row);
}

/** Whether two signed alike or one twice can be told, and who she is cannot. */
function withoutPeople(rows: readonly SnapshotRow[], { key, hides }: SnapshotTable): readonly SnapshotRow[] {
  if (hides === undefined) return rows;
  const numbers = new Map<string, Map<unknown, number>>();
  return rows.map((row) => {
    const group = String(row[key[0] ?? '']);
    const known = numbers.get(group) ?? new Map<unknown, number>();
    numbers.set(group, known);
    const number = known.get(row[hides]) ?? known.size + 1;
    known.set(row[hides], number);
    return { ...row, [hides]: `person-${number}` };
  });
}

function tooLarge(): AgencyError {
  return new AgencyError('SNAPSHOT_TOO_LARGE', {
    fa: 'داده‌های این دوره برای یک گزارش بیش از اندازه است؛ دوره‌ای کوتاه‌تر بخواهید.',
    en: 'There is too much on record for one report on this period; ask for a shorter one.',
  });
}
