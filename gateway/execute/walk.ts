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
export function targetsAt(run: Run, { steps, key }: Route): readonly Tree[] {
  const known = run.targets.get(key);
  if (known !== undefined) return known;
  const found: Tree[] = [];
  walk(run.tree, steps, 0, found, run.isShared ? new Set() : null);
  run.targets.set(key, found);
  return found;
}

/** @param seen lists and objects at the route's end that were met already; null while no object stands twice. */
function walk(
  value: TreeValue | undefined,
  steps: readonly string[],
  index: number,
  found: Tree[],
  seen: Set<object> | null,
): void {
  const step = steps[index];
  if (step === '@') {
    if (!Array.isArray(value) || isSeen(seen, value)) return;
    for (const element of value) walk(element, steps, index + 1, found, seen);
  } else if (isTree(value)) {
    if (step !== undefined) walk(value[step], steps, index + 1, found, seen);
    else if (!isSeen(seen, value)) found.push(value);
  }
}

function isSeen(seen: Set<object> | null, value: object): boolean {
  if (seen === null) return false;
  if (seen.has(value)) return true;
  seen.add(value);
  return false;
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
