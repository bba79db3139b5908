import type { Kysely } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import { endedAgencies, successions } from '../data/successions.ts';
import type { CatalogueTables } from '../tables.ts';
import { writeSuccession } from './write-succession.ts';

/** What is known of mergers before the catalogue began. */
export async function fillSuccessions(db: Kysely<CatalogueTables>): Promise<void> {
  const unknown = {
    province_code: null,
    stated_by_fa: null,
    stated_by_en: null,
    stated_from: null,
    stated_until: null,
  };
  await bulkInsert(
    db,
    'agency',
    endedAgencies.map(({ id, class: rank, fa, en }) => ({
      id,
      class: rank,
      name_fa: fa,
      name_en: en,
      parent_id: null,
      ...unknown,
    })),
  );
  for (const succession of successions) await writeSuccession(db, succession);
}

/** For a catalogue that was filled before there were successions. */
export async function fillSeededBefore(db: Kysely<CatalogueTables>): Promise<void> {
  const successor = await db.selectFrom('agency').select('id').where('id', '=', 'roads-ministry').executeTakeFirst();
  if (successor !== undefined) await fillSuccessions(db);
}
