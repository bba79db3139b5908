import type { DocumentNode } from 'graphql';
import { buildPart, type PlannerInput } from '../build-supergraph.ts';
import type { Links } from '../links.ts';
import { createHubs } from './hubs.ts';
import { Joins } from './joins.ts';
import { createProjector } from './project.ts';
import { Reaching, type Reach } from './reach.ts';

/** A part of a supergraph that is enough to plan an operation. */
export interface Projection {
  /** The same for the same part, whichever operation it is for. */
  readonly key: string;
  readonly build: () => PlannerInput;
}

/** Finds the part that a valid document of one operation can reach. */
export type Project = (document: DocumentNode) => Projection;

/**
 * Prepares to plan each operation on the part of the supergraph that it can reach.
 *
 * The planner's work grows with the square of the subgraphs that share a type, whether or not an operation has to do
 * with them: in a country, some hundred agencies share one Person, and an operation asks a few.
 */
export function createProjections(document: DocumentNode, links: Links): Project {
  const joins = new Joins(document, links);
  const hubOf = createHubs(joins);
  const projector = createProjector(document, joins, hubOf);
  const roots = rootTypes(document);
  const rootNames = new Set(roots.values());
  return (operation) => {
    const reach = new Reaching(joins, hubOf, rootNames);
    reach.addDocument(operation, (kind) => roots.get(kind) ?? '');
    reach.close();
    return { key: keyOf(reach), build: () => buildPart(projector(reach)) };
  };
}

/** Names of the root types by kind of operation. */
export function rootTypes(document: DocumentNode): ReadonlyMap<string, string> {
  const roots = document.definitions.flatMap((node) => (node.kind === 'SchemaDefinition' ? node.operationTypes : []));
  return new Map(roots.map(({ operation, type }) => [operation, type.name.value]));
}

function keyOf({ graphs, types, fields }: Reach): string {
  const named = [...types].sort().map((type) => `${type}:${[...(fields.get(type) ?? [])].sort().join(',')}`);
  return `${[...graphs].sort().join(',')} ${named.join(' ')}`;
}
