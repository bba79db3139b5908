import { addDays } from '../../kit/jalali.ts';
import type { Comparator } from './rules.ts';

/** What a side has stated; a value as a keyed digest that means nothing here. */
export interface StatedFact {
  readonly day: string | null;
  /** The last day on which it holds; null: without end. */
  readonly until: string | null;
  /** The name of the key, a dot, and what is compared. */
  readonly digest: string | null;
}

/** What two sides say together. */
export interface Verdict {
  /** Null: cannot be told, for the owners are changing their key; what was found stands so far. */
  readonly conflicts: boolean | null;
  /** The first day on which that may be otherwise though neither side has changed; null: never. */
  readonly lookOn: string | null;
}

/** Whether two facts of one subject contradict each other on a day, by a rule. */
export function conflictOf(
  { comparator, graceDays }: { readonly comparator: Comparator; readonly graceDays: number },
  a: StatedFact | null,
  b: StatedFact | null,
  today: string,
): Verdict {
  if (a === null || b === null) return { conflicts: false, lookOn: null };
  const graceEnds = comparator === 'BOTH_HOLD' && a.day !== null ? addDays(a.day, graceDays) : null;
  const ends = [a.until, b.until, graceEnds].flatMap((day) => (day === null ? [] : addDays(day, 1)));
  const [lookOn = null] = ends.filter((day) => day > today).sort();
  const isGone = [a.until, b.until].some((until) => until !== null && until < today);
  return { conflicts: isGone ? false : contradicts(comparator, { a, b, graceDays, today }), lookOn };
}

interface Both {
  readonly a: StatedFact;
  readonly b: StatedFact;
  readonly graceDays: number;
  readonly today: string;
}

function contradicts(comparator: Comparator, { a, b, graceDays, today }: Both): boolean | null {
  const allowedUntil = a.day === null ? null : addDays(a.day, graceDays);
  switch (comparator) {
    case 'LATER':
      return allowedUntil !== null && b.day !== null && b.day > allowedUntil;
    case 'BOTH_HOLD':
      return allowedUntil === null || today > allowedUntil;
    case 'DIFFERENT':
      return areDifferent(a.digest, b.digest);
  }
}

function areDifferent(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return false;
  return one.split('.')[0] === other.split('.')[0] ? one !== other : null;
}
