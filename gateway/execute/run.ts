import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Variables } from '../operation/operation.ts';
import type { Condition, Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Agencies } from './agencies.ts';
import type { Path } from './path.ts';
import type { Cause, Tree } from './tree.ts';

/** Everything one execution of a plan shares. Nothing of it outlives the request. */
export interface Run {
  readonly types: TypeTable;
  readonly variables: Variables;
  readonly signal: AbortSignal;
  /** Asks one agency; a failure is an answer. */
  readonly ask: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  readonly agencies: Agencies;
  /** Errors that agencies reported about no place of their answer. */
  readonly unplaced: { readonly cause: Cause; readonly path: Path | undefined }[];
}

/** An object of the tree that a fetch starts from, and where it stands in the answer. */
export interface Target {
  readonly tree: Tree;
  readonly path: Path | undefined;
}

function holds({ variable, is }: Condition, variables: Variables): boolean {
  return (typeof variable === 'boolean' ? variable : variables[variable]) === is;
}

/** The selections whose `@skip` and `@include` let them count in this request. */
export function active(selections: readonly Selection[], variables: Variables): readonly Selection[] {
  let changed = false;
  const kept = selections.flatMap((selection): Selection[] => {
    if (!selection.conditions.every((condition) => holds(condition, variables))) {
      changed = true;
      return [];
    }
    if (selection.selections === null) return [selection];
    const below = active(selection.selections, variables);
    if (below === selection.selections) return [selection];
    changed = true;
    return [{ ...selection, selections: below }];
  });
  return changed ? kept : selections;
}
