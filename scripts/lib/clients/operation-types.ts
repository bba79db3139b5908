import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation takes and gives, as TypeScript. */
export interface OperationTypes {
  readonly data: string;
  readonly variables: string;
}

/** As JSON carries them; every scalar of the national schema is a text. */
const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/**
 * Writes the types of one valid operation: fields under their response names, of an abstract type a union by
 * `__typename`, what `@skip`, `@include` or `@defer` may leave out as optional.
 */
export function operationTypes(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationTypes {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new TypeError(`The schema has no ${operation.operation}.`);
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const given = typeFromAST(schema, type) as GraphQLInputType;
    const optional = isNonNullType(given) && defaultValue === undefined ? '' : '?';
    return `readonly ${variable.name.value}${optional}: ${inputType(given)}`;
  });
  return {
    data: objectType({ schema, fragments }, root, [operation.selectionSet]),
    variables: variables.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${variables.join('; ')} }`,
  };
}

interface Known {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Selected {
  readonly type: GraphQLOutputType;
  readonly below: SelectionSetNode[];
  isOptional: boolean;
}

function compositeType(known: Known, type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): string {
  if (isObjectType(type)) return objectType(known, type, selections);
  const members = known.schema.getPossibleTypes(type).map((member) => objectType(known, member, selections));
  return [...new Set(members)].join(' | ');
}

function objectType(known: Known, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): string {
  const fields = new Map<string, Selected | 'typename'>();
  for (const selectionSet of selections) collect(known, type, selectionSet, false, fields);
  const lines = Array.from(fields, ([name, selected]) => {
    if (selected === 'typename') return `readonly ${name}: '${type.name}'`;
    return `readonly ${name}${selected.isOptional ? '?' : ''}: ${outputType(known, selected.type, selected.below)}`;
  });
  return `{ ${lines.join('; ')} }`;
}

function collect(
  known: Known,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  isOptional: boolean,
  fields: Map<string, Selected | 'typename'>,
): void {
  for (const selection of selections) {
    const mayMiss =
      isOptional || (selection.directives ?? []).some(({ name }) => /^(skip|include|defer)$/.test(name.value));
    if (selection.kind === Kind.FIELD) {
      add(
        type,
        selection.name.value,
        selection.alias?.value ?? selection.name.value,
        selection.selectionSet,
        mayMiss,
        fields,
      );
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? known.fragments.get(selection.name.value) : selection;
    if (fragment !== undefined && applies(known.schema, type, fragment.typeCondition?.name.value)) {
      collect(known, type, fragment.selectionSet, mayMiss, fields);
    }
  }
}

function add(
  type: GraphQLObjectType,
  fieldName: string,
  responseName: string,
  below: SelectionSetNode | undefined,
  isOptional: boolean,
  fields: Map<string, Selected | 'typename'>,
): void {
  const field = type.getFields()[fieldName];
  if (field === undefined) return void fields.set(responseName, 'typename');
  const known = fields.get(responseName);
  const selected = known === undefined || known === 'typename' ? { type: field.type, below: [], isOptional } : known;
  selected.isOptional &&= isOptional;
  if (below !== undefined) selected.below.push(below);
  fields.set(responseName, selected);
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function outputType(known: Known, type: GraphQLOutputType, below: readonly SelectionSetNode[]): string {
  if (!isNonNullType(type)) return `${givenType(known, type, below)} | null`;
  return givenType(known, type.ofType, below);
}

function givenType(known: Known, type: GraphQLOutputType, below: readonly SelectionSetNode[]): string {
  if (isListType(type)) return `readonly (${outputType(known, type.ofType as GraphQLOutputType, below)})[]`;
  const named = getNamedType(type);
  return 'getFields' in named || isAbstractType(named)
    ? compositeType(known, named as GraphQLCompositeType, below)
    : leafType(named);
}

function inputType(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return `${givenInput(type)} | null`;
  return givenInput(type.ofType);
}

function givenInput(type: GraphQLInputType): string {
  if (isListType(type)) return `readonly (${inputType(type.ofType)})[]`;
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return leafType(named);
  const fields = Object.values(named.getFields()).map(({ name, type: of, defaultValue }) => {
    const optional = isNonNullType(of) && defaultValue === undefined ? '' : '?';
    return `readonly ${name}${optional}: ${inputType(of)}`;
  });
  return `{ ${fields.join('; ')} }`;
}

function leafType(type: GraphQLNamedType): string {
  if (!isEnumType(type)) return scalars[type.name] ?? 'string';
  return type
    .getValues()
    .map(({ name }) => `'${name}'`)
    .join(' | ');
}
