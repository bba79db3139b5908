import type { DenialCode } from '../kernel/errors.ts';
import type { Right } from '../kernel/rights.ts';
import type { Faults } from './faults.ts';
import type { Sighting } from './hidden-fields.ts';
import { isAbout, referencesIn } from './references.ts';
import type { Run } from './run.ts';
import { denialBy, provenBy, type ClosedPassage, type OpenPassage, type Stranger } from './strangers.ts';
import type { Cause } from './tree.ts';

type Source = Readonly<Record<string, unknown>>;
type Holder = Record<string | number, unknown>;

/** An answer in which watched objects stand. */
export interface Seen {
  readonly run: Run;
  readonly owner: string;
  /** Notes why something of it is kept back. */
  readonly keep: KeepBack;
}

/**
 * Notes at a path of an answer why nothing stands there.
 *
 * @param index which entity of the answer it is, where it has some
 */
export type KeepBack = (path: readonly (string | number)[], cause: Cause, index: number) => void;

/** Where an object stands: in which object or list, under which key, and how it is reached from the top. */
interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
  /** In which entity of the answer, where it has some. */
  readonly index: number;
}

/**
 * Tells of the watched objects of an answer, before it becomes a part of the tree.
 *
 * @param given the agency's errors by their places
 * @returns those that may not be the caller's own: they are told of when it is decided about them
 */
export function sight(seen: Seen, sightings: readonly Sighting[], answer: Source, given?: Faults): readonly Stranger[] {
  const { run } = seen;
  if (run.meet === null && run.gate === null) return none;
  const lookout = new Lookout(seen);
  for (const sighting of sightings) {
    const [name = ''] = sighting.path;
    const spot: Spot = { holder: answer, key: name, path: [name], index: 0 };
    if (sighting.isOutermost && (answer[name] ?? null) === null) {
      const code = given?.at(name)?.all()[0]?.code;
      if (code === undefined && mayBeAnothers(run, sighting) && answer[name] === null)
        lookout.strangers.push(new SeenStranger(seen, sighting, spot, none));
      else tell(run, seen.owner, sighting, code ?? 'unknown', none);
    } else if (!sighting.isOfCaller) lookout.look(answer, sighting);
    else if (isOpenToCaller(run, sighting, answer[name])) tell(run, seen.owner, sighting, 'given', none);
    else lookout.strangers.push(new SeenStranger(seen, sighting, spot, none));
  }
  return lookout.strangers;
}

/** What was looked up, and is not there, is told like what is not given: nobody learns which it was. */
function mayBeAnothers({ gate }: Run, { type, isOfCaller, hidden, path }: Sighting): boolean {
  return gate !== null && !isOfCaller && hidden !== null && path.length === 1 && !gate.isPublished(type);
}

/** Whose own it is, an agency is believed, unless it says itself that it is another's, or who asks is nobody here. */
function isOpenToCaller({ gate }: Run, { type, selfKey }: Sighting, value: unknown): boolean {
  if (gate === null || type === 'Mutation') return true;
  const told = selfKey === null || Array.isArray(value) ? undefined : (value as Source)[selfKey];
  return gate.self !== null && (told === undefined || told === gate.self);
}

/** Tells that nothing came of what was to be seen; what stands in other objects goes without saying. */
export function sightNothing(run: Run, owner: string, sightings: readonly Sighting[], outcome: string): void {
  if (run.meet === null) return;
  for (const sighting of sightings) if (sighting.isOutermost) tell(run, owner, sighting, outcome, none);
}

/** Looks for the watched objects of one answer: tells of them, and keeps those that may not be the caller's own. */
export class Lookout {
  readonly strangers: Stranger[] = [];
  readonly #seen: Seen;
  readonly #self: string | null;
  /** The way down to what is looked at. */
  readonly #path: (string | number)[] = [];

  constructor(seen: Seen) {
    this.#seen = seen;
    this.#self = seen.run.gate?.self ?? null;
  }

  /**
   * Looks at the objects of a sighting; each element of a list counts.
   *
   * @param index which entity of the answer is looked into
   */
  look(answer: unknown, sighting: Sighting, index = 0): void {
    if (typeof answer === 'object' && answer !== null) this.#descend(answer, {}, '', 0, sighting, index);
  }

  #descend(
    value: object,
    holder: Holder,
    key: string | number,
    depth: number,
    sighting: Sighting,
    index: number,
  ): void {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at += 1) this.#enter(value as unknown as Holder, at, depth, sighting, index);
      return;
    }
    const name = sighting.path[depth];
    if (name === undefined) this.#meet(value as Source, sighting, holder, key, index);
    else if (Object.hasOwn(value, name)) this.#enter(value as Holder, name, depth + 1, sighting, index);
  }

  #enter(holder: Holder, key: string | number, depth: number, sighting: Sighting, index: number): void {
    const value = holder[key];
    if (typeof value !== 'object' || value === null) return;
    this.#path.push(key);
    this.#descend(value, holder, key, depth, sighting, index);
    this.#path.pop();
  }

  #meet(object: Source, sighting: Sighting, holder: Holder, key: string | number, index: number): void {
    const { run, owner } = this.#seen;
    if (isOthers(run, sighting, object, this.#self)) {
      const spot = { holder, key, path: [...this.#path], index };
      this.strangers.push(new SeenStranger(this.#seen, sighting, spot, subjectsOf(object, sighting)));
    } else if (run.meet !== null && isTold(sighting, object)) {
      tell(run, owner, sighting, 'given', subjectsOf(object, sighting));
    }
  }
}

/** Whom an object says that it is about. */
export function subjectsOf(value: unknown, { hidden, hiddenKey }: Sighting): readonly string[] {
  if (hidden === null || typeof value !== 'object' || value === null) return none;
  return referencesIn((value as Source)[hiddenKey]);
}

/** Whether an object that came may be about somebody else, or is not proven to be about anybody. */
function isOthers({ gate, variables }: Run, sighting: Sighting, object: Source, self: string | null): boolean {
  if (gate === null) return false;
  const { type, hidden, hiddenKey, isOutermost, isBare, isSole, coordinatesIn } = sighting;
  if (hidden === null) return !isBare;
  if (Object.hasOwn(object, hiddenKey) ? isAbout(object[hiddenKey], self) : !isSole && object['__typename'] !== type)
    return false;
  return (isOutermost && !gate.isPublished(type)) || coordinatesIn(variables).length > 0;
}

/** An object of another type has not been asked for it. */
function isTold({ hidden, hiddenKey }: Sighting, object: Source): boolean {
  return hidden === null || Object.hasOwn(object, hiddenKey);
}

/** An object that came and may be somebody else's. */
class SeenStranger implements Stranger {
  readonly subjects: readonly string[];
  readonly type: string;
  readonly coordinates: readonly string[];
  readonly #seen: Seen;
  readonly #sighting: Sighting;
  readonly #spot: Spot;

  constructor(seen: Seen, sighting: Sighting, spot: Spot, subjects: readonly string[]) {
    this.subjects = subjects;
    this.type = sighting.type;
    this.coordinates = sighting.coordinatesIn(seen.run.variables);
    this.#seen = seen;
    this.#sighting = sighting;
    this.#spot = spot;
  }

  open({ rights, denied, code }: OpenPassage): void {
    if (denied.length > 0) this.#keepBack(denied, code);
    this.#tell('given', this.subjects, rights, without(this.coordinates, denied));
    if (denied.length > 0) this.#tell(code, provenBy(rights), none, denied);
  }

  close({ code, proven }: ClosedPassage): void {
    const { holder, key, path, index } = this.#spot;
    holder[key] = null;
    this.#seen.keep(path, denialBy(this.#seen.owner, code), index);
    this.#tell(code, proven === null ? none : [proven], none, this.coordinates);
  }

  #keepBack(denied: readonly string[], code: DenialCode): void {
    const { holder, key, path, index } = this.#spot;
    const cause = denialBy(this.#seen.owner, code);
    keepBack(holder[key], this.#sighting, denied, (at) => this.#seen.keep([...path, ...at], cause, index));
  }

  /** As of somebody else's, also where it stands in what is the caller's. */
  #tell(outcome: string, subjects: readonly string[], rights: readonly Right[], coordinates: readonly string[]): void {
    const { run, owner } = this.#seen;
    if (coordinates.length === 0) return;
    run.meet?.({ type: this.type, coordinates, owner, isOfCaller: false, subjects, rights, outcome });
  }
}

export function without(coordinates: readonly string[], denied: readonly string[]): readonly string[] {
  return denied.length === 0 ? coordinates : coordinates.filter((coordinate) => !denied.includes(coordinate));
}

/** Takes the values of some fields out of an object that came, and reports where they stood. */
export function keepBack(
  object: unknown,
  sighting: Pick<Sighting, 'places'> | undefined,
  denied: readonly string[],
  report: (path: readonly (string | number)[]) => void,
): void {
  for (const coordinate of denied)
    for (const place of sighting?.places.get(coordinate) ?? []) emptyAt(object, place, report);
}

/** Each element of a list counts. */
function emptyAt(value: unknown, keys: readonly string[], report: (path: readonly (string | number)[]) => void): void {
  const [name, ...rest] = keys;
  if (name === undefined || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value))
    return value.forEach((element, index) => emptyAt(element, keys, (path) => report([index, ...path])));
  if (!Object.hasOwn(value, name)) return;
  if (rest.length > 0) return emptyAt((value as Source)[name], rest, (path) => report([name, ...path]));
  (value as Holder)[name] = null;
  report([name]);
}

function tell(
  run: Run,
  owner: string,
  { type, isOfCaller, coordinatesIn }: Pick<Sighting, 'type' | 'isOfCaller' | 'coordinatesIn'>,
  outcome: string,
  subjects: readonly string[],
): void {
  if (run.meet === null) return;
  const coordinates = coordinatesIn(run.variables);
  if (coordinates.length === 0) return; // all of it was left out
  run.meet({ type, coordinates, owner, isOfCaller, subjects, rights: none, outcome });
}

const none: readonly never[] = [];
