import type { Variables } from '../operation/operation.ts';
import type { Condition, Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { conditionsKey } from './condition-names.ts';
import { compileShapes, type Shapes } from './shape.ts';

/** What the answer to a fetch brings in one request. */
export interface Provides {
  readonly selections: readonly Selection[];
  readonly shapes: Shapes;
  /** Names at the top of it. */
  readonly names: readonly string[];
}

/** What a fetch brings, by the variables on which its `@skip` and `@include` depend: found out once for each case. */
export function compileProvides(types: TypeTable, all: readonly Selection[]): (variables: Variables) => Provides {
  const conditions = conditionsIn(all);
  const names = [...new Set(conditions.flatMap(({ variable }) => (typeof variable === 'string' ? [variable] : [])))];
  const known = new Map<string, Provides>();

  function make(variables: Variables): Provides {
    const selections = active(all, variables);
    return { selections, shapes: compileShapes(types, selections), names: namesIn(selections) };
  }

  return (variables) => {
    const key = conditionsKey(names, variables);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(variables);
    if (known.size < mostCases) known.set(key, made);
    return made;
  };
}

/** Cases kept of one fetch; more than this many combinations of variables are found out each time. */
export const mostCases = 64;

function conditionsIn(selections: readonly Selection[]): readonly Condition[] {
  return selections.flatMap((selection) => [...selection.conditions, ...conditionsIn(selection.selections ?? [])]);
}

export function holds({ variable, is }: Condition, variables: Variables): boolean {
  return (typeof variable === 'boolean' ? variable : variables[variable] === true) === is;
}

/** The selections whose conditions let them count. */
function active(selections: readonly Selection[], variables: Variables): readonly Selection[] {
  return selections.flatMap((selection): Selection[] => {
    if (!selection.conditions.every((condition) => holds(condition, variables))) return [];
    if (selection.selections === null) return [selection];
    return [{ ...selection, selections: active(selection.selections, variables) }];
  });
}

function namesIn(selections: readonly Selection[]): readonly string[] {
  return selections.flatMap((selection) =>
    selection.kind === 'field' ? [selection.from] : namesIn(selection.selections),
  );
}
