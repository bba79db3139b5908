import { hiddenName, type Sighting } from './hidden-fields.ts';
import type { Run } from './run.ts';

type Source = Readonly<Record<string, unknown>>;

/** Hands out the objects of an answer that came with hidden fields. */
export function sight(run: Run, owner: string, sightings: readonly Sighting[], answer: unknown): void {
  if (run.meet === null) return;
  for (const sighting of sightings) {
    const { path, type, coordinates } = sighting;
    for (const object of objectsAt(answer, path)) {
      if (!hasAll(object, sighting)) continue; // of another type
      const hidden = hiddenIn(object, [sighting]);
      const key = JSON.stringify({ __typename: type, ...hidden });
      run.meet({ type, key, coordinates, owner, outcome: 'given', hidden });
    }
  }
}

/** The hidden fields of one object, by their own names. */
export function hiddenIn(value: unknown, sightings: readonly Sighting[]): Readonly<Record<string, unknown>> {
  const [object] = objectsAt(value, []);
  const own = object === undefined ? undefined : sightings.find((sighting) => hasAll(object, sighting));
  return Object.fromEntries((own?.hidden ?? []).map((name) => [name, object?.[hiddenName(name)]]));
}

function hasAll(object: Source, { hidden }: Sighting): boolean {
  return hidden.every((name) => Object.hasOwn(object, hiddenName(name)));
}

/** The objects at a path of keys; each element of a list counts. */
function objectsAt(value: unknown, path: readonly string[]): readonly Source[] {
  if (Array.isArray(value)) return value.flatMap((element) => objectsAt(element, path));
  if (typeof value !== 'object' || value === null) return [];
  const [name, ...rest] = path;
  if (name === undefined) return [value as Source];
  return Object.hasOwn(value, name) ? objectsAt((value as Source)[name], rest) : [];
}
