import type { Kysely, Selectable } from 'kysely';
import type { PostTables } from './tables.ts';

/** An address, as one person's. */
export type AddressRecord = Selectable<PostTables['address']> & { readonly resident: string };

/** What the address base answers; each question is one statement, whatever the number of people or addresses. */
export interface Registry {
  /** By person; somebody without a recorded address is left out. */
  residences(persons: readonly string[]): Promise<ReadonlyMap<string, AddressRecord>>;
  /** By address; those where none of these people lives are left out. Of several who live there it names the first. */
  addressesOf(persons: readonly string[], ids: readonly string[]): Promise<ReadonlyMap<string, AddressRecord>>;
}

export function openRegistry(db: Kysely<PostTables>): Registry {
  const inhabited = db.selectFrom('residence').innerJoin('address', 'address.id', 'residence.address_id');
  return {
    async residences(persons) {
      const rows = await inhabited
        .selectAll('address')
        .select('person_ref as resident')
        .where('person_ref', 'in', persons)
        .execute();
      return new Map(rows.map((row) => [row.resident, row]));
    },
    async addressesOf(persons, ids) {
      const rows = await inhabited
        .selectAll('address')
        .select('person_ref as resident')
        .where('person_ref', 'in', persons)
        .where('address.id', 'in', ids)
        .execute();
      const place = ({ resident }: AddressRecord) => persons.indexOf(resident);
      return new Map(rows.toSorted((one, other) => place(other) - place(one)).map((row) => [row.id, row]));
    },
  };
}
