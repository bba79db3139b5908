import {
  assertValidSchema,
  buildASTSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import type { Snapshot } from '../../../gateway/supergraph/supergraph.ts';
import type { Audience } from './audiences.ts';

/** Who a contract is for. */
export interface ContractOf extends Audience {
  /** Whatever the client may ever be granted. */
  readonly scopes: readonly string[];
}

/**
 * The part of the national schema that a client was built for: the fields that its scopes can reach, of the root fields
 * those of its audience, and the types that are reached from there.
 *
 * @param api the whole schema as clients see it
 * @returns a schema as text, without descriptions, the same for the same input
 */
export function clientContract(api: string, { access }: Pick<Snapshot, 'access'>, client: ContractOf): string {
  const granted = new Set(client.scopes);
  const isReached = (coordinate: string) =>
    (access.fields.get(coordinate)?.scopes ?? []).every((groups) =>
      groups.some((group) => group.every((scope) => granted.has(scope))),
    );
  const isShown = (type: string, field: string) =>
    isReached(`${type}.${field}`) && isOfAudience(client.roots, type, field);
  const document = onlyReachable(withoutEmpty(withoutFields(withoutWords(parse(api)), isShown)));
  const schema = buildASTSchema(document);
  assertValidSchema(schema);
  return printSchema(lexicographicSortSchema(schema));
}

function isOfAudience(roots: Audience['roots'], type: string, field: string): boolean {
  if (roots === null || (type !== 'Query' && type !== 'Mutation')) return true;
  return roots.includes(`${type}.${field}`) || roots.includes(`${type}.*`);
}

/** Descriptions stand in the whole schema; here they would drown what a change of the contract is. */
function withoutWords(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
}

/** A field of an interface stays where every type that implements it keeps it. */
function withoutFields(document: DocumentNode, isShown: (type: string, field: string) => boolean): DocumentNode {
  const isKept = (types: readonly string[], field: string) => types.every((type) => isShown(type, field));
  return visit(document, {
    ObjectTypeDefinition: (node) => {
      return { ...node, fields: node.fields?.filter(({ name }) => isShown(node.name.value, name.value)) ?? [] };
    },
    InterfaceTypeDefinition: (node) => {
      const types = implementers(document, node.name.value);
      return { ...node, fields: node.fields?.filter(({ name }) => isKept(types, name.value)) ?? [] };
    },
  });
}

/** A type of which nothing is left takes everything with it that names it, and so on. */
function withoutEmpty(document: DocumentNode): DocumentNode {
  const empty = new Set(document.definitions.flatMap((node) => (isEmpty(node) ? [node.name.value] : [])));
  if (empty.size === 0) return document;
  const isLeft = ({ name }: NamedTypeNode) => !empty.has(name.value);
  const left = document.definitions.filter((node) => !('name' in node) || !empty.has(node.name?.value ?? ''));
  const shorter: DocumentNode = visit(
    { ...document, definitions: left },
    {
      FieldDefinition: ({ type }) => (empty.has(nameOf(type)) ? null : undefined),
      ObjectTypeDefinition: { leave: (node) => ({ ...node, interfaces: node.interfaces?.filter(isLeft) ?? [] }) },
      InterfaceTypeDefinition: { leave: (node) => ({ ...node, interfaces: node.interfaces?.filter(isLeft) ?? [] }) },
      UnionTypeDefinition: { leave: (node) => ({ ...node, types: node.types?.filter(isLeft) ?? [] }) },
    },
  );
  return withoutEmpty(shorter);
}

function isEmpty(
  node: DefinitionNode,
): node is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | UnionTypeDefinitionNode {
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return node.types?.length === 0;
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return false;
  return node.fields?.length === 0;
}

/** What the root types lead to, and what implements the interfaces among it. */
function onlyReachable(document: DocumentNode): DocumentNode {
  const byName = new Map(
    document.definitions.flatMap((node) => ('name' in node ? [[node.name?.value ?? '', node]] : [])),
  );
  const reached = new Set<string>();
  const waiting = ['Query', 'Mutation'];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const node = byName.get(name);
    if (reached.has(name) || node === undefined) continue;
    reached.add(name);
    waiting.push(...namesIn(node));
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) waiting.push(...implementers(document, name));
  }
  const definitions = document.definitions.filter(
    (node) => node.kind === Kind.DIRECTIVE_DEFINITION || ('name' in node && reached.has(node.name?.value ?? '')),
  );
  return { ...document, definitions };
}

function implementers({ definitions }: DocumentNode, name: string): readonly string[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.interfaces?.some((one) => one.name.value === name)
      ? [node.name.value]
      : [],
  );
}

function namesIn(node: DefinitionNode): readonly string[] {
  const names: string[] = [];
  visit(node, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function nameOf(type: NamedTypeNode | { readonly type: unknown; readonly kind: string }): string {
  return type.kind === Kind.NAMED_TYPE
    ? (type as NamedTypeNode).name.value
    : nameOf((type as { readonly type: NamedTypeNode }).type);
}
