import type { DocumentNode } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import { overLimit, type AllowedDocument } from '../operation/operation.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createApolloPlanner, type PlannerLimits } from './apollo-planner.ts';
import { createPlanCache } from './plan-cache.ts';
import { createPlanningQueue } from './planning-queue.ts';
import { practiceOperations } from './practice-operations.ts';
import { fetchesIn, type PlanNode } from './query-plan.ts';
import { createWithinTime } from './within-time.ts';

export { documentText } from './document-text.ts';
export { namesIn, typesOf } from './path-steps.ts';
export { fetchesIn } from './query-plan.ts';
export { conditionsOf } from './selections.ts';
export type { Condition, ContextVariable, DeferredStep, FetchNode, PlanNode, Selection } from './query-plan.ts';

/** A plan, and whether it was known already. */
export interface Planned {
  readonly plan: PlanNode;
  readonly cached: boolean;
}

export interface Planner {
  /**
   * The plan for a document: at once, where it is known.
   *
   * @param labels those of `@override` that hold, always in one order: they are part of the plan's key
   * @throws GatewayError OPERATION_TOO_COMPLEX, MAX_FETCHES_LIMIT, QUERY_PLANNING_TIMEOUT, QUERY_PLANNING_OVERLOADED
   *   or QUERY_PLANNING_FAILED.
   */
  plan(allowed: AllowedDocument, labels?: readonly string[]): Planned | Promise<Planned>;
}

export interface PlannerOptions extends PlannerLimits {
  readonly maxEntries: number;
  /** Milliseconds for one plan. */
  readonly planningTime: number;
  /** Operations that wait to be planned. */
  readonly maxWaiting: number;
}

/**
 * Plans operations that nobody asked for, until they are `most` or the time is over, and forgets the plans: what V8 has
 * not compiled yet makes the first plans over a part of a large supergraph take twice to five times as long as later
 * ones. Nothing happens where operations are planned on the whole.
 *
 * @returns how many were planned
 */
export function practise(
  snapshot: Snapshot,
  limits: PlannerLimits,
  { most, milliseconds }: { readonly most: number; readonly milliseconds: number },
): number {
  if (snapshot.planning.on.kind === 'whole') return 0;
  const planDocument = createApolloPlanner(snapshot, limits);
  const end = performance.now() + milliseconds;
  let planned = 0;
  for (const document of practiceOperations(snapshot)) {
    if (planned === most || performance.now() >= end) break;
    planDocument(document, []);
    planned += 1;
  }
  return planned;
}

/** Plans for one snapshot: its id is part of every key, so that no plan outlives the schema it was made for. */
export function createPlanner(snapshot: Snapshot, { maxEntries, ...limits }: PlannerOptions): Planner {
  const planDocument = createApolloPlanner(snapshot, limits);
  const plans = createPlanCache<PlanNode>({ maxEntries });
  const inTurn = createPlanningQueue(limits);
  const withinTime = createWithinTime();

  function makePlan(document: DocumentNode, labels: readonly string[]): PlanNode {
    const plan = withinTime(() => planDocument(document, labels), limits.planningTime, tooLate);
    const { length: found } = fetchesIn(plan);
    if (found > limits.fetches) throw overLimit('MAX_FETCHES_LIMIT', limits.fetches, found);
    return plan;
  }

  return {
    plan({ hash, document }, labels = []) {
      const key = [snapshot.id, hash, ...labels].join(' ');
      const { plan, made } = plans.find(key, () => inTurn(() => makePlan(document, labels)));
      return plan instanceof Promise ? plan.then((come) => ({ plan: come, cached: !made })) : { plan, cached: true };
    },
  };
}

function tooLate(): GatewayError {
  return new GatewayError('QUERY_PLANNING_TIMEOUT');
}
