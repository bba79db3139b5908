import { existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../subgraphs/kit/database/database.ts';
import { type DatabasePlace, inFile } from './database-places.ts';
import { storeFolder } from './run-store.ts';
import { sha256Of } from './sha256-of.ts';

/** What a database holds when it is opened. It is filled once for each name; every opening gets a copy. */
export interface Filling {
  readonly name: string;
  /** Whether the name says everything that the content depends on: it is the same in every test file of the run. */
  readonly isFixed?: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  fill(database: Database<any>): Promise<void>;
}

/** A new SQLite file with this content; what is fixed is filled in once for the whole run of the tests, and copied. */
export async function filledFile(filling: Filling): Promise<DatabasePlace> {
  if (filling.isFixed !== true) return fillPlace(inFile, filling);
  const stored = join(storeFolder(), `${sha256Of(filling.name)}.db`);
  if (!existsSync(stored)) {
    const first = await fillPlace(inFile, filling);
    await rename(fileOf(first), stored); // another test file finds the whole of it or nothing
    await first.remove();
  }
  const place = await inFile();
  await copyFile(stored, fileOf(place));
  return place;
}

/** A new place with this content, which nobody has open. */
export async function fillPlace(makePlace: () => Promise<DatabasePlace>, { fill }: Filling): Promise<DatabasePlace> {
  const place = await makePlace();
  const database = await openDatabase(place.location);
  try {
    await fill(database);
  } finally {
    await database.close();
  }
  return place;
}

function fileOf({ location }: DatabasePlace): string {
  return (location as { readonly file: string }).file;
}
