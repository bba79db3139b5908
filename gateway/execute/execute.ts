import type { GraphQLError } from 'graphql';
import { GatewayError, type ErrorCode } from '../kernel/errors.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Operation, Variables } from '../operation/operation.ts';
import type { PlanNode } from '../plan/plan.ts';
import type { Verdict } from '../policy/policy.ts';
import type { InnerNames, Snapshot } from '../supergraph/supergraph.ts';
import { Agencies, type AgencyStatus } from './agencies.ts';
import type { Arrangement } from './arrange.ts';
import { compileAnswer, type CompiledAnswer } from './compile-answer.ts';
import { compilePlan } from './compile-plan.ts';
import { conditionNames, conditionsKey } from './condition-names.ts';
import { delivererOf } from './deliverer.ts';
import type { Entity, EntityMet, Refusal } from './entities.ts';
import { ErrorList } from './error-list.ts';
import { withHiddenFields, type HiddenFields } from './hidden-fields.ts';
import { introspect } from './introspect.ts';
import type { ResponsePath } from './path.ts';
import type { Run, Step } from './run.ts';
import { emptyTree } from './tree.ts';

export type { Entity, EntityMet, Refusal } from './entities.ts';
export type { HiddenFields } from './hidden-fields.ts';

/** One operation to execute, with all that the rooms before have found out about it. */
export interface Work {
  readonly operation: Operation;
  readonly verdict: Verdict;
  /** Null when no agency has to be asked. */
  readonly plan: PlanNode | null;
  readonly variables: Variables;
  readonly language: 'fa' | 'en';
  /** When it aborts, what has not arrived is missing with the abort's reason, and the rest is served. */
  readonly signal: AbortSignal;
  /** Asks one agency. Never rejects: a failure is an answer. */
  readonly ask: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  /** A person's reference as this caller may know it. */
  readonly present: (reference: string) => string;
  /** Why an entity may not be asked for, before it is: null when it may. Without it, all may. */
  readonly refuse?: (entity: Entity) => Refusal | null;
  /** Hears of every entity that an agency was asked about, of those refused, and of objects with hidden fields. */
  readonly meet?: (entity: EntityMet) => void;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLError[];
  /** How it went with each agency that was asked, or denied. */
  readonly agencies: Readonly<Record<string, AgencyStatus>>;
}

export interface ExecutorOptions {
  /** Whether fetches of an agency that could go together are sent as one. */
  readonly mayMerge: (agency: string) => boolean;
  /** Entities that one call to an agency may ask for; what would ask for more brings nothing but the reason. */
  readonly maxRepresentations: number;
  /** What objects are asked for besides, for whoever meets them. Without it, nothing. */
  readonly hiddenFields?: HiddenFields;
}

/** Executes the operations of one snapshot. */
export interface Executor {
  /**
   * Executes a plan and makes the answer of what has come: fetches join their answers into one tree, and the tree is
   * then read by the operation as the client wrote it. Pure over the plan and `ask`.
   */
  execute(work: Work): Promise<Answer>;
}

/** What plans and answers were compiled to is kept for as long as whoever made plan and verdict keeps these. */
export function createExecutor(
  snapshot: Snapshot,
  { mayMerge, maxRepresentations, hiddenFields }: ExecutorOptions,
): Executor {
  const how: Arrangement = {
    mayMerge,
    amend: (fetch) =>
      hiddenFields === undefined ? { fetch, sightings: [] } : withHiddenFields(fetch, snapshot.types, hiddenFields),
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
    async execute(work) {
      const { plan, signal } = work;
      const { aborted, release } = whenAborted(signal);
      const run = openRun(snapshot, work, aborted, maxRepresentations);
      try {
        if (plan !== null) await stepFor(plan)(run);
      } finally {
        release();
      }
      return complete(work, run, answerFor(work), snapshot.innerNames);
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

function openRun({ types }: Snapshot, work: Work, aborted: Promise<SubgraphAnswer>, maxRepresentations: number): Run {
  const { variables, signal, ask, refuse = null, meet = null } = work;
  const tree = emptyTree();
  const targets = new Map([['', [tree]]]);
  const agencies = new Agencies();
  return {
    types,
    variables,
    signal,
    aborted,
    ask,
    refuse,
    meet,
    maxRepresentations,
    tree,
    targets,
    shared: new Set(),
    agencies,
    unplaced: [],
  };
}

function complete(
  work: Work,
  run: Run,
  { complete: completeRoot, rootFields }: CompiledAnswer,
  innerNames: InnerNames,
): Answer {
  const { operation, plan, variables, language, present } = work;
  const errors = new ErrorList();
  const { agencies } = run;
  const data = completeRoot(
    {
      errors,
      agencies,
      delivererOf: (names) => delivererOf(innerNames, plan, names),
      present,
      introspected: introspect(operation, rootFields, variables),
      path: [],
      shared: run.shared,
      memory: new Map(),
    },
    run.tree,
  );
  for (const { cause, path } of run.unplaced) errors.report(cause, path && clientPath(innerNames, path));
  return { data, errors: errors.toErrors(language), agencies: agencies.toJSON() };
}

/** A path of the tree as the client knows it. */
function clientPath(names: InnerNames, path: ResponsePath): ResponsePath {
  return path.map((key) => (typeof key === 'string' ? names.responseName(key) : key));
}

/** One listener for all the calls of a request. */
function whenAborted(signal: AbortSignal) {
  const { promise: aborted, resolve } = Promise.withResolvers<SubgraphAnswer>();
  const tell = () => {
    const code: ErrorCode = signal.reason instanceof GatewayError ? signal.reason.code : 'REQUEST_ABORTED';
    resolve({ kind: 'failed', code });
  };
  if (signal.aborted) tell();
  else signal.addEventListener('abort', tell, { once: true });
  return { aborted, release: () => signal.removeEventListener('abort', tell) };
}
