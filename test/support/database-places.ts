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

/** For `describe.each`: a SQLite file that is not there yet, and an empty database of a real PostgreSQL. */
export const databasePlaces = [
  ['sqlite', inFile],
  ['postgres', onServer],
] as const;

async function inFile(): Promise<DatabasePlace> {
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
