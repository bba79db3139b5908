import type { Ledger } from '../kernel/ledger.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../execute/execute.ts';
import {
  createOperations,
  defaultOperationLimits,
  type OperationLimits,
  type Operations,
} from '../operation/operation.ts';
import { createPlanner, type Planner } from '../plan/plan.ts';
import { createRecorder, watchSubjects, type Recorder } from '../record/record.ts';
import { createPolicy, type Policy } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createOverrides, type Overrides } from './overrides.ts';

/** Everything made for one snapshot. A request keeps to the one that validated it, whatever is loaded meanwhile. */
export interface Generation {
  readonly snapshot: Snapshot;
  readonly operations: Operations;
  readonly policy: Policy;
  readonly planner: Planner;
  readonly overrides: Overrides;
  readonly executor: Executor;
  /** Whether any of its data are somebody's: else there is nothing to watch over. */
  readonly hasSubjects: boolean;
  /** Null without a ledger. */
  readonly recorder: Recorder | null;
}

/** How much a generation remembers and how far its planner goes. */
export interface GenerationLimits {
  readonly operation: OperationLimits;
  readonly maxOperations: number;
  readonly maxEvaluatedPlans: number;
  readonly pathsLimit: number;
  /** Milliseconds for one plan. */
  readonly planningTime: number;
  /** Operations that wait to be planned. */
  readonly maxWaiting: number;
  /** Plans for one operation, however many kinds of callers ask for it. */
  readonly maxPlans: number;
  /** Requests to agencies in one plan. */
  readonly fetches: number;
  /** Entities in one request to an agency. */
  readonly representations: number;
}

export const defaultLimits: GenerationLimits = {
  operation: defaultOperationLimits,
  maxOperations: 2_000,
  maxEvaluatedPlans: 1_000,
  pathsLimit: 10_000,
  planningTime: 1_000,
  maxWaiting: 200,
  maxPlans: 16,
  fetches: 100,
  representations: 5_000,
};

/** Makes a generation ready to answer; throws when the planner cannot be built for the snapshot. */
export function createGeneration(
  snapshot: Snapshot,
  limits: GenerationLimits,
  execution: Omit<ExecutorOptions, 'maxRepresentations'>,
  overrideLabels: readonly string[] = [],
  ledger: Ledger | null = null,
): Generation {
  const hasSubjects = snapshot.subjects.fields.size > 0;
  const { operation, maxOperations: maxEntries, representations, maxPlans, ...plannerLimits } = limits;
  return {
    snapshot,
    operations: createOperations(snapshot, { maxEntries, limits: operation }),
    policy: createPolicy(snapshot, { maxEntries, maxPlans }),
    planner: createPlanner(snapshot, { maxEntries, ...plannerLimits }),
    overrides: createOverrides(snapshot.overrideLabels, overrideLabels),
    executor: createExecutor(snapshot, {
      ...(ledger === null && !hasSubjects ? {} : { watch: watchSubjects(snapshot) }),
      ...execution,
      maxRepresentations: representations,
    }),
    hasSubjects,
    recorder: ledger === null ? null : createRecorder(snapshot, ledger),
  };
}
