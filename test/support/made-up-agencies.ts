import { createHash } from 'node:crypto';
import {
  parse,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Anything, InlineAgencies } from './inline-gateway.ts';

/** An object of a made-up world: its type, and the name by which every agency knows it. */
interface MadeUp {
  readonly __typename: string;
  readonly made: string;
}

/**
 * Agencies with these schemas that answer everything, and always the same: what a field gives follows from the
 * object's name, the field and its arguments alone, so that it does not matter which agency is asked.
 *
 * Entities have one key, `id`, which is their name.
 */
export function madeUpAgencies(sdls: Readonly<Record<string, string>>): InlineAgencies {
  return Object.fromEntries(Object.entries(sdls).map(([name, sdl]) => [name, { sdl, resolvers: resolversOf(sdl) }]));
}

function resolversOf(sdl: string): Record<string, Anything> {
  const types = new Map(
    parse(sdl).definitions.flatMap((node): [string, TypeDefinitionNode][] =>
      node.kind.endsWith('TypeDefinition') || node.kind === 'ObjectTypeExtension'
        ? [[(node as TypeDefinitionNode).name.value, node as TypeDefinitionNode]]
        : [],
    ),
  );
  const objects = [...types.values()].filter(({ kind }) => kind.startsWith('ObjectType')) as ObjectTypeDefinitionNode[];
  return Object.fromEntries(objects.map((type) => [type.name.value, objectResolvers(type, types)]));
}

function objectResolvers({ name, fields = [], directives = [] }: ObjectTypeDefinitionNode, types: Types) {
  const typeName = name.value;
  const byField = fields.map((field) => [field.name.value, resolverOf(typeName, field, types)] as const);
  const isEntity = directives.some((directive) => directive.name.value === 'key');
  const byReference = ({ id }: { readonly id: string }): MadeUp => ({ __typename: typeName, made: id });
  return { ...Object.fromEntries(byField), ...(isEntity ? { __resolveReference: byReference } : {}) };
}

type Types = ReadonlyMap<string, TypeDefinitionNode>;

function resolverOf(typeName: string, { name: { value: name }, type }: FieldDefinitionNode, types: Types) {
  return (source: MadeUp | undefined, args: object) => {
    if (name === 'id' && source !== undefined) return source.made;
    return valueOf(
      type,
      `${source?.made ?? typeName}.${name}${Object.keys(args).length > 0 ? hash(JSON.stringify(args)) : ''}`,
      types,
    );
  };
}

function valueOf(type: TypeNode, made: string, types: Types, mayBeNull = true): unknown {
  if (type.kind === 'NonNullType') return valueOf(type.type, made, types, false);
  if (mayBeNull && hash(`${made}?`) % 9 === 0) return null;
  if (type.kind === 'ListType')
    return Array.from({ length: hash(made) % 3 }, (_, index) => valueOf(type.type, `${made}.${index}`, types));
  const number = hash(made);
  const named = types.get(type.name.value);
  switch (named?.kind) {
    case 'EnumTypeDefinition':
      return named.values?.[number % named.values.length]?.name.value;
    case 'ObjectTypeDefinition':
      return { __typename: named.name.value, made };
    case 'InterfaceTypeDefinition':
    case 'UnionTypeDefinition': {
      const members = [...types.values()].filter((member) => isMember(member, named));
      return { __typename: members[number % members.length]?.name.value, made };
    }
    default:
      return { Int: number, Float: number / 2, Boolean: number % 2 === 0 }[type.name.value] ?? `${made}!`;
  }
}

function isMember(type: TypeDefinitionNode, of: TypeDefinitionNode): boolean {
  if (type.kind !== 'ObjectTypeDefinition') return false;
  if (of.kind === 'UnionTypeDefinition') return of.types?.some(({ name }) => name.value === type.name.value) === true;
  return type.interfaces?.some(({ name }) => name.value === of.name.value) === true;
}

function hash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt16BE();
}
