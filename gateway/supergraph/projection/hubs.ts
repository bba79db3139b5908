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
  const plain = keys.flatMap(({ text }) => plainKey(text) ?? []).length > 0 && !isUnusual(joins, typeName);
  const candidates = plain ? new Set(keys.flatMap(({ text }) => plainKey(text)?.join(' ') ?? [])) : new Set<string>();
  const hubs = [...candidates].map((text) => hubBy(text.split(' '), typeName, joins, graphs));
  return hubs.reduce((best, hub) => (hub.odd.size < best.odd.size ? hub : best), { key: [], odd: graphs } as Hub);
}

function hubBy(key: readonly string[], typeName: string, joins: Joins, graphs: ReadonlySet<string>): Hub {
  const fit = new Map<string, JoinKey[]>();
  for (const candidate of joins.keysOf(typeName)) {
    if (plainKey(candidate.text)?.join(' ') !== key.join(' ')) continue;
    fit.set(candidate.graph, [...(fit.get(candidate.graph) ?? []), candidate]);
  }
  const regular = new Set(fit.keys());
  for (const field of joins.fieldsOf(typeName)) {
    const isKey = key.includes(field.name.value);
    const owners = joins.ownersOf(typeName, field);
    for (const [graph, keys] of fit) {
      const isHeld = isKey ? isPlain(joins, typeName, field.name.value, graph, owners) : true;
      const isReached = isKey || !owners.has(graph) || keys.some(({ resolvable }) => resolvable);
      if (!isHeld || !isReached) regular.delete(graph);
    }
  }
  return { key, odd: new Set([...graphs].filter((graph) => !regular.has(graph))) };
}

/** A key's field that a subgraph has without conditions. */
function isPlain(joins: Joins, typeName: string, name: string, graph: string, owners: ReadonlySet<string>): boolean {
  const field = joins.field(typeName, name);
  if (field === undefined || !owners.has(graph)) return false;
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
