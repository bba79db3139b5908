import type { Operation, Variables } from '../operation/operation.ts';
import type { PlanNode } from '../plan/plan.ts';
import type { Verdict } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { Agencies } from './agencies.ts';
import { agenciesAsked } from './agencies-asked.ts';
import type { Arrangement } from './arrange.ts';
import { compileAnswer, type CompiledAnswer } from './compile-answer.ts';
import { compilePlan } from './compile-plan.ts';
import { completeAnswer, completeLater } from './complete-answer.ts';
import { conditionNames, conditionsKey } from './condition-names.ts';
import { Deferral } from './deferral.ts';
import { Ending } from './ending.ts';
import { withHiddenFields, type Watch } from './hidden-fields.ts';
import type { LaterParts } from './later-parts.ts';
import type { Run, Step } from './run.ts';
import { emptyTree } from './tree.ts';
import type { Answer, Work } from './work.ts';

export { worseOf, type AgencyStatus } from './agencies.ts';
export type { EntityMet } from './entities.ts';
export type { Watch } from './hidden-fields.ts';
export type { Answer, Work } from './work.ts';
export type { Origin, Provenance } from './provenance.ts';
export type { LaterPart, LaterParts, PendingPart, Wave } from './later-parts.ts';

export interface ExecutorOptions {
  /** Whether fetches of an agency that could go together are sent as one. */
  readonly mayMerge: (agency: string) => boolean;
  /** Entities that one call to an agency may ask for; what would ask for more brings nothing but the reason. */
  readonly maxRepresentations: number;
  /** Which objects `meet` hears of besides entities, and what they are asked for. Without it, none. */
  readonly watch?: Watch;
}

/** Executes the operations of one snapshot. */
export interface Executor {
  /**
   * Executes a plan and makes the answer of what has come: fetches join their answers into one tree, and the tree is
   * then read by the operation as the client wrote it. Pure over the plan and `ask`.
   */
  execute(work: Work): Promise<Answer>;
  /** The agencies that would be asked, by name, as far as can be known before one is. */
  agenciesFor(work: Pick<Work, 'plan' | 'variables'>): readonly string[];
}

/** What plans and answers were compiled to is kept for as long as whoever made plan and verdict keeps these. */
export function createExecutor(snapshot: Snapshot, { mayMerge, maxRepresentations, watch }: ExecutorOptions): Executor {
  const how: Arrangement = {
    mayMerge,
    amend: (fetch) => (watch === undefined ? { fetch, sightings: [] } : withHiddenFields(fetch, snapshot.types, watch)),
    subjectField: (type) => watch?.subjectField(type),
  };
  const steps = new WeakMap<PlanNode, Step>();
  const answers = new WeakMap<Verdict, (variables: Variables) => CompiledAnswer>();

  function stepFor(plan: PlanNode): Step {
    const known = steps.get(plan) ?? compilePlan(plan, snapshot.types, how);
    steps.set(plan, known);
    return known;
  }

  function answerFor({ operation, verdict, variables }: Work): CompiledAnswer {
    const known = answers.get(verdict) ?? compileAnswers(operation, snapshot, verdict);
    answers.set(verdict, known);
    return known(variables);
  }

  return {
    agenciesFor: ({ plan, variables }) => agenciesAsked(plan, snapshot.types, how, variables),
    async execute(work) {
      const { plan, signal } = work;
      const ending = new Ending(signal);
      const deferral = work.operation.deferred === null ? null : new Deferral();
      const run = openRun(snapshot, work, ending, deferral, maxRepresentations);
      let later: LaterParts | null = null;
      try {
        if (plan !== null) await stepFor(plan)(run);
        const compiled = answerFor(work);
        const answer = completeAnswer(snapshot, work, run, compiled);
        if (deferral === null) return answer;
        later = completeLater(snapshot, work, run, {
          compiled,
          deferral,
          data: answer.data,
          release: () => ending.release(),
        });
        return { ...answer, later };
      } finally {
        if (later === null) ending.release();
      }
    },
  };
}

/** Answers by the variables on which the operation's `@skip` and `@include` depend. */
function compileAnswers(
  operation: Operation,
  snapshot: Snapshot,
  verdict: Verdict,
): (variables: Variables) => CompiledAnswer {
  const names = conditionNames(operation);
  const known = new Map<string, CompiledAnswer>();
  return (variables) => {
    const key = conditionsKey(names, variables);
    const found = known.get(key);
    if (found !== undefined) return found;
    const conditions = Object.fromEntries(names.map((name) => [name, variables[name] === true]));
    const made = compileAnswer(operation, snapshot, verdict, conditions);
    if (known.size < mostCases) known.set(key, made);
    return made;
  };
}

/** Cases kept of one operation; of more combinations of variables than this, the rest are compiled each time. */
const mostCases = 64;

function openRun(
  { types }: Snapshot,
  work: Work,
  ending: Ending,
  deferral: Deferral | null,
  maxRepresentations: number,
): Run {
  const { variables, ask, gate = null, meet = null, hearDenial = null, tellsOrigins = false } = work;
  const tree = emptyTree();
  const targets = new Map([['', [tree]]]);
  const agencies = new Agencies();
  return {
    types,
    variables,
    ending,
    ask,
    gate,
    meet,
    hearDenial,
    maxRepresentations,
    tree,
    targets,
    shared: new Set(),
    agencies,
    unplaced: [],
    ends: new Map(),
    gatherings: new Map(),
    sources: tellsOrigins ? [] : null,
    deferral,
  };
}
