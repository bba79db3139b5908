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
  const { walk, found } = partsWalk(schema, fragments);
  for (const { selectionSet } of fieldNodes) if (selectionSet) walk(selectionSet, getNamedType(returnType));
  return found();
}

/**
 * Fields selected of one entity, as coordinates, and of the objects that belong to it. Of entities of several types that
 * are asked for at once, what is selected of this type. Without its keys and the field of its `@subject`.
 */
export function selectedOf(typeName: string, { schema, fragments, fieldNodes }: GraphQLResolveInfo): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  const { walk, found } = partsWalk(schema, fragments, type);
  for (const { selectionSet } of fieldNodes) if (selectionSet) walk(selectionSet, type);
  const hidden = new Set(namesIn(type).map((name) => `${typeName}.${name}`));
  return [...found()].filter((coordinate) => !hidden.has(coordinate));
}

type Schema = GraphQLResolveInfo['schema'];

function partsWalk(schema: Schema, fragments: GraphQLResolveInfo['fragments'], root: GraphQLObjectType | null = null) {
  const coordinates = new Set<string>();
  const isFollowed = (type: GraphQLObjectType) => type === root || isPart(type);

  function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return schema.getPossibleTypes(type).filter(isFollowed);
    return isObjectType(type) && isFollowed(type) ? [type] : [];
  }

  function walk({ selections }: SelectionSetNode, type: GraphQLNamedType): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        for (const object of objectsOf(type)) {
          const field = object.getFields()[selection.name.value];
          if (field === undefined) continue;
          coordinates.add(`${object.name}.${field.name}`);
          if (selection.selectionSet) walk(selection.selectionSet, getNamedType(field.type));
        }
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment !== undefined) walk(fragment.selectionSet, condition ?? type);
    }
  }

  return { walk, found: () => new Set([...coordinates].filter((coordinate) => !isPlumbing(coordinate))) };
}

/** The keys of a type, and the field that says whose its objects are. */
function namesIn({ astNode, extensionASTNodes }: GraphQLObjectType): readonly string[] {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return directives
    .filter(({ name }) => ['key', 'subject'].includes(name.value.replace(/^.*__/, '')))
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\s+/) : []));
}

function isPart({ astNode, extensionASTNodes }: GraphQLObjectType): boolean {
  const directives = [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
  return !directives.some(({ name }) => name.value.replace(/^.*__/, '') === 'key');
}
