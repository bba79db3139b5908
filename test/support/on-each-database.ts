import { afterAll, afterEach, describe } from '@jest/globals';
import { type Database, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { databasePlaces } from './database-places.ts';

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
  describe.each(databasePlaces)(`${title} on %s`, (dialect, place) => {
    const opened: (() => Promise<void>)[] = [];
    const closeAll = async () => {
      for (const close of opened.splice(0).reverse()) await close();
    };
    if (lifetime === 'test') afterEach(closeAll);
    else afterAll(closeAll);
    tests(async <Schema>() => {
      const { location, remove } = await place();
      const database = await openDatabase<Schema>(location);
      opened.push(async () => {
        await database.close();
        await remove();
      });
      return database;
    }, dialect);
  });
}
