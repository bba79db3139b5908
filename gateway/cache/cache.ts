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
  const entries = new Map<string, Value>(); // a Map iterates oldest first: that is the whole algorithm

  function get(key: string): Value | undefined {
    const value = entries.get(key);
    if (value === undefined) return undefined;
    entries.delete(key);
    entries.set(key, value);
    return value;
  }

  function set(key: string, value: Value): void {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= maxEntries) return;
    for (const oldest of entries.keys()) {
      entries.delete(oldest);
      return;
    }
  }

  function getOrMake(key: string, make: () => Value): Value {
    const known = get(key);
    if (known !== undefined) return known;
    const made = make();
    set(key, made);
    return made;
  }

  return {
    get,
    set,
    getOrMake,
    get size() {
      return entries.size;
    },
  };
}
