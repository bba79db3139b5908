import type { DocumentNode, FieldDefinitionNode, ObjectTypeDefinitionNode, InterfaceTypeDefinitionNode } from 'graphql';
import { namedType } from './ast-values.ts';

/** An object or interface type as the supergraph writes it. */
export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** What the whole supergraph, inaccessible parts included, knows about its composite types. */
export interface TypeTable {
  /** Whether an object of type `name` is one of `condition`: the same type, a member or an implementation of it. */
  isSubtype(condition: string, name: string): boolean;
  /** Names of the object types that an object of type `name` can have; itself for an object type. */
  possibleTypes(name: string): readonly string[];
  /** Whether `name` is an interface or a union. */
  isAbstract(name: string): boolean;
  /** Whether the enum `name` has a value, be it one that clients do not see. */
  hasValue(name: string, value: unknown): boolean;
  /** Object and interface types by name. */
  readonly withFields: ReadonlyMap<string, TypeWithFields>;
  field(type: string, name: string): FieldDefinitionNode | undefined;
  /** The name of the type that a field leads to, within its lists and non-nulls; undefined for no such field. */
  typeOf(type: string, name: string): string | undefined;
}

/** Reads object types, interfaces and unions from a supergraph document. */
export function readTypes(document: DocumentNode): TypeTable {
  const withFields = new Map<string, TypeWithFields>();
  const subtypes = new Map<string, Set<string>>();
  const objects = new Set<string>();
  const values = new Map<string, ReadonlySet<unknown>>();
  for (const definition of document.definitions) {
    if (definition.kind === 'UnionTypeDefinition') {
      subtypes.set(definition.name.value, new Set(definition.types?.map(({ name }) => name.value)));
    }
    if (definition.kind === 'EnumTypeDefinition') {
      values.set(definition.name.value, new Set(definition.values?.map(({ name }) => name.value)));
    }
    if (definition.kind !== 'ObjectTypeDefinition' && definition.kind !== 'InterfaceTypeDefinition') continue;
    const name = definition.name.value;
    withFields.set(name, definition);
    if (definition.kind === 'ObjectTypeDefinition') objects.add(name);
    else if (!subtypes.has(name)) subtypes.set(name, new Set());
    for (const parent of definition.interfaces ?? []) {
      subtypes.set(parent.name.value, (subtypes.get(parent.name.value) ?? new Set()).add(name));
    }
  }
  const field = (type: string, name: string) =>
    withFields.get(type)?.fields?.find((candidate) => candidate.name.value === name);
  return {
    isSubtype: (condition, name) => condition === name || subtypes.get(condition)?.has(name) === true,
    possibleTypes: (name) =>
      objects.has(name) ? [name] : [...(subtypes.get(name) ?? [])].filter((subtype) => objects.has(subtype)),
    isAbstract: (name) => subtypes.has(name),
    hasValue: (name, value) => values.get(name)?.has(value) === true,
    withFields,
    field,
    typeOf(type, name) {
      const found = field(type, name);
      return found && namedType(found.type);
    },
  };
}
