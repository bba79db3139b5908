import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { conditionsOf } from './selections.ts';

/** Whether constant `@skip` and `@include` take away everything that an operation's document selects. */
export function asksNothing({ definitions }: DocumentNode): boolean {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  );
  const isNothing = (selection: SelectionNode): boolean => {
    const conditions = conditionsOf(selection.directives ?? []);
    if (conditions.some(({ variable, is }) => typeof variable === 'boolean' && variable !== is)) return true;
    if (selection.kind === Kind.FIELD) return false;
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection.selectionSet;
    return within === undefined || isEmpty(within);
  };
  const isEmpty = ({ selections }: SelectionSetNode): boolean => selections.every(isNothing);
  return definitions.every((node) => node.kind !== Kind.OPERATION_DEFINITION || isEmpty(node.selectionSet));
}
