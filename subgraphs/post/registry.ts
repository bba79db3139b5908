import type { Kysely, Selectable } from 'kysely';
import type { PostTables } from './tables.ts';

/** An address, as one person's. */
export type AddressRecord = Selectable<PostTables['address']> & { readonly resident: string };

/** What the address base answers; each question is one statement, whatever the number of people or addresses. */
export interface Registry {
  /** By person; somebody without a recorded address is left out. */
  residences(persons: readonly string[]): Promise<ReadonlyMap<string, AddressRecord>>;
  /** By address; those where this person does not live are left out. */
  addressesOf(person: string, ids: readonly string[]): Promise<ReadonlyMap<string, AddressRecord>>;
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
    async addressesOf(person, ids) {
      const rows = await inhabited
        .selectAll('address')
        .select('person_ref as resident')
        .where('person_ref', '=', person)
        .where('address.id', 'in', ids)
        .execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
  };
}
