import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

type Composite = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

/** The object types that a schema writes down, with the parts of each put together. */
export interface SubgraphTypes {
  /** By name. */
  readonly types: ReadonlyMap<string, readonly Composite[]>;
  /** Every scope that a directive names. */
  readonly scopes: readonly string[];
}

export function readTypes(sdl: string): SubgraphTypes {
  const { definitions } = parse(sdl, { noLocation: true });
  const composites = definitions.filter(
    (node): node is Composite =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const fields = composites.flatMap((node) => [node, ...(node.fields ?? [])]);
  const scopes = new Set(fields.flatMap(({ directives = [] }) => directives).flatMap(scopesIn));
  return { types: Map.groupBy(composites, ({ name }) => name.value), scopes: [...scopes] };
}

export function fieldsOf({ types }: SubgraphTypes, type: string): readonly FieldDefinitionNode[] {
  return (types.get(type) ?? []).flatMap(({ fields = [] }) => fields);
}

/** The names of types that can be looked up by a key, with the fields of each key; keys within keys are left out. */
export function entities({
  types,
}: SubgraphTypes): readonly { readonly type: string; readonly key: readonly string[] }[] {
  return [...types].flatMap(([type, nodes]) => {
    if (nodes.some(({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION)) return [];
    const keys = nodes
      .flatMap(({ directives = [] }) => directives)
      .filter(isKey)
      .flatMap(fieldsOfKey);
    const simple = keys.find((key) => !key.includes('{'));
    return simple === undefined ? [] : [{ type, key: simple.trim().split(/[\s,]+/) }];
  });
}

export function implementsInterface({ types }: SubgraphTypes, name: string): readonly string[] {
  return [...types].flatMap(([type, nodes]) =>
    nodes.some(({ interfaces = [] }) => interfaces.some((one) => one.name.value === name)) ? [type] : [],
  );
}

export function hasDirective(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): boolean {
  return (node.directives ?? []).some((one) => plainName(one) === name);
}

/** Whether it can be asked for without arguments. */
export function isPlain({ arguments: given = [] }: FieldDefinitionNode): boolean {
  return given.every((one) => one.type.kind !== Kind.NON_NULL_TYPE || one.defaultValue !== undefined);
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** A field with what can be asked below it: `{ __typename }` of an object, nothing of a value. */
export function selectionOf(
  { types }: SubgraphTypes,
  { name, type }: FieldDefinitionNode,
  unions: ReadonlySet<string>,
): string {
  const below = namedType(type);
  return types.has(below) || unions.has(below) ? `${name.value} { __typename }` : name.value;
}

export function unionsIn(sdl: string): ReadonlySet<string> {
  const { definitions } = parse(sdl, { noLocation: true });
  return new Set(definitions.flatMap((node) => (node.kind === Kind.UNION_TYPE_DEFINITION ? [node.name.value] : [])));
}

function plainName({ name }: ConstDirectiveNode): string {
  return name.value.replace(/^.*__/, '');
}

function isKey(directive: ConstDirectiveNode): boolean {
  if (plainName(directive) !== 'key') return false;
  const resolvable = directive.arguments?.find(({ name }) => name.value === 'resolvable');
  return resolvable === undefined || valueFromASTUntyped(resolvable.value) !== false;
}

function fieldsOfKey({ arguments: given = [] }: ConstDirectiveNode): readonly string[] {
  const fields = given.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? [fields.value] : [];
}

function scopesIn(directive: ConstDirectiveNode): readonly string[] {
  if (plainName(directive) !== 'requiresScopes') return [];
  const scopes = directive.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  return scopes === undefined ? [] : (valueFromASTUntyped(scopes) as string[][]).flat();
}
