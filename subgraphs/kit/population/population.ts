import type { Company, Workshop } from './company.ts';
import { completeHousehold } from './complete-household.ts';
import { composeHousehold } from './compose-household.ts';
import { asOf, createCountry, type Country } from './country.ts';
import type { Draft, HouseholdDraft } from './draft.ts';
import type { Household } from './household.ts';
import { toJalaliDate } from '../jalali.ts';
import { createLabourMarket, type LabourMarket } from './labour-market.ts';
import { personaNames, type Persona, type PersonaName } from './persona.ts';
import { personaStories } from './persona-stories.ts';
import type { Random } from './random.ts';
import { orderStories, type StoryPlace, willStories } from './family-stories.ts';
import type { CourtOrder, Will } from './guardianship.ts';
import { storyHouseholds, storyPeople } from './story-households.ts';
import { trimHousehold } from './trim-household.ts';

export { billFileOf, type BillService, madeUpBillId, paymentIdOf } from './bill-number.ts';
export type { ActKind, Company, Director, Signatory, SignatureRule, Workshop } from './company.ts';
export { type Dependant, dependantsOf } from './dependants.ts';
export type { CourtOrder, Will } from './guardianship.ts';
export { type PaidYear, paidYears } from './paid-years.ts';
export type { Address, Household } from './household.ts';
export type { Employment, Pension, PensionKind, Person, Sex, YearlyWage } from './person.ts';
export { personaNames, type Persona, type PersonaName } from './persona.ts';
export type { Random } from './random.ts';
export type { Fine, FineState, Plate, PlateAssignment, PlateKind, Vehicle, VehicleKind } from './vehicle.ts';

/** A made-up country: the same `people` and `seed` give the same persons, numbers and stories in every process. */
export interface Population {
  /** How many persons there are, the personas and the few dead included. */
  readonly people: number;
  /** The day everything is true at: 1 Aban 1405. Nothing depends on the real clock. */
  readonly asOf: '2026-10-23';
  /** Made one by one while being read, the personas' first; each call begins anew and gives the same. */
  households(): Iterable<Household>;
  companies(): Iterable<Company>;
  workshops(): Iterable<Workshop>;
  /** Of the families of the stories. */
  readonly courtOrders: readonly CourtOrder[];
  readonly wills: readonly Will[];
  readonly personas: Readonly<Record<PersonaName, Persona>>;
  /** The stream that belongs to this key and this population: for what an agency adds of its own. */
  random(...key: readonly (string | number)[]): Random;
  /** An opaque id, 22 characters of base64url, for a record that an agency adds; one for each (kind, index). */
  opaqueId(kind: string, index: number): string;
}

const fewestPeople = 50;
/** The ranges of made-up numbers hold no more. */
const mostPeople = 500_000;

/**
 * @throws RangeError when `people` is not a whole number from 50 to 500,000 or `seed` is not a whole number.
 */
export function createPopulation({
  people,
  seed = 1405,
}: {
  readonly people: number;
  readonly seed?: number;
}): Population {
  if (!Number.isInteger(people) || people < fewestPeople || people > mostPeople) {
    throw new RangeError(`A population has ${fewestPeople} to ${mostPeople} people, but ${people} were asked for.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number, but is ${seed}.`);
  const country = createCountry(
    people,
    seed,
    storyHouseholds.map(({ city }) => city),
  );
  const market = openMarket(country);
  return Object.freeze<Population>({
    people,
    asOf,
    households: () => iterate(() => makeHouseholds(country, market)),
    companies: () => iterate(() => makeCompanies(market)),
    workshops: () => iterate(() => makeWorkshops(market)),
    courtOrders: orderStories.map(({ ward, person, ...order }) => ({
      ...order,
      wardRef: refAt(country, ward),
      personRef: refAt(country, person),
    })),
    wills: willStories.map(({ ward, person, testator, ...will }) => ({
      ...will,
      wardRef: refAt(country, ward),
      personRef: refAt(country, person),
      testatorRef: refAt(country, testator),
    })),
    personas: makePersonas(country, market),
    random: country.random,
    opaqueId: (kind, index) => country.opaqueId(`agency:${kind}`, index),
  });
}

const draftOf = (country: Country, index: number): HouseholdDraft =>
  storyHouseholds[index] ?? composeHousehold(country, index);

function birthYearOfHead(country: Country): (household: number) => number {
  return (household) => toJalaliDate(headOf(country, household).birthDate).year;
}

const refAt = (country: Country, [household, member]: StoryPlace) => country.personRef(household, member);

function headOf(country: Country, household: number): Draft {
  const [head] = draftOf(country, household).members;
  if (head === undefined) throw new RangeError(`Household ${household} has no member.`);
  return head;
}

function nameOfHead(country: Country): (household: number) => string {
  return (household) => {
    const { givenName, familyName } = headOf(country, household);
    return familyName === null ? givenName : `${givenName} ${familyName}`;
  };
}

function openMarket(country: Country): LabourMarket {
  return createLabourMarket({
    country,
    storyPeople,
    storyHouseholds: storyHouseholds.length,
    birthYearOfHead: birthYearOfHead(country),
    nameOfHead: nameOfHead(country),
  });
}

/** An iterable that can be read again and again, each time from the start. */
function iterate<Item>(start: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: start };
}

function* makeHouseholds(country: Country, market: LabourMarket): Generator<Household> {
  const birthYear = birthYearOfHead(country);
  let left = country.people;
  for (let index = 0; left > 0; index += 1) {
    const draft = trimHousehold(draftOf(country, index), left);
    left -= draft.members.length;
    yield completeHousehold(country, market, { index, draft, birthYearOfHead: birthYear });
  }
}

function* makeCompanies(market: LabourMarket): Generator<Company> {
  for (let index = 0; index < market.workshopCount; index += 1) {
    const company = market.company(index);
    if (company !== null) yield company;
  }
}

function* makeWorkshops(market: LabourMarket): Generator<Workshop> {
  for (let index = 0; index < market.workshopCount; index += 1) yield market.workshop(index);
}

function makePersonas(country: Country, market: LabourMarket): Population['personas'] {
  const homes = storyHouseholds.map((draft, index) =>
    completeHousehold(country, market, { index, draft, birthYearOfHead: birthYearOfHead(country) }),
  );
  const entries = personaNames.map((name): [PersonaName, Persona] => {
    const { household, member, ...told } = personaStories[name];
    const person = homes[household]?.members[member];
    if (person === undefined) throw new RangeError(`The persona ${name} has no place in the story households.`);
    return [name, Object.freeze({ name, person, ...told })];
  });
  return Object.freeze(Object.fromEntries(entries) as Record<PersonaName, Persona>);
}
