import type { EntityMet } from '../execute/execute.ts';
import type { AgencyFields, Outcome, Reading } from '../kernel/ledger.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
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
  readonly #subjectFields: ReadonlyMap<string, string>;
  readonly #caller: string | null;
  #people = new Map<string | null, OfPerson>();

  constructor({ fields }: Snapshot['subjects'], caller: string | null) {
    this.#subjectFields = fields;
    this.#caller = caller;
  }

  meet(entity: EntityMet): void {
    const { type, owner, coordinates, outcome } = entity;
    const became = type === 'Mutation' ? outcomeOfEffect(outcome) : outcomeOfReading(outcome);
    const subject = this.#subjectOf(entity);
    if (Array.isArray(subject)) for (const one of subject) this.#note(referenceOf(one), owner, coordinates, became);
    else this.#note(referenceOf(subject), owner, coordinates, became);
  }

  /** What somebody, or nobody who is proven, was denied before any agency was asked. */
  deny(subject: string | null, fields: readonly AgencyFields[]): void {
    for (const { agency, coordinates } of fields) this.#note(subject, agency, coordinates, 'DENIED');
  }

  /** Hands out all that was noted, once. */
  take(): readonly Reading[] {
    const people = this.#people;
    if (people.size === 0) return [];
    this.#people = new Map();
    return Array.from(people, ([subject, asked]) => ({
      subject,
      basis: subject !== null && subject === this.#caller ? 'SELF' : 'SCOPE',
      grounds: null,
      fields: together([...asked.values()]),
      visibleFrom: null,
    }));
  }

  #subjectOf({ type, isOfCaller, hidden, representation }: EntityMet): unknown {
    if (isOfCaller) return this.#caller;
    const field = this.#subjectFields.get(type);
    return field === undefined ? null : (hidden[field] ?? representation?.[field]);
  }

  #note(subject: string | null, agency: string, coordinates: readonly string[], outcome: Outcome): void {
    if (subject === null && outcome === 'EMPTY') return; // nothing of nobody
    const person: OfPerson = this.#people.get(subject) ?? new Map();
    this.#people.set(subject, person);
    const known = person.get(coordinates);
    if (known === undefined) person.set(coordinates, { agency, coordinates, outcome });
    else if (outcome === 'RETURNED') known.outcome = outcome; // of several objects, one that came is enough
  }
}

/** An agency that does not say whose an object is, or says what is no reference, proves nobody. */
function referenceOf(value: unknown): string | null {
  return typeof value === 'string' && /^\S+$/.test(value) ? value : null;
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
