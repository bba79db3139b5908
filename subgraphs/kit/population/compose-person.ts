import { toIsoDate, toJalaliDate } from '../jalali.ts';
import type { Draft } from './draft.ts';
import { draftCareer } from './draft-career.ts';
import type { Sex } from './person.ts';
import type { Random } from './random.ts';
import { familyNames } from './tables/family-names.ts';
import { femaleNames, maleNames } from './tables/given-names.ts';

/** The Jalali year of the day everything is true at. */
export const presentYear = 1405;

/** Draws somebody on their own: names that fit the sex, a day of birth in that Jalali year, a working life. */
export function composePerson(random: Random, sex: Sex, birthYear: number): Draft {
  const lastBirthMonth = birthYear === presentYear ? 7 : 12; // nobody is born after the day everything is true at
  const birthDate = toIsoDate({
    year: birthYear,
    month: random.integer(1, lastBirthMonth),
    day: random.integer(1, 29),
  });
  const age = presentYear - birthYear;
  const person: Draft = {
    givenName: random.pick(sex === 'male' ? maleNames : femaleNames),
    familyName: random.pick(familyNames),
    fatherName: random.pick(maleNames),
    sex,
    birthDate,
    deathDate: null,
    father: null,
    mother: null,
    spouse: null,
    hasMobile: random.chance(age >= 18 ? 0.93 : age >= 12 ? 0.4 : 0),
    abroad: false,
    career: null,
    pension: null,
  };
  return { ...person, ...draftCareer(random, { sex, birthYear }) };
}

/** A child of the first two members of the household, with the father's names. */
export function composeChild(random: Random, father: Draft, birthYear: number): Draft {
  const child = composePerson(random, random.chance(0.5) ? 'male' : 'female', birthYear);
  const fatherName = father.givenName;
  return { ...child, fatherName, familyName: father.familyName, father: 0, mother: 1 };
}

/** Ends a life: the career and the pension stop with it. */
export function ended(person: Draft, deathDate: string): Draft {
  const { year, month } = toJalaliDate(deathDate);
  const lastMonth = year * 12 + month - 2;
  const { career, pension } = person;
  const kept =
    career === null || career.from > lastMonth ? null : { ...career, to: Math.min(career.to ?? lastMonth, lastMonth) };
  const drawn = pension === null || pension.startedOn > deathDate || kept === null ? null : pension;
  return {
    ...person,
    deathDate,
    hasMobile: false,
    career: kept,
    pension: drawn === null ? null : { ...drawn, endedOn: deathDate, lastPaidOn: deathDate },
  };
}

/** A few registers typed names on an Arabic keyboard: the recorded text keeps those letters. */
export function recordedAsTyped(random: Random, members: readonly Draft[]): readonly Draft[] {
  return members.map((member) => (random.chance(0.04) ? typedInArabic(member) : member));
}

export function typedInArabic(person: Draft): Draft {
  const typed = (text: string) => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  const { givenName, familyName, fatherName } = person;
  return {
    ...person,
    givenName: typed(givenName),
    familyName: familyName === null ? null : typed(familyName),
    fatherName: typed(fatherName),
  };
}
