import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import { DatabaseError } from './database-error.ts';
import { explainSqliteError } from './explain-sqlite-error.ts';
import { createSqliteDialect, type SqliteOptions } from './sqlite-dialect.ts';

/** Opens a SQLite file. Unless it is only read, its folder and the file, readable by its owner alone, are made. */
export async function openSqlite<Schema>(
  file: string,
  { readOnly, onCommit }: Omit<SqliteOptions, 'file'>,
): Promise<Kysely<Schema>> {
  const path = resolve(file);
  if (!readOnly) makeFile(path);
  const db = new Kysely<Schema>({ dialect: createSqliteDialect({ file: path, readOnly, onCommit }) });
  try {
    await sql`select count(*) from sqlite_schema`.execute(db);
    return db;
  } catch (cause) {
    await db.destroy().catch(() => undefined); // the first error says more
    throw explainSqliteError(path, cause);
  }
}

function makeFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, 'a', 0o600));
  } catch (cause) {
    throw new DatabaseError(
      'DATABASE_FOLDER_NOT_WRITABLE',
      `The database ${path} cannot be written (${systemCode(cause)}); give a folder that this user may write.`,
      { cause },
    );
  }
}

function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
