import type { Variables } from '../operation/operation.ts';
import type { FetchNode, PlanNode } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { arrange, partsIn, type Arrangement } from './arrange.ts';
import { findIdleRoots } from './idle-roots.ts';
import { compileProvides } from './provides.ts';

/** The agencies that a plan has asked with these variables, where everything comes that leads to them. */
export function agenciesAsked(
  plan: PlanNode | null,
  types: TypeTable,
  how: Arrangement,
  variables: Variables,
): readonly string[] {
  const arranged = arrange(plan, how);
  const inPlaceOf = findIdleRoots(arranged);
  const made = partsIn(arranged, variables).filter(
    ({ fetch }) => isMade(fetch, types, variables) && inPlaceOf?.(fetch, variables) === undefined,
  );
  return [...new Set(made.map(({ fetch }) => fetch.subgraph))].sort();
}

/** Whether conditions leave anything of it to ask for. */
function isMade({ provides, requires, operationKind }: FetchNode, types: TypeTable, variables: Variables): boolean {
  const { isNeeded } = compileProvides(types, provides)(variables);
  if (isNeeded === null) return true;
  if (requires === null) return isNeeded(operationKind === 'query' ? 'Query' : 'Mutation');
  return requires.some((one) => one.kind === 'field' || one.on === null || isNeeded(one.on));
}
