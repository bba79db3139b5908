import { createHash } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays, birthday } from '../kit/jalali.ts';
import type { Company, CourtOrder, Household, Person, Population, Random } from '../kit/population/population.ts';
import { branches, noticeTexts } from './notice-texts.ts';
import type { JudiciaryTables } from './tables.ts';

type Row<Table extends keyof JudiciaryTables> = Insertable<JudiciaryTables[Table]>;
/** How far the service of a made-up notice has come. */
type Progress = 'issued' | 'delivered' | 'opened';

/** Fills the empty database with the accounts, notices and court orders of the made-up population. */
export async function seed(db: Kysely<JudiciaryTables>, population: Population, report: Report): Promise<void> {
  await bulkInsert(db, 'court_order', population.courtOrders.map(orderRow));
  const companies = [...population.companies()].filter(({ state }) => state !== 'DISSOLVED');
  await bulkInsert(
    db,
    'sana_account',
    companies.map((company) => companyAccountRow(population, company)),
  );
  await bulkInsert(
    db,
    'notice',
    companies.flatMap((company) => companyNoticeRows(population, company)),
  );
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const adults = households.flatMap((household) => adultsIn(household, population.asOf));
    await bulkInsert(
      db,
      'sana_account',
      adults.flatMap((person) => accountRows(population, person)),
    );
    await bulkInsert(
      db,
      'notice',
      adults.flatMap((person) => noticeRows(population, person)),
    );
    await bulkInsert(
      db,
      'vehicle_seizure',
      households.flatMap((household) => seizuresIn(population, household)),
    );
    const custody = households.flatMap((household) => custodyIn(household, population.asOf));
    await bulkInsert(db, 'court_order', custody.map(orderRow));
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

function accountRows(population: Population, person: Person): readonly Row<'sana_account'>[] {
  const random = population.random('judiciary', 'account', person.ref);
  if (!isPersona(population, person) && !random.chance(0.6)) return [];
  const registeredOn = addDays(population.asOf, -random.integer(200, 3_000));
  return [{ person_ref: person.ref, registered_at: at(registeredOn, random) }];
}

function companyAccountRow(population: Population, { ref, registeredOn }: Company): Row<'sana_account'> {
  return {
    person_ref: ref,
    registered_at: at(addDays(registeredOn, 30), population.random('judiciary', 'account', ref)),
  };
}

/** The company of the persona `sole-signatory` has one notice unopened; of the others, one in ten has one. */
function companyNoticeRows(population: Population, company: Company): readonly Row<'notice'>[] {
  const random = population.random('judiciary', 'notices', company.ref);
  const { ref } = population.personas['sole-signatory'].person;
  const isHers = company.signatureRules.some(({ signatories }) =>
    signatories.some(({ personRef }) => personRef === ref),
  );
  const isServed = random.chance(0.1);
  return isHers || isServed ? [notice(population, company, 'delivered', { random, index: 0 })] : [];
}

function noticeRows(population: Population, person: Person): readonly Row<'notice'>[] {
  const random = population.random('judiciary', 'notices', person.ref);
  const all = progressOf(population, person, random);
  return all.map((progress, index) => notice(population, person, progress, { random, index }));
}

/** The persona `citizen` has one notice on its way and one unopened; of the others, one in twenty has a few. */
function progressOf(population: Population, person: Person, random: Random): readonly Progress[] {
  if (person.ref === population.personas.citizen.person.ref) return ['issued', 'delivered'];
  if (isPersona(population, person) || !random.chance(0.05)) return [];
  return Array.from({ length: random.integer(1, 3) }, () => random.pick(['issued', 'delivered', 'opened', 'opened']));
}

function notice(
  population: Population,
  { ref }: Pick<Person | Company, 'ref'>,
  progress: Progress,
  { random, index }: { readonly random: Random; readonly index: number },
): Row<'notice'> {
  const { kind, daysToAct, body } = random.pickWeighted(noticeTexts);
  const branch = random.pick(branches);
  const issuedOn = addDays(population.asOf, progress === 'opened' ? -random.integer(60, 900) : -random.integer(2, 12));
  const deliveredOn = progress === 'issued' ? null : addDays(issuedOn, 1);
  const text = body.replace('{case}', `${random.integer(140_000, 140_599)}${random.integer(10_000_000, 99_999_999)}`);
  return {
    id: opaqueId(`judicial notice ${index} of ${ref}`),
    person_ref: ref,
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

/** Custody for a mother who lives with children whose father lives elsewhere. */
function custodyIn({ members }: Household, asOf: string): readonly CourtOrder[] {
  const [mother] = members;
  if (mother?.sex !== 'female' || mother.spouseRef !== null) return [];
  return members
    .filter(({ fatherRef, motherRef }) => motherRef === mother.ref && fatherRef === null)
    .map(({ ref, birthDate }) => ({ wardRef: ref, birthDate, until: birthday(birthDate, 18) }))
    .filter(({ until }) => until > asOf)
    .map(({ wardRef, birthDate, until }) => {
      const issuedOn = birthDate > '2024-01-01' ? birthDate : '2024-01-01';
      return { kind: 'CUSTODY', wardRef, personRef: mother.ref, excluded: [], issuedOn, until };
    });
}

/** One vehicle in fifty; none of the personas'. */
function seizuresIn(population: Population, { key, vehicles, members }: Household): readonly Row<'vehicle_seizure'>[] {
  const random = population.random('judiciary', 'seizures', key);
  const seized = vehicles.filter(() => random.chance(0.02));
  if (members.some((member) => isPersona(population, member))) return [];
  return seized.map(({ id }) => ({
    id: opaqueId(`seizure of ${id}`),
    vehicle_ref: id,
    ordered_on: addDays(population.asOf, -random.integer(10, 400)),
    lifted_on: null,
  }));
}

function orderRow(order: CourtOrder): Row<'court_order'> {
  const { kind, wardRef, personRef, excluded, issuedOn, until } = order;
  return {
    id: opaqueId(`court order ${kind} about ${wardRef} and ${personRef}`),
    kind,
    ward_ref: wardRef,
    person_ref: personRef,
    excluded: JSON.stringify(excluded),
    issued_on: issuedOn,
    until,
    ended_on: null,
    end_reason: null,
  };
}

/** A time of day in office hours; the seconds keep notices of one day apart. */
function at(day: string, random: Random): string {
  return `${day}T${two(random.integer(5, 12))}:${two(random.integer(0, 59))}:${two(random.integer(0, 59))}.000Z`;
}

/** A deadline ends with the last day, Asia/Tehran (UTC+03:30 all year since 1401). */
function endOfDay(deliveredOn: string, days: number): string {
  return `${addDays(deliveredOn, days)}T20:29:59.000Z`;
}

function opaqueId(what: string): string {
  return createHash('sha256').update(what).digest('base64url').slice(0, 22);
}

function adultsIn({ members }: Household, asOf: string): readonly Person[] {
  const lastBirthDate = `${Number(asOf.slice(0, 4)) - 18}${asOf.slice(4)}`;
  return members.filter(({ birthDate, deathDate }) => birthDate <= lastBirthDate && deathDate === null);
}

function isPersona(population: Population, { ref }: Person): boolean {
  return Object.values(population.personas).some(({ person }) => person.ref === ref);
}

const two = (number: number) => String(number).padStart(2, '0');
