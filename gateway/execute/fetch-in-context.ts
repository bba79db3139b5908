import type { ContextVariable } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { leave } from './bring.ts';
import { appliesTo } from './join.ts';
import type { Run, Step } from './run.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';
import { lineagesAt, routeOf, type Lineage } from './walk.ts';

/** Entities that are asked for with the same values from above. */
interface Group {
  readonly values: Readonly<Record<string, unknown>>;
  readonly targets: Tree[];
}

/**
 * Compiles a call whose variables depend on objects above its entities (`@fromContext`): one call for each set of
 * values, all at once. A value that did not come for a failure leaves its entities open, with the cause.
 *
 * @param ask the call as it is without a context
 * @returns the same when it needs none
 */
export function compileFetchInContext(parts: readonly Part[], types: TypeTable, ask: Step): Step {
  const [part] = parts;
  if (part?.fetch.context === undefined) return ask;
  const { context, provides } = part.fetch;
  const route = routeOf(part.path);

  return async (run) => {
    const groups = new Map<string, Group>();
    for (const lineage of lineagesAt(run, route)) {
      const values = valuesFor(types, context, lineage);
      if (values instanceof Hole) leave(run, [lineage.target], provides, values.causes);
      else addTo(groups, values, lineage.target);
    }
    await Promise.all([...groups.values()].map((group) => ask(inGroup(run, route.key, group))));
    run.targets.clear();
  };
}

/** The run as it looks to one call: its entities are all that there are. */
function inGroup(run: Run, key: string, { values, targets }: Group): Run {
  return { ...run, variables: { ...run.variables, ...values }, targets: new Map([[key, targets]]) };
}

function addTo(groups: Map<string, Group>, values: Group['values'], target: Tree): void {
  const text = JSON.stringify(values);
  const group = groups.get(text) ?? { values, targets: [] };
  groups.set(text, group);
  group.targets.push(target);
}

function valuesFor(types: TypeTable, context: readonly ContextVariable[], lineage: Lineage): Group['values'] | Hole {
  const values: Record<string, unknown> = Object.create(null);
  for (const { name, places } of context) {
    const found = places.map(({ up, path }) => valueAt(types, lineage.above.at(-up), path));
    const value = found.find((one) => one !== undefined);
    if (value instanceof Hole && value.causes.length > 0) return value;
    values[name] = value instanceof Opaque ? value.value : value instanceof Hole ? null : value;
  }
  return values;
}

/** The value at a path; undefined when an object on the way has another type. */
function valueAt(types: TypeTable, from: TreeValue | undefined, path: readonly string[]): TreeValue | undefined {
  let value = from;
  for (const step of path) {
    if (!isTree(value)) return value;
    const [, on] = /^\.\.\. on (.*)$/.exec(step) ?? [];
    if (on === undefined) value = value[step];
    else if (!appliesTo(types, on, value['__typename'])) return undefined;
  }
  return value;
}
