import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import {
  type Household,
  paidYears,
  type PensionKind,
  type Person,
  type Population,
  type Random,
} from '../kit/population/population.ts';
import type { PensionFundTables } from './tables.ts';

type Row<Table extends keyof PensionFundTables> = Insertable<PensionFundTables[Table]>;

interface Member {
  readonly periods: readonly Row<'service_period'>[];
  readonly pensions: readonly Row<'pension'>[];
}

interface Country {
  readonly population: Population;
  /** The ward whom the court gave a guardian, and the late mother whose pension goes on being paid. */
  readonly orphan: string | null;
}

const organisations = ['وزارت آموزش و پرورش', 'وزارت بهداشت', 'وزارت راه و شهرسازی', 'سازمان امور مالیاتی'];
const retirementAge = { male: 60, female: 55 } as const;

/** Fills the empty database with the service and the pensions of those of whom social security knows nothing. */
export async function seed(db: Kysely<PensionFundTables>, population: Population, report: Report): Promise<void> {
  const orphan = population.courtOrders.find(({ kind }) => kind === 'GUARDIANSHIP')?.wardRef ?? null;
  const { year } = toJalaliDate(population.asOf);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const members = households.flatMap((household) => membersOf(household, { population, orphan }));
    const pensions = members.flatMap((member) => member.pensions);
    await bulkInsert(
      db,
      'service_period',
      members.flatMap(({ periods }) => periods),
    );
    await bulkInsert(db, 'pension', pensions);
    await bulkInsert(
      db,
      'pension_year',
      pensions.flatMap((pension) => yearsOf(pension, year)),
    );
    done += households.reduce((sum, { members: people }) => sum + people.length, 0);
    report(done, population.people);
  }
}

function yearsOf(pension: Row<'pension'>, presentYear: number): readonly Row<'pension_year'>[] {
  const { person_ref, started_on, kind, last_paid_on, monthly_amount } = pension;
  const paid = { startedOn: started_on, lastPaidOn: last_paid_on, monthlyAmount: monthly_amount };
  return paidYears(paid, presentYear).map((year) => ({ person_ref, started_on, kind, ...year }));
}

function membersOf(household: Household, country: Country): readonly Member[] {
  return household.members.flatMap((person) => memberOf(person, household, country));
}

function memberOf(person: Person, household: Household, country: Country): readonly Member[] {
  const { population, orphan } = country;
  const random = population.random('pension-fund', person.ref);
  const survivor = survivorsPension(person, household, country);
  if (survivor !== null) return [{ periods: [], pensions: [survivor] }];
  if (isMotherOf(person, household, orphan)) return [stillPaid(person, random, population)];
  const isWidow = person.ref === population.personas.widow.person.ref;
  if (person.deathDate !== null || person.abroad || person.employment.length > 0) return [];
  if (person.pension !== null && !isWidow) return [];
  return ownRecord(person, random, { population, isWidow });
}

/** By the person's own service: many of those past the age of retirement, some who were disabled, some who serve. */
function ownRecord(
  person: Person,
  random: Random,
  { population, isWidow }: { readonly population: Population; readonly isWidow: boolean },
): readonly Member[] {
  const { year } = toJalaliDate(population.asOf);
  const birthYear = toJalaliDate(person.birthDate).year;
  const retiredIn = birthYear + retirementAge[person.sex];
  const draw = random.next();
  if (retiredIn < year || isWidow) {
    return draw < 0.45 || isWidow ? [retired(person, random, { kind: 'OLD_AGE', year: Math.min(retiredIn, year - 1), population })] : []; // prettier-ignore
  }
  if (birthYear > year - 30) return [];
  if (draw < 0.04)
    return [retired(person, random, { kind: 'DISABILITY', year: year - random.integer(1, 4), population })];
  return draw < 0.25 ? [{ periods: [service(person, random, null)], pensions: [] }] : [];
}

interface Retirement {
  readonly kind: PensionKind;
  /** Jalali. */
  readonly year: number;
  readonly population: Population;
}

function retired(person: Person, random: Random, { kind, year, population }: Retirement): Member {
  const started_on = toIsoDate({ year, month: 1 + random.integer(0, 11), day: 1 });
  const pension: Row<'pension'> = {
    person_ref: person.ref,
    kind,
    started_on,
    ended_on: null,
    last_paid_on: lastPayment(population),
    monthly_amount: amount(random),
    deceased_ref: null,
  };
  return { periods: [service(person, random, addDays(started_on, -1))], pensions: [pension] };
}

/** The fund never heard of her death: made up, for those who look for what registers contradict. */
function stillPaid(person: Person, random: Random, population: Population): Member {
  return retired(person, random, { kind: 'DISABILITY', year: 1399, population });
}

function isMotherOf({ ref }: Person, { members }: Household, child: string | null): boolean {
  return members.some((member) => member.ref === child && member.motherRef === ref);
}

/** Of a dead civil servant: somebody of whom social security knows nothing. Half each to spouse and minor children (k). */
function survivorsPension(
  person: Person,
  { members }: Household,
  { population, orphan }: Country,
): Row<'pension'> | null {
  if (person.deathDate !== null || person.pension !== null || person.abroad) return null;
  const deceased = members.find(
    ({ ref, deathDate, employment, pension }) =>
      deathDate !== null &&
      employment.length === 0 &&
      pension === null &&
      (ref === person.spouseRef || (ref === person.fatherRef && isMinor(person, population.asOf))),
  );
  if (deceased?.deathDate == null) return null;
  const random = population.random('pension-fund', 'survivors', deceased.ref);
  if (!random.chance(0.5) && person.ref !== orphan) return null;
  const { year, month } = toJalaliDate(deceased.deathDate);
  const started_on = month === 12 ? toIsoDate({ year: year + 1, month: 1, day: 1 }) : toIsoDate({ year, month: month + 1, day: 1 }); // prettier-ignore
  if (started_on > population.asOf) return null;
  return {
    person_ref: person.ref,
    kind: 'SURVIVORS',
    started_on,
    ended_on: null,
    last_paid_on: lastPayment(population),
    monthly_amount: (amount(random) / 2000n) * 1000n,
    deceased_ref: deceased.ref,
  };
}

const isMinor = ({ birthDate }: Person, day: string) => Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 18;

function service({ ref, birthDate }: Person, random: Random, until: string | null): Row<'service_period'> {
  const year = toJalaliDate(birthDate).year + random.integer(20, 24);
  const from_day = toIsoDate({ year, month: random.integer(1, 12), day: 1 });
  return { person_ref: ref, organisation: random.pick(organisations), from_day, until_day: until };
}

/** The day before everything is true: the last of Mehr 1405. */
const lastPayment = ({ asOf }: Population) => addDays(asOf, -1);

/** Rial, in whole thousands. */
const amount = (random: Random) => BigInt(random.integer(110_000, 260_000)) * 1_000n;
