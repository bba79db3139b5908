import type { PlanNode } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { arrange, type Arranged, type Arrangement, type Part } from './arrange.ts';
import { compileEntitiesFetch } from './fetch-entities.ts';
import { compileFetchInContext } from './fetch-in-context.ts';
import { compileFieldsFetch } from './fetch-fields.ts';
import { inParallel, Junction } from './junction.ts';
import { findJunctions } from './junctions.ts';
import type { Step } from './run.ts';
import { surveyPlan, type Survey } from './survey.ts';

/** What compiling the steps of one plan needs. */
interface Compiler {
  readonly types: TypeTable;
  readonly survey: Survey;
  readonly junctions: ReadonlyMap<Arranged, Junction>;
  readonly mayMerge: (agency: string) => boolean;
}

/** Compiles a plan into a function that runs it. What depends on the plan only is found out here. */
export function compilePlan(plan: PlanNode, types: TypeTable, how: Arrangement): Step {
  const arranged = arrange(plan, how);
  const survey: Survey = { ...surveyPlan(arranged), subjectField: how.subjectField };
  const makeJunction = () => new Junction((parts, apart) => compileEntitiesFetch(parts, types, survey, apart));
  return compileStep(arranged, {
    types,
    survey,
    junctions: findJunctions(arranged, how, makeJunction),
    mayMerge: how.mayMerge,
  });
}

function compileStep(step: Arranged, compiler: Compiler): Step {
  const compile = (inner: Arranged) => compileStep(inner, compiler);
  switch (step.kind) {
    case 'sequence':
      return inSequence(step.steps.map(compile));
    case 'parallel':
      return inParallel(step.steps.map(compile));
    case 'condition':
      return choose(step.variable, compile(step.whenTrue), compile(step.whenFalse));
    case 'defer':
      return compileDefer(step, compiler);
    case 'call': {
      const call = compileCall(step.parts, compiler);
      const together = compiler.junctions.get(step)?.add(step.parts, call) ?? call;
      return telling(together, compiler.survey.awaited(step.parts));
    }
    default:
      return step satisfies never;
  }
}

function compileCall(parts: readonly Part[], { types, survey, mayMerge }: Compiler): Step {
  const [first] = parts;
  if (first?.fetch.requires === null) return compileFieldsFetch(first, types, survey);
  const compile = (some: readonly Part[]) => compileEntitiesFetch(some, types, survey);
  return compileFetchInContext(parts, types, compile, mayMerge(first?.fetch.subgraph ?? ''));
}

/** What is put off begins as soon as it can; the step is done when the first part of the answer has come. */
function compileDefer({ primary, deferred }: Arranged & { kind: 'defer' }, compiler: Compiler): Step {
  const first = compileStep(primary, compiler);
  const later = deferred.map(({ label, after, step }) => ({
    label,
    after: after.filter(compiler.survey.isFetch),
    brings: idsIn(step),
    step: compileStep(step, compiler),
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

function choose(variable: string, whenTrue: Step, whenFalse: Step): Step {
  return (run) => (run.variables[variable] === true ? whenTrue(run) : whenFalse(run));
}
