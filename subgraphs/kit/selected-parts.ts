import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { isPlumbing } from '../../schema/shared/is-plumbing.ts';

/**
 * Fields selected of the objects that belong to the value of the field being resolved, as coordinates: down to objects
 * with a key, which are records of their own, and without what only leads through pages or names the object.
 */
export function selectedParts({ schema, fragments, fieldNodes, returnType }: GraphQLResolveInfo): ReadonlySet<string> {
  const { walk, found } = partsWalk(schema, fragments);
  for (const { selectionSet } of fieldNodes) if (selectionSet) walk(selectionSet, getNamedType(returnType));
  return found();
}

/**
 * Fields selected of one entity, as coordinates, and of the objects that belong to it. Of entities of several types that
 * are asked for at once, what is selected of this type. Without its keys, the field of its `@subject` and whatever else only
 * the gateway asks for: they tell nothing that whoever has its reference did not know.
 */
export function selectedOf(
  typeName: string,
  { schema, fragments, fieldNodes }: GraphQLResolveInfo,
): ReadonlySet<string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return new Set();
  const { walk, found } = partsWalk(schema, fragments, type);
  for (const { selectionSet } of fieldNodes) if (selectionSet) walk(selectionSet, type);
  return found();
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
          if (field === undefined || namesIn(object).includes(field.name)) continue;
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

/** The keys of a type, the field that says whose its objects are, and its fields that clients do not see. */
function namesIn(type: GraphQLObjectType): readonly string[] {
  const named = directivesOf(type)
    .filter((directive) => ['key', 'subject'].includes(plainName(directive)))
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\s+/) : []));
  const unseen = Object.values(type.getFields()).filter(
    ({ astNode }) => astNode?.directives?.some((directive) => plainName(directive) === 'inaccessible') === true,
  );
  return [...named, ...unseen.map(({ name }) => name)];
}

/** Objects without a key belong to the object they stand in; a shared type is a value, and says nothing of its own. */
function isPart(type: GraphQLObjectType): boolean {
  return !directivesOf(type).some((directive) => ['key', 'shareable'].includes(plainName(directive)));
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** Without the prefix that `@link` may have given it. */
function plainName({ name }: ConstDirectiveNode): string {
  return name.value.replace(/^.*__/, '');
}
