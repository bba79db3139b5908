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
   * Whether an object of a type is asked for anything with these variables, its type aside; null when nothing that the
   * fetch may bring is left out.
   */
  readonly isNeeded: ((type: string) => boolean) | null;
}

/**
 * What a fetch brings, by the variables on which its `@skip` and `@include` depend: found out once for each case.
 *
 * @param tellsTypes the agency may know of an object what type it has, when nobody else has said so yet
 */
export function compileProvides(
  types: TypeTable,
  all: readonly Selection[],
  tellsTypes: boolean,
): (variables: Variables) => Provides {
  const conditions = conditionsIn(all);
  const names = [...new Set(conditions.flatMap(({ variable }) => (typeof variable === 'string' ? [variable] : [])))];
  const known = new Map<string, Provides>();

  function make(variables: Variables): Provides {
    const selections = active(all, variables);
    const isWhole = conditions.every((condition) => holds(condition, variables));
    const isNeeded = isWhole ? null : neededBy(types, all, selections, tellsTypes);
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

/** Where no agency has said yet what an object is, asking for its type is reason enough. */
function neededBy(types: TypeTable, all: readonly Selection[], left: readonly Selection[], tellsTypes: boolean) {
  const known = new Map<string, boolean>();
  return (type: string): boolean => {
    const isOpen = tellsTypes && types.isAbstract(type);
    const found = known.get(type) ?? (isOpen || !asks(types, all, type) || asks(types, left, type));
    known.set(type, found);
    return found;
  };
}

/** Whether any field of an object is selected that a client may have asked for. */
function asks(types: TypeTable, selections: readonly Selection[], type: string): boolean {
  return selections.some((selection) =>
    selection.kind === 'field'
      ? selection.from !== '__typename' && !isHiddenName(selection.from)
      : appliesTo(types, selection.on, type) && asks(types, selection.selections, type),
  );
}

function namesIn(selections: readonly Selection[]): readonly string[] {
  return selections.flatMap((selection) =>
    selection.kind === 'field' ? [selection.from] : namesIn(selection.selections),
  );
}
