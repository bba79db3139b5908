import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { bulkInsert, type Database, migrate, openDatabase } from '../../kit/database/database.ts';
import { createLoaders, type Loaders } from '../context.ts';
import { migrations } from '../migrations.ts';
import { openRegistry } from '../registry.ts';
import type { CatalogueTables } from '../tables.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotTables } from './snapshot-tables.ts';

/**
 * Does some work over a catalogue that holds a snapshot and nothing else: so every rule reads it as it reads the
 * catalogue itself. The database is a file of its own, which is gone afterwards.
 *
 * @throws TypeError when the snapshot has tables or columns that this release does not know
 */
export async function withSnapshot<Result>(
  snapshot: Snapshot,
  work: (loaders: Loaders) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'panjereh-report-'));
  try {
    const database = await openDatabase<CatalogueTables>({ file: join(folder, 'snapshot.db') });
    try {
      await fill(database, snapshot);
      return await work(createLoaders(openRegistry(database.db)));
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill({ db }: Database<CatalogueTables>, { tables }: Snapshot): Promise<void> {
  await migrate(db, migrations);
  const unknown = Object.keys(tables).find((name) => !Object.hasOwn(snapshotTables, name));
  if (unknown !== undefined) throw new TypeError(`This release knows no table ${JSON.stringify(unknown)}.`);
  await db.transaction().execute(async (transaction) => {
    for (const name of Object.keys(snapshotTables) as (keyof CatalogueTables)[]) {
      await transaction.deleteFrom(name).execute(); // what the migrations themselves wrote
      await insert(transaction, name, tables[name] ?? []);
    }
  });
}

async function insert(db: Kysely<CatalogueTables>, name: keyof CatalogueTables, rows: readonly object[]) {
  const columns = Object.keys(rows[0] ?? {}).join();
  if (rows.some((row) => Object.keys(row).join() !== columns)) {
    throw new TypeError(`The rows of ${name} have different columns.`);
  }
  await bulkInsert(db, name as 'evidence', rows as CatalogueTables['evidence'][]);
}
