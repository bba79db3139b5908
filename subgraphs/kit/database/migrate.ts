import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseError } from './database-error.ts';

/** One step of a database's tables, the same on SQLite and PostgreSQL. */
export interface Migration {
  /** `0001-what-it-does`; the order of names is the order of application. */
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a step knows the tables of its own time only
  readonly up: (db: Kysely<any>) => Promise<void>;
}

/**
 * Applies the migrations that the database has not seen, all in one transaction.
 *
 * @throws DatabaseError DATABASE_MIGRATION_FAILED; the database is then as it was before.
 */
export async function migrate<Schema>(db: Kysely<Schema>, migrations: readonly Migration[]): Promise<void> {
  const byName = Object.fromEntries(migrations.map((step) => [step.name, step]));
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(byName) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : 'unknown reason';
  if (reason.startsWith('corrupted migrations')) {
    throw new DatabaseError(
      'DATABASE_MIGRATION_FAILED',
      `The database holds the tables of something else, or of a newer release; give each agency one of its own (${reason}).`,
      { cause: error },
    );
  }
  throw new DatabaseError(
    'DATABASE_MIGRATION_FAILED',
    `The tables could not be brought up to date${failed ? ` (step ${failed})` : ''}: ${reason}.`,
    { cause: error },
  );
}
