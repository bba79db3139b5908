import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Fragments of a document by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Object types that an object of the named type can have at run time; none for a leaf type. */
function possibleObjects(schema: GraphQLSchema, typeName: string): readonly GraphQLObjectType[] {
  const type = schema.getType(typeName);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** Those of `possible` to which a fragment on `condition` applies; without a condition all of them. */
export function narrow(
  schema: GraphQLSchema,
  possible: readonly GraphQLObjectType[],
  condition: string | undefined,
): readonly GraphQLObjectType[] {
  if (condition === undefined) return possible;
  const applicable = new Set(possibleObjects(schema, condition));
  return possible.filter((type) => applicable.has(type));
}

/** Object types of what a field can return on any of the given object types. */
export function returnedObjects(
  schema: GraphQLSchema,
  parents: readonly GraphQLObjectType[],
  fieldName: string,
): readonly GraphQLObjectType[] {
  const named = parents
    .flatMap((parent) => parent.getFields()[fieldName]?.type ?? [])
    .map((type) => getNamedType(type));
  return [...new Set([...new Set(named)].flatMap((type) => possibleObjects(schema, type.name)))];
}

/**
 * The coordinates that a selection on the given object types names, here and below: abstract types and fragments
 * resolved to fields of object types. Introspection fields have no coordinate.
 *
 * A fragment is walked once for each set of object types that it meets, so nested fragments cost no more than
 * they are long.
 */
export function selectedCoordinates(
  schema: GraphQLSchema,
  fragments: Fragments,
  selectionSet: SelectionSetNode,
  objects: readonly GraphQLObjectType[],
): ReadonlySet<string> {
  const coordinates = new Set<string>();
  const walked = new Set<string>();

  function walk({ selections }: SelectionSetNode, possible: readonly GraphQLObjectType[]): void {
    for (const selection of selections) {
      if (selection.kind === 'Field') walkField(selection, possible);
      else if (selection.kind === 'FragmentSpread') walkFragment(fragments.get(selection.name.value), possible);
      else walk(selection.selectionSet, narrow(schema, possible, selection.typeCondition?.name.value));
    }
  }

  function walkField(
    { name: { value: fieldName }, selectionSet: below }: FieldNode,
    possible: readonly GraphQLObjectType[],
  ) {
    const parents = possible.filter((type) => fieldName in type.getFields());
    for (const parent of parents) coordinates.add(`${parent.name}.${fieldName}`);
    if (below !== undefined) walk(below, returnedObjects(schema, parents, fieldName));
  }

  function walkFragment(fragment: FragmentDefinitionNode | undefined, possible: readonly GraphQLObjectType[]): void {
    if (fragment === undefined) return;
    const within = narrow(schema, possible, fragment.typeCondition.name.value);
    const visit = `${fragment.name.value} ${within.map(({ name }) => name).join(' ')}`;
    if (walked.has(visit)) return;
    walked.add(visit);
    walk(fragment.selectionSet, within);
  }

  walk(selectionSet, objects);
  return coordinates;
}
