import type { StandIns } from '../supergraph/supergraph.ts';
import type { Selection } from './query-plan.ts';

/** Paths of names in a representation, as `.box.title`. */
export type Paths = ReadonlySet<string>;

/** The paths of which several would be written to one place of a representation. */
export function contestedPaths(requires: readonly Selection[], standIns: StandIns): Paths {
  const byPlace = Map.groupBy(new Set(pathsIn(requires)), (path) => placeOf(path, standIns));
  return new Set([...byPlace.values()].filter(({ length }) => length > 1).flat());
}

/** Where the value at a path is written: its last name is the real field's. */
export function placeOf(path: string, { fields }: StandIns): string {
  const end = path.lastIndexOf('.') + 1;
  const name = path.slice(end);
  return path.slice(0, end) + (fields.get(name)?.name ?? name);
}

/** Selections without those at the given paths, and without what is empty then. */
export function withoutPaths(selections: readonly Selection[], paths: Paths, above = ''): readonly Selection[] {
  return selections.flatMap((selection): readonly Selection[] => {
    const path = selection.kind === 'field' ? `${above}.${selection.from}` : above;
    if (selection.kind === 'field' && paths.has(path)) return [];
    if (selection.selections === null) return [selection];
    const below = withoutPaths(selection.selections, paths, path);
    return below.length === 0 ? [] : [{ ...selection, selections: below }];
  });
}

/** The paths that are not among others. */
export function besides(paths: Paths, others: Paths): Paths {
  return new Set([...paths].filter((path) => !others.has(path)));
}

/** The paths of all fields of a representation. */
export function pathsIn(selections: readonly Selection[], above = ''): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'fragment') return pathsIn(selection.selections, above);
    const path = `${above}.${selection.from}`;
    return [path, ...pathsIn(selection.selections ?? [], path)];
  });
}
