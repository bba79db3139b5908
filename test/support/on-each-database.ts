import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe } from '@jest/globals';
import { type Database, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { createTestDatabase } from './postgres.ts';

/** Opens an empty database of its own for the caller; it is closed and removed after the test. */
export type OpenTestDatabase = <Schema>() => Promise<Database<Schema>>;

interface Options {
  /** `test` (the default) closes after each test, `describe` after all of them. */
  readonly lifetime?: 'test' | 'describe';
}

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export function describeOnEachDatabase(
  title: string,
  tests: (open: OpenTestDatabase, dialect: 'sqlite' | 'postgres') => void,
  { lifetime = 'test' }: Options = {},
): void {
  describe.each([
    ['sqlite', openSqliteFile],
    ['postgres', openPostgresDatabase],
  ] as const)(`${title} on %s`, (dialect, openOne) => {
    const opened: (() => Promise<void>)[] = [];
    const closeAll = async () => {
      for (const close of opened.splice(0).reverse()) await close();
    };
    if (lifetime === 'test') afterEach(closeAll);
    else afterAll(closeAll);
    tests(async <Schema>() => {
      const { database, remove } = await openOne<Schema>();
      opened.push(async () => {
        await database.close();
        await remove();
      });
      return database;
    }, dialect);
  });
}

interface Removable<Schema> {
  readonly database: Database<Schema>;
  remove(): Promise<void>;
}

async function openSqliteFile<Schema>(): Promise<Removable<Schema>> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-test-'));
  const database = await openDatabase<Schema>({ file: join(folder, 'test.db') });
  return { database, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function openPostgresDatabase<Schema>(): Promise<Removable<Schema>> {
  const { url, drop } = await createTestDatabase();
  return { database: await openDatabase<Schema>({ url }), remove: drop };
}
