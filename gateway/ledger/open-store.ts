import { type Kysely, sql } from 'kysely';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { type DatabaseLocation, migrate, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { holdByFile, holdBySession, type HoldWriter } from './hold-writer.ts';
import { migrations } from './migrations.ts';

export interface Store {
  /** One connection: what locks a chain also writes it. */
  readonly db: Kysely<LedgerTables>;
  readonly hold: HoldWriter;
  close(): Promise<void>;
}

/**
 * Opens the ledger's database, its tables up to date, with full durability: SQLite with `synchronous=FULL` (as every
 * database of the project), PostgreSQL with `synchronous_commit=on` whatever the database's default.
 *
 * @throws DatabaseError
 */
export async function openStore(location: DatabaseLocation): Promise<Store> {
  const database = await openDatabase<LedgerTables>('url' in location ? { url: durable(location.url) } : location);
  try {
    await migrate(database.db, migrations);
    const { db, release } = await takeConnection(database.db);
    if ('file' in location) await sql`pragma cache_size = ${sql.lit(-writerCache)}`.execute(db);
    const { hold, releaseAll } = 'file' in location ? holdByFile(location.file) : holdBySession(db);
    return {
      db,
      hold,
      async close() {
        releaseAll();
        await release();
        await database.close();
      },
    };
  } catch (error) {
    await database.close().catch(() => undefined); // the first error says more
    throw database.explain(error);
  }
}

/** Kilobytes: a chain is written at its end, and with each commit SQLite goes through all that it keeps. */
const writerCache = 2_048;

/** What `PGOPTIONS` would set: it comes before the settings of the database and the user. */
function durable(url: string): string {
  if (!URL.canParse(url)) return url; // openDatabase says so
  const address = new URL(url);
  const options = [address.searchParams.get('options'), '-c synchronous_commit=on'];
  address.searchParams.set('options', options.filter((option) => option !== null).join(' '));
  return address.href;
}

/** Kysely lends a connection to a function; this keeps the function going until the connection is given back. */
async function takeConnection(db: Kysely<LedgerTables>) {
  const done = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<Kysely<LedgerTables>>();
  const lent = db.connection().execute(async (connection) => {
    taken.resolve(connection);
    await done.promise;
  });
  lent.catch((error: unknown) => taken.reject(error));
  const connection = await taken.promise;
  return {
    db: connection,
    async release() {
      done.resolve();
      await lent;
    },
  };
}
