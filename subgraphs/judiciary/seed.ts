import { createHash } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import { addDays, birthday } from '../kit/jalali.ts';
import type { CourtOrder, Person, Population, Random } from '../kit/population/population.ts';
import { branches, noticeTexts } from './notice-texts.ts';
import type { JudiciaryTables } from './tables.ts';

type Row<Table extends keyof JudiciaryTables> = Insertable<JudiciaryTables[Table]>;
/** How far the service of a made-up notice has come. */
type Progress = 'issued' | 'delivered' | 'opened';

/** Fills the empty database with the accounts, notices and court orders of the made-up population. */
export async function seed(
  db: Kysely<JudiciaryTables>,
  population: Population,
  report: (done: number, total: number) => void,
): Promise<void> {
  const reportPerson = (done: number) => report(done, population.people);
  await bulkInsert(db, 'sana_account', accountRows(population));
  await bulkInsert(db, 'notice', noticeRows(population, reportPerson));
  await bulkInsert(db, 'court_order', orderRows(population));
  reportPerson(population.people);
}

function* accountRows(population: Population): Generator<Row<'sana_account'>> {
  for (const person of adults(population)) {
    const random = population.random('judiciary', 'account', person.ref);
    if (!isPersona(population, person) && !random.chance(0.6)) continue;
    const registeredOn = addDays(population.asOf, -random.integer(200, 3_000));
    yield { person_ref: person.ref, registered_at: at(registeredOn, random) };
  }
}

function* noticeRows(population: Population, reportPerson: (done: number) => void): Generator<Row<'notice'>> {
  let done = 0;
  for (const person of adults(population)) {
    const random = population.random('judiciary', 'notices', person.ref);
    for (const [index, progress] of progressOf(population, person, random).entries()) {
      yield notice(population, person, progress, { random, index });
    }
    reportPerson((done += 1));
  }
}

/** The persona `citizen` has one notice on its way and one unopened; of the others, one in twenty has a few. */
function progressOf(population: Population, person: Person, random: Random): readonly Progress[] {
  if (person.ref === population.personas.citizen.person.ref) return ['issued', 'delivered'];
  if (isPersona(population, person) || !random.chance(0.05)) return [];
  return Array.from({ length: random.integer(1, 3) }, () => random.pick(['issued', 'delivered', 'opened', 'opened']));
}

function notice(
  population: Population,
  person: Person,
  progress: Progress,
  { random, index }: { readonly random: Random; readonly index: number },
): Row<'notice'> {
  const { kind, daysToAct, body } = random.pickWeighted(noticeTexts);
  const branch = random.pick(branches);
  const issuedOn = addDays(population.asOf, progress === 'opened' ? -random.integer(60, 900) : -random.integer(2, 12));
  const deliveredOn = progress === 'issued' ? null : addDays(issuedOn, 1);
  const text = body.replace('{case}', `${random.integer(140_000, 140_599)}${random.integer(10_000_000, 99_999_999)}`);
  return {
    id: opaqueId(person.ref, index),
    person_ref: person.ref,
    kind,
    branch_fa: branch.fa,
    branch_en: branch.en,
    issued_at: at(issuedOn, random),
    delivered_at: deliveredOn && at(deliveredOn, random),
    deadline_at: deliveredOn && endOfDay(deliveredOn, daysToAct),
    opened_at: progress === 'opened' && deliveredOn ? at(addDays(deliveredOn, 1), random) : null,
    opened_by: progress === 'opened' ? 'SELF' : null,
    text_version: createHash('sha256').update(text).digest('base64url').slice(0, 16),
    body: text,
  };
}

function* orderRows(population: Population): Generator<Row<'court_order'>> {
  let index = 0;
  for (const order of courtOrders(population)) {
    yield {
      id: population.opaqueId('court-order', index++),
      kind: order.kind,
      ward_ref: order.wardRef,
      person_ref: order.personRef,
      excluded: JSON.stringify(order.excluded),
      issued_on: order.issuedOn,
      until: order.until,
      ended_on: null,
      end_reason: null,
    };
  }
}

/** Those of the stories; and custody for mothers who live with children whose father lives elsewhere. */
function* courtOrders(population: Population): Generator<CourtOrder> {
  yield* population.courtOrders;
  for (const { members } of population.households()) {
    const [mother] = members;
    if (mother?.sex !== 'female' || mother.spouseRef !== null) continue;
    for (const { ref, birthDate, fatherRef, motherRef } of members) {
      const until = birthday(birthDate, 18);
      if (motherRef !== mother.ref || fatherRef !== null || until <= population.asOf) continue;
      const issuedOn = birthDate > '2024-01-01' ? birthDate : '2024-01-01';
      yield { kind: 'CUSTODY', wardRef: ref, personRef: mother.ref, excluded: [], issuedOn, until };
    }
  }
}

/** A time of day in office hours; the seconds keep notices of one day apart. */
function at(day: string, random: Random): string {
  return `${day}T${two(random.integer(5, 12))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}.000Z`;
}

/** A deadline ends with the last day, Asia/Tehran (UTC+03:30 all year since 1401). */
function endOfDay(deliveredOn: string, days: number): string {
  return `${addDays(deliveredOn, days)}T20:29:59.000Z`;
}

function opaqueId(personRef: string, index: number): string {
  return createHash('sha256').update(`judicial notice ${index} of ${personRef}`).digest('base64url').slice(0, 22);
}

function* adults(population: Population): Generator<Person> {
  const lastBirthDate = `${Number(population.asOf.slice(0, 4)) - 18}${population.asOf.slice(4)}`;
  for (const { members } of population.households()) {
    yield* members.filter(({ birthDate, deathDate }) => birthDate <= lastBirthDate && deathDate === null);
  }
}

function isPersona(population: Population, { ref }: Person): boolean {
  return Object.values(population.personas).some(({ person }) => person.ref === ref);
}

const two = (number: number) => String(number).padStart(2, '0');
