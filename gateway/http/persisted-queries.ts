import type { PersistedQueryOptions } from '@apollo/server';
import { KeyvAdapter } from '@apollo/utils.keyvadapter';
import type { Keyv } from 'keyv';

/**
 * Automatic persisted queries in the state that replicas share. A store that cannot be reached is a query that is not
 * found: the client then sends its text.
 *
 * @param timeToLive milliseconds
 */
export function persistedQueries(store: Keyv, timeToLive: number): PersistedQueryOptions {
  // The adapter was written for Keyv 5, whose `get` and `set` are the same.
  const cache = new KeyvAdapter<string>(store as never, { disableBatchReads: true });
  return { cache, ttl: Math.ceil(timeToLive / 1000) };
}
