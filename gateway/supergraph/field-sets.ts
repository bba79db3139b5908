import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql';

/** Reads a field set, as `@key` and `@requires` have it (`id owner { id }`), or one in braces, as `@fromContext` has it. */
export function parseFieldSet(text: string): SelectionSetNode {
  const braced = text.trimStart().startsWith('{') ? text : `{${text}}`;
  const [definition] = parse(braced, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError(`A field set was expected, found ${text}.`);
  return definition.selectionSet;
}

/** All fields of a field set, at every depth. */
export function fieldsIn({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const below = selection.selectionSet === undefined ? [] : fieldsIn(selection.selectionSet);
    return selection.kind === Kind.FIELD ? [selection, ...below] : below;
  });
}
