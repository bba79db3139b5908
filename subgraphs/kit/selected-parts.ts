import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { isPlumbing } from '../../schema/shared/is-plumbing.ts';

/**
 * Fields selected of the objects that belong to the value of the field being resolved, as coordinates: down to objects
 * with a key, which are records of their own, and without what only leads through pages.
 *
 * @param entity a type with a key whose fields count too: what is asked of an entity by its reference
 */
export function selectedParts(
  { schema, fragments, fieldNodes, returnType }: GraphQLResolveInfo,
  entity: string | null = null,
): ReadonlySet<string> {
  const found = new Set<string>();
  const isAsked = (type: GraphQLObjectType) => type.name === entity || !hasKey(type);

  function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).filter(isAsked);
    return isObjectType(type) && isAsked(type) ? [type] : [];
  }

  function walk({ selections }: SelectionSetNode, type: GraphQLNamedType): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        for (const object of objectsOf(type)) {
          const field = object.getFields()[selection.name.value];
          if (field === undefined || (hasKey(object) && isName(field))) continue;
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

function hasKey(type: GraphQLObjectType): boolean {
  return hasDirective(type, 'key');
}

/** What names an entity, or whose it is, tells nothing that whoever has its reference did not know. */
function isName(field: GraphQLField<unknown, unknown>): boolean {
  return field.name === 'id' || hasDirective(field, 'inaccessible');
}

function hasDirective({ astNode }: GraphQLObjectType | GraphQLField<unknown, unknown>, directive: string): boolean {
  return astNode?.directives?.some(({ name }) => name.value.replace(/^.*__/, '') === directive) === true;
}
