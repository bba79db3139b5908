import { GatewayError } from '../kernel/errors.ts';

/** Does work in its turn. */
export type PlanningQueue = <Result>(work: () => Result) => Promise<Result>;

export interface PlanningQueueOptions {
  readonly maxWaiting: number;
  /** Milliseconds from any moment on. */
  readonly now?: () => number;
  /** Calls back after so many milliseconds; 0: in the next turn of the event loop. */
  readonly rest?: (milliseconds: number, next: () => void) => void;
}

/** Milliseconds of work after which others have waited noticeably. */
const noticeable = 20;

/**
 * One piece of work in each turn of the event loop, and after a long one as much time for others as it took: so half
 * of the time belongs to requests whose plans are known, however many new ones come. Work that finds nobody before
 * it is done at once.
 *
 * @throws GatewayError QUERY_PLANNING_OVERLOADED when `maxWaiting` wait already
 */
export function createPlanningQueue({
  maxWaiting,
  now = () => performance.now(),
  rest = restInLoop,
}: PlanningQueueOptions): PlanningQueue {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  return async (work) => {
    if (waiting >= maxWaiting) throw new GatewayError('QUERY_PLANNING_OVERLOADED');
    const { promise: done, resolve: finish } = Promise.withResolvers<void>();
    const before = last;
    last = done;
    waiting += 1;
    await before;
    const startedAt = now();
    try {
      return work();
    } finally {
      waiting -= 1;
      const spent = now() - startedAt;
      rest(spent > noticeable ? spent : 0, finish);
    }
  };
}

function restInLoop(milliseconds: number, next: () => void): void {
  if (milliseconds === 0) setImmediate(next);
  else setTimeout(next, milliseconds).unref();
}
