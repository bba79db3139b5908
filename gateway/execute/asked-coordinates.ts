import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Variables } from '../operation/operation.ts';
import { conditionsOf, type Condition } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { CoordinateWays } from './coordinate-ways.ts';

const roots: Readonly<Record<string, string>> = { query: 'Query', mutation: 'Mutation' };

/**
 * Every field that a call's document asks of an agency with these variables, as sorted coordinates; the same list each
 * time, so that calls can share it.
 */
export function askedCoordinates(types: TypeTable, document: string): (variables: Variables) => readonly string[] {
  const { definitions } = parse(document, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const asked: (readonly [string, readonly Condition[]])[] = [];

  /** @param type undefined where the supergraph does not know it, as for `_entities`; its fragments say more */
  function gather({ selections }: SelectionSetNode, type: string | undefined, above: readonly Condition[]): void {
    for (const selection of selections) {
      const conditions = [...above, ...conditionsOf(selection.directives ?? [])];
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (type !== undefined && !name.startsWith('_')) asked.push([`${type}.${name}`, conditions]);
        if (selection.selectionSet === undefined) continue;
        const below = type === undefined ? undefined : types.typeOf(type, name);
        gather(selection.selectionSet, below, conditions);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment !== undefined) gather(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, conditions);
    }
  }

  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) gather(node.selectionSet, roots[node.operation], []);
  const ways = new CoordinateWays();
  for (const [coordinate, conditions] of asked.toSorted(byName)) ways.add(coordinate, conditions);
  return ways.compile();
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
