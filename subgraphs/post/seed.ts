import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Address, Household, Population } from '../kit/population/population.ts';
import { resides } from './rules.ts';
import type { PostTables } from './tables.ts';

/** Records each household's address, and who of its members lives there. */
export async function seed(db: Kysely<PostTables>, population: Population, report: Report): Promise<void> {
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    await bulkInsert(db, 'address', households.flatMap(addressRow));
    await bulkInsert(db, 'residence', households.flatMap(residenceRows));
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

function addressRow({ address }: Household): Insertable<PostTables['address']>[] {
  return address === null ? [] : [recorded(address)];
}

function recorded(address: Address): Insertable<PostTables['address']> {
  return {
    id: address.id,
    postal_code: address.postalCode,
    province_code: address.provinceCode,
    province: address.province,
    county: address.county,
    city: address.city,
    text: address.text,
  };
}

function residenceRows({ address, members }: Household): Insertable<PostTables['residence']>[] {
  if (address === null) return [];
  return members.filter(resides).map((member) => ({ person_ref: member.ref, address_id: address.id }));
}
