import type { StandIns } from '../supergraph/supergraph.ts';
import { besides, type Paths } from './contested-paths.ts';
import { entityFields, parseEntityDocument } from './entity-fields.ts';
import { fetchPart, partName } from './fetch-part.ts';
import type { FetchNode } from './query-plan.ts';

/**
 * Splits a fetch for entities of which some may lack what only some of the fields need (`@requires`).
 *
 * The planner makes one fetch of all that an agency has to tell at a path, and asks for an input only where the client
 * asks for a field that needs it: below one type, and not below another. An object without it cannot be named to the
 * agency, and would lose its other fields as well. Executing makes one call of the parts.
 *
 * @returns the fetch alone when all its fields need the same.
 */
export function splitByNeed(fetch: FetchNode, standIns: StandIns): readonly FetchNode[] {
  if (fetch.requires === null) return [fetch];
  const document = parseEntityDocument(fetch.document);
  const needs = entityFields(document).map((field) => ({
    name: partName(field),
    paths: needsOf(field.typeName, field.fieldName),
  }));
  const byNeed = Map.groupBy(needs, ({ paths }) => [...paths].sort().join(' '));
  if (byNeed.size < 2) return [fetch];
  const all = new Set(needs.flatMap(({ paths }) => [...paths]));
  return [...byNeed.values()].map((fields) => {
    const own = fields[0]?.paths ?? new Set<string>();
    return fetchPart(fetch, document, new Set(fields.map(({ name }) => name)), besides(all, own));
  });

  /** What names an object anyway is no input. */
  function needsOf(typeName: string, fieldName: string): Paths {
    return besides(standIns.needsOf(fetch.subgraph, typeName, fieldName), standIns.keysOf(typeName));
  }
}
