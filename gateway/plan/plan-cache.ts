import { createCache } from '../cache/cache.ts';

/** Plans by key, failures included: an operation that cannot be planned is not tried again and again. */
export interface PlanCache<Plan> {
  /** The plan under `key`; `made` tells whether this call had to make it. Callers that miss together share one making. */
  find(key: string, make: () => Promise<Plan>): { readonly plan: Promise<Plan>; readonly made: boolean };
}

/** Remembers the `maxEntries` most recently used plans. */
export function createPlanCache<Plan>(options: { readonly maxEntries: number }): PlanCache<Plan> {
  const plans = createCache<Promise<Plan>>(options);
  return {
    find(key, make) {
      let made = false;
      const plan = plans.getOrMake(key, () => {
        made = true;
        return make();
      });
      return { plan, made };
    },
  };
}
