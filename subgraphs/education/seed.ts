import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import type { Household, Person, Population } from '../kit/population/population.ts';
import type { EducationTables } from './tables.ts';
import { tellAllLicences } from './tell-licence.ts';

type Row<Table extends keyof EducationTables> = Insertable<EducationTables[Table]>;

const universities = [
  'university-of-tehran',
  'sharif-university',
  'isfahan-university-of-technology',
  'shiraz-university',
  'tabriz-university',
  'ferdowsi-university',
  'payame-noor-university',
] as const;
const fields = ['مهندسی برق', 'حسابداری', 'زیست‌شناسی', 'ادبیات فارسی', 'حقوق', 'پرستاری', 'ریاضی', 'کشاورزی'] as const;
const schoolNames = ['دانش', 'فرهنگ', 'امید', 'مهر', 'اندیشه', 'شکوفه'] as const;
const latinNames = ['Danesh', 'Farhang', 'Omid', 'Mehr', 'Andisheh', 'Shokufeh'] as const;

interface Schools {
  readonly state: string;
  readonly private: string;
}

/** Two schools a province, one of them a company's; every child a pupil; adults with degrees, and students. */
export async function seed(db: Kysely<EducationTables>, population: Population, report: Report): Promise<void> {
  const schools = new Map<string, Schools>();
  const found = createFounder(population);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const provinces = [...new Set(households.flatMap(({ address }) => address?.province ?? []))];
    const made = provinces.filter((province) => !schools.has(province)).map((province) => found(province));
    await bulkInsert(
      db,
      'school',
      made.flatMap(({ rows }) => rows),
    );
    await bulkInsert(
      db,
      'school_licence',
      made.map(({ licence }) => licence),
    );
    for (const { province, ids } of made) schools.set(province, ids);
    await bulkInsert(
      db,
      'enrolment',
      households.flatMap((household) => [...enrolmentsIn(household, schools, population)]),
    );
    await bulkInsert(
      db,
      'study',
      households.flatMap((household) => [...studiesIn(household, population)]),
    );
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
  await tellAllLicences(db);
}

/** The first licence is that of the company which somebody signs for alone. */
function createFounder(population: Population) {
  const active = [...population.companies()].filter(({ state }) => state === 'ACTIVE');
  const sole = active.findIndex(({ signatureRules }) => signatureRules.some(({ required }) => required === 1));
  const companies = [...active.slice(sole), ...active.slice(0, sole)];
  let index = 0;
  return (province: string) => {
    const place = (index += 1);
    const random = population.random('education', 'school', province);
    const which = random.integer(0, schoolNames.length - 1);
    const ids = {
      state: population.opaqueId('school', place * 2),
      private: population.opaqueId('school', place * 2 + 1),
    };
    const company = companies[(place - 1) % companies.length];
    const rows: Row<'school'>[] = [
      school(ids.state, 'PUBLIC', `دبستان و دبیرستان دولتی ${province}`, `Public school no. ${place}`),
      school(ids.private, 'NON_GOVERNMENT', `مدرسهٔ غیردولتی ${schoolNames[which]}`, `${latinNames[which]} School`),
    ];
    const licence: Row<'school_licence'> = {
      id: population.opaqueId('school-licence', place),
      school: ids.private,
      company_ref: company?.ref ?? population.opaqueId('no-company', place),
      issued_on: addDays(population.asOf, -random.integer(500, 1_300)),
      valid_until: addDays(population.asOf, random.integer(200, 900)),
    };
    return { province, ids, rows, licence };

    function school(id: string, kind: 'PUBLIC' | 'NON_GOVERNMENT', name_fa: string, name_en: string): Row<'school'> {
      return { id, kind, name_fa, name_en, province, capacity: kind === 'PUBLIC' ? 50_000 : 5_000 };
    }
  };
}

function* enrolmentsIn(
  { address, members }: Household,
  schools: ReadonlyMap<string, Schools>,
  population: Population,
): Generator<Row<'enrolment'>> {
  const near = schools.get(address?.province ?? '');
  if (near === undefined) return;
  const year = schoolYear(population.asOf);
  for (const person of members) {
    const grade = gradeOf(person, year);
    if (grade === null) continue;
    const random = population.random('education', person.ref);
    const id = population.opaqueId(`enrolment ${person.ref}`, 0);
    const chosen = random.chance(0.25) ? near.private : near.state;
    yield { id, person_ref: person.ref, school: chosen, grade, jalali_year: year, state: 'ENROLLED' };
  }
}

/** Who has turned six by 31 Shahrivar begins that year. */
function gradeOf({ birthDate, deathDate, abroad }: Person, year: number): number | null {
  if (deathDate !== null || abroad) return null;
  const born = toJalaliDate(birthDate);
  const grade = year - born.year - 5 - (born.month > 6 ? 1 : 0);
  return grade >= 1 && grade <= 12 ? grade : null;
}

/** School years begin in Mehr. */
function schoolYear(asOf: string): number {
  const { year, month } = toJalaliDate(asOf);
  return month >= 7 ? year : year - 1;
}

function* studiesIn({ members }: Household, population: Population): Generator<Row<'study'>> {
  const now = toJalaliDate(population.asOf).year;
  const { citizen, 'sole-signatory': sole } = population.personas;
  const learned = new Set([citizen.person.ref, sole.person.ref]);
  for (const { ref, birthDate, deathDate } of members) {
    const age = now - toJalaliDate(birthDate).year;
    const random = population.random('education', 'study', ref);
    const isStory = learned.has(ref);
    if (deathDate !== null || age < 20 || !(isStory || random.chance(0.3))) continue;
    const isStudying = age < 24;
    const level = isStory
      ? 'MASTER'
      : isStudying
        ? 'BACHELOR'
        : random.pick(['ASSOCIATE', 'BACHELOR', 'BACHELOR', 'MASTER', 'DOCTORATE'] as const);
    const graduated = Math.min(now - 1, toJalaliDate(birthDate).year + random.integer(24, 29));
    yield {
      id: population.opaqueId(`study ${ref}`, 0),
      person_ref: ref,
      university: random.pick(universities),
      level,
      field: random.pick(fields),
      graduated_on: isStudying ? null : toIsoDate({ year: graduated, month: 6, day: random.integer(1, 31) }),
    };
  }
}
