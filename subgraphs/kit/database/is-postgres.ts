import { type Kysely, PostgresAdapter } from 'kysely';

/** Whether it is a PostgreSQL server; a SQLite file otherwise. */
export function isPostgres<Schema>(db: Kysely<Schema>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
