import type { EntityMet } from '../execute/execute.ts';
import type { AgencyFields, Outcome, Reading } from '../kernel/ledger.ts';
import type { Right } from '../kernel/rights.ts';
import { outcomeOfEffect, outcomeOfReading } from './outcome-of.ts';

interface Asked {
  readonly agency: string;
  readonly coordinates: readonly string[];
  outcome: Outcome;
}

/** By the list of coordinates, which is the same object for all that one place of a plan asks for. */
type OfPerson = Map<readonly string[], Asked>;

/** What an operation has read of whom, and is not in the ledger yet. */
export class Readings {
  readonly #caller: string | null;
  #people = new Map<string | null, Map<Right | null, OfPerson>>();

  constructor(caller: string | null) {
    this.#caller = caller;
  }

  meet({ type, owner, coordinates, isOfCaller, subjects, rights, outcome }: EntityMet): void {
    const became = type === 'Mutation' ? outcomeOfEffect(outcome) : outcomeOfReading(outcome);
    const about = isOfCaller ? [this.#caller] : subjects.length === 0 ? [null] : subjects;
    for (const subject of about) {
      if (rights.length === 0) this.#note(subject, null, owner, coordinates, became);
      for (const [index, right] of rights.entries()) {
        const own = rights.length === 1 ? coordinates : readBy(rights, index, coordinates);
        if (own.length > 0) this.#note(subject, right, owner, own, became);
      }
    }
  }

  /** What somebody, or nobody who is proven, was denied before any agency was asked. */
  deny(subject: string | null, fields: readonly AgencyFields[]): void {
    for (const { agency, coordinates } of fields) this.#note(subject, null, agency, coordinates, 'DENIED');
  }

  /** Hands out all that was noted, once. */
  take(): readonly Reading[] {
    const people = this.#people;
    if (people.size === 0) return [];
    this.#people = new Map();
    const fieldsOf = rememberAlike(together);
    const readings: Reading[] = [];
    for (const [subject, byRight] of people) {
      for (const [right, asked] of byRight) readings.push(this.#tell(subject, right, fieldsOf([...asked.values()])));
    }
    return readings;
  }

  #tell(subject: string | null, right: Right | null, fields: readonly AgencyFields[]): Reading {
    return {
      subject,
      basis: right?.basis ?? (subject !== null && subject === this.#caller ? 'SELF' : 'SCOPE'),
      grounds: right?.grounds ?? null,
      fields,
      visibleFrom: right?.visibleFrom ?? null,
    };
  }

  #note(
    subject: string | null,
    right: Right | null,
    agency: string,
    coordinates: readonly string[],
    outcome: Outcome,
  ): void {
    if (subject === null && outcome === 'EMPTY') return; // nothing of nobody
    const person = this.#personOf(subject, right);
    const known = person.get(coordinates);
    if (known === undefined) person.set(coordinates, { agency, coordinates, outcome });
    else if (outcome === 'RETURNED') known.outcome = outcome; // of several objects, one that came is enough
  }

  #personOf(subject: string | null, right: Right | null): OfPerson {
    let byRight = this.#people.get(subject);
    if (byRight === undefined) this.#people.set(subject, (byRight = new Map()));
    let person = byRight.get(right);
    if (person === undefined) byRight.set(right, (person = new Map()));
    return person;
  }
}

/** Each field counts for the first right that names it; what none names, the key of an object, for the first of all. */
function readBy(rights: readonly Right[], index: number, coordinates: readonly string[]): readonly string[] {
  return coordinates.filter((coordinate) => {
    const first = rights.findIndex((right) => right.coordinates.has(coordinate));
    return index === Math.max(first, 0);
  });
}

/** Who was asked for the same as another has the very same list. */
function rememberAlike(make: (asked: readonly Asked[]) => readonly AgencyFields[]): typeof make {
  const known: { readonly asked: readonly Asked[]; readonly made: readonly AgencyFields[] }[] = [];
  return (asked) => {
    const alike = known.find((one) => isSame(asked, one.asked));
    if (alike !== undefined) return alike.made;
    const made = make(asked);
    if (known.length < mostKinds) known.push({ asked, made });
    return made;
  };
}

/** Kinds of people in one operation that are told apart: those of its document's places, most often. */
const mostKinds = 8;

function isSame(asked: readonly Asked[], others: readonly Asked[]): boolean {
  if (asked.length !== others.length) return false;
  return asked.every(({ agency, coordinates, outcome }, index) => {
    const other = others[index]!;
    return coordinates === other.coordinates && outcome === other.outcome && agency === other.agency;
  });
}

/** One entry for each agency and outcome. */
function together(asked: readonly Asked[]): readonly AgencyFields[] {
  const found = new Map<string, AgencyFields>();
  for (const { agency, coordinates, outcome } of asked) {
    const key = `${agency} ${outcome}`;
    const known = found.get(key)?.coordinates;
    const all = known === undefined ? coordinates : [...new Set([...known, ...coordinates])];
    found.set(key, { agency, coordinates: all, outcome });
  }
  return [...found.values()];
}
