import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type { Snapshot } from '../supergraph/supergraph.ts';

type Field = GraphQLField<unknown, unknown>;

/** Fields that one operation selects of the type that most agencies share. */
const breadth = 10;

/**
 * Operations as clients write them, made out of a schema: each goes from a root field to the type that most agencies
 * share, and there over fields of several of them. No two are alike; they are only planned, never sent.
 */
export function* practiceOperations({ apiSchema, owners }: Snapshot): Generator<DocumentNode, void> {
  const agenciesOf = (type: GraphQLObjectType) =>
    new Set(Object.keys(type.getFields()).flatMap((field) => owners.get(`${type.name}.${field}`) ?? [])).size;
  const roots = Object.values(apiSchema.getQueryType()?.getFields() ?? {}).filter(returnsObject);
  const [widest] = roots.sort((one, other) => agenciesOf(objectOf(other)) - agenciesOf(objectOf(one)));
  if (widest === undefined) return;
  const fields = Object.values(objectOf(widest).getFields());
  for (let number = 0; number < fields.length; number += 1) {
    const chosen = new Set(
      Array.from({ length: breadth }, (_, place) => fields[(number * 31 + place * 13) % fields.length]!),
    );
    yield operationOf(widest, [...chosen]);
  }
}

function operationOf(root: Field, chosen: readonly Field[]): DocumentNode {
  const variables: string[] = [];
  const inside = chosen.map((field) => selection(field, variables, 2)).join(' ');
  const body = `${nameWithArguments(root, variables)} { __typename ${inside} }`;
  const declared = variables.length === 0 ? '' : `(${variables.join(' ')})`;
  return parse(`query Practice${declared} { ${body} }`, { noLocation: true });
}

/** A field with its leaves, and with the first object below it as deep as that. */
function selection(field: Field, variables: string[], depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return nameWithArguments(field, variables);
  if (!isObjectType(type) || depth === 0) return `${nameWithArguments(field, variables)} { __typename }`;
  const below = Object.values(type.getFields());
  const leaves = below.filter((one) => !isCompositeType(getNamedType(one.type))).slice(0, 3);
  const objects = below.filter(returnsObject).slice(0, 1);
  const inside = [...leaves, ...objects].map((one) => selection(one, variables, depth - 1));
  return `${nameWithArguments(field, variables)} { __typename ${inside.join(' ')} }`;
}

function nameWithArguments({ name, args }: Field, variables: string[]): string {
  const given = args.filter(isRequiredArgument).map((argument) => {
    const variable = `$v${variables.length}`;
    variables.push(`${variable}: ${String(argument.type)}`);
    return `${argument.name}: ${variable}`;
  });
  return given.length === 0 ? name : `${name}(${given.join(' ')})`;
}

function returnsObject({ type }: Field): boolean {
  return isObjectType(getNamedType(type));
}

function objectOf({ type }: Field): GraphQLObjectType {
  return getNamedType(type) as GraphQLObjectType;
}
