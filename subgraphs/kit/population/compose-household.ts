import { toIsoDate, toJalaliDate } from '../jalali.ts';
import { composeChild, composePerson, ended, presentYear, recordedAsTyped } from './compose-person.ts';
import type { Country } from './country.ts';
import type { Draft, HouseholdDraft, VehicleDraft } from './draft.ts';
import { draftPension } from './draft-career.ts';
import type { Random } from './random.ts';

type Shape = 'couple' | 'family' | 'single' | 'widowed' | 'parent' | 'three-generations';

const shapes: readonly { readonly shape: Shape; readonly weight: number }[] = [
  { shape: 'family', weight: 46 },
  { shape: 'couple', weight: 18 },
  { shape: 'single', weight: 14 },
  { shape: 'widowed', weight: 8 },
  { shape: 'parent', weight: 6 },
  { shape: 'three-generations', weight: 8 },
];

/** Draws a household that is coherent in names, ages and kinship. `index` is its place in the population. */
export function composeHousehold(country: Country, index: number): HouseholdDraft {
  const random = country.random('household', index);
  const { shape } = random.pickWeighted(shapes);
  const members = recordedAsTyped(random, composeMembers(random, shape));
  const hasAddress = !random.chance(0.02);
  const formerOccupant = random.chance(0.1) ? index - 1 : null;
  return { members, hasAddress, formerOccupant, vehicles: composeVehicles(random, index, members) };
}

type Couple = readonly [husband: Draft, wife: Draft];

function composeMembers(random: Random, shape: Shape): readonly Draft[] {
  switch (shape) {
    case 'single':
      return [composeSingle(random)];
    case 'couple':
      return composeCouple(random, random.integer(1320, 1378));
    case 'family': {
      const couple = composeCouple(random, random.integer(1338, 1376));
      return [...couple, ...composeChildren(random, couple, random.integer(1, 4))];
    }
    case 'widowed':
      return composeWidowed(random);
    case 'parent':
      return composeParent(random);
    case 'three-generations':
      return composeThreeGenerations(random);
    default:
      return shape satisfies never;
  }
}

function composeSingle(random: Random): Draft {
  const birthYear = random.integer(1315, 1382);
  const person = composePerson(random, random.chance(0.5) ? 'male' : 'female', birthYear);
  return birthYear < 1330 && random.chance(0.3) ? { ...person, familyName: null } : person;
}

/** Each keeps the family name of the own father. */
function composeCouple(random: Random, husbandYear: number): Couple {
  const wifeYear = Math.min(husbandYear + random.integer(-3, 8), 1384);
  const husband = composePerson(random, 'male', husbandYear);
  const wife = composePerson(random, 'female', wifeYear);
  return [
    { ...husband, spouse: 1 },
    { ...wife, spouse: 0 },
  ];
}

/** A woman whose husband has died, with the children who live with her; her pension rests on his insurance. */
function composeWidowed(random: Random): readonly Draft[] {
  const couple = composeCouple(random, random.integer(1315, 1360));
  const children = composeChildren(random, couple, random.integer(0, 2));
  const deathYear = random.integer(1392, 1404);
  const deathDate = toIsoDate({ year: deathYear, month: random.integer(1, 12), day: random.integer(1, 28) });
  const [husband, wife] = couple;
  const late = ended(husband, deathDate);
  const survivors = draftPension({ kind: 'SURVIVORS', startedOn: deathDate, insured: late, deceased: 1 });
  return [
    { ...wife, spouse: 1, pension: late.career === null ? wife.pension : survivors },
    { ...late, spouse: 0 },
    ...children.filter(bornBefore(deathYear)).map((child) => ({ ...child, father: 1, mother: 0 })),
  ];
}

function bornBefore(jalaliYear: number): (person: Draft) => boolean {
  return ({ birthDate }) => toJalaliDate(birthDate).year < jalaliYear;
}

/** One parent after a divorce, with the children; the other parent lives elsewhere. */
function composeParent(random: Random): readonly Draft[] {
  const couple = composeCouple(random, random.integer(1345, 1370));
  const children = composeChildren(random, couple, random.integer(1, 2));
  const stays = couple[random.chance(0.3) ? 0 : 1];
  const [father, mother] = stays.sex === 'male' ? [0, null] : [null, 0];
  return [{ ...stays, spouse: null }, ...children.map((child) => ({ ...child, father, mother }))];
}

function composeThreeGenerations(random: Random): readonly Draft[] {
  const couple = composeCouple(random, random.integer(1350, 1372));
  const children = composeChildren(random, couple, random.integer(1, 3));
  const [husband, wife] = couple;
  const birthYear = toJalaliDate(husband.birthDate).year - random.integer(19, 28);
  const { fatherName: givenName, familyName } = husband;
  const grandfather = { ...composePerson(random, 'male', birthYear), givenName, familyName };
  return [{ ...husband, father: 2 + children.length }, wife, ...children, grandfather];
}

/** Children born when their mother was 18 to 43, oldest first; fewer than `count` where no year is left for them. */
function composeChildren(random: Random, [father, mother]: Couple, count: number): readonly Draft[] {
  const motherYear = toJalaliDate(mother.birthDate).year;
  const fatherYear = toJalaliDate(father.birthDate).year;
  const first = Math.max(motherYear + 18, fatherYear + 19, presentYear - 32);
  const last = Math.min(motherYear + 43, presentYear);
  if (first > last) return [];
  const years = Array.from({ length: count }, () => random.integer(first, last));
  return [...new Set(years)].sort((a, b) => a - b).map((year) => composeChild(random, father, year));
}

function composeVehicles(random: Random, index: number, members: readonly Draft[]): readonly VehicleDraft[] {
  const owners = [0, 1].filter((place) => isDriver(members[place]));
  const count = random.pickWeighted([
    { count: 0, weight: 42 },
    { count: 1, weight: 44 },
    { count: 2, weight: 14 },
  ]).count;
  return Array.from({ length: count }, () => {
    const fines = random.chance(0.45) ? random.integer(1, 5) : 0;
    const dueFines = random.integer(0, Math.min(fines, 2));
    return { owner: random.pick(owners), seller: random.chance(0.35) ? index - 1 : null, fines, dueFines };
  });
}

function isDriver(member: Draft | undefined): boolean {
  return member !== undefined && member.deathDate === null && toJalaliDate(member.birthDate).year <= presentYear - 20;
}
