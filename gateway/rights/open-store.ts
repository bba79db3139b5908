import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { TrustTables } from '../../schema/shared/trust/tables.ts';
import { type Database, type DatabaseLocation, openDatabase } from '../../subgraphs/kit/database/database.ts';

/** The store of rights, which the trust agency makes and writes. */
export interface Store {
  /** Opened when it is first needed, and tried anew after a failure. */
  db(): Promise<Kysely<TrustTables>>;
  close(): Promise<void>;
}

export function openStore(location: DatabaseLocation): Store {
  let opened: Promise<Database<TrustTables>> | null = null;
  return {
    async db() {
      opened ??= open(location);
      try {
        return (await opened).db;
      } catch (cause) {
        opened = null;
        throw cause;
      }
    },
    async close() {
      const database = await opened?.catch(() => null);
      await database?.close();
    },
  };
}

/** A file that is not there is not made: the agency makes it. */
async function open(location: DatabaseLocation): Promise<Database<TrustTables>> {
  if ('file' in location && !existsSync(location.file)) throw new Error('The store of rights is not there yet.');
  return openDatabase<TrustTables>(location);
}
