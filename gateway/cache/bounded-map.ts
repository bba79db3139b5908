/** What Keyv needs of a store in memory. */
export interface MapLike {
  get(key: string): unknown;
  set(key: string, entry: unknown, ttl?: number): void;
  has(key: string): boolean;
  delete(key: string): boolean;
  clear(): void;
  keys(): Iterable<string>;
}

/** Keeps the most recently used entries whose JSON is together no longer than `maxCharacters`. */
export function createBoundedMap(maxCharacters: number): MapLike {
  const entries = new Map<string, { readonly entry: unknown; readonly weight: number }>();
  let total = 0;

  function remove(key: string): boolean {
    total -= entries.get(key)?.weight ?? 0;
    return entries.delete(key);
  }

  return {
    get(key) {
      const found = entries.get(key);
      if (found === undefined) return undefined;
      entries.delete(key);
      entries.set(key, found);
      return found.entry;
    },
    set(key, entry) {
      remove(key);
      const weight = key.length + JSON.stringify(entry).length;
      if (weight > maxCharacters) return;
      entries.set(key, { entry, weight });
      total += weight;
      for (const oldest of entries.keys()) {
        if (total <= maxCharacters) return;
        remove(oldest);
      }
    },
    has: (key) => entries.has(key),
    delete: remove,
    clear() {
      entries.clear();
      total = 0;
    },
    keys: () => entries.keys(),
  };
}
