import { resolve } from 'node:path';
import type { Kysely } from 'kysely';
import { DatabaseError } from './database-error.ts';
import { explainSqliteError } from './explain-sqlite-error.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';

// The door of this room: who stores anything imports this file and nothing behind it.
export { bulkInsert } from './bulk-insert.ts';
export { isPostgres } from './is-postgres.ts';
export { migrate, type Migration } from './migrate.ts';
export { createWordIndex, extendWordIndex, hasWord, rowsWith } from './word-index.ts';

/**
 * A PostgreSQL server by `postgres://…`, or a SQLite file, which is created when missing. `readOnly`: nothing is created
 * or written, whoever asks for it.
 */
export type DatabaseLocation = ({ readonly url: string } | { readonly file: string }) & { readonly readOnly?: boolean };

export interface Database<Schema> {
  readonly db: Kysely<Schema>;
  readonly dialect: 'sqlite' | 'postgres';
  /** Puts what an operator can mend (a damaged file, a full disk) into words; another error comes back as it is. */
  explain(error: unknown): unknown;
  /** Adds one who is told after each transaction of this process that was committed. */
  onCommit(listener: () => void): void;
  close(): Promise<void>;
}

/**
 * Opens a database and proves that it answers. What is equal on both, so that an agency writes its queries once:
 *
 * - `text` columns compare and order by code point, and LIKE respects case;
 * - `integer` columns are read as number, `bigint` columns, counts and sums as bigint;
 * - truth values are stored as 0 and 1, dates as `YYYY-MM-DD`, times as RFC 3339 text in UTC.
 *
 * What is not, and a query must say itself: where nulls go in an ORDER BY over a nullable column; the ESCAPE of a LIKE
 * pattern; `Number()` around a computed whole number that is neither count nor sum.
 *
 * @throws DatabaseError with a code and a text that carries no password.
 */
export async function openDatabase<Schema>(location: DatabaseLocation): Promise<Database<Schema>> {
  const { readOnly = false } = location;
  const listeners: (() => void)[] = [];
  const watching = {
    onCommit() {
      for (const listener of listeners) listener();
    },
    readOnly,
  };
  const onCommit = (listener: () => void) => void listeners.push(listener);
  if ('file' in location) {
    const { file } = location;
    const db = await openSqlite<Schema>(file, watching);
    return {
      db,
      dialect: 'sqlite',
      explain: (error) => explainSqliteError(resolve(file), error),
      onCommit,
      close: () => db.destroy(),
    };
  }
  if (/^postgres(ql)?:\/\//.test(location.url)) {
    const db = await openPostgres<Schema>(location.url, watching);
    return { db, dialect: 'postgres', explain: (error) => error, onCommit, close: () => db.destroy() };
  }
  throw new DatabaseError('DATABASE_URL_INVALID', 'A database URL must start with postgres://, but this one does not.');
}
