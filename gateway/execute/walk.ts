import { typesOf } from '../plan/plan.ts';
import type { ResponsePath } from './path.ts';
import type { Run } from './run.ts';
import { isTree, type Tree, type TreeValue } from './tree.ts';

/** A path of a plan, the types that each step of it lets through, and the text under which its targets are remembered. */
export interface Route {
  readonly steps: readonly string[];
  /** Null where no step minds them, as on nearly every way. */
  readonly types: readonly (ReadonlySet<string> | null)[] | null;
  readonly key: string;
}

/** @param group of the objects there, for which its targets are set before */
export function routeOf(steps: readonly string[], group?: string): Route {
  const types = steps.map(typesOf);
  const minds = types.some((some) => some !== null);
  return { steps, types: minds ? types : null, key: steps.concat(group ?? []).join(' ') };
}

/** The objects at a route, each once; places that are null or have not come lead nowhere. */
export function targetsAt(run: Run, route: Route): readonly Tree[] {
  const known = run.targets.get(route.key);
  if (known !== undefined) return known;
  meetTargets(run, route, (target) => target);
  return run.targets.get(route.key) ?? [];
}

/**
 * Meets the objects at a route, each once.
 *
 * @param meet gives back the object that is to stand there from now on; where `isFixed`, it has no say in that.
 */
export function meetTargets(run: Run, route: Route, meet: (target: Tree, isFixed: boolean) => Tree): void {
  const known = run.targets.get(route.key);
  if (known !== undefined) return known.forEach((target) => meet(target, true));
  const found: Tree[] = [];
  const take = (target: Tree): Tree => {
    const kept = meet(target, false);
    if (kept === target) found.push(target);
    return kept;
  };
  walk(run.tree, route, 0, take, run.shared.size > 0 ? new Set() : null);
  run.targets.set(route.key, found);
}

/**
 * @param seen lists and objects at the route's end that were met already; null while no object stands twice.
 * @returns what is to stand in the value's place.
 */
function walk(
  value: TreeValue | undefined,
  route: Route,
  index: number,
  take: (target: Tree) => Tree,
  seen: Set<object> | null,
): TreeValue | undefined {
  const step = route.steps[index];
  if (step === '@') {
    if (Array.isArray(value) && !isSeen(seen, value)) walkList(value, route, index, take, seen);
  } else if (isTree(value)) {
    if (step === undefined) return isSeen(seen, value) ? value : take(value);
    if (route.types?.[index])
      return isLetThrough(route, index, value) ? walk(value, route, index + 1, take, seen) : value;
    const below = value[step];
    const kept = walk(below, route, index + 1, take, seen);
    if (kept !== below && kept !== undefined) value[step] = kept;
  }
  return value;
}

function walkList(
  list: TreeValue[],
  route: Route,
  index: number,
  take: (target: Tree) => Tree,
  seen: Set<object> | null,
): void {
  for (let position = 0; position < list.length; position += 1) {
    const element = list[position]!;
    const kept = walk(element, route, index + 1, take, seen);
    if (kept !== element && kept !== undefined) list[position] = kept;
  }
}

/** Whether a step for objects of some types is for this one; of unknown type, it may be. */
function isLetThrough({ types }: Route, index: number, { __typename: told }: Tree): boolean {
  const some = types?.[index];
  return !some || typeof told !== 'string' || some.has(told);
}

function isSeen(seen: Set<object> | null, value: object): boolean {
  if (seen === null) return false;
  if (seen.has(value)) return true;
  seen.add(value);
  return false;
}

/** An object of the tree at a route, and those above it, the outermost first. */
export interface Lineage {
  readonly target: Tree;
  readonly above: readonly Tree[];
}

/** The objects at a route with what is above each; places that are null or have not come lead nowhere. */
export function lineagesAt(run: Run, route: Route): readonly Lineage[] {
  const found: Lineage[] = [];

  function descend(value: TreeValue | undefined, index: number, above: readonly Tree[]): void {
    const step = route.steps[index];
    if (step === '@') {
      if (Array.isArray(value)) for (const element of value) descend(element, index + 1, above);
    } else if (isTree(value)) {
      if (step === undefined) found.push({ target: value, above });
      else if (!route.types?.[index]) descend(value[step], index + 1, [...above, value]);
      else if (isLetThrough(route, index, value)) descend(value, index + 1, above);
    }
  }

  descend(run.tree, 0, []);
  return found;
}

/** Where an object stands in the answer first; undefined when it is no longer there. */
export function pathTo(run: Run, { steps, types }: Route, target: Tree): ResponsePath | undefined {
  const path: (string | number)[] = [];

  function find(value: TreeValue | undefined, index: number): boolean {
    const step = steps[index];
    if (step === undefined) return value === target;
    if (types?.[index]) return find(value, index + 1);
    if (step === '@')
      return Array.isArray(value) && value.some((element, position) => within(position, element, index));
    return isTree(value) && within(step, value[step], index);
  }

  function within(key: string | number, value: TreeValue | undefined, index: number): boolean {
    path.push(key);
    if (find(value, index + 1)) return true;
    path.pop();
    return false;
  }

  return find(run.tree, 0) ? path : undefined;
}
