import { GatewayError } from '../kernel/errors.ts';

/** Does work in its turn. */
export type PlanningQueue = <Result>(work: () => Result) => Promise<Result>;

/**
 * One piece of work in each turn of the event loop, so that requests whose plans are known are answered between two
 * new ones, however many come. Work that finds nobody before it is done at once.
 *
 * @throws GatewayError QUERY_PLANNING_OVERLOADED when `maxWaiting` wait already
 */
export function createPlanningQueue({ maxWaiting }: { readonly maxWaiting: number }): PlanningQueue {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return async (work) => {
    if (waiting >= maxWaiting) throw new GatewayError('QUERY_PLANNING_OVERLOADED');
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const before = last;
    last = done;
    waiting += 1;
    await before;
    try {
      return work();
    } finally {
      waiting -= 1;
      setImmediate(finish);
    }
  };
}
