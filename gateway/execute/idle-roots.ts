import type { Variables } from '../operation/operation.ts';
import type { Condition, FetchNode, Selection } from '../plan/plan.ts';
import type { Arranged } from './arrange.ts';
import { conditionsKey } from './condition-names.ts';
import { holds, mostCases } from './provides.ts';

/** A fetch of root fields, and what has to hold for it to be made. */
interface Root {
  readonly fetch: FetchNode;
  readonly conditions: readonly Condition[];
}

/** The fetches to wait for in place of one that need not be made with these variables; undefined: it has to be. */
export type InPlaceOf = (fetch: FetchNode, variables: Variables) => readonly FetchNode[] | undefined;

/**
 * Finds fetches of root fields of which `@skip` and `@include` have left nothing but what others bring as well (`me { id }`):
 * an agency of which nothing else is wanted is not asked. Null where there can be none. Only fetches that begin at once
 * are looked at, so that none waits for one that comes after it.
 */
export function findIdleRoots(plan: Arranged): InPlaceOf | null {
  const roots = rootsIn(plan, []);
  const names = [...new Set(roots.flatMap(namesIn))];
  if (roots.length < 2 || names.length === 0) return null;
  const known = new Map<string, ReadonlyMap<FetchNode, readonly FetchNode[]>>();
  return (fetch, variables) => {
    const key = conditionsKey(names, variables);
    const found = known.get(key) ?? idleAmong(roots, variables);
    if (known.size < mostCases) known.set(key, found);
    return found.get(fetch);
  };
}

function rootsIn(step: Arranged, conditions: readonly Condition[]): readonly Root[] {
  switch (step.kind) {
    case 'call':
      return step.parts.flatMap(({ fetch, path }) =>
        fetch.requires === null && fetch.operationKind === 'query' && path.length === 0 ? [{ fetch, conditions }] : [],
      );
    case 'condition': {
      const when = (is: boolean) => [...conditions, { variable: step.variable, is }];
      return [...rootsIn(step.whenTrue, when(true)), ...rootsIn(step.whenFalse, when(false))];
    }
    case 'defer':
      return rootsIn(step.primary, conditions);
    case 'sequence':
      return step.steps.slice(0, 1).flatMap((inner) => rootsIn(inner, conditions));
    case 'parallel':
      return step.steps.flatMap((inner) => rootsIn(inner, conditions));
    default:
      return step satisfies never;
  }
}

function namesIn({ fetch, conditions }: Root): readonly string[] {
  const within = (selections: readonly Selection[]): readonly Condition[] =>
    selections.flatMap((selection) => [...selection.conditions, ...within(selection.selections ?? [])]);
  return [...conditions, ...within(fetch.provides)].flatMap(({ variable }) =>
    typeof variable === 'string' ? [variable] : [],
  );
}

function idleAmong(roots: readonly Root[], variables: Variables): ReadonlyMap<FetchNode, readonly FetchNode[]> {
  const made = roots.filter(({ conditions }) => conditions.every((condition) => holds(condition, variables)));
  const kept = new Map(made.map(({ fetch }) => [fetch, new Set(leavesIn(fetch.provides, '', variables))]));
  const idle = new Set<FetchNode>();
  for (const [fetch, leaves] of kept) {
    if (leaves.size === new Set(leavesIn(fetch.provides, '', null)).size) continue; // nothing was left out
    const others = [...kept].filter(([other]) => other !== fetch);
    if (![...leaves].every((leaf) => others.some(([, brought]) => brought.has(leaf)))) continue;
    kept.delete(fetch);
    idle.add(fetch);
  }
  return new Map([...idle].map((fetch) => [fetch, [...kept.keys()]]));
}

/** Paths of the leaves. @param variables null: whatever they are */
function leavesIn(selections: readonly Selection[], above: string, variables: Variables | null): readonly string[] {
  return selections.flatMap((selection): readonly string[] => {
    if (variables !== null && !selection.conditions.every((condition) => holds(condition, variables))) return [];
    const on = selection.kind === 'field' || selection.on === null ? '' : ` on ${selection.on}`;
    const path = selection.kind === 'field' ? `${above} ${selection.name}` : `${above}${on}`;
    return selection.selections === null ? [path] : leavesIn(selection.selections, path, variables);
  });
}
