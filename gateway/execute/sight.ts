import type { Right } from '../kernel/rights.ts';
import type { Faults } from './faults.ts';
import type { Sighting } from './hidden-fields.ts';
import { isAbout, referencesIn } from './references.ts';
import type { Run } from './run.ts';
import { denialBy, provenBy, type Stranger } from './strangers.ts';
import type { Cause } from './tree.ts';

type Source = Readonly<Record<string, unknown>>;
type Holder = Record<string | number, unknown>;

/** An answer, or an object of it, in which watched objects stand. */
export interface Seen {
  readonly run: Run;
  readonly owner: string;
  /** Notes why something of it is kept back. */
  readonly keep: KeepBack;
}

/** Notes at a path of an answer why nothing stands there. */
export type KeepBack = (path: readonly (string | number)[], cause: Cause) => void;

/** Where an object stands: in which object or list, under which key, and how it is reached from the top. */
interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
}

/**
 * Tells of the watched objects of an answer, before it becomes a part of the tree.
 *
 * @param given the agency's errors by their places
 * @returns those that may not be the caller's own: they are told of when it is decided about them
 */
export function sight(seen: Seen, sightings: readonly Sighting[], answer: Source, given?: Faults): readonly Stranger[] {
  const strangers: Stranger[] = [];
  const { run } = seen;
  if (run.meet === null && run.gate === null) return strangers;
  for (const sighting of sightings) {
    const [name = ''] = sighting.path;
    const spot: Spot = { holder: answer, key: name, path: [name] };
    if (sighting.isOutermost && (answer[name] ?? null) === null) {
      const code = given?.at(name)?.all()[0]?.code;
      if (code === undefined && mayBeAnothers(run, sighting) && answer[name] === null)
        strangers.push(stranger(seen, sighting, spot, []));
      else tell(run, seen.owner, sighting, code ?? 'unknown', []);
    } else if (!sighting.isOfCaller) sightObjects(seen, sighting, answer, strangers);
    else if (isOpenToCaller(run, sighting, answer[name])) tell(run, seen.owner, sighting, 'given', []);
    else strangers.push(stranger(seen, sighting, spot, []));
  }
  return strangers;
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
  for (const sighting of sightings) if (sighting.isOutermost) tell(run, owner, sighting, outcome, []);
}

/** Tells of objects below one of an answer, and adds those that may not be the caller's own. */
export function sightObjects(seen: Seen, sighting: Sighting, answer: unknown, strangers: Stranger[]): void {
  const { run } = seen;
  eachAt(answer, sighting.path, (object, holder, key, path) => {
    if (isOthers(run, sighting, object)) {
      strangers.push(stranger(seen, sighting, { holder, key, path: [...path] }, subjectsOf(object, sighting)));
    } else if (run.meet !== null && isTold(sighting, object)) {
      tell(run, seen.owner, sighting, 'given', subjectsOf(object, sighting));
    }
  });
}

/** Whom an object says that it is about. */
export function subjectsOf(value: unknown, { hidden, hiddenKey }: Sighting): readonly string[] {
  if (hidden === null || typeof value !== 'object' || value === null) return [];
  return referencesIn((value as Source)[hiddenKey]);
}

/** Whether an object that came may be about somebody else, or is not proven to be about anybody. */
function isOthers({ gate, variables }: Run, sighting: Sighting, object: Source): boolean {
  if (gate === null) return false;
  const { type, hidden, hiddenKey, isOutermost, isBare, isSole, coordinatesIn } = sighting;
  if (hidden === null) return !isBare;
  if (
    Object.hasOwn(object, hiddenKey) ? isAbout(object[hiddenKey], gate.self) : !isSole && object['__typename'] !== type
  )
    return false;
  return (isOutermost && !gate.isPublished(type)) || coordinatesIn(variables).length > 0;
}

/** An object of another type has not been asked for it. */
function isTold({ hidden, hiddenKey }: Sighting, object: Source): boolean {
  return hidden === null || Object.hasOwn(object, hiddenKey);
}

function stranger(seen: Seen, sighting: Sighting, { holder, key, path }: Spot, subjects: readonly string[]): Stranger {
  const { run, owner, keep } = seen;
  const coordinates = sighting.coordinatesIn(run.variables);
  const others = { ...sighting, isOfCaller: false };
  return {
    subjects,
    type: sighting.type,
    coordinates,
    open({ rights, denied, code }) {
      const cause = denialBy(owner, code);
      keepBack(holder[key], sighting, denied, (at) => keep([...path, ...at], cause));
      tell(run, owner, others, 'given', subjects, rights, without(coordinates, denied));
      tell(run, owner, others, code, provenBy(rights), [], denied);
    },
    close({ code, proven }) {
      holder[key] = null;
      keep(path, denialBy(owner, code));
      tell(run, owner, others, code, proven === null ? [] : [proven]);
    },
  };
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
  rights: readonly Right[] = [],
  coordinates = coordinatesIn(run.variables),
): void {
  if (coordinates.length === 0) return; // all of it was left out
  run.meet?.({ type, coordinates, owner, isOfCaller, subjects, rights, outcome });
}

type Visit = (object: Source, holder: Holder, key: string | number, path: readonly (string | number)[]) => void;

/** Visits the objects at a path of keys; each element of a list counts. The path is good for the time of the visit. */
function eachAt(root: unknown, keys: readonly string[], visit: Visit): void {
  const path: (string | number)[] = [];

  function enter(holder: Holder, key: string | number, at: number): void {
    const value = holder[key];
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    descend(value, holder, key, at);
    path.pop();
  }

  function descend(value: object, holder: Holder, key: string | number, at: number): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) enter(value as unknown as Holder, index, at);
      return;
    }
    const name = keys[at];
    if (name === undefined) visit(value as Source, holder, key, path);
    else if (Object.hasOwn(value, name)) enter(value as Holder, name, at + 1);
  }

  if (typeof root === 'object' && root !== null) descend(root, {}, '', 0);
}
