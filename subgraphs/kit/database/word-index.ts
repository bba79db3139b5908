import { type Expression, type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely';
import { isPostgres } from './is-postgres.ts';

/** A text column of a table whose values are words of ASCII letters, digits, `-` and `_`. */
export interface WordColumn {
  readonly table: string;
  readonly column: string;
}

/**
 * Makes an index of a column for a table that is written far more often than it is asked. On PostgreSQL it is an
 * ordinary one. On SQLite it is an inverted index (FTS5, https://sqlite.org/fts5.html), which is written in runs, where
 * a tree has a page to write for each row, as random words fall anywhere. The rows that are there are in it; those that
 * are added are looked through one by one until `extendWordIndex` takes them in. No row may be changed or deleted. The
 * table must number its own rows (`integer primary key`), each higher than those before.
 */
export async function createWordIndex<Schema>(db: Kysely<Schema>, { table, column }: WordColumn): Promise<void> {
  const index = indexOf({ table, column });
  if (isPostgres(db)) await db.schema.createIndex(index).on(table).column(column).execute();
  else await createInvertedIndex(db, { table, column });
}

async function createInvertedIndex<Schema>(db: Kysely<Schema>, { table, column }: WordColumn): Promise<void> {
  const reach = sql.table(reachOf({ table, column }));
  await sql`
    create virtual table ${sql.table(indexOf({ table, column }))}
    using fts5 (word, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '-_'")
  `.execute(db);
  await sql`create table ${reach} (last integer not null)`.execute(db);
  await sql`insert into ${reach} (last) values (0)`.execute(db);
  await extendWordIndex(db, { table, column });
}

/** Takes the rows in that were added since the last time, many at a time for little. Call it inside a transaction. */
export async function extendWordIndex<Schema>(db: Kysely<Schema>, { table, column }: WordColumn): Promise<void> {
  if (isPostgres(db)) return;
  const [index, reach] = [sql.table(indexOf({ table, column })), sql.table(reachOf({ table, column }))];
  const [rows, value] = [sql.table(table), sql.ref(column)];
  await sql`
    insert into ${index} (rowid, word)
    select rowid, ${value} from ${rows}
    where rowid > (select last from ${reach}) and ${value} is not null order by rowid
  `.execute(db);
  await sql`update ${reach} set last = (select coalesce(max(rowid), 0) from ${rows})`.execute(db);
}

/**
 * The rows whose column is this word: on SQLite by the index that `createWordIndex` made, which knows no case.
 *
 * @param from what is asked, where it is a view of the table: a view that shows the rows' numbers as `id`.
 */
export function hasWord<Schema>(
  db: Kysely<Schema>,
  { table, column }: WordColumn,
  word: string,
  from = table,
): Expression<SqlBool> {
  const isWord = sql<SqlBool>`${sql.ref(`${from}.${column}`)} = ${word}`;
  if (isPostgres(db)) return isWord;
  const place = sql.ref(from === table ? `${table}.rowid` : `${from}.id`);
  const added = sql`
    select rowid from ${sql.table(table)}
    where rowid > (select last from ${sql.table(reachOf({ table, column }))}) and ${sql.ref(column)} = ${word}
  `;
  const known = sql`select rowid from ${rowsWith({ table, column }, sql.val(word))}`;
  return sql<SqlBool>`(${place} in (${known} union all ${added}) and ${isWord})`;
}

/** On SQLite, what the index has of a word: a source of `rowid`s that is quick in either order of them. */
export function rowsWith({ table, column }: WordColumn, word: Expression<unknown>): RawBuilder<unknown> {
  return sql`${sql.table(indexOf({ table, column }))}('"' || ${word} || '"')`;
}

function indexOf({ table, column }: WordColumn): string {
  return `${table}_by_${column}`;
}

/** The table that says up to which row the index goes. */
function reachOf({ table, column }: WordColumn): string {
  return `${indexOf({ table, column })}_reach`;
}
