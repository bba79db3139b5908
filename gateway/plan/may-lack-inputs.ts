import { Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionNode } from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { namesIn, type PlanPath } from './path-steps.ts';
import { conditionsOf } from './selections.ts';

/** A selection, and the type of the object that it is on. */
interface Placed {
  readonly selection: SelectionNode;
  readonly on: string;
}

/**
 * Whether an operation asks objects on the way to a path, or at its end, for different fields: by their types, or by
 * `@skip` and `@include`. Then what was fetched for one object there may not have been for another.
 */
export function mayLackInputs(
  document: DocumentNode,
  path: PlanPath,
  { apiSchema, types }: { readonly apiSchema: GraphQLSchema; readonly types: TypeTable },
): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  let isApart = false;

  /** Fields, with those in fragments; each fragment of a narrower type tells objects apart. */
  function fieldsOf(selections: readonly SelectionNode[], on: string): readonly Placed[] {
    return selections.flatMap((selection): readonly Placed[] => {
      isApart ||= conditionsOf(selection.directives ?? []).length > 0;
      if (selection.kind === Kind.FIELD) return [{ selection, on }];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition?.name.value ?? on;
      isApart ||= !types.isSubtype(condition, on);
      return fieldsOf(fragment.selectionSet.selections, condition);
    });
  }

  if (operation === undefined) return false;
  let at = fieldsOf(operation.selectionSet.selections, apiSchema.getRootType(operation.operation)?.name ?? '');
  for (const step of namesIn(path)) {
    at = at.flatMap(({ selection, on }) => {
      if (selection.kind !== Kind.FIELD || (selection.alias ?? selection.name).value !== step) return [];
      return fieldsOf(selection.selectionSet?.selections ?? [], types.typeOf(on, selection.name.value) ?? '');
    });
  }
  return isApart;
}
