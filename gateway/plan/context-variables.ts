import type { ContextVariable } from './query-plan.ts';

/** Where the planner says that a variable's value is to be found, in the way of its rewrites. */
interface ContextRewrite {
  /** `..` for each object above the entity, then response names and `... on Type` elements. */
  readonly path: readonly string[];
  readonly renameKeyTo: string;
}

/** Reads a fetch's context rewrites: of one variable there is one for each type that may set the context. */
export function contextVariables(rewrites: readonly ContextRewrite[]): readonly ContextVariable[] {
  const byName = Map.groupBy(rewrites, ({ renameKeyTo }) => renameKeyTo);
  return [...byName].map(([name, group]) => ({ name, places: group.map(({ path }) => placeOf(path)) }));
}

function placeOf(path: readonly string[]): ContextVariable['places'][number] {
  const up = path.findIndex((step) => step !== '..');
  return { up, path: path.slice(up) };
}
