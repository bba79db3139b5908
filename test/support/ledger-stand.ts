import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from '@jest/globals';
import type { LedgerOperation, Reading } from '../../gateway/kernel/ledger.ts';
import { openLedger, type LedgerOptions, type OpenLedger } from '../../gateway/ledger/ledger.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { type Database, type DatabaseLocation, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { createTestDatabase } from './postgres.ts';

export const testSubjectKey = 'a-key-that-only-tests-know-0123456789';

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
  describe.each([
    ['sqlite', inFile],
    ['postgres', onServer],
  ] as const)(`${title} on %s`, (_dialect, place) => {
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

export function ledgerOptions(database: DatabaseLocation): LedgerOptions {
  return {
    database,
    subjectKey: testSubjectKey,
    deadline: 5_000,
    queue: 10_000,
    onOpened: () => undefined,
    onFailed: () => undefined,
  };
}

interface Place {
  readonly location: DatabaseLocation;
  remove(): Promise<void>;
}

async function inFile(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-ledger-'));
  return {
    location: { file: join(folder, 'ledger.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<Place> {
  const { url, drop } = await createTestDatabase();
  return { location: { url }, remove: drop };
}

/** An operation of a citizen at the portal; a test says what differs. */
export function testOperation(differs: Partial<LedgerOperation> = {}): LedgerOperation {
  return {
    reader: 'person-a',
    client: 'portal',
    agency: null,
    role: null,
    purpose: null,
    case: null,
    hash: 'ab'.repeat(32),
    ...differs,
  };
}

/** One person's address, read by herself; a test says what differs. */
export function testReading(differs: Partial<Reading> = {}): Reading {
  return {
    subject: 'person-a',
    basis: 'SELF',
    grounds: null,
    fields: [{ agency: 'post', coordinates: ['Person.residence'], outcome: 'RETURNED' }],
    visibleFrom: null,
    ...differs,
  };
}
