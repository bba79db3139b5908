import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { addDays, toIsoDate } from '../kit/jalali.ts';
import {
  type Dependant,
  dependantsOf,
  type Household,
  type Person,
  type Population,
} from '../kit/population/population.ts';
import type { HealthInsuranceTables, SchemeCode } from './tables.ts';

type CoverRow = Insertable<HealthInsuranceTables['cover']>;
type CoveredRow = Insertable<HealthInsuranceTables['covered_person']>;

interface Terms {
  readonly scheme: SchemeCode;
  readonly from: string;
  readonly until: string;
}

interface Insured {
  readonly head: Person;
  readonly terms: Terms;
  readonly dependants: readonly Dependant[];
}

/** Covers of work and of pensions run to the end of the Jalali year. */
const endOfYear = toIsoDate({ year: 1405, month: 12, day: 29 });

/** Covers whoever works or draws a pension with their dependants, and the others by universal insurance. */
export async function seed(db: Kysely<HealthInsuranceTables>, population: Population, report: Report): Promise<void> {
  let done = 0;
  let covers = 0;
  for (const households of batches(population.households(), 500)) {
    const all = households.flatMap((household) => insuredIn(household, population));
    const rows = all.map((insured) => rowsOf(insured, population.opaqueId('basic-cover', covers++)));
    await bulkInsert(
      db,
      'cover',
      rows.map(({ cover }) => cover),
    );
    await bulkInsert(
      db,
      'covered_person',
      rows.flatMap(({ covered }) => covered),
    );
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}

/** Nobody is covered twice: who works is not a dependant, and a child is the father's before the mother's. */
function insuredIn({ members }: Household, population: Population): readonly Insured[] {
  const workers = members.filter((member) => termsOfWork(member) !== null);
  const others = members.filter((member) => termsOfWork(member) === null);
  const covered = new Set<string>();
  function insure(head: Person, terms: Terms): Insured {
    const found = isHere(head) ? dependantsOf(head, others, population.asOf) : [];
    const dependants = found.filter(({ person }) => !covered.has(person.ref));
    for (const { ref } of [head, ...dependants.map(({ person }) => person)]) covered.add(ref);
    return { head, terms, dependants };
  }
  const fathersFirst = workers.toSorted((one, other) => Number(other.sex === 'male') - Number(one.sex === 'male'));
  const byWork = fathersFirst.map((head) => insure(head, termsOfWork(head)!));
  const universal = others
    .filter(isHere)
    .flatMap((head) => (covered.has(head.ref) ? [] : insure(head, universalTerms(head, population))));
  return [...byWork, ...universal];
}

const isHere = ({ deathDate, abroad }: Person) => deathDate === null && !abroad;

/** By present work or a pension; of the dead, and of who has left, until then. Null for whom there is neither. */
function termsOfWork(person: Person): Terms | null {
  const { employment, pension, deathDate } = person;
  const job = employment.at(-1);
  if (pension !== null) {
    const until = deathDate ?? pension.endedOn ?? endOfYear;
    return { scheme: 'PENSIONERS', from: pension.startedOn, until };
  }
  if (job === undefined || (job.to !== null && isHere(person))) return null;
  return { scheme: 'EMPLOYED', from: job.from, until: deathDate ?? job.to ?? endOfYear };
}

/** For a year at a time; one in twelve has let it lapse. */
function universalTerms({ ref, birthDate }: Person, population: Population): Terms {
  const random = population.random('health-insurance', 'universal', ref);
  const lapsed = random.chance(1 / 12) ? 365 : 0;
  const from = addDays(population.asOf, -random.integer(20, 300) - lapsed);
  return { scheme: 'UNIVERSAL', from: from > birthDate ? from : birthDate, until: addDays(from, 364) };
}

function rowsOf({ head, terms: { scheme, from, until }, dependants }: Insured, cover_id: string) {
  const cover: CoverRow = { id: cover_id, head_ref: head.ref, scheme, from_day: from, until_day: until };
  const covered: CoveredRow[] = [
    { cover_id, person_ref: head.ref, relation: 'HEAD', from_day: from, until_day: null },
    ...dependants.map(({ person, relation, until: last }) => ({
      cover_id,
      person_ref: person.ref,
      relation,
      from_day: person.birthDate > from ? person.birthDate : from,
      until_day: last,
    })),
  ];
  return { cover, covered };
}
