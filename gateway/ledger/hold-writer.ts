import { DatabaseSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';

/**
 * Takes a chain for this worker alone, until it is released or the worker ends, however it ends.
 *
 * Null: another holds it. What is written never depends on it, because the database has one entry for each place of a
 * chain; it keeps two processes out of each other's way, and tells who has died.
 */
export type HoldWriter = (writer: string) => Promise<ReleaseWriter | null>;
export type ReleaseWriter = () => Promise<void>;

export interface HeldWriters {
  readonly hold: HoldWriter;
  /** Lets go of what is still held. */
  readonly releaseAll: () => void;
}

/** By a lock on a file beside the database, which the operating system lets go of with the process. */
export function holdByFile(database: string): HeldWriters {
  const locks = new Set<DatabaseSync>(); // a lock that nobody refers to would be collected, and with it let go
  const release = (lock: DatabaseSync): void => {
    locks.delete(lock);
    lock.close();
  };
  return {
    async hold(writer) {
      const lock = new DatabaseSync(`${database}-${writer}.lock`, { timeout: 0 });
      try {
        lock.exec('begin exclusive');
        locks.add(lock);
        return async () => release(lock);
      } catch {
        lock.close();
        return null;
      }
    },
    releaseAll: () => locks.forEach(release),
  };
}

/** By an advisory lock, which PostgreSQL lets go of with the connection. */
export function holdBySession(connection: Kysely<LedgerTables>): HeldWriters {
  return {
    async hold(writer) {
      const key = sql`hashtextextended(${`panjereh-ledger:${writer}`}, 0)`;
      const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${key}) as held`.execute(connection);
      if (rows[0]?.held !== true) return null;
      return async () => void (await sql`select pg_advisory_unlock(${key})`.execute(connection));
    },
    releaseAll: () => undefined, // the connection is closed
  };
}
