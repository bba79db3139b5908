import type { ResponsePath } from './path.ts';
import type { Run } from './run.ts';
import { isTree, type Tree, type TreeValue } from './tree.ts';

/** A path of a plan, and the text under which its targets are remembered. */
export interface Route {
  readonly steps: readonly string[];
  readonly key: string;
}

export function routeOf(steps: readonly string[]): Route {
  return { steps, key: steps.join(' ') };
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
export function meetTargets(run: Run, { steps, key }: Route, meet: (target: Tree, isFixed: boolean) => Tree): void {
  const known = run.targets.get(key);
  if (known !== undefined) return known.forEach((target) => meet(target, true));
  const found: Tree[] = [];
  const take = (target: Tree): Tree => {
    const kept = meet(target, false);
    if (kept === target) found.push(target);
    return kept;
  };
  walk(run.tree, steps, 0, take, run.shared.size > 0 ? new Set() : null);
  run.targets.set(key, found);
}

/**
 * @param seen lists and objects at the route's end that were met already; null while no object stands twice.
 * @returns what is to stand in the value's place.
 */
function walk(
  value: TreeValue | undefined,
  steps: readonly string[],
  index: number,
  take: (target: Tree) => Tree,
  seen: Set<object> | null,
): TreeValue | undefined {
  const step = steps[index];
  if (step === '@') {
    if (Array.isArray(value) && !isSeen(seen, value)) walkList(value, steps, index, take, seen);
  } else if (isTree(value)) {
    if (step === undefined) return isSeen(seen, value) ? value : take(value);
    const below = value[step];
    const kept = walk(below, steps, index + 1, take, seen);
    if (kept !== below && kept !== undefined) value[step] = kept;
  }
  return value;
}

function walkList(
  list: TreeValue[],
  steps: readonly string[],
  index: number,
  take: (target: Tree) => Tree,
  seen: Set<object> | null,
): void {
  for (let position = 0; position < list.length; position += 1) {
    const element = list[position]!;
    const kept = walk(element, steps, index + 1, take, seen);
    if (kept !== element && kept !== undefined) list[position] = kept;
  }
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
export function lineagesAt(run: Run, { steps }: Route): readonly Lineage[] {
  const found: Lineage[] = [];

  function descend(value: TreeValue | undefined, index: number, above: readonly Tree[]): void {
    const step = steps[index];
    if (step === '@') {
      if (Array.isArray(value)) for (const element of value) descend(element, index + 1, above);
    } else if (isTree(value)) {
      if (step === undefined) found.push({ target: value, above });
      else descend(value[step], index + 1, [...above, value]);
    }
  }

  descend(run.tree, 0, []);
  return found;
}

/** Where an object stands in the answer first; undefined when it is no longer there. */
export function pathTo(run: Run, { steps }: Route, target: Tree): ResponsePath | undefined {
  const path: (string | number)[] = [];

  function find(value: TreeValue | undefined, index: number): boolean {
    const step = steps[index];
    if (step === undefined) return value === target;
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
