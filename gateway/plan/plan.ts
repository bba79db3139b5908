import type { AllowedDocument } from '../operation/operation.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createApolloPlanner, type PlannerLimits } from './apollo-planner.ts';
import { createPlanCache } from './plan-cache.ts';
import type { PlanNode } from './query-plan.ts';

export { fetchesIn } from './query-plan.ts';
export type { Condition, FetchNode, PlanNode, Selection } from './query-plan.ts';

/** A plan, and whether it was known already. */
interface Planned {
  readonly plan: PlanNode;
  readonly cached: boolean;
}

export interface Planner {
  /**
   * The plan for a document.
   *
   * @throws GatewayError OPERATION_TOO_COMPLEX or QUERY_PLANNING_FAILED.
   */
  plan(allowed: AllowedDocument): Promise<Planned>;
}

export interface PlannerOptions extends PlannerLimits {
  readonly maxEntries: number;
}

/** Plans for one snapshot: its id is part of every key, so that no plan outlives the schema it was made for. */
export function createPlanner(snapshot: Snapshot, { maxEntries, ...limits }: PlannerOptions): Planner {
  const planDocument = createApolloPlanner(snapshot, limits);
  const plans = createPlanCache<PlanNode>({ maxEntries });
  return {
    async plan({ hash, document }) {
      const { plan, made } = plans.find(`${snapshot.id} ${hash}`, async () => planDocument(document));
      return { plan: await plan, cached: !made };
    },
  };
}
