import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode, type TypeNode } from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';

const roots: Readonly<Record<string, string>> = { query: 'Query', mutation: 'Mutation' };

/** Every field that a call's document asks of an agency, as sorted coordinates; a list, so that calls can share it. */
export function askedCoordinates(types: TypeTable, document: string): readonly string[] {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const asked = new Set<string>();

  /** @param type undefined where the supergraph does not know it, as for `_entities`; its fragments say more */
  function gather({ selections }: SelectionSetNode, type: string | undefined): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (type !== undefined && !name.startsWith('_')) asked.add(`${type}.${name}`);
        if (selection.selectionSet === undefined) continue;
        gather(selection.selectionSet, type === undefined ? undefined : namedType(types.field(type, name)?.type));
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment !== undefined) gather(fragment.selectionSet, fragment.typeCondition?.name.value ?? type);
    }
  }

  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) gather(node.selectionSet, roots[node.operation]);
  return [...asked].sort();
}

function namedType(type: TypeNode | undefined): string | undefined {
  if (type === undefined) return undefined;
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
