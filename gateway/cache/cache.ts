import { RecentMap } from '../kernel/recent-map.ts';

export type { RateLimit, RateLimiter } from './rate-limiter.ts';
export { openSharedState, type SharedState } from './shared-state.ts';

/** A bounded memory of values by key. */
export interface Cache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** The value under `key`, made once when there is none: concurrent callers share what `make` gave the first. */
  getOrMake(key: string, make: () => Value): Value;
  readonly size: number;
}

/**
 * Keeps the `maxEntries` most recently used values.
 *
 * Entries never expire by time: what is kept here is wrong only when the supergraph changes,
 * and then the whole cache is replaced.
 */
export function createCache<Value>({ maxEntries }: { readonly maxEntries: number }): Cache<Value> {
  const entries = new RecentMap<Value>(maxEntries);
  return {
    get: (key) => entries.get(key),
    set: (key, value) => entries.set(key, value),
    getOrMake(key, make) {
      const known = entries.get(key);
      if (known !== undefined) return known;
      const made = make();
      entries.set(key, made);
      return made;
    },
    get size() {
      return entries.size;
    },
  };
}
