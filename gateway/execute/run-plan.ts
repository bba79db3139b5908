import type { PlanNode } from '../plan/plan.ts';
import type { Path } from './path.ts';
import type { Run, Target } from './run.ts';
import { runFetch } from './run-fetch.ts';
import { isTree, type TreeValue } from './tree.ts';

/** Runs a plan from the given objects. Never rejects: what fails leaves holes in the tree, and the rest goes on. */
export async function runPlan(run: Run, node: PlanNode, targets: readonly Target[]): Promise<void> {
  switch (node.kind) {
    case 'sequence':
      for (const step of node.steps) await runPlan(run, step, targets);
      return;
    case 'parallel':
      await Promise.all(node.steps.map((step) => runPlan(run, step, targets)));
      return;
    case 'flatten':
      return runPlan(
        run,
        node.step,
        targets.flatMap((target) => targetsAt(target.tree, node.path, target.path)),
      );
    case 'condition': {
      const chosen = run.variables[node.variable] === true ? node.whenTrue : node.whenFalse;
      return chosen === null ? undefined : runPlan(run, chosen, targets);
    }
    case 'fetch':
      return runFetch(run, node, targets);
    default:
      return node satisfies never;
  }
}

/** The objects at a plan's path; places that are null or have not come lead nowhere. */
function targetsAt(value: TreeValue | undefined, steps: readonly string[], path: Path | undefined): Target[] {
  const [step, ...rest] = steps;
  if (step === '@') {
    return Array.isArray(value)
      ? value.flatMap((element, index) => targetsAt(element, rest, { before: path, key: index }))
      : [];
  }
  if (!isTree(value)) return [];
  if (step === undefined) return [{ tree: value, path }];
  return targetsAt(value[step], rest, { before: path, key: step });
}
