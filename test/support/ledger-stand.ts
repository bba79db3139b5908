import { afterEach, describe } from '@jest/globals';
import { openLedger, type LedgerOptions, type OpenLedger } from '../../gateway/ledger/ledger.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { type Database, type DatabaseLocation, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { databasePlaces } from './database-places.ts';
import { ledgerOptions } from './ledger-options.ts';

export interface LedgerStand {
  readonly location: DatabaseLocation;
  open(options?: Partial<LedgerOptions>): Promise<OpenLedger>;
  /** The ledger's tables, as whoever owns the database sees them. */
  database(): Promise<Database<LedgerTables>>;
  /** Closes this, too, after the test. */
  closeAfterwards(close: () => Promise<unknown>): void;
}

/** Runs the same tests with a ledger on SQLite and on a real PostgreSQL; what was opened is closed after each. */
export function describeOnEachLedger(title: string, tests: (stand: () => Promise<LedgerStand>) => void): void {
  describe.each(databasePlaces)(`${title} on %s`, (_dialect, place) => {
    const opened: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const close of opened.splice(0).reverse()) await close();
    });
    tests(async () => {
      const { location, remove } = await place();
      opened.push(remove);
      return {
        location,
        async open(options = {}) {
          const ledger = await openLedger({ ...ledgerOptions(location), ...options });
          opened.push(() => ledger.close());
          return ledger;
        },
        async database() {
          const database = await openDatabase<LedgerTables>(location);
          opened.push(() => database.close());
          return database;
        },
        closeAfterwards: (close) => void opened.push(close),
      };
    });
  });
}
