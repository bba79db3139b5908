import type { Insertable, Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays } from '../kit/jalali.ts';
import type { Person, Population, Random } from '../kit/population/population.ts';
import { missions } from './missions.ts';
import { insertRequest, type NewConsularRequest } from './registry.ts';
import { requests } from './requests.ts';
import { requireStep } from './rules.ts';
import type { ConsularStep } from './resolver-types.ts';
import { services } from './services.ts';
import type { ConsularTables } from './tables.ts';

/** Opens the missions, and registers whoever lives abroad, with the requests they have made. */
export async function seed(db: Kysely<ConsularTables>, population: Population, report: Report): Promise<void> {
  await bulkInsert(db, 'mission', missions);
  await bulkInsert(db, 'request_place', missions.flatMap(countersAt));
  for (const person of abroad(population)) await seedPerson(db, person, population);
  await seedLegalisation(db, population);
  report(population.people, population.people);
}

/** Each service has its counter, so many hours a week. */
function countersAt({
  id,
  name_fa,
  name_en,
}: (typeof missions)[number]): Insertable<ConsularTables['request_place']>[] {
  const hours = { weekdays: '23', opens: '09:00', closes: '12:00', minutes: 30, capacity: 4 };
  return Object.values(services).map(({ slug }) => {
    return { id: `${id}-${slug}`, service: `foreign-affairs.${slug}`, name_fa, name_en, ...hours };
  });
}

function* abroad(population: Population): Generator<Person> {
  for (const { members } of population.households()) {
    for (const person of members) if (person.abroad && person.deathDate === null) yield person;
  }
}

async function seedPerson(db: Kysely<ConsularTables>, person: Person, population: Population): Promise<void> {
  const random = population.random('consular', person.ref);
  const isPersona = person.ref === population.personas.abroad.person.ref;
  const mission = isPersona ? missions.find(({ id }) => id === 'berlin')! : random.pick(missions);
  const registration = {
    person_ref: person.ref,
    country: mission.country,
    mission: mission.id,
    registered_on: addDays(population.asOf, -random.integer(200, 2000)),
    identified_by: isPersona || random.chance(0.5) ? ('IN_PERSON' as const) : ('EMAIL' as const),
  };
  await db.insertInto('registration').values(registration).execute();
  const ask = (asked: NewConsularRequest, daysAgo: number, steps: readonly ConsularStep[]) =>
    seedRequest(db, { person: person.ref, mission: mission.id, asked, daysAgo, steps }, population, random);
  if (isPersona || random.chance(0.6)) {
    await ask({ kind: 'PASSPORT', passportReason: 'EXPIRED' }, 25, ['PROCESS']);
  }
  if (isPersona || random.chance(0.4)) {
    await ask({ kind: 'LEGALISATION', legalisedRecord: 'BIRTH' }, 140, ['PROCESS', 'MAKE_READY', 'HAND_OVER']);
  }
}

/** The citizen had a statement of her degree legalised, in the country. */
async function seedLegalisation(db: Kysely<ConsularTables>, population: Population): Promise<void> {
  const { ref } = population.personas.citizen.person;
  const random = population.random('consular', ref);
  const asked = { kind: 'LEGALISATION', legalisedRecord: 'UNIVERSITY_DEGREE' } as const;
  await seedRequest(db, { person: ref, mission: 'vienna', asked, daysAgo: 12, steps: ['PROCESS'] }, population, random);
}

interface SeededRequest {
  readonly person: string;
  readonly mission: string;
  readonly asked: NewConsularRequest;
  readonly daysAgo: number;
  readonly steps: readonly ConsularStep[];
}

async function seedRequest(
  db: Kysely<ConsularTables>,
  { person, mission, asked, daysAgo, steps }: SeededRequest,
  { asOf }: Population,
  random: Random,
): Promise<void> {
  const opened = Date.parse(`${addDays(asOf, -daysAgo)}T06:00:00Z`);
  const bytes = (length: number) => Uint8Array.from({ length }, () => random.integer(0, 255));
  const trackingCode = await insertRequest(db, { person, mission, at: new Date(opened) }, asked, bytes);
  for (const [index, step] of steps.entries()) {
    const { stage } = await db
      .selectFrom('request')
      .select('stage')
      .where('tracking_code', '=', trackingCode)
      .executeTakeFirstOrThrow();
    const at = new Date(opened + (index + 1) * 3 * 86_400_000);
    await requests.move(db, { trackingCode, ...requireStep({ stage }, step), at, inPerson: step === 'HAND_OVER' });
  }
}
