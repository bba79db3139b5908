import { afterAll, afterEach, describe } from '@jest/globals';
import { type Database, type DatabaseLocation, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { type DatabasePlace, databasePlaces, inFile } from './database-places.ts';
import { fillPlace, filledFile, type Filling } from './filled-file.ts';

/** Opens a database of its own for the caller, empty or filled; it is closed and removed after the test. */
export type OpenTestDatabase = <Schema>(
  filling?: Filling,
) => Promise<Database<Schema> & { readonly location: DatabaseLocation }>;

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
    const patterns = new Patterns(place);
    afterAll(() => patterns.remove());
    tests(async <Schema>(filling?: Filling) => {
      const { location, remove } = filling === undefined ? await place() : await patterns.copyOf(filling);
      const database = await openDatabase<Schema>(location);
      opened.push(async () => {
        await database.close();
        await remove();
      });
      return { ...database, location };
    }, dialect);
  });
}

/** Filled databases that nobody opens: others are copied from them. */
class Patterns {
  readonly #filled = new Map<string, Promise<DatabasePlace>>();
  readonly #place: () => Promise<DatabasePlace>;

  constructor(place: () => Promise<DatabasePlace>) {
    this.#place = place;
  }

  async copyOf(filling: Filling): Promise<DatabasePlace> {
    const pattern = this.#filled.get(filling.name) ?? this.#fill(filling);
    this.#filled.set(filling.name, pattern);
    return (await pattern).copy();
  }

  #fill(filling: Filling): Promise<DatabasePlace> {
    return this.#place === inFile ? filledFile(filling) : fillPlace(this.#place, filling);
  }

  async remove(): Promise<void> {
    for (const pattern of this.#filled.values()) await (await pattern).remove();
  }
}
