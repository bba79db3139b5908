import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import { createTestDatabase } from './postgres.ts';

/** Where a test's database is, or will be. */
export interface DatabasePlace {
  readonly location: DatabaseLocation;
  remove(): Promise<void>;
}

/** For `describe.each`: a SQLite file that is not there yet, and an empty database of a real PostgreSQL. */
export const databasePlaces = [
  ['sqlite', inFile],
  ['postgres', onServer],
] as const;

async function inFile(): Promise<DatabasePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-test-'));
  return {
    location: { file: join(folder, 'test.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function onServer(): Promise<DatabasePlace> {
  const { url, drop } = await createTestDatabase();
  return { location: { url }, remove: drop };
}
