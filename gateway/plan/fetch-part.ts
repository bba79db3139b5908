import type { DocumentNode } from 'graphql';
import type { StandIns } from '../supergraph/supergraph.ts';
import { withoutPaths, type Paths } from './contested-paths.ts';
import { documentText } from './document-text.ts';
import { entityFields, keepEntityFields, variablesOf, type EntityField } from './entity-fields.ts';
import type { FetchNode, Selection } from './query-plan.ts';

/** A fetch for entities that asks for some of their fields only: about objects that have them, with what those need. */
export function fetchPart(
  fetch: FetchNode,
  document: DocumentNode,
  fields: ReadonlySet<string>,
  unneeded: Paths,
  standIns: StandIns,
): FetchNode {
  const kept = keepEntityFields(document, (field) => fields.has(partName(field)));
  const declared = variablesOf(kept);
  const asked = [...new Set(entityFields(kept).map(({ typeName }) => typeName))];
  const isAsked = (selection: Selection) =>
    selection.kind === 'field' || asked.some((type) => standIns.mayBeBoth(selection.on ?? type, type));
  return {
    ...fetch,
    document: documentText(kept),
    variables: fetch.variables.filter((name) => declared.has(name)),
    requires: withoutPaths(fetch.requires ?? [], unneeded).filter(isAsked),
    provides: keepProvided(fetch.provides, fields, ''),
  };
}

/** By which a field is told from the others of its fetch. */
export function partName({ typeName, responseName }: EntityField): string {
  return `${typeName}.${responseName}`;
}

function keepProvided(selections: readonly Selection[], fields: ReadonlySet<string>, on: string): readonly Selection[] {
  return selections.flatMap((selection): readonly Selection[] => {
    if (selection.kind === 'field') return fields.has(`${on}.${selection.from}`) ? [selection] : [];
    const below = keepProvided(selection.selections, fields, selection.on ?? on);
    return below.length === 0 ? [] : [{ ...selection, selections: below }];
  });
}
