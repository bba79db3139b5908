import { Kind, parse, print } from 'graphql';
import { argumentOf, namedType } from '../ast-values.ts';
import { readOverrideLabels } from '../field-owners.ts';
import { readLinks } from '../links.ts';
import { readTypes } from '../type-table.ts';
import { createHubs, type HubOf } from './hubs.ts';
import { Joins } from './joins.ts';
import { createProjector } from './project.ts';
import { rootTypes } from './projections.ts';
import { Reaching } from './reach.ts';

/** A field on the way from the root to a type. */
interface Edge {
  readonly from: string;
  readonly field: string;
}

/**
 * The part of a merged supergraph of which it has yet to be shown that every query can be answered.
 *
 * Most types need no search for that: where one key holds a type's parts together (`Hub`), each of its fields can be
 * had wherever an object of it is found; and where all subgraphs have all of a type's fields, none has to be left.
 * What remains is kept with the ways that lead to it, one way to each type of the first kind: from there on it makes
 * no difference which was taken.
 *
 * @returns the supergraph of that part; null when nothing is left to show
 */
export function unprovenPart(sdl: string): string | null {
  const document = parse(sdl, { noLocation: true });
  const links = readLinks(document);
  const joins = new Joins(document, links);
  if (links.has('https://specs.apollo.dev/context') || readOverrideLabels(links, readTypes(document)).length > 0)
    return sdl;
  const hubOf = createHubs(joins);
  const roots = rootTypes(document);
  const unproven = [...joins.types.keys()].filter((name) => !isProven(name, joins, hubOf, roots));
  if (unproven.length === 0) return null;
  const reach = new Reaching(joins, hubOf, new Set(roots.values()));
  for (const root of roots.values()) reach.addType(root);
  for (const name of unproven) addWhole(name, joins, reach);
  addWays(unproven, joins, hubOf, new Set(roots.values()), reach);
  return print(createProjector(document, joins, hubOf)(reach.close()));
}

function isProven(typeName: string, joins: Joins, hubOf: HubOf, roots: ReadonlyMap<string, string>): boolean {
  const type = joins.types.get(typeName);
  if (type?.kind === Kind.INTERFACE_TYPE_DEFINITION || type?.kind === Kind.UNION_TYPE_DEFINITION) return false;
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return true;
  const needsInput = joins
    .fieldsOf(typeName)
    .some((field) => joins.onField(field).some((directive) => argumentOf(directive, 'requires') !== undefined));
  if (needsInput) return false;
  if ([...roots.values()].includes(typeName)) return true;
  const hub = hubOf(typeName);
  if (hub !== null) return hub.odd.size === 0;
  const { size } = joins.graphsOf(typeName);
  return joins.fieldsOf(typeName).every((field) => joins.ownersOf(typeName, field).size === size);
}

function addWhole(typeName: string, joins: Joins, reach: Reaching): void {
  reach.addType(typeName);
  for (const field of joins.fieldsOf(typeName)) reach.addField(typeName, field.name.value, true);
}

/** The ways from the root to types that are not proven. */
function addWays(
  unproven: readonly string[],
  joins: Joins,
  hubOf: HubOf,
  roots: ReadonlySet<string>,
  reach: Reaching,
): void {
  const into = edgesByTarget(joins);
  const shortest = shortestEdges(joins, roots);
  const open = new Set(unproven);
  // A set is walked in the order of insertion, and what is added meanwhile is walked as well.
  for (const name of open) {
    if (roots.has(name)) continue;
    const isAnywhere = !unproven.includes(name) && hubOf(name) !== null;
    const edges = isAnywhere ? [shortest.get(name)].filter((edge) => edge !== undefined) : (into.get(name) ?? []);
    for (const { from, field } of edges) {
      reach.addField(from, field, !isAnywhere);
      open.add(from);
    }
  }
}

function edgesByTarget(joins: Joins): ReadonlyMap<string, readonly Edge[]> {
  const into = new Map<string, Edge[]>();
  for (const from of joins.types.keys()) {
    for (const { name, type } of joins.fieldsOf(from)) {
      const edge = { from, field: name.value };
      const known = into.get(namedType(type));
      if (known === undefined) into.set(namedType(type), [edge]);
      else known.push(edge);
    }
  }
  return into;
}

/** The last field of a shortest way from the root to each type; none to members of abstract types, found by way of those. */
function shortestEdges(joins: Joins, roots: ReadonlySet<string>): ReadonlyMap<string, Edge> {
  const edges = new Map<string, Edge>();
  const met = new Set(roots);
  for (const from of met) {
    for (const member of joins.membersOf(from)) met.add(member);
    for (const { name, type } of joins.fieldsOf(from)) {
      const to = namedType(type);
      if (met.has(to)) continue;
      met.add(to);
      edges.set(to, { from, field: name.value });
    }
  }
  return edges;
}
