import { Kind, type VariableDefinitionNode } from 'graphql';
import type { AllowedDocument, Operation } from '../operation/operation.ts';
import { createSelectionFilter } from './allowed-selection.ts';
import { hashed } from './hashed.ts';
import { always, isMet, textOf, type Need } from './need.ts';
import type { OperationRules } from './operation-rules.ts';

/** Truth by the names of variables. */
export type Switches = Readonly<Record<string, boolean>>;

/** One document for all callers: what only some may have is switched on and off by variables of our own. */
export interface SwitchedDocument {
  readonly document: AllowedDocument;
  /** @param isGranted whether the rule with this number is met */
  switchesFor(isGranted: (rule: number) => boolean): Switches;
}

/**
 * The operation with everything that anybody may have. What is asked for with its switches is what would be left of the
 * operation for a caller who is granted the same, but for `__typename` beside it.
 */
export function switchedDocument(operation: Operation, rules: OperationRules): SwitchedDocument | null {
  const { schema, definition } = operation;
  const root = schema.getRootType(definition.operation);
  if (!root) return null;
  const needs = new Map<string, { readonly variable: string; readonly need: Need }>();
  const filter = createSelectionFilter(operation, {
    needOf(coordinate) {
      const number = rules.numberOf(coordinate);
      return number === undefined ? always : [[number]];
    },
    variableOf(need) {
      const text = textOf(need);
      const known = needs.get(text) ?? { variable: `mayRead_${needs.size}`, need };
      needs.set(text, known);
      return known.variable;
    },
  });
  const { selections } = filter.filter(definition.selectionSet, [root]);
  const switches = [...needs.values()];
  const own = switches.map(({ variable }) => booleanVariable(variable));
  const whole = {
    ...definition,
    variableDefinitions: [...(definition.variableDefinitions ?? []), ...own],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } as const;
  return {
    document: hashed({ kind: Kind.DOCUMENT, definitions: [whole, ...filter.fragments] }),
    switchesFor: (isGranted) =>
      Object.fromEntries(switches.map(({ variable, need }) => [variable, isMet(need, isGranted)])),
  };
}

function booleanVariable(name: string): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NON_NULL_TYPE, type },
  };
}
