import type { PlanNode } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { arrange, type Arranged, type Arrangement } from './arrange.ts';
import { compileEntitiesFetch } from './fetch-entities.ts';
import { compileFetchInContext } from './fetch-in-context.ts';
import { compileFieldsFetch } from './fetch-fields.ts';
import type { Step } from './run.ts';
import { surveyPlan, type Survey } from './survey.ts';

/** Compiles a plan into a function that runs it. What depends on the plan only is found out here. */
export function compilePlan(plan: PlanNode, types: TypeTable, how: Arrangement): Step {
  const arranged = arrange(plan, how);
  return compileStep(arranged, types, surveyPlan(arranged));
}

function compileStep(step: Arranged, types: TypeTable, survey: Survey): Step {
  switch (step.kind) {
    case 'sequence':
      return inSequence(step.steps.map((inner) => compileStep(inner, types, survey)));
    case 'parallel':
      return inParallel(step.steps.map((inner) => compileStep(inner, types, survey)));
    case 'condition':
      return choose(
        step.variable,
        compileStep(step.whenTrue, types, survey),
        compileStep(step.whenFalse, types, survey),
      );
    case 'call': {
      const [first] = step.parts;
      return first?.fetch.requires === null
        ? compileFieldsFetch(first, types, survey)
        : compileFetchInContext(step.parts, types, compileEntitiesFetch(step.parts, types, survey));
    }
    default:
      return step satisfies never;
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function choose(variable: string, whenTrue: Step, whenFalse: Step): Step {
  return (run) => (run.variables[variable] === true ? whenTrue(run) : whenFalse(run));
}
