import { addDays, birthday } from '../jalali.ts';
import type { Person } from './person.ts';

/** Somebody whom another's insurance covers. */
export interface Dependant {
  readonly person: Person;
  readonly relation: 'SPOUSE' | 'CHILD';
  /** The last day that the relation lasts for; null: no end is in sight. */
  readonly until: string | null;
}

/** A child is a dependant until this birthday, studies and marriage left aside (k). */
const childrenUntil = 20;

/** Who of a household depends on one of its members: spouse and children, alive and in the country on that day. */
export function dependantsOf(head: Person, members: readonly Person[], day: string): readonly Dependant[] {
  return members
    .filter(({ ref, deathDate, abroad }) => ref !== head.ref && deathDate === null && !abroad)
    .flatMap((person): Dependant[] => {
      if (person.ref === head.spouseRef) return [{ person, relation: 'SPOUSE', until: null }];
      if (person.fatherRef !== head.ref && person.motherRef !== head.ref) return [];
      const until = addDays(birthday(person.birthDate, childrenUntil), -1);
      return until >= day ? [{ person, relation: 'CHILD', until }] : [];
    });
}
