import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, Kind, parse, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql';
import type { BenchmarkAgency } from '../country/agencies.ts';
import type { FindRecord } from '../country/country.ts';

/** Answers a GraphQL request (its body) with the body of the answer. */
export type AnswerRequest = (body: Buffer) => Promise<string>;

interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

/**
 * An agency as a subgraph over the country. It is only asked for what nobody has asked before; still it remembers each
 * entity by the selection that it was asked with, because the same few agencies stand in every person's answer.
 */
export function createAgency({ sdl }: BenchmarkAgency, find: FindRecord): AnswerRequest {
  const typeDefs = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: resolversOf(typeDefs, find) });
  const documents = new Map<string, DocumentNode>();
  const entities = new Map<string, string>();
  return async (body) => {
    const request = JSON.parse(body.toString('utf8')) as GraphqlRequest;
    const document = documents.get(request.query) ?? parse(request.query, { noLocation: true });
    documents.set(request.query, document);
    return (await answerEntities(schema, document, request, entities)) ?? answerWhole(schema, document, request);
  };
}

async function answerWhole(schema: GraphQLSchema, document: DocumentNode, request: GraphqlRequest): Promise<string> {
  const { variables, operationName } = request;
  return JSON.stringify(await execute({ schema, document, variableValues: variables, operationName }));
}

/** Each entity by itself, out of memory where it is known; null where something else is asked for, or goes wrong. */
async function answerEntities(
  schema: GraphQLSchema,
  document: DocumentNode,
  { query, variables = {} }: GraphqlRequest,
  entities: Map<string, string>,
): Promise<string | null> {
  const fields = entityFields(document);
  if (fields === null) return null;
  const lists: string[] = [];
  for (const { field, variable } of fields) {
    const texts: string[] = [];
    for (const representation of variables[variable] as readonly unknown[]) {
      const others = { ...variables, ...Object.fromEntries(fields.map((other) => [other.variable, []])) };
      const variableValues = { ...others, [variable]: [representation] };
      const key = `${query} ${JSON.stringify(variableValues)}`;
      const name = field.alias?.value ?? field.name.value;
      const text = entities.get(key) ?? (await answerEntity(schema, document, variableValues, name));
      if (text === null) return null;
      entities.set(key, text);
      texts.push(text);
    }
    lists.push(`${JSON.stringify(field.alias?.value ?? field.name.value)}:[${texts.join(',')}]`);
  }
  return `{"data":{${lists.join(',')}}}`;
}

async function answerEntity(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  name: string,
): Promise<string | null> {
  const { data, errors } = await execute({ schema, document, variableValues });
  const list = data?.[name] as readonly unknown[] | undefined;
  return errors === undefined && list !== undefined ? JSON.stringify(list[0]) : null;
}

/** The document's root fields with the variable of each, when all are `_entities` of one operation. */
function entityFields(
  document: DocumentNode,
): readonly { readonly field: FieldNode; readonly variable: string }[] | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const selections = operations.length === 1 ? (operations[0]?.selectionSet.selections ?? []) : [];
  const fields = selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD || field.name.value !== '_entities') return [];
    const value = field.arguments?.[0]?.value;
    return value?.kind === Kind.VARIABLE && field.directives?.length === 0
      ? [{ field, variable: value.name.value }]
      : [];
  });
  return fields.length > 0 && fields.length === selections.length ? fields : null;
}

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

function resolversOf(document: DocumentNode, find: FindRecord) {
  const resolveReference = ({ __typename, id }: Reference) => find(__typename, id);
  const entities = document.definitions.flatMap((definition) => {
    const isType = definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    const isEntity = isType && definition.directives?.some(({ name }) => name.value === 'key') === true;
    return isEntity ? [[definition.name.value, { __resolveReference: resolveReference }] as const] : [];
  });
  return { ...Object.fromEntries(entities), ...rootResolvers(document, find) };
}

/** `person(id:)` finds a Person, and so on. */
function rootResolvers(document: DocumentNode, find: FindRecord) {
  const roots = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query'
      ? (definition.fields ?? [])
      : [],
  );
  if (roots.length === 0) return {};
  const resolvers = roots.map(({ name, type }) => {
    const typeName = type.kind === Kind.NAMED_TYPE ? type.name.value : '';
    return [name.value, (_: unknown, { id }: { readonly id: string }) => find(typeName, id)] as const;
  });
  return { Query: Object.fromEntries(resolvers) };
}
