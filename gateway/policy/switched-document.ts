import { Kind, print, type DirectiveNode, type VariableDefinitionNode } from 'graphql';
import type { AllowedDocument, Operation, Variables } from '../operation/operation.ts';
import { createSelectionFilter } from './allowed-selection.ts';
import { hashed } from './hashed.ts';
import { always, isMet, textOf, type Need } from './need.ts';
import type { OperationRules } from './operation-rules.ts';

/** The truth of the variables that switch fields on, by their names, with the variables of a request. */
export type Switches = (variables: Variables) => Readonly<Record<string, boolean>>;

/** When a field is on: what is granted, and what the client has said by `@skip` and `@include`. */
interface Switch {
  readonly variable: string;
  readonly need: Need;
  readonly conditions: readonly DirectiveNode[];
}

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
  const known = new Map<string, Switch>();
  const filter = createSelectionFilter(operation, {
    needOf(coordinate) {
      const numbers = rules.numbersOf(coordinate);
      return numbers.length === 0 ? always : [numbers];
    },
    variableOf(need, conditions) {
      const text = [textOf(need), ...conditions.map((condition) => print(condition))].join(' ');
      const found = known.get(text) ?? { variable: `mayRead_${known.size}`, need, conditions };
      known.set(text, found);
      return found.variable;
    },
  });
  const { selections } = filter.filter(definition.selectionSet, [root]);
  const switches = [...known.values()];
  const own = switches.map(({ variable }) => booleanVariable(variable));
  const whole = {
    ...definition,
    variableDefinitions: [...(definition.variableDefinitions ?? []), ...own],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  } as const;
  return {
    document: hashed({ kind: Kind.DOCUMENT, definitions: [whole, ...filter.fragments] }),
    switchesFor: (isGranted) => switchesOf(switches, isGranted),
  };
}

function switchesOf(switches: readonly Switch[], isGranted: (rule: number) => boolean): Switches {
  const granted = switches.map((one) => ({ ...one, isOn: isMet(one.need, isGranted) }));
  const plain = Object.fromEntries(granted.map(({ variable, isOn }) => [variable, isOn]));
  const conditional = granted.filter(({ conditions, isOn }) => isOn && conditions.length > 0);
  if (conditional.length === 0) return () => plain;
  return (variables) => {
    const own = conditional.map(({ variable, conditions }) => [
      variable,
      conditions.every((one) => holds(one, variables)),
    ]);
    return { ...plain, ...Object.fromEntries(own) };
  };
}

function holds({ name, arguments: given = [] }: DirectiveNode, variables: Variables): boolean {
  const value = given.find((argument) => argument.name.value === 'if')?.value;
  const truth =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
  return (truth === true) === (name.value === 'include');
}

function booleanVariable(name: string): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NON_NULL_TYPE, type },
  };
}
