import { namesIn, type PlanNode, type Selection } from '../plan/plan.ts';
import type { InnerNames } from '../supergraph/supergraph.ts';

/** The agency that a plan asks for the field at a response path (list positions left out); null when none is. */
export function delivererOf(inner: InnerNames, plan: PlanNode | null, names: readonly string[]): string | null {
  if (plan === null) return null;
  switch (plan.kind) {
    case 'sequence':
    case 'parallel':
      return firstOf(plan.steps.map((step) => delivererOf(inner, step, names)));
    case 'condition':
      return firstOf([delivererOf(inner, plan.whenTrue, names), delivererOf(inner, plan.whenFalse, names)]);
    case 'defer':
      return firstOf(
        [plan.primary, ...plan.deferred.map(({ step }) => step)].map((step) => delivererOf(inner, step, names)),
      );
    case 'flatten': {
      const path = namesIn(plan.path);
      return path.every((step, index) => names[index] === inner.responseName(step))
        ? delivererOf(inner, plan.step, names.slice(path.length))
        : null;
    }
    case 'fetch':
      return delivers(inner, plan.provides, names) ? plan.subgraph : null;
    default:
      return plan satisfies never;
  }
}

function firstOf(candidates: readonly (string | null)[]): string | null {
  return candidates.find((candidate) => candidate !== null) ?? null;
}

function delivers(inner: InnerNames, selections: readonly Selection[], names: readonly string[]): boolean {
  const [name, ...rest] = names;
  return selections.some((selection) => {
    if (selection.kind === 'fragment') return delivers(inner, selection.selections, names);
    return (
      inner.responseName(selection.name) === name &&
      (rest.length === 0 || delivers(inner, selection.selections ?? [], rest))
    );
  });
}
