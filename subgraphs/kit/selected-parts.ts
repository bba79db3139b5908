import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type ConstDirectiveNode,
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
          if (field === undefined || isHidden(field)) continue;
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

/** What clients cannot ask for, the window asks for itself: whose an object is. */
function isHidden({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some((directive) => plainName(directive) === 'inaccessible') === true;
}

/** The keys of a type, and the field that says whose its objects are. */
function namesIn(type: GraphQLObjectType): readonly string[] {
  return directivesOf(type)
    .filter((directive) => ['key', 'subject'].includes(plainName(directive)))
    .flatMap(({ arguments: given = [] }) => given)
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\s+/) : []));
}

function isPart(type: GraphQLObjectType): boolean {
  return !directivesOf(type).some((directive) => plainName(directive) === 'key');
}

function directivesOf({ astNode, extensionASTNodes }: GraphQLObjectType): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** Without the prefix that `@link` may have given it. */
function plainName({ name }: ConstDirectiveNode): string {
  return name.value.replace(/^.*__/, '');
}
