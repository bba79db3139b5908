import type { Insertable, Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Person, Population, Will } from '../kit/population/population.ts';
import type { CivilRegistryTables } from './tables.ts';

/** Registers every made-up person, and the wills. */
export async function seed(db: Kysely<CivilRegistryTables>, population: Population, report: Report): Promise<void> {
  await bulkInsert(db, 'person', persons(population, report));
  await bulkInsert(db, 'will', population.wills.map(willRow));
}

function* persons(population: Population, report: Report): Generator<Insertable<CivilRegistryTables['person']>> {
  let done = 0;
  for (const { members } of population.households()) {
    for (const member of members) yield register(member);
    done += members.length;
    report(done, population.people);
  }
}

function register(person: Person): Insertable<CivilRegistryTables['person']> {
  return {
    ref: person.ref,
    national_id: person.nationalId,
    given_name: person.givenName,
    family_name: person.familyName,
    father_name: person.fatherName,
    sex: person.sex,
    birth_date: person.birthDate,
    death_date: person.deathDate,
    father_ref: person.fatherRef,
    mother_ref: person.motherRef,
    spouse_ref: person.spouseRef,
  };
}

function willRow({ wardRef, personRef, testatorRef, registeredOn }: Will): Insertable<CivilRegistryTables['will']> {
  return { ward_ref: wardRef, guardian_ref: personRef, testator_ref: testatorRef, registered_on: registeredOn };
}
