import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { appliesTo } from './join.ts';

/** The fields that a fetch asks of an entity itself, as coordinates of the entity's type. */
export function compileCoordinates(types: TypeTable, document: string): (type: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (type) => {
    const found = known.get(type) ?? fieldsAsked(types, document, type).map((name) => `${type}.${name}`);
    known.set(type, found);
    return found;
  };
}

function fieldsAsked(types: TypeTable, document: string, type: string): readonly string[] {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const names = new Set<string>();

  function gather({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') names.add(selection.name.value);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment !== undefined && appliesTo(types, fragment.typeCondition?.name.value ?? null, type))
        gather(fragment.selectionSet);
    }
  }

  for (const node of definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of node.selectionSet.selections)
      if (root.kind === Kind.FIELD && root.selectionSet) gather(root.selectionSet);
  }
  return [...names];
}
