import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { type Database, migrate, type Migration } from './database/database.ts';
import type { Report, Subgraph } from './define-subgraph.ts';
import type { Population } from './population/population.ts';

/** The row that says that the seeding is complete: written in the same transaction as the last record. */
interface SeedSchema {
  kit_seed: { people: number; as_of: string };
}

const seedMarker: Migration = {
  name: '0000-seed-marker',
  up: (db) =>
    db.schema
      .createTable('kit_seed')
      .addColumn('people', 'integer', (column) => column.notNull())
      .addColumn('as_of', 'text', (column) => column.notNull())
      .execute(),
};

/**
 * Brings the tables up to date and fills them when they have never been filled.
 *
 * A crash on the way leaves an empty database, which the next start seeds anew.
 *
 * @returns how many people the database holds, which is not `people` when it was seeded earlier with another number.
 */
export async function seedDatabase(
  subgraph: Subgraph,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are known to the agency alone
  { db }: Database<any>,
  people: () => Promise<Population>,
  report: Report,
): Promise<number> {
  await migrate(db, [seedMarker, ...subgraph.migrations]);
  const held = await peopleHeld(db);
  if (held !== null) return held;
  const population = await people();
  await db.transaction().execute(async (transaction) => {
    await subgraph.seed(transaction, population, report);
    await nextTurn();
    const marked = transaction as unknown as Kysely<SeedSchema>;
    await marked.insertInto('kit_seed').values({ people: population.people, as_of: population.asOf }).execute();
  });
  return population.people;
}

async function peopleHeld(db: Kysely<SeedSchema>): Promise<number | null> {
  const marker = await db.selectFrom('kit_seed').select('people').executeTakeFirst();
  return marker?.people ?? null;
}
