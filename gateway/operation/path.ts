import {
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One field on the way from the root of queries to a value. */
export interface PathStep {
  readonly name: string;
  /** The argument that takes the basis which the request names; null: none. */
  readonly argument: GraphQLArgument | null;
}

/** A way through the schema, which a request may go. */
export interface Way {
  readonly steps: readonly PathStep[];
  /** A list stands on the way, so that it may lead to several values. */
  readonly isMany: boolean;
  /** Only a request that names a basis goes it. */
  readonly needsBasis: boolean;
}

const form = /^([A-Za-z]\w*)(?:\((\w+)\)|(\[basis\]))?$/;

/**
 * Reads a path such as `me.residence.postalCode`: fields from `Query` on, without arguments, down to a leaf. A field
 * with its argument's name, `subjectOf(basis)`, is given the basis that the request names; `courtWards[basis]` is a
 * field that only a request with a basis asks for.
 *
 * @returns null for what is no way through this schema: a field that is not there or wants more to be told, an
 *   abstract type on the way, no leaf at its end
 */
export function readPath(text: string, schema: GraphQLSchema): Way | null {
  const steps: PathStep[] = [];
  let [isMany, needsBasis] = [false, false];
  let type: GraphQLOutputType | null = schema.getQueryType() ?? null;
  for (const part of text.split('.')) {
    const [, name = '', argument, isGuarded] = form.exec(part) ?? [];
    const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type) ? type.getFields()[name] : undefined;
    if (field === undefined) return null;
    const taken = field.args.find((one) => one.name === argument) ?? null;
    if (taken === null ? argument !== undefined : !isText(taken)) return null;
    if (field.args.some((one) => one !== taken && isRequiredArgument(one))) return null;
    steps.push({ name, argument: taken });
    needsBasis ||= taken !== null || isGuarded !== undefined;
    type = getNullableType(field.type);
    while (isListType(type)) {
      isMany = true;
      type = getNullableType(type.ofType) as GraphQLOutputType;
    }
  }
  return isLeafType(type) ? { steps, isMany, needsBasis } : null;
}

function isText({ type }: GraphQLArgument): boolean {
  const { name } = getNullableType(type) as { readonly name?: string };
  return name === 'ID' || name === 'String';
}
