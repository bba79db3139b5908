import { parse, visit } from 'graphql';
import { documentText, type ContextVariable } from '../plan/plan.ts';
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

/** Sets of values that one call is made for at most. */
const mostTogether = 20;

/**
 * Compiles a call whose variables depend on objects above its entities (`@fromContext`): its entities by the values
 * found there, each set of values under names of its own, all in one call. A value that did not come for a failure
 * leaves its entities open, with the cause.
 *
 * @param compile a call as it is without a context, for one part or several
 * @param mayMerge whether the agency takes several in one
 * @returns the same when it needs none
 */
export function compileFetchInContext(
  parts: readonly Part[],
  types: TypeTable,
  compile: (parts: readonly Part[]) => Step,
  mayMerge: boolean,
): Step {
  const [part] = parts;
  if (part?.fetch.context === undefined) return compile(parts);
  const { context, provides } = part.fetch;
  const names = context.map(({ name }) => name);
  const route = routeOf(part.path);
  const known = new Map<number, Step>();

  function askFor(count: number): Step {
    const found = known.get(count) ?? compile(Array.from({ length: count }, (_, index) => partOf(part!, names, index)));
    known.set(count, found);
    return found;
  }

  return async (run) => {
    const groups = new Map<string, Group>();
    for (const lineage of lineagesAt(run, route)) {
      const values = valuesFor(types, context, lineage);
      if (values instanceof Hole) leave(run, [lineage.target], provides, values.causes);
      else addTo(groups, values, lineage.target);
    }
    const together = inCalls([...groups.values()], mayMerge ? mostTogether : 1, run.maxRepresentations);
    await Promise.all(together.map((some) => askFor(some.length)(inGroups(run, part.path, some))));
    run.targets.clear();
  };
}

/** As many groups at a time as one call may have. */
function inCalls(groups: readonly Group[], mostGroups: number, mostEntities: number): readonly (readonly Group[])[] {
  const calls: Group[][] = [];
  let entities = Infinity;
  for (const group of groups) {
    entities += group.targets.length;
    const last = calls.at(-1);
    if (last !== undefined && last.length < mostGroups && entities <= mostEntities) last.push(group);
    else {
      calls.push([group]);
      entities = group.targets.length;
    }
  }
  return calls;
}

/** The same fetch for one group of entities: what it is told of them from above goes by other names than others'. */
function partOf(part: Part, names: readonly string[], index: number): Part {
  const { fetch } = part;
  const rename = (name: string) => (names.includes(name) ? nameIn(name, index) : name);
  const document = visit(parse(fetch.document, { noLocation: true }), {
    Variable: (node) => ({ ...node, name: { ...node.name, value: rename(node.name.value) } }),
  });
  const renamed = { document: documentText(document), variables: fetch.variables.map(rename) };
  return { ...part, group: groupOf(index), fetch: { ...fetch, ...renamed } };
}

function nameIn(name: string, index: number): string {
  return index === 0 ? name : `${name}_in_${index}`;
}

function groupOf(index: number): string {
  return `in ${index}`;
}

/** The run as it looks to one call: its entities are all that there are. */
function inGroups(run: Run, path: readonly string[], groups: readonly Group[]): Run {
  const values = groups.flatMap((group, index) =>
    Object.entries(group.values).map(([name, value]) => [nameIn(name, index), value] as const),
  );
  return {
    ...run,
    variables: { ...run.variables, ...Object.fromEntries(values) },
    targets: new Map(groups.map(({ targets }, index) => [routeOf(path, groupOf(index)).key, targets])),
  };
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
