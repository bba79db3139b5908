import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { isPlumbing } from '../../schema/shared/is-plumbing.ts';

/**
 * Fields selected of the objects that belong to the value of the field being resolved, as coordinates: down to objects
 * with a key, which are records of their own, and without what only leads through pages.
 */
export function selectedParts({ schema, fragments, fieldNodes, returnType }: GraphQLResolveInfo): ReadonlySet<string> {
  const found = new Set<string>();

  function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).filter(isPart);
    return isObjectType(type) && isPart(type) ? [type] : [];
  }

  function walk({ selections }: SelectionSetNode, type: GraphQLNamedType): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        for (const object of objectsOf(type)) {
          const field = object.getFields()[selection.name.value];
          if (field === undefined) continue;
          found.add(`${object.name}.${field.name}`);
          if (selection.selectionSet) walk(selection.selectionSet, getNamedType(field.type));
        }
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment !== undefined) walk(fragment.selectionSet, condition ?? type);
    }
  }

  for (const { selectionSet } of fieldNodes) if (selectionSet) walk(selectionSet, getNamedType(returnType));
  return new Set([...found].filter((coordinate) => !isPlumbing(coordinate)));
}

function isPart({ astNode }: GraphQLObjectType): boolean {
  return astNode?.directives?.some(({ name }) => name.value.replace(/^.*__/, '') === 'key') !== true;
}
