import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

/** Where a test's database is, or will be. */
export interface DatabasePlace {
  readonly location: DatabaseLocation;
  /** Another place with the same content; nobody may have this one open meanwhile. */
  copy(): Promise<DatabasePlace>;
  remove(): Promise<void>;
}

const both = [
  ['sqlite', inFile],
  ['postgres', onServer],
] as const;

/**
 * For `describe.each`: a SQLite file that is not there yet, or an empty database of a real PostgreSQL. `npm test` takes
 * the first, `npm run test:postgres` the second.
 */
export const databasePlaces = both.filter(([name]) =>
  [name, 'both'].includes(process.env['TEST_DATABASE'] ?? 'sqlite'),
);

/** A SQLite file that is not there yet. */
export async function inFile(): Promise<DatabasePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-test-'));
  const file = join(folder, 'test.db');
  return {
    location: { file },
    async copy() {
      const place = await inFile();
      await copyFile(file, (place.location as { readonly file: string }).file);
      return place;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<DatabasePlace> {
  return placeOf(await createTestDatabase());
}

function placeOf({ url, copy, drop }: TestDatabase): DatabasePlace {
  return { location: { url }, copy: async () => placeOf(await copy()), remove: drop };
}
