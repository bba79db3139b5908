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
 * a tree has a page to write for each row, as random words fall anywhere. The rows that are there are in it, and
 * whatever row is added; none may be changed or deleted. The table must number its own rows (`integer primary key`).
 */
export async function createWordIndex<Schema>(db: Kysely<Schema>, { table, column }: WordColumn): Promise<void> {
  const index = indexOf({ table, column });
  if (isPostgres(db)) await db.schema.createIndex(index).on(table).column(column).execute();
  else await createInvertedIndex(db, { table, column });
}

async function createInvertedIndex<Schema>(db: Kysely<Schema>, { table, column }: WordColumn): Promise<void> {
  const name = indexOf({ table, column });
  const [index, rows, value] = [sql.table(name), sql.table(table), sql.ref(column)];
  await sql`
    create virtual table ${index}
    using fts5 (word, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '-_'")
  `.execute(db);
  await sql`
    insert into ${index} (rowid, word) select rowid, ${value} from ${rows} where ${value} is not null order by rowid
  `.execute(db);
  await sql`
    create trigger ${sql.ref(`${name}_add`)} after insert on ${rows} when new.${value} is not null
    begin insert into ${index} (rowid, word) values (new.rowid, new.${value}); end
  `.execute(db);
}

/** The rows whose column is this word: on SQLite by the index that `createWordIndex` made, which knows no case. */
export function hasWord<Schema>(db: Kysely<Schema>, { table, column }: WordColumn, word: string): Expression<SqlBool> {
  const isWord = sql<SqlBool>`${sql.ref(`${table}.${column}`)} = ${word}`;
  if (isPostgres(db)) return isWord;
  const place = sql.ref(`${table}.rowid`);
  return sql<SqlBool>`(${place} in (select rowid from ${rowsWith({ table, column }, sql.val(word))}) and ${isWord})`;
}

/** On SQLite, what the index has of a word: a source of `rowid`s that is quick in either order of them. */
export function rowsWith({ table, column }: WordColumn, word: Expression<unknown>): RawBuilder<unknown> {
  return sql`${sql.table(indexOf({ table, column }))}('"' || ${word} || '"')`;
}

function indexOf({ table, column }: WordColumn): string {
  return `${table}_by_${column}`;
}
