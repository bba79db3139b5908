import { namesIn, type FetchNode, type Selection } from '../plan/plan.ts';
import { partsIn, type Arranged, type Part } from './arrange.ts';
import { findIdleRoots, type InPlaceOf } from './idle-roots.ts';
import { isOddName } from './tree.ts';

/** What is known of a plan as a whole before any of its fetches is compiled. */
export interface Survey {
  /** An agency's own objects may become the tree: no name of the plan is one that every object knows. */
  readonly adopts: boolean;
  /** Another fetch brings parts of an object that this one brings too. */
  readonly overlaps: (fetch: FetchNode) => boolean;
  /** Another fetch starts from an object that this one brings. */
  readonly isFollowed: (fetch: FetchNode) => boolean;
  /** Whether deferred steps can wait for a fetch of this id. */
  readonly isFetch: (id: string) => boolean;
  /** Ids of these parts' fetches, of those that are fetched by one call: then the end of that call is theirs. */
  readonly awaited: (parts: readonly Part[]) => readonly string[];
  /** An entity may have other values at other places of the answer: then no two places may share an object. */
  readonly isInContext: boolean;
  /** What to wait for where a fetch of root fields need not be made; null where each has to be. */
  readonly inPlaceOf: InPlaceOf | null;
  /** The field that says whom objects of a type are about. */
  readonly subjectField: (type: string) => string | undefined;
}

export function surveyPlan(plan: Arranged): Omit<Survey, 'subjectField'> {
  const parts = partsIn(plan);
  const positions = new Map(parts.map((part) => [part.fetch, positionsOf(part)]));
  const counts = new Map<string, number>();
  for (const own of positions.values())
    for (const position of own) counts.set(position, (counts.get(position) ?? 0) + 1);
  const starts = new Set(parts.map(({ path }) => positionOf(path)));
  const ids = Map.groupBy(parts, ({ fetch }) => fetch.id);
  const isInContext = parts.some(({ fetch }) => fetch.context !== undefined);
  return {
    isFetch: (id) => ids.has(id),
    awaited: (own) => own.flatMap(({ fetch: { id } }) => (id !== undefined && ids.get(id)?.length === 1 ? id : [])),
    adopts: !parts.some(hasOddName),
    isInContext,
    isFollowed: (fetch) => [...(positions.get(fetch) ?? [])].some((position) => starts.has(position)),
    inPlaceOf: findIdleRoots(plan),
    overlaps: (fetch) =>
      isInContext || [...(positions.get(fetch) ?? [])].some((position) => (counts.get(position) ?? 0) > 1),
  };
}

/** Where a fetch brings objects: paths of names from the root, list positions left out. */
function positionsOf({ path, fetch }: Part): ReadonlySet<string> {
  const found = new Set<string>();

  function gather(selections: readonly Selection[], above: string): void {
    for (const selection of selections) {
      if (selection.kind === 'fragment') gather(selection.selections, above);
      else if (selection.selections !== null) {
        const position = `${above} ${selection.name}`;
        found.add(position);
        gather(selection.selections, position);
      }
    }
  }

  gather(fetch.provides, positionOf(path));
  return found;
}

function positionOf(path: readonly string[]): string {
  return namesIn(path)
    .map((name) => ` ${name}`)
    .join('');
}

function hasOddName({ path, fetch: { provides, requires } }: Part): boolean {
  return path.some(isOddName) || [...provides, ...(requires ?? [])].some(isOdd);
}

function isOdd(selection: Selection): boolean {
  if (selection.kind === 'field' && (isOddName(selection.from) || isOddName(selection.name))) return true;
  return (selection.selections ?? []).some(isOdd);
}
