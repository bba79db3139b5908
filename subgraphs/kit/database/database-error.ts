export type DatabaseErrorCode =
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_LOGIN_REFUSED'
  | 'DATABASE_MISSING'
  | 'DATABASE_FOLDER_NOT_WRITABLE'
  | 'DATABASE_FILE_NOT_READABLE'
  | 'DATABASE_FILE_CORRUPT'
  | 'DATABASE_LOCKED'
  | 'DATABASE_DISK_FULL'
  | 'DATABASE_MIGRATION_FAILED';

/** A database that cannot be opened or migrated. The text names host, database or file, never a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
