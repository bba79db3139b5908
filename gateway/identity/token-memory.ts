import { hash } from 'node:crypto';

/**
 * Remembers what was made of a token until it expires, so that its signature is verified once. Kept under the token's
 * hash: a dump of the memory holds no token. When full, the one unused for longest is forgotten.
 */
export function createTokenMemory<Value extends { readonly expiresAt: number }>(maxEntries: number) {
  const entries = new Map<string, Value>(); // a Map iterates oldest first: that is the whole algorithm

  return {
    /** @param now in seconds since the epoch, as `expiresAt` is. */
    get(token: string, now: number): Value | null {
      const key = hash('sha256', token, 'base64');
      const found = entries.get(key);
      if (found === undefined) return null;
      entries.delete(key);
      if (found.expiresAt <= now) return null;
      entries.set(key, found);
      return found;
    },
    set(token: string, value: Value): void {
      const oldest = entries.keys().next();
      if (entries.size >= maxEntries && oldest.done !== true) entries.delete(oldest.value);
      entries.set(hash('sha256', token, 'base64'), value);
    },
    get size(): number {
      return entries.size;
    },
  };
}
