import { hash } from 'node:crypto';
import { RecentMap } from '../kernel/recent-map.ts';

/**
 * Remembers what was made of a token until it expires, so that its signature is verified once. Kept under the token's
 * hash: a dump of the memory holds no token. When full, the one unused for longest is forgotten.
 */
export function createTokenMemory<Value extends { readonly expiresAt: number }>(maxEntries: number) {
  const entries = new RecentMap<Value>(maxEntries);

  return {
    /** @param now in seconds since the epoch, as `expiresAt` is. */
    get(token: string, now: number): Value | null {
      const key = hashOf(token);
      const found = entries.get(key);
      if (found === undefined) return null;
      if (found.expiresAt > now) return found;
      entries.delete(key);
      return null;
    },
    set(token: string, value: Value): void {
      entries.set(hashOf(token), value);
    },
    get size(): number {
      return entries.size;
    },
  };
}

/** One character a byte: of all encodings the shortest, and made soonest. */
function hashOf(token: string): string {
  return hash('sha256', token, 'latin1');
}
