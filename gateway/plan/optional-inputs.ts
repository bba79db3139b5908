import type { StandIns } from '../supergraph/supergraph.ts';
import { entityFields, parseEntityDocument } from './entity-fields.ts';
import type { FetchNode, Selection } from './query-plan.ts';

/**
 * Marks those inputs of a fetch for entities that only fields under `@skip` or `@include` need (`@requires`).
 *
 * The planner fetches such an input under the same condition. Where it has not come for that reason, the entity's
 * other fields can be asked for without it.
 */
export function withOptionalInputs(fetch: FetchNode, standIns: StandIns): FetchNode {
  if (fetch.requires === null || !/@(?:skip|include)\b/.test(fetch.document)) return fetch;
  const needed = new Set<string>();
  const perhaps = new Set<string>();
  for (const { typeName, fieldName, isConditional } of entityFields(parseEntityDocument(fetch.document))) {
    for (const path of standIns.needsOf(fetch.subgraph, typeName, fieldName))
      (isConditional ? perhaps : needed).add(path);
  }
  const optional = new Set([...perhaps].filter((path) => !needed.has(path)));
  return optional.size === 0 ? fetch : { ...fetch, requires: marked(fetch.requires, optional, '') };
}

function marked(selections: readonly Selection[], optional: ReadonlySet<string>, above: string): readonly Selection[] {
  return selections.map((selection): Selection => {
    if (selection.kind === 'fragment')
      return { ...selection, selections: marked(selection.selections, optional, above) };
    const path = `${above}.${selection.from}`;
    const below = selection.selections && marked(selection.selections, optional, path);
    return { ...selection, selections: below, ...(optional.has(path) && { isOptional: true }) };
  });
}
