import type { Draft, HouseholdDraft } from './draft.ts';
import { toIsoDate } from '../jalali.ts';
import type { Sex } from './person.ts';

/** A household whose people have a story; `city` is where it lives. */
export interface StoryHousehold extends HouseholdDraft {
  readonly city: string;
}

/** Months since the year 0 of the Jalali calendar. */
export const month = (year: number, monthOfYear: number) => year * 12 + monthOfYear - 1;
/** Gregorian, of a Jalali day. */
export const day = (year: number, monthOfYear: number, dayOfMonth: number) =>
  toIsoDate({ year, month: monthOfYear, day: dayOfMonth });

type Names = readonly [givenName: string, familyName: string | null, fatherName: string];

/** Somebody whose life the story tells; what it does not say is as for most people. */
export function person(
  sex: Sex,
  [givenName, familyName, fatherName]: Names,
  birthDate: string,
  more: Partial<Draft> = {},
): Draft {
  return {
    givenName,
    familyName,
    fatherName,
    sex,
    birthDate,
    deathDate: null,
    father: null,
    mother: null,
    spouse: null,
    hasMobile: true,
    abroad: false,
    career: null,
    pension: null,
    ...more,
  };
}

export function household(city: string, members: readonly Draft[], more: Partial<HouseholdDraft> = {}): StoryHousehold {
  return { city, members, vehicles: [], hasAddress: true, formerOccupant: null, ...more };
}
