import type { FieldDefinitionNode } from 'graphql';
import { graphOf } from '../field-owners.ts';
import { hasFields, type JoinKey, type Joins } from './joins.ts';

/**
 * What holds the parts of a type together that several subgraphs have.
 *
 * In each subgraph that is not odd, the fields of `key` are plain fields of its own, and whoever holds their values
 * can ask there for all that the subgraph has of the type: from any such subgraph to any other, no third is needed.
 */
export interface Hub {
  /** Names of the key's fields, in order. */
  readonly key: readonly string[];
  /** Subgraphs of which that cannot be said. */
  readonly odd: ReadonlySet<string>;
}

/** Finds the hub of an object or interface type; null for one without keys, whose objects stay where they are found. */
export type HubOf = (typeName: string) => Hub | null;

export function createHubs(joins: Joins): HubOf {
  const known = new Map<string, Hub | null>();
  return (typeName) => {
    const hub = known.get(typeName) ?? findHub(joins, typeName);
    known.set(typeName, hub);
    return hub;
  };
}

/** The names in a key of plain fields, in order; null for any other. */
export function plainKey(text: string): readonly string[] | null {
  const names = text.trim().split(/[\s,]+/);
  return names.every((name) => /^\w+$/.test(name)) ? names.sort() : null;
}

function findHub(joins: Joins, typeName: string): Hub | null {
  const keys = joins.keysOf(typeName);
  if (keys.length === 0) return null;
  const graphs = joins.graphsOf(typeName);
  const byNames = isUnusual(joins, typeName) ? new Map<string, JoinKey[]>() : plainKeys(keys);
  const hubs = [...byNames].map(([names, same]) => hubBy(names.split(' '), same, typeName, joins));
  const none: Hub = { key: [], odd: graphs };
  return hubs.reduce((best, hub) => (hub.odd.size < best.odd.size ? hub : best), none);
}

/** Keys of plain fields, by their names. */
function plainKeys(keys: readonly JoinKey[]): ReadonlyMap<string, readonly JoinKey[]> {
  const byNames = new Map<string, JoinKey[]>();
  for (const key of keys) {
    const names = plainKey(key.text)?.join(' ');
    if (names === undefined) continue;
    const same = byNames.get(names);
    if (same === undefined) byNames.set(names, [key]);
    else same.push(key);
  }
  return byNames;
}

/** The hub that a type has when its parts are held together by `key`, which these subgraphs have. */
function hubBy(key: readonly string[], same: readonly JoinKey[], typeName: string, joins: Joins): Hub {
  const regular = new Set(same.map(({ graph }) => graph));
  const resolvable = new Set(same.flatMap((one) => (one.resolvable ? [one.graph] : [])));
  for (const field of joins.fieldsOf(typeName)) {
    const owners = joins.ownersOf(typeName, field);
    if (key.includes(field.name.value)) {
      for (const graph of regular) if (!owners.has(graph) || !isPlain(joins, field, graph)) regular.delete(graph);
    } else {
      for (const graph of owners) if (!resolvable.has(graph)) regular.delete(graph);
    }
  }
  return { key, odd: new Set([...joins.graphsOf(typeName)].filter((graph) => !regular.has(graph))) };
}

/** Whether a subgraph has a field without conditions. */
function isPlain(joins: Joins, field: FieldDefinitionNode, graph: string): boolean {
  const joined = joins.onField(field).filter((directive) => graphOf(directive) === graph);
  return joined.every((directive) =>
    (directive.arguments ?? []).every(({ name: { value } }) => value === 'graph' || value === 'type'),
  );
}

/** Interfaces, and what an interface that is an object elsewhere (`@interfaceObject`), or has keys, stands for. */
function isUnusual(joins: Joins, typeName: string): boolean {
  const type = joins.types.get(typeName);
  if (type === undefined || !hasFields(type) || type.kind === 'InterfaceTypeDefinition') return true;
  return (type.interfaces ?? []).some(({ name }) => joins.keysOf(name.value).length > 0);
}
