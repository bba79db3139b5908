import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { appliesTo } from './join.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';

/** What is sent to an agency to name one entity: `__typename`, the key, and the inputs of `@requires`. */
export type Representation = Readonly<Record<string, unknown>>;

/**
 * Reads an entity's representation from the tree.
 *
 * @returns a hole when something needed is missing because an agency failed; null when the object is of another
 *   type, or lacks what is needed.
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec
 */
export function represent(
  types: TypeTable,
  entity: Tree,
  requires: readonly Selection[],
): Representation | Hole | null {
  const representation = readObject(types, entity, requires);
  if (representation === null || representation instanceof Hole) return representation;
  return typeof representation['__typename'] === 'string' ? representation : null;
}

function readObject(
  types: TypeTable,
  source: Tree,
  selections: readonly Selection[],
): Record<string, unknown> | Hole | null {
  const result: Record<string, unknown> = Object.create(null);
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      const typeName = source['__typename'];
      if (typeof typeName !== 'string' || !appliesTo(types, selection.on, typeName)) continue;
      const part = readObject(types, source, selection.selections);
      if (part === null || part instanceof Hole) return part;
      Object.assign(result, part);
      continue;
    }
    const value = selection.constant ?? readValue(types, source[selection.from], selection.selections);
    if (value === undefined) return null;
    if (value instanceof Hole) return value;
    result[selection.name] = value;
  }
  return result;
}

/** Undefined: the value has not come, and no agency is to blame. */
function readValue(types: TypeTable, value: TreeValue | undefined, selections: readonly Selection[] | null): unknown {
  if (value instanceof Hole) return value.causes.length > 0 ? value : null;
  if (value instanceof Opaque) return value.value;
  if (Array.isArray(value)) {
    const elements = value.map((element) => readValue(types, element, selections));
    return elements.find((element) => element instanceof Hole) ?? elements;
  }
  return isTree(value) ? readObject(types, value, selections ?? []) : value;
}
