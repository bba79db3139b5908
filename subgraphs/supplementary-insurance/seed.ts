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
import type { PlanCode, SupplementaryInsuranceTables } from './tables.ts';

type PolicyRow = Insertable<SupplementaryInsuranceTables['policy']>;
type CoveredRow = Insertable<SupplementaryInsuranceTables['covered_person']>;

interface Contract {
  readonly head: Person;
  readonly plan: PlanCode;
  readonly from: string;
  readonly until: string;
  readonly dependants: readonly Dependant[];
}

/** Group contracts run with the insurer's year, from Mehr to Shahrivar. */
const year = {
  from: toIsoDate({ year: 1405, month: 7, day: 1 }),
  until: toIsoDate({ year: 1406, month: 6, day: 31 }),
};

/** Contracts of some employers with their workers, and of some pensioners, each with spouse and children. */
export async function seed(
  db: Kysely<SupplementaryInsuranceTables>,
  population: Population,
  report: Report,
): Promise<void> {
  let done = 0;
  const next = { policy: 0, member: 0 };
  const contracted = contractedWith(population);
  for (const households of batches(population.households(), 500)) {
    const contracts = households.flatMap((household) => contractsIn(household, population, contracted));
    const rows = contracts.map((contract) => {
      const policy = population.opaqueId('policy', next.policy++);
      return rowsOf(contract, policy, () => population.opaqueId('policy-member', next.member++));
    });
    await bulkInsert(
      db,
      'policy',
      rows.map(({ policy }) => policy),
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

/** Which employers have a contract: two in five, and that of the citizen. */
function contractedWith(population: Population): (workshopCode: string) => boolean {
  const ofCitizen = population.personas.citizen.person.employment.at(-1)?.workshopCode;
  return (workshopCode) =>
    workshopCode === ofCitizen || population.random('supplementary-insurance', workshopCode).chance(0.4);
}

/** Nobody is covered twice by this insurer: who is a head is no dependant. */
function contractsIn(
  { members }: Household,
  population: Population,
  contracted: (workshopCode: string) => boolean,
): readonly Contract[] {
  const terms = members.map((member) => ({ member, terms: termsOf(member, population, contracted) }));
  const others = terms.filter((each) => each.terms === null).map(({ member }) => member);
  const covered = new Set<string>();
  return terms.flatMap(({ member: head, terms: own }): Contract[] => {
    if (own === null) return [];
    const dependants = dependantsOf(head, others, population.asOf).filter(({ person }) => !covered.has(person.ref));
    for (const { person } of dependants) covered.add(person.ref);
    return [{ head, ...own, dependants }];
  });
}

/** A worker's by the employer's contract; a pensioner's own. Some joined late in the year, some have let it end. */
function termsOf(
  { ref, employment, pension, deathDate, abroad }: Person,
  population: Population,
  contracted: (workshopCode: string) => boolean,
): Pick<Contract, 'plan' | 'from' | 'until'> | null {
  if (deathDate !== null || abroad) return null;
  const random = population.random('supplementary-insurance', ref);
  const job = employment.at(-1);
  if (job?.to === null && contracted(job.workshopCode)) {
    const joined = addDays(population.asOf, -random.integer(30, 1500));
    const plan = random.chance(0.3) ? 'GROUP_PLUS' : 'GROUP';
    return { plan, from: joined > job.from ? joined : job.from, until: year.until };
  }
  const isPensioner = ref === population.personas.pensioner.person.ref;
  if (pension === null || !(random.chance(0.35) || isPensioner)) return null;
  const hasEnded = random.chance(0.2) && !isPensioner;
  const joined = addDays(year.from, -731);
  const from = joined > pension.startedOn ? joined : pension.startedOn;
  return {
    plan: 'PENSIONERS',
    from,
    until: hasEnded && pension.startedOn < joined ? addDays(year.from, -1) : year.until,
  };
}

function rowsOf({ head, plan, from, until, dependants }: Contract, policy_id: string, newId: () => string) {
  const policy: PolicyRow = { id: policy_id, head_ref: head.ref, plan, from_day: from, until_day: until };
  const covered: CoveredRow[] = [
    { id: newId(), policy_id, person_ref: head.ref, relation: 'HEAD', from_day: from, until_day: null },
    ...dependants.map(({ person, relation, until: last }) => ({
      id: newId(),
      policy_id,
      person_ref: person.ref,
      relation,
      from_day: person.birthDate > from ? person.birthDate : from,
      until_day: last,
    })),
  ];
  return { policy, covered };
}
