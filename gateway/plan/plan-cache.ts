import { createCache } from '../cache/cache.ts';
import { type ErrorCode, GatewayError } from '../kernel/errors.ts';

/** Plans by key, failures included: an operation that cannot be planned is not tried again and again. */
export interface PlanCache<Plan> {
  /**
   * The plan under `key`, itself once it is made; `made` tells whether this call had to make it. Callers that miss
   * together share one making.
   */
  find(key: string, make: () => Promise<Plan>): { readonly plan: Plan | Promise<Plan>; readonly made: boolean };
}

export interface PlanCacheOptions {
  readonly maxEntries: number;
  /** Milliseconds from any moment on. */
  readonly now?: () => number;
}

interface Entry<Plan> {
  plan: Plan | Promise<Plan>;
  until: number;
  /** Milliseconds for which the next failure for want of time is remembered. */
  patience: number;
}

/** What took too long is tried again after this, and after twice as long each time; milliseconds. */
const firstPatience = 5_000;
const longestPatience = 60_000;

/** Remembers the `maxEntries` most recently used plans. */
export function createPlanCache<Plan>({
  maxEntries,
  now = () => performance.now(),
}: PlanCacheOptions): PlanCache<Plan> {
  const plans = createCache<Entry<Plan>>({ maxEntries });

  function keep(key: string, plan: Promise<Plan>, patience: number): void {
    const entry: Entry<Plan> = { plan, until: Infinity, patience };
    plans.set(key, entry);
    plan.then(
      (made) => (entry.plan = made),
      (error: unknown) => {
        entry.until = now() + lifetimeOf(error, patience);
        if (codeOf(error) === 'QUERY_PLANNING_TIMEOUT') entry.patience = Math.min(2 * patience, longestPatience);
      },
    );
  }

  return {
    find(key, make) {
      const known = plans.get(key);
      if (known !== undefined && now() < known.until) return { plan: known.plan, made: false };
      const plan = make();
      keep(key, plan, known?.patience ?? firstPatience);
      return { plan, made: true };
    },
  };
}

/**
 * Milliseconds that a failure is remembered: what was too much for one moment may be possible in another. A gateway that
 * has just started plans slowly, and so does one on a busy machine: that alone is soon over.
 */
function lifetimeOf(error: unknown, patience: number): number {
  const code = codeOf(error);
  if (code === 'QUERY_PLANNING_OVERLOADED') return 0;
  return code === 'QUERY_PLANNING_TIMEOUT' ? patience : Infinity;
}

function codeOf(error: unknown): ErrorCode | null {
  return error instanceof GatewayError ? error.code : null;
}
