import type { Faults } from './faults.ts';
import type { Sighting } from './hidden-fields.ts';
import { hiddenName } from './hidden-name.ts';
import type { Run } from './run.ts';

type Source = Readonly<Record<string, unknown>>;

const nothing: Source = Object.freeze({});

/** Tells of the watched objects of an answer, before it becomes a part of the tree. */
export function sight(run: Run, owner: string, sightings: readonly Sighting[], answer: Source, faults?: Faults): void {
  if (run.meet === null) return;
  for (const sighting of sightings) {
    const [name = ''] = sighting.path;
    if (sighting.isOutermost && (answer[name] ?? null) === null)
      tell(run, owner, sighting, faults?.at(name)?.all()[0]?.code ?? 'unknown', nothing);
    else if (sighting.isOfCaller) tell(run, owner, sighting, 'given', nothing);
    else sightObjects(run, owner, sighting, answer);
  }
}

/** Tells that nothing came of what was to be seen; what stands in other objects goes without saying. */
export function sightNothing(run: Run, owner: string, sightings: readonly Sighting[], outcome: string): void {
  if (run.meet === null) return;
  for (const sighting of sightings) if (sighting.isOutermost) tell(run, owner, sighting, outcome, nothing);
}

/** Tells of objects below one of an answer. */
export function sightObjects(run: Run, owner: string, sighting: Sighting, answer: unknown): void {
  eachAt(answer, sighting.path, 0, (object) => {
    if (hasAll(object, sighting)) tell(run, owner, sighting, 'given', hiddenOf(object, sighting));
  });
}

/** The hidden fields of one object, by their own names. */
export function hiddenIn(value: unknown, sighting: Sighting | undefined): Source {
  return sighting === undefined || typeof value !== 'object' || value === null
    ? nothing
    : hiddenOf(value as Source, sighting);
}

function tell(run: Run, owner: string, sighting: Sighting, outcome: string, hidden: Source): void {
  const { type, isOfCaller } = sighting;
  const coordinates = sighting.coordinatesIn(run.variables);
  if (coordinates.length === 0) return; // all of it was left out
  run.meet?.({ type, representation: null, coordinates, isOfCaller, owner, outcome, hidden });
}

/** An object of another type has not been asked for them. */
function hasAll(object: Source, { type, hidden }: Sighting): boolean {
  return hidden.every((name) => Object.hasOwn(object, hiddenName(type, name)));
}

function hiddenOf(object: Source, { type, hidden }: Sighting): Source {
  if (hidden.length === 0) return nothing;
  return Object.fromEntries(hidden.map((name) => [name, object[hiddenName(type, name)]]));
}

/** Visits the objects at a path of keys; each element of a list counts. */
function eachAt(value: unknown, path: readonly string[], at: number, visit: (object: Source) => void): void {
  if (Array.isArray(value)) return value.forEach((element) => eachAt(element, path, at, visit));
  if (typeof value !== 'object' || value === null) return;
  const name = path[at];
  if (name === undefined) visit(value as Source);
  else if (Object.hasOwn(value, name)) eachAt((value as Source)[name], path, at + 1, visit);
}
