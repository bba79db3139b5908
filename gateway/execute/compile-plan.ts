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
  return compileStep(arranged, types, { ...surveyPlan(arranged), subjectField: how.subjectField });
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
    case 'defer':
      return compileDefer(step, types, survey);
    case 'call': {
      const [first] = step.parts;
      const call =
        first?.fetch.requires === null
          ? compileFieldsFetch(first, types, survey)
          : compileFetchInContext(step.parts, types, compileEntitiesFetch(step.parts, types, survey));
      return telling(call, survey.awaited(step.parts));
    }
    default:
      return step satisfies never;
  }
}

/** What is put off begins as soon as it can; the step is done when the first part of the answer has come. */
function compileDefer({ primary, deferred }: Arranged & { kind: 'defer' }, types: TypeTable, survey: Survey): Step {
  const first = compileStep(primary, types, survey);
  const later = deferred.map(({ label, after, step }) => ({
    label,
    after: after.filter(survey.isFetch),
    brings: idsIn(step),
    step: compileStep(step, types, survey),
  }));
  const brings = idsIn(primary);
  return async (run) => {
    const { deferral } = run;
    if (deferral === null) throw new TypeError('A plan that puts off what its operation does not.');
    for (const part of later) deferral.begin(run, part);
    await first(run);
    deferral.fetched(brings);
  };
}

/** Of the fetches that have ended when the step has: what is put off within it tells of its own. */
function idsIn(step: Arranged): readonly string[] {
  switch (step.kind) {
    case 'call':
      return step.parts.flatMap(({ fetch: { id } }) => id ?? []);
    case 'condition':
      return [step.whenTrue, step.whenFalse].flatMap(idsIn);
    case 'defer':
      return idsIn(step.primary);
    default:
      return step.steps.flatMap(idsIn);
  }
}

/** Tells those who wait for it that a call has ended. */
function telling(call: Step, ids: readonly string[]): Step {
  if (ids.length === 0) return call;
  return async (run) => {
    await call(run);
    run.deferral?.fetched(ids);
  };
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
