import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Variables } from '../operation/operation.ts';
import { conditionsOf, type Condition } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { CoordinateWays } from './coordinate-ways.ts';
import { appliesTo } from './join.ts';

/** The fields that a fetch asks of an entity itself with these variables, as coordinates of the entity's type. */
export type EntityCoordinates = (type: string, variables: Variables) => readonly string[];

/** Finds them out once for each type. */
export function compileCoordinates(types: TypeTable, document: string): EntityCoordinates {
  const known = new Map<string, (variables: Variables) => readonly string[]>();
  return (type, variables) => {
    const found = known.get(type) ?? fieldsAsked(types, document, type);
    known.set(type, found);
    return found(variables);
  };
}

function fieldsAsked(types: TypeTable, document: string, type: string): (variables: Variables) => readonly string[] {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const ways = new CoordinateWays();

  function gather({ selections }: SelectionSetNode, above: readonly Condition[]): void {
    for (const selection of selections) {
      const conditions = [...above, ...conditionsOf(selection.directives ?? [])];
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') ways.add(`${type}.${selection.name.value}`, conditions);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment !== undefined && appliesTo(types, fragment.typeCondition?.name.value ?? null, type))
        gather(fragment.selectionSet, conditions);
    }
  }

  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of node.selectionSet.selections)
      if (root.kind === Kind.FIELD && root.selectionSet) gather(root.selectionSet, []);
  }
  return ways.compile();
}
