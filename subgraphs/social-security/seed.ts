import type { Insertable, Kysely } from 'kysely';
import { bulkInsert } from '../kit/database/database.ts';
import { addDays, toJalaliDate } from '../kit/jalali.ts';
import {
  type Employment,
  paidYears,
  type Person,
  type Population,
  type Workshop,
} from '../kit/population/population.ts';
import type { SocialSecurityTables } from './tables.ts';

type Row<Table extends keyof SocialSecurityTables> = Insertable<SocialSecurityTables[Table]>;

/** Fills the empty database with the insured months, places of work and pensions of the made-up population. */
export async function seed(
  db: Kysely<SocialSecurityTables>,
  population: Population,
  report: (done: number, total: number) => void,
): Promise<void> {
  const reportPerson = (done: number) => report(done, population.people);
  await bulkInsert(db, 'case_file', caseRows(population));
  await bulkInsert(db, 'workshop', workshopRows(population));
  await bulkInsert(db, 'insured_person', insuredRows(population));
  await bulkInsert(db, 'pension', pensionRows(population));
  await bulkInsert(db, 'pension_year', pensionYearRows(population));
  await bulkInsert(db, 'insured_year', yearRows(population, reportPerson));
  reportPerson(population.people);
}

/**
 * The widow's late husband was paid once after his death: one case about that is open, an earlier one is closed. A third
 * case names the husband of the official who inquires here.
 */
function* caseRows({ personas, asOf }: Population): Generator<Row<'case_file'>> {
  const person_ref = personas.widow.person.ref;
  yield { case_ref: 'SSO-1405-0017', person_ref, opened_on: addDays(asOf, -20), closed_on: null };
  yield { case_ref: 'SSO-1404-0902', person_ref, opened_on: addDays(asOf, -400), closed_on: addDays(asOf, -300) };
  const husband = personas['technician-traffic'].person.ref;
  yield { case_ref: 'SSO-1405-0021', person_ref: husband, opened_on: addDays(asOf, -10), closed_on: null };
}

function* workshopRows(population: Population): Generator<Row<'workshop'>> {
  for (const { code, name, activity, openedOn, owner } of population.workshops()) {
    yield {
      code,
      name,
      activity,
      opened_on: openedOn,
      owner_person_ref: owner.kind === 'person' ? owner.personRef : null,
      owner_company_ref: owner.kind === 'company' ? owner.companyRef : null,
      debt: debtOf(population, code),
    };
  }
}

/** One employer in five owes something, in whole thousands of rial. */
function debtOf(population: Population, workshopCode: Workshop['code']): bigint {
  const random = population.random('social-security', 'debt', workshopCode);
  return random.chance(0.2) ? BigInt(random.integer(20_000, 4_000_000)) * 1_000n : 0n;
}

function* insuredRows(population: Population): Generator<Row<'insured_person'>> {
  for (const { ref, insuranceNumber } of persons(population)) {
    if (insuranceNumber !== null) yield { person_ref: ref, number: insuranceNumber };
  }
}

function* pensionRows(population: Population): Generator<Row<'pension'>> {
  for (const { ref, pension } of persons(population)) {
    if (pension === null) continue;
    yield {
      person_ref: ref,
      kind: pension.kind,
      started_on: pension.startedOn,
      ended_on: pension.endedOn,
      last_paid_on: pension.lastPaidOn,
      monthly_amount: pension.monthlyAmount,
      deceased_ref: pension.deceasedRef,
    };
  }
}

function* pensionYearRows(population: Population): Generator<Row<'pension_year'>> {
  const { year } = toJalaliDate(population.asOf);
  for (const { ref, pension } of persons(population)) {
    if (pension === null) continue;
    const { startedOn: started_on, kind } = pension;
    for (const paid of paidYears(pension, year)) yield { person_ref: ref, started_on, kind, ...paid };
  }
}

function* yearRows(population: Population, reportPerson: (done: number) => void): Generator<Row<'insured_year'>> {
  let done = 0;
  for (const { ref, employment } of persons(population)) {
    for (const job of employment) yield* yearsOf(ref, job, population.asOf);
    reportPerson((done += 1));
  }
}

/** A job that goes on is insured up to the last whole month before the day everything is true at. */
function* yearsOf(personRef: string, job: Employment, asOf: string): Generator<Row<'insured_year'>> {
  const start = toJalaliDate(job.from);
  const end = job.to === null ? monthBefore(toJalaliDate(asOf)) : toJalaliDate(job.to);
  for (const { jalaliYear, monthlyWage } of job.wages) {
    const firstMonth = jalaliYear === start.year ? start.month : 1;
    const lastMonth = jalaliYear === end.year ? end.month : 12;
    if (jalaliYear > end.year || firstMonth > lastMonth) continue;
    yield {
      person_ref: personRef,
      workshop_code: job.workshopCode,
      jalali_year: jalaliYear,
      first_month: firstMonth,
      last_month: lastMonth,
      monthly_wage: monthlyWage,
    };
  }
}

function monthBefore({ year, month }: { readonly year: number; readonly month: number }) {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

function* persons(population: Population): Generator<Person> {
  for (const { members } of population.households()) yield* members;
}
