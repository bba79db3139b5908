import { type Database, migrate, type Migration } from './database/database.ts';
import type { Report, Subgraph } from './define-subgraph.ts';
import type { Population } from './population/population.ts';

/** One row, which says that the seeding is complete: it is committed together with the last record. */
interface SeedTables {
  kit_seed: { id: number; people: number; as_of: string };
}

const seedMarker: Migration = {
  name: '0000-seed-marker',
  up: (db) =>
    db.schema
      .createTable('kit_seed')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .execute(),
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
type AnyDatabase = Database<any>;

/** Brings the tables of an agency up to date. */
export async function migrateAgency({ migrations }: Pick<Subgraph, 'migrations'>, { db }: AnyDatabase): Promise<void> {
  await migrate(db, [seedMarker, ...migrations]);
}

/** How many made-up people the database was filled with; null when it never was. */
export async function madeUpPeople({ db }: Pick<Database<SeedTables>, 'db'>): Promise<number | null> {
  const marker = await db.selectFrom('kit_seed').select('people').executeTakeFirst();
  return marker?.people ?? null;
}

/**
 * Brings the tables up to date and fills them when they have never been filled.
 *
 * A crash on the way leaves an empty database, which the next start seeds anew; of several processes one seeds.
 *
 * @returns how many people the database holds, which is not what was asked for when it was seeded earlier.
 */
export async function seedDatabase(
  subgraph: Subgraph,
  database: AnyDatabase,
  createPopulation: () => Promise<Population>,
  report: Report,
): Promise<number> {
  await migrateAgency(subgraph, database);
  const held = await madeUpPeople(database);
  if (held !== null) return held;
  const population = await createPopulation();
  await database.db.transaction().execute(async (transaction) => {
    if (await mark(transaction, population)) await subgraph.seed(transaction, population, report);
  });
  return (await madeUpPeople(database)) ?? population.people;
}

/** False when another process has seeded meanwhile: PostgreSQL lets the second insert wait for the first. */
async function mark(db: AnyDatabase['db'], { people, asOf }: Population): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('kit_seed')
    .values({ id: 1, people, as_of: asOf })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
