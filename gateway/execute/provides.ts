import type { Variables } from '../operation/operation.ts';
import type { Condition, Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { conditionsKey } from './condition-names.ts';
import { isHiddenName } from './hidden-name.ts';
import { appliesTo } from './join.ts';
import { compileShapes, type Shapes } from './shape.ts';

/** What the answer to a fetch brings in one request. */
export interface Provides {
  readonly selections: readonly Selection[];
  readonly shapes: Shapes;
  /** Names at the top of it. */
  readonly names: readonly string[];
  /**
   * Whether an object of a type is asked for anything with these variables: where nobody has said yet which object type
   * it has, that as well. Null when nothing that the fetch may bring is left out.
   */
  readonly isNeeded: ((type: string) => boolean) | null;
}

/** What a fetch brings, by the variables on which its `@skip` and `@include` depend: found out once for each case. */
export function compileProvides(types: TypeTable, all: readonly Selection[]): (variables: Variables) => Provides {
  const conditions = conditionsIn(all);
  const names = [...new Set(conditions.flatMap(({ variable }) => (typeof variable === 'string' ? [variable] : [])))];
  const known = new Map<string, Provides>();

  function make(variables: Variables): Provides {
    const selections = active(all, variables);
    const isWhole = conditions.every((condition) => holds(condition, variables));
    const isNeeded = isWhole ? null : neededBy(types, all, selections);
    return { selections, shapes: compileShapes(types, selections), names: namesIn(selections), isNeeded };
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

function neededBy(types: TypeTable, all: readonly Selection[], left: readonly Selection[]) {
  const known = new Map<string, boolean>();
  return (type: string): boolean => {
    const isNeeded = (name: string) => !isHiddenName(name) && (name !== '__typename' || types.isAbstract(type));
    const found = known.get(type) ?? (!asks(types, all, type, isNeeded) || asks(types, left, type, isNeeded));
    known.set(type, found);
    return found;
  };
}

function asks(
  types: TypeTable,
  selections: readonly Selection[],
  type: string,
  isNeeded: (name: string) => boolean,
): boolean {
  return selections.some((selection) =>
    selection.kind === 'field'
      ? isNeeded(selection.from)
      : appliesTo(types, selection.on, type) && asks(types, selection.selections, type, isNeeded),
  );
}

function namesIn(selections: readonly Selection[]): readonly string[] {
  return selections.flatMap((selection) =>
    selection.kind === 'field' ? [selection.from] : namesIn(selection.selections),
  );
}
