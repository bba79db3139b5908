import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays } from '../kit/jalali.ts';
import type { Household, Person, Population, Random } from '../kit/population/population.ts';
import { clinicPlaces, clinicRows } from './clinics.ts';
import { requests } from './requests.ts';
import type { BloodGroup, ContactRelation, HospitalTables, Outcome, Ward } from './tables.ts';

type Row<Table extends keyof HospitalTables> = Insertable<HospitalTables[Table]>;

interface Stay {
  readonly admission: Omit<Row<'admission'>, 'id'>;
  readonly diagnoses: readonly string[];
}

interface Patient {
  readonly patient: Row<'patient'>;
  readonly allergies: readonly Row<'allergy'>[];
  readonly conditions: readonly string[];
  readonly stays: readonly Stay[];
}

const bloodGroups: readonly { readonly weight: number; readonly group: BloodGroup }[] = [
  { weight: 33, group: 'O_POSITIVE' },
  { weight: 4, group: 'O_NEGATIVE' },
  { weight: 27, group: 'A_POSITIVE' },
  { weight: 3, group: 'A_NEGATIVE' },
  { weight: 22, group: 'B_POSITIVE' },
  { weight: 3, group: 'B_NEGATIVE' },
  { weight: 7, group: 'AB_POSITIVE' },
  { weight: 1, group: 'AB_NEGATIVE' },
];

const chronic = ['E11', 'I10', 'I25', 'N18', 'J45', 'G40'];
const allergens = ['PENICILLIN', 'LATEX', 'PEANUT', 'CONTRAST'];

/** One person in eight has been a patient; so have the citizen, her daughter, the pensioner and the widow. */
export async function seed(db: Kysely<HospitalTables>, population: Population, report: Report): Promise<void> {
  const { citizen, child, pensioner, widow } = population.personas;
  const known = new Set([citizen, child, pensioner, widow].map(({ person }) => person.ref));
  await bulkInsert(db, 'clinic', clinicRows);
  for (const place of clinicPlaces) await requests.addPlace(db, place);
  let done = 0;
  let stays = 0;
  for (const households of batches(population.households(), 500)) {
    const patients = households.flatMap((household) =>
      household.members.flatMap((person) => patientOf(person, { household, population, known })),
    );
    const admissions = patients
      .flatMap((patient) => patient.stays)
      .map((stay) => ({ ...stay, id: population.opaqueId('admission', stays++) }));
    await bulkInsert(
      db,
      'patient',
      patients.map(({ patient }) => patient),
    );
    await bulkInsert(
      db,
      'allergy',
      patients.flatMap(({ allergies }) => allergies),
    );
    await bulkInsert(
      db,
      'chronic_condition',
      patients.flatMap(({ patient: { person_ref }, conditions }) => conditions.map((code) => ({ person_ref, code }))),
    );
    await bulkInsert(
      db,
      'admission',
      admissions.map(({ id, admission }) => ({ id, ...admission })),
    );
    await bulkInsert(
      db,
      'diagnosis',
      admissions.flatMap(({ id, diagnoses }) => diagnoses.map((code, place) => ({ admission_id: id, place, code }))),
    );
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

interface Place {
  readonly household: Household;
  readonly population: Population;
  readonly known: ReadonlySet<string>;
}

function patientOf(person: Person, { household, population, known }: Place): readonly Patient[] {
  const random = population.random('hospital', person.ref);
  const chosen = random.chance(1 / 8) && !person.abroad;
  if (!chosen && !known.has(person.ref)) return [];
  const age = ageOf(person, population.asOf);
  const conditions = chronic.filter(() => random.chance(age / 400));
  const stays = staysOf(person, random, { age, asOf: population.asOf });
  const [latest] = stays.map(({ admission }) => admission.admitted_on).toSorted((one, other) => (one < other ? 1 : -1));
  const patient: Row<'patient'> = {
    person_ref: person.ref,
    blood_group: random.pickWeighted(bloodGroups).group,
    ...contactOf(person, household),
    updated_on: latest ?? population.asOf,
  };
  const allergies = allergens.flatMap((code): Row<'allergy'>[] => {
    const severity = random.chance(0.4) ? 'SEVERE' : 'MILD';
    const isNarges = person.ref === population.personas.child.person.ref && code === 'PENICILLIN';
    return random.chance(0.1) || isNarges ? [{ person_ref: person.ref, code, severity }] : [];
  });
  return [{ patient, allergies, conditions, stays }];
}

const ageOf = ({ birthDate }: Person, day: string) => Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));

/** A spouse, else a parent, else a grown child, of the same household and alive. */
function contactOf(
  person: Person,
  { members }: Household,
): Pick<Row<'patient'>, `contact_${string}` & keyof Row<'patient'>> {
  const alive = members.filter(({ deathDate, mobile }) => deathDate === null && mobile !== null);
  const relations: readonly (readonly [ContactRelation, (other: Person) => boolean])[] = [
    ['SPOUSE', ({ ref }) => ref === person.spouseRef],
    ['PARENT', ({ ref }) => ref === person.motherRef || ref === person.fatherRef],
    ['CHILD', ({ fatherRef, motherRef }) => fatherRef === person.ref || motherRef === person.ref],
  ];
  for (const [relation, is] of relations) {
    const found = alive.find(is);
    if (found) return { contact_name: nameOf(found), contact_relation: relation, contact_mobile: found.mobile };
  }
  return { contact_name: null, contact_relation: null, contact_mobile: null };
}

const nameOf = ({ givenName, familyName }: Person) => (familyName === null ? givenName : `${givenName} ${familyName}`);

/** Reasons for a stay, each for whom it may befall. */
const reasons: readonly {
  readonly code: string;
  readonly ward: Ward;
  readonly ages: readonly [number, number];
  readonly sex?: Person['sex'];
}[] = [
  { code: 'J18', ward: 'PAEDIATRICS', ages: [1, 14] },
  { code: 'S52', ward: 'ORTHOPAEDICS', ages: [5, 90] },
  { code: 'K35', ward: 'SURGERY', ages: [15, 60] },
  { code: 'O80', ward: 'MATERNITY', ages: [20, 42], sex: 'female' },
  { code: 'N20', ward: 'INTERNAL', ages: [20, 80] },
  { code: 'K80', ward: 'SURGERY', ages: [30, 80] },
  { code: 'I21', ward: 'CARDIOLOGY', ages: [45, 100] },
];

interface Life {
  readonly age: number;
  readonly asOf: string;
}

/** One or two stays of the last years; some of the dead died here. */
function staysOf(person: Person, random: Random, { age, asOf }: Life): readonly Stay[] {
  const last = person.deathDate ?? asOf;
  return Array.from({ length: random.integer(1, 2) }, (_, index): readonly Stay[] => {
    const back = index * 400 + random.integer(15, 380);
    const fitting = reasons.filter(
      ({ ages: [from, to], sex }) => age - back / 365 >= from && age <= to && (sex === undefined || sex === person.sex),
    );
    if (fitting.length === 0) return [];
    const { code, ward } = random.pick(fitting);
    const died = index === 0 && person.deathDate !== null && random.chance(0.5);
    const days = random.integer(1, 9);
    const dischargedOn = died ? last : addDays(last, days - back);
    const outcome: Outcome = died ? 'DIED' : random.pick(['RECOVERED', 'IMPROVED']);
    const isFollowed = outcome === 'IMPROVED';
    return [
      {
        admission: {
          person_ref: person.ref,
          ward,
          admitted_on: addDays(dischargedOn, -days),
          discharged_on: dischargedOn,
          outcome,
          follow_up_on: isFollowed ? addDays(dischargedOn, 14) : null,
        },
        diagnoses: [code],
      },
    ];
  }).flat();
}
