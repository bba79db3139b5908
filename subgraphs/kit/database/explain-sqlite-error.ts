import { DatabaseError } from './database-error.ts';

/** Primary result codes of SQLite, https://sqlite.org/rescode.html */
const resultCodes = { busy: 5, readOnly: 8, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/**
 * What SQLite complains of, in words that name the file and what to do; an error that is not SQLite's, or that an
 * operator cannot mend, comes back as it is.
 */
export function explainSqliteError(path: string, cause: unknown): unknown {
  switch (resultCodeOf(cause)) {
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
    case resultCodes.full:
      return new DatabaseError('DATABASE_DISK_FULL', `No space is left for the database ${path}; make room.`, {
        cause,
      });
    default:
      return cause;
  }
}

/** That of the error, or of what caused it: a failed migration wraps it. Null when SQLite has no part in it. */
function resultCodeOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const { errcode, cause } = error as { readonly errcode?: unknown; readonly cause?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : resultCodeOf(cause);
}
