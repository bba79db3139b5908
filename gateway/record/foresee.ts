import type { Caller } from '../kernel/caller.ts';
import { countObjects, type Operation, type Variables } from '../operation/operation.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { coordinatesLeft, readRequested, selectionLeft } from './requested.ts';

/** How many it will be. */
export interface Range {
  readonly least: number;
  /** Null: nobody can say, for a list on the way may have any length. */
  readonly most: number | null;
}

/** What an operation will say of people, and to the ledger. */
export interface Foreseen {
  readonly people: Range;
  /** Lines for people; one whom nobody can name yet counts as well. */
  readonly ledgerLines: Range;
}

interface Asked {
  readonly operation: Operation;
  readonly verdict: Verdict;
  readonly variables: Variables;
  readonly caller: Caller;
}

/**
 * Estimates from the selection, before anything is asked, what the ledger will be told. The caller herself is known
 * beforehand. Of other objects only their agency knows whose they are: her own as a rule, at most somebody else each.
 */
export function foresee(snapshot: Snapshot, { operation, verdict, variables, caller }: Asked): Foreseen {
  const { isPersonal, effects, denied } = readRequested(snapshot, operation, verdict);
  const isKnown = caller.kind !== 'anonymous';
  const left = [...coordinatesLeft(operation, verdict)];
  const readsOwn = isPersonal && left.some((coordinate) => snapshot.subjects.ofCaller.has(coordinate));
  const others = countOthers(snapshot, operation, verdict, variables);
  const own = count(readsOwn || effects.length > 0 || (isKnown && denied.ofCaller.length > 0));
  const least = own + count(effects.length > 0) + count(isKnown && denied.ofNobody.length > 0);
  const later = (operation.deferred?.size ?? 0) * (own + others);
  return {
    people: rangeOf(count(readsOwn), others),
    ledgerLines: rangeOf(least, others + (Number.isNaN(later) ? 0 : later)),
  };
}

/** Objects about somebody, where the schema does not say that it is the caller. */
function countOthers(
  { listSizes, subjects, types }: Snapshot,
  { schema, definition }: Operation,
  { allowed }: Verdict,
  variables: Variables,
): number {
  const selected = { schema, listSizes, ...selectionLeft(allowed), root: schema.getRootType(definition.operation) };
  return countObjects(selected, variables, (coordinate, typeName) => {
    const isPersonal = types.possibleTypes(typeName).some((name) => subjects.fields.has(name));
    return isPersonal && !subjects.ofCaller.has(coordinate);
  });
}

function rangeOf(least: number, more: number): Range {
  return { least, most: more === Infinity ? null : least + more };
}

function count(is: boolean): number {
  return is ? 1 : 0;
}
