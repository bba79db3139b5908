import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, sql } from 'kysely';
import { DatabaseError } from './database-error.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';

/** Opens a SQLite file, making its folder and the file (readable by its owner alone) when they are missing. */
export async function openSqlite<Schema>(file: string): Promise<Kysely<Schema>> {
  const path = resolve(file);
  makeFile(path);
  const db = new Kysely<Schema>({ dialect: createSqliteDialect({ file: path }) });
  try {
    await sql`select count(*) from sqlite_schema`.execute(db);
    return db;
  } catch (cause) {
    await db.destroy().catch(() => undefined); // the first error says more
    throw explain(path, cause);
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

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const resultCodes = { busy: 5, readOnly: 8, corrupt: 11, cannotOpen: 14, notADatabase: 26 } as const;

function explain(path: string, cause: unknown): unknown {
  const code = Number((cause as { errcode?: unknown }).errcode) & 0xff;
  switch (code) {
    case resultCodes.busy:
      return new DatabaseError('DATABASE_LOCKED', `The database ${path} is in use by another process.`, { cause });
    case resultCodes.readOnly:
    case resultCodes.cannotOpen:
      return new DatabaseError(
        'DATABASE_FILE_NOT_READABLE',
        `The database ${path} cannot be opened; check that this user may read and write the file and its folder.`,
        { cause },
      );
    case resultCodes.corrupt:
    case resultCodes.notADatabase:
      return new DatabaseError(
        'DATABASE_FILE_CORRUPT',
        `The file ${path} is damaged or not a SQLite database; put a copy back, or move it away to start with a new one.`,
        { cause },
      );
    default:
      return cause;
  }
}

function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
