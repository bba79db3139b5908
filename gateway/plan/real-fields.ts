import { Kind, parse, visit } from 'graphql';
import type { StandIns } from '../supergraph/supergraph.ts';
import { documentText } from './document-text.ts';
import type { FetchNode, PlanNode, Selection } from './query-plan.ts';
import { splitBySlot } from './split-by-slot.ts';

/**
 * Puts the real fields in the place of those that stand in for them: an agency is asked for the field with its
 * arguments under the name of the stand-in, and is sent it in a representation under its own name.
 * Where two would be sent under one name, the fetch is made twice, each time for the fields that need one of them.
 */
export function withRealFields(fetch: FetchNode, standIns: StandIns): PlanNode {
  if (standIns.fields.size === 0) return fetch;
  const parts = splitBySlot(fetch, standIns).map((part) => ({
    ...part,
    document: realDocument(part.document, standIns),
    requires: part.requires && realNames(part.requires, standIns),
  }));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'parallel', steps: parts };
}

function realDocument(text: string, { fields }: StandIns): string {
  const document = parse(text, { noLocation: true });
  const real = visit(document, {
    Field(node) {
      const standIn = fields.get(node.name.value);
      if (standIn === undefined) return undefined;
      const name = { kind: Kind.NAME, value: standIn.name } as const;
      return { ...node, alias: node.alias ?? node.name, name, arguments: standIn.arguments };
    },
  });
  return real === document ? text : documentText(real);
}

function realNames(selections: readonly Selection[], standIns: StandIns): readonly Selection[] {
  return selections.map((selection): Selection => {
    if (selection.kind === 'fragment') return { ...selection, selections: realNames(selection.selections, standIns) };
    const name = standIns.fields.get(selection.from)?.name ?? selection.name;
    return { ...selection, name, selections: selection.selections && realNames(selection.selections, standIns) };
  });
}
