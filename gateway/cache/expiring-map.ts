import type { MapLike } from './bounded-map.ts';

/**
 * Keeps every entry until its own time is over, and gives nothing up before: for what must not be forgotten.
 * Each write looks at the two entries that were not looked at for longest, so that what expired goes away by itself.
 *
 * @param now milliseconds since the epoch
 */
export function createExpiringMap(now: () => number = Date.now): MapLike {
  const entries = new Map<string, { readonly entry: unknown; readonly expires: number }>();

  function sweep(): void {
    for (const [key, found] of Array.from(entries.entries().take(2))) {
      entries.delete(key);
      if (found.expires > now()) entries.set(key, found);
    }
  }

  return {
    get(key) {
      const found = entries.get(key);
      return found !== undefined && found.expires > now() ? found.entry : undefined;
    },
    set(key, entry, ttl) {
      sweep();
      entries.set(key, { entry, expires: ttl === undefined ? Infinity : now() + ttl });
    },
    has: (key) => entries.has(key),
    delete: (key) => entries.delete(key),
    clear: () => entries.clear(),
    keys: () => entries.keys(),
  };
}
