import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import { withCanonicalNames } from './canonical-names.ts';
import { hasDirective, keyFields } from './directives.ts';
import { mergeComposites, type CompositeNode } from './merge-composites.ts';

/** An object or interface type as one agency declares it: its definition and its extensions together. */
export interface CompositeType {
  readonly agency: string;
  readonly name: string;
  readonly kind: 'object' | 'interface';
  readonly nodes: readonly CompositeNode[];
  readonly interfaces: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
  /** Names of the fields that stand in a `@key`. */
  readonly keys: ReadonlySet<string>;
}

/** A field, with the type it stands in. */
export interface PlacedField {
  readonly type: CompositeType;
  readonly field: FieldDefinitionNode;
  readonly coordinate: string;
}

/** One agency's schema, as the rules look at it. */
export interface AgencySchema {
  readonly name: string;
  readonly document: DocumentNode;
  readonly composites: ReadonlyMap<string, CompositeType>;
  readonly unions: readonly UnionTypeDefinitionNode[];
  readonly enums: readonly EnumTypeDefinitionNode[];
  readonly inputs: readonly InputObjectTypeDefinitionNode[];
  readonly scalars: readonly ScalarTypeDefinitionNode[];
}

/** All agencies' schemas, and the master copy of the national scalars. */
export interface NationalGraph {
  readonly agencies: readonly AgencySchema[];
  readonly nationalScalars: readonly ScalarTypeDefinitionNode[];
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Reads the schemas for the rules. A schema that does not parse is left out: composition reports it.
 *
 * @param nationalScalars the text of schema/shared/scalars.graphql
 */
export function readNationalGraph(
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  nationalScalars: string,
): NationalGraph {
  return {
    agencies: subgraphs.flatMap(({ name, sdl }) => readAgency(name, sdl)),
    nationalScalars: parse(nationalScalars).definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
  };
}

function readAgency(name: string, sdl: string): AgencySchema[] {
  try {
    const document = withCanonicalNames(parse(sdl));
    const definitions = document.definitions;
    return [
      {
        name,
        document,
        composites: new Map(
          [...mergeComposites(definitions)].map(([type, nodes]) => [type, composite(name, type, nodes)]),
        ),
        unions: definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION),
        enums: definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION),
        inputs: definitions.filter((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION),
        scalars: definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
      },
    ];
  } catch (error) {
    if (error instanceof GraphQLError) return [];
    throw error;
  }
}

function composite(agency: string, name: string, nodes: readonly CompositeNode[]): CompositeType {
  const isInterface = nodes.some(
    ({ kind }) => kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
  return {
    agency,
    name,
    kind: isInterface ? 'interface' : 'object',
    nodes,
    interfaces: nodes.flatMap((node) => node.interfaces ?? []).map((node) => node.name.value),
    fields: nodes.flatMap((node) => node.fields ?? []),
    keys: keyFields(nodes),
  };
}

/** Every field of every object and interface type of every agency. */
export function* fieldsOf(graph: NationalGraph): Generator<PlacedField> {
  for (const agency of graph.agencies) {
    for (const type of agency.composites.values()) {
      for (const field of type.fields) yield { type, field, coordinate: `${type.name}.${field.name.value}` };
    }
  }
}

/** The declarations of one type, one an agency. */
export function declarations(graph: NationalGraph, name: string): CompositeType[] {
  return graph.agencies.flatMap(({ composites }) => composites.get(name) ?? []);
}

/** Query, Mutation, Subscription: types that no agency owns. */
export function isRoot({ name }: CompositeType): boolean {
  return roots.has(name);
}

/** Whether this agency itself answers the field: it is not a key, and not declared for `@requires` or `@provides` only. */
export function isContributed(type: CompositeType, field: FieldDefinitionNode): boolean {
  return !type.keys.has(field.name.value) && !hasDirective(field, 'external');
}

/** Whether the agency only names the type, to point at what another agency answers. */
export function isStub(type: CompositeType): boolean {
  return type.keys.size > 0 && !type.fields.some((field) => isContributed(type, field));
}

/** A value type that any agency may answer whole, such as PageInfo: shareable, without a key. */
export function isShareable(type: CompositeType): boolean {
  const whole = type.nodes.some((node) => hasDirective(node, 'shareable'));
  return type.keys.size === 0 && (whole || type.fields.every((field) => hasDirective(field, 'shareable')));
}
