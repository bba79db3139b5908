import type { StandIns } from '../supergraph/supergraph.ts';
import { besides, pathsIn, type Paths } from './contested-paths.ts';
import { entityFields, parseEntityDocument } from './entity-fields.ts';
import { fetchPart, partName } from './fetch-part.ts';
import type { FetchNode, Selection } from './query-plan.ts';

/**
 * Splits a fetch for entities of which some may lack what only some of the fields need (`@requires`).
 *
 * The planner makes one fetch of all that an agency has to tell at a path, and asks for an input only where the client
 * asks for a field that needs it: below one type, and not below another; or under `@include`. An object without it
 * cannot be named to the agency, and would lose its other fields as well. Executing makes one call of the parts.
 *
 * What names an object and what is an input stand in fragments of their own, so that an object may have an input and no
 * name: that is left out of each part, which is marked by what it needs.
 *
 * @returns the fetch alone when nothing of it needs an input
 */
export function splitByNeed(fetch: FetchNode, standIns: StandIns): readonly FetchNode[] {
  if (fetch.requires === null) return [fetch];
  const document = parseEntityDocument(fetch.document);
  const needs = entityFields(document).map((field) => ({
    name: partName(field),
    keys: standIns.keysOf(fetch.subgraph, field.typeName),
    paths: standIns.needsOf(fetch.subgraph, field.typeName, field.fieldName),
  }));
  const needed = new Set(needs.flatMap(({ paths }) => [...paths]));
  const sent = new Set(pathsIn(fetch.requires));
  const fields = needs.map(({ name, keys, paths }) => ({
    name,
    inputs: besides(paths, namingKey(keys, sent, needed)),
  }));
  const all = new Set(fields.flatMap(({ inputs }) => [...inputs]));
  if (all.size === 0) return [fetch];
  const byInputs = Map.groupBy(fields, ({ inputs }) => [...inputs].sort().join(' '));
  return [...byInputs.values()].map((alike) => {
    const own = alike[0]?.inputs ?? new Set<string>();
    const names = new Set(alike.map(({ name }) => name));
    const part = byInputs.size === 1 ? fetch : fetchPart(fetch, document, names, besides(all, own), standIns);
    return { ...part, requires: part.requires && marked(part.requires, own) };
  });
}

/** Of the keys that are sent whole the one that has the least of what is needed anyway. */
function namingKey(keys: readonly Paths[], sent: Paths, needed: Paths): Paths {
  const whole = keys.filter((key) => besides(key, sent).size === 0);
  const shared = (key: Paths) => key.size - besides(key, needed).size;
  return whole.toSorted((one, other) => shared(one) - shared(other))[0] ?? new Set();
}

function marked(selections: readonly Selection[], inputs: Paths): readonly Selection[] {
  return selections.map((selection): Selection => {
    if (selection.kind === 'fragment') return { ...selection, selections: marked(selection.selections, inputs) };
    return inputs.has(`.${selection.from}`) ? { ...selection, isInput: true } : selection;
  });
}
