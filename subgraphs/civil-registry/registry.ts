import type { Kysely, Selectable } from 'kysely';
import type { CivilRegistryTables } from './tables.ts';

export type RegisteredPerson = Selectable<CivilRegistryTables['person']>;

/** What the register answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** The living person of that number who was born that day. */
  personOf(nationalId: string, birthDate: string): Promise<string | null>;
  persons(refs: readonly string[]): Promise<ReadonlyMap<string, RegisteredPerson>>;
  /** Parents, spouse, children, brothers and sisters of each, ordered by reference. */
  relatives(refs: readonly string[]): Promise<ReadonlyMap<string, readonly RegisteredPerson[]>>;
}

export function openRegistry(db: Kysely<CivilRegistryTables>): Registry {
  return {
    async personOf(nationalId, birthDate) {
      const person = db.selectFrom('person').select('ref').where('national_id', '=', nationalId);
      const found = await person.where('birth_date', '=', birthDate).where('death_date', 'is', null).executeTakeFirst();
      return found?.ref ?? null;
    },
    async persons(refs) {
      const rows = await db.selectFrom('person').selectAll().where('ref', 'in', refs).execute();
      return new Map(rows.map((row) => [row.ref, row]));
    },
    async relatives(refs) {
      const rows = await selectRelatives(db, refs).execute();
      return Map.groupBy(rows, (row) => row.relative_of);
    },
  };
}

/** Read from the certificates each time, so that a birth or a correction shows at once. */
function selectRelatives(db: Kysely<CivilRegistryTables>, refs: readonly string[]) {
  return db
    .selectFrom('person as self')
    .innerJoin('person as other', (join) =>
      join
        .onRef('other.ref', '!=', 'self.ref')
        .on((build) =>
          build.or([
            build('other.ref', '=', build.ref('self.father_ref')),
            build('other.ref', '=', build.ref('self.mother_ref')),
            build('other.ref', '=', build.ref('self.spouse_ref')),
            build('other.father_ref', '=', build.ref('self.ref')),
            build('other.mother_ref', '=', build.ref('self.ref')),
            build('other.father_ref', '=', build.ref('self.father_ref')),
            build('other.mother_ref', '=', build.ref('self.mother_ref')),
          ]),
        ),
    )
    .selectAll('other')
    .select('self.ref as relative_of')
    .where('self.ref', 'in', refs)
    .orderBy('other.ref');
}
