import { setImmediate as nextTurn } from 'node:timers/promises';
import { CompiledQuery, type Insertable, type Kysely, sql } from 'kysely';
import { batches } from '../batches.ts';
import { isPostgres } from './is-postgres.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one statement: enough to make its fixed cost small, few enough to stay below SQLite's 32,766 parameters. */
const rowsPerStatement = { sqlite: 64, postgres: 5_000 } as const;
/** After this long the event loop gets a turn, in milliseconds: a signal or a health check must not wait for a seed. */
const turnLength = 50;

/**
 * Inserts many rows, a chunk at a time, without holding them all in memory.
 *
 * Every row has the columns of the first one; a missing value is null. Call it inside a transaction.
 */
export async function bulkInsert<Schema, Table extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: Table,
  rows: Iterable<Insertable<Schema[Table]>>,
): Promise<void> {
  const dialect = isPostgres(db) ? 'postgres' : 'sqlite';
  let turnStarted = performance.now();
  for (const chunk of batches(rows as Iterable<Row>, rowsPerStatement[dialect])) {
    if (dialect === 'postgres') await insertAsJson(db, table, chunk);
    else await insertAsValues(db, table, chunk);
    if (performance.now() - turnStarted < turnLength) continue;
    await nextTurn();
    turnStarted = performance.now();
  }
}

/** The text is the same for each full chunk, so SQLite prepares it once. */
async function insertAsValues<Schema>(db: Kysely<Schema>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const tuple = `(${columns.map(() => '?').join(', ')})`;
  const names = columns.map(quote).join(', ');
  const text = `insert into ${quote(table)} (${names}) values ${rows.map(() => tuple).join(', ')}`;
  const values = rows.flatMap((row) => columns.map((column) => row[column] ?? null));
  await db.executeQuery(CompiledQuery.raw(text, values));
}

/** One parameter whatever the number of rows; PostgreSQL takes each column's type from the table. */
async function insertAsJson<Schema>(db: Kysely<Schema>, table: string, rows: readonly Row[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  const json = JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
  `.execute(db);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
