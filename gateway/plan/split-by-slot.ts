import type { DocumentNode } from 'graphql';
import type { StandIns } from '../supergraph/supergraph.ts';
import { besides, contestedPaths, placeOf, type Paths } from './contested-paths.ts';
import { entityFields, parseEntityDocument } from './entity-fields.ts';
import { fetchPart, partName } from './fetch-part.ts';
import type { FetchNode } from './query-plan.ts';

/** Fields that can be asked for together, and which of the contested paths they need. */
interface Part {
  readonly fields: Set<string>;
  readonly paths: Set<string>;
}

/**
 * Splits a fetch for entities whose representation would hold two values under one name, since its fields need
 * one field with different arguments. Each part asks for the fields that need the same values.
 *
 * @returns the fetch alone when no two values meet.
 */
export function splitBySlot(fetch: FetchNode, standIns: StandIns): readonly FetchNode[] {
  if (fetch.requires === null) return [fetch];
  const contested = contestedPaths(fetch.requires, standIns);
  if (contested.size === 0) return [fetch];
  const document = parseEntityDocument(fetch.document);
  const parts = groupFields(fetch.subgraph, document, contested, standIns);
  return parts.map(({ fields, paths }) => fetchPart(fetch, document, fields, besides(contested, paths), standIns));
}

/** Fields that need nothing contested go with the first part. */
function groupFields(agency: string, document: DocumentNode, contested: Paths, standIns: StandIns): readonly Part[] {
  const parts: Part[] = [];
  const free = new Set<string>();
  for (const field of entityFields(document)) {
    const needs = standIns.needsOf(agency, field.typeName, field.fieldName);
    const paths = [...contested].filter((path) => needs.has(path));
    if (paths.length === 0) free.add(partName(field));
    else place(parts, partName(field), paths, standIns);
  }
  const [first, ...others] = parts;
  if (first === undefined) return [{ fields: free, paths: new Set() }];
  return [{ ...first, fields: new Set([...first.fields, ...free]) }, ...others];
}

function place(parts: Part[], field: string, paths: readonly string[], standIns: StandIns): void {
  const isFree = (part: Part, path: string) =>
    [...part.paths].every((taken) => taken === path || placeOf(taken, standIns) !== placeOf(path, standIns));
  const fitting = parts.find((part) => part.fields.has(field) || paths.every((path) => isFree(part, path)));
  const part = fitting ?? { fields: new Set(), paths: new Set() };
  if (fitting === undefined) parts.push(part);
  part.fields.add(field);
  for (const path of paths) part.paths.add(path);
}
