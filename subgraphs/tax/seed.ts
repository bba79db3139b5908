import type { Insertable, Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import type { Company, Household, Person, PersonaName, Population, Random } from '../kit/population/population.ts';
import type { TaxKind, TaxTables } from './tables.ts';

type Row<Table extends keyof TaxTables> = Insertable<TaxTables[Table]>;

/** A taxpayer's file of the last year, with what she owes by it. */
interface Taxation {
  readonly file: Row<'tax_file'>;
  readonly debt: Row<'tax_debt'> | null;
  readonly instalments: readonly Row<'instalment'>[];
}

/** How a taxpayer of the stories stands; the others draw theirs. */
type Story = 'PAID' | 'OVERDUE' | 'KEEPS_INSTALMENTS';

/** The last year that returns were due for, and when what they owe is due. */
const lastYear = 1404;
const declaredOn = '2026-06-20';
const dueOn = '2026-08-22';
const adultAge = 18;

const personaStories: Partial<Record<PersonaName, Story>> = {
  citizen: 'KEEPS_INSTALMENTS',
  spouse: 'PAID',
  pensioner: 'OVERDUE',
};
/** By the place of the company among the first. */
const companyStories: readonly Story[] = ['PAID', 'KEEPS_INSTALMENTS', 'OVERDUE'];

/** Gives working adults and companies a file of the last year, and some of them a debt by it. */
export async function seed(db: Kysely<TaxTables>, population: Population, report: Report): Promise<void> {
  const assess = createAssessor(population);
  const domiciles = createDomiciles(population);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    const members = households.flatMap((household) => household.members);
    await record(
      db,
      members.flatMap((member) => assess.person(member)),
    );
    await bulkInsert(db, 'tax_domicile', households.flatMap(domiciles));
    done += members.length;
    report(done, population.people);
  }
  await record(
    db,
    [...population.companies()].map((company, place) => assess.company(company, place)),
  );
}

async function record(db: Kysely<TaxTables>, taxations: readonly Taxation[]): Promise<void> {
  await bulkInsert(
    db,
    'tax_file',
    taxations.map(({ file }) => file),
  );
  await bulkInsert(
    db,
    'tax_debt',
    taxations.flatMap(({ debt }) => debt ?? []),
  );
  await bulkInsert(
    db,
    'instalment',
    taxations.flatMap(({ instalments }) => instalments),
  );
}

function createAssessor(population: Population) {
  const stories = new Map(
    Object.entries(personaStories).map(([name, story]) => [population.personas[name as PersonaName].person.ref, story]),
  );
  let files = 0;
  const nextId = () => population.opaqueId('tax', files++);
  return {
    person(person: Person): readonly Taxation[] {
      if (!paysTax(person, population.asOf)) return [];
      const random = population.random('tax', person.ref);
      const story = stories.get(person.ref) ?? drawStory(random);
      const isEmployed = person.employment.some(({ to }) => to === null);
      const kind = story === 'PAID' && isEmployed ? 'SALARY' : random.pick(['BUSINESS', 'RENTAL'] as const);
      return [taxationOf(person.ref, { kind, story, random, nextId })];
    },
    company({ ref }: Company, place: number): Taxation {
      const random = population.random('tax', ref);
      const kind = place === 1 ? 'VALUE_ADDED' : random.pick(['CORPORATE', 'VALUE_ADDED'] as const);
      return taxationOf(ref, { kind, story: companyStories[place] ?? drawStory(random), random, nextId });
    },
  };
}

/**
 * Most have declared where they live. The pensioner has not told that he moved out of the citizen's home, and neither
 * have one in a hundred and fifty of the others, whose next household lives there now.
 */
function createDomiciles(population: Population) {
  const { citizen, pensioner } = population.personas;
  const former = [...firstHouseholds(population)].find(({ members }) =>
    members.some(({ ref }) => ref === citizen.person.ref),
  );
  return ({ members, address }: Household, index: number, all: readonly Household[]): Row<'tax_domicile'>[] =>
    members.flatMap((member) => {
      if (address === null || !paysTax(member, population.asOf)) return [];
      const isPensioner = member.ref === pensioner.person.ref;
      const hasMoved = isPensioner || population.random('tax', 'domicile', member.ref).chance(1 / 150);
      const before = isPensioner ? former?.address : all[index + 1]?.address;
      const { postalCode } = hasMoved && before ? before : address;
      return [{ taxpayer_ref: member.ref, postal_code: postalCode, declared_on: declaredOn }];
    });
}

/** Those of the stories are among them. */
function* firstHouseholds(population: Population): Generator<Household> {
  let count = 0;
  for (const household of population.households()) {
    if ((count += 1) > 50) return;
    yield household;
  }
}

function paysTax({ birthDate, deathDate, employment }: Person, asOf: string): boolean {
  const age = toJalaliDate(asOf).year - toJalaliDate(birthDate).year;
  return deathDate === null && age > adultAge && (employment.length > 0 || age > 40);
}

/** Most have paid; some have not, or pay by instalments. */
function drawStory(random: Random): Story {
  const drawn = random.next();
  if (drawn < 0.08) return 'OVERDUE';
  return drawn < 0.14 ? 'KEEPS_INSTALMENTS' : 'PAID';
}

interface Facts {
  readonly kind: TaxKind;
  readonly story: Story;
  readonly random: Random;
  readonly nextId: () => string;
}

function taxationOf(taxpayer_ref: string, { kind, story, random, nextId }: Facts): Taxation {
  const [least, most] = kind === 'CORPORATE' || kind === 'VALUE_ADDED' ? [800_000, 90_000_000] : [20_000, 900_000];
  const amount = BigInt(random.integer(least, most)) * 1_000n;
  const of = { taxpayer_ref, kind, year: lastYear };
  const id = nextId();
  const file = { ...of, id, state: 'FINAL' as const, declared_on: kind === 'SALARY' ? null : declaredOn };
  const arranged = story === 'KEEPS_INSTALMENTS' ? 1 : 0;
  return {
    file: { ...file, assessed: amount },
    debt: { ...of, id, amount, due_on: dueOn, arranged, paid_on: story === 'PAID' ? dueOn : null },
    instalments: arranged === 1 ? keptInstalments(id, amount) : [],
  };
}

/** The first is paid, the others are due in the years to come. */
function keptInstalments(debt_id: string, amount: bigint): readonly Row<'instalment'>[] {
  const days = ['2026-08-22', '2027-08-22', '2028-08-21', '2029-08-21'];
  const each = amount / BigInt(days.length);
  return days.map((due_on, index) => ({
    debt_id,
    number: index + 1,
    amount: index === 0 ? amount - each * BigInt(days.length - 1) : each,
    due_on,
    paid_on: index === 0 ? due_on : null,
  }));
}
