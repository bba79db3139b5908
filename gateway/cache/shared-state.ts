import type { Keyv } from 'keyv';
import { createBoundedMap, type MapLike } from './bounded-map.ts';
import { createExpiringMap } from './expiring-map.ts';
import { createMemoryLimiter, createSharedLimiter, type RateLimiter } from './rate-limiter.ts';

export interface SharedStateOptions {
  /** Of a Valkey or Redis server: `valkey://`, `redis://`, `rediss://` or `unix:///path`. Null: in this process. */
  readonly url: string | null;
  /** Begins every key, so that several gateways can use one server. */
  readonly namespace: string;
  /** Told of every failure of the server; the caller of `get` is told by Keyv's own way, an absent value. */
  readonly onError: (error: Error) => void;
}

export interface SharedState {
  /**
   * Opens a part of the state under its own name. `maxCharacters` bounds what is kept in this process, by giving up
   * what was used least recently.
   */
  open(name: string, options: { readonly maxCharacters: number }): Keyv;
  /** Opens a part of the state in which nothing is given up before its time, and which answers at once if it can. */
  openRegister(name: string): Register;
  /** Counts requests under a name of its own, over all replicas that share the state. */
  openLimiter(name: string): RateLimiter;
  close(): Promise<void>;
}

/** The part of Keyv that a register has; `ttl` in milliseconds. */
export interface Register {
  getMany(keys: string[]): unknown[] | Promise<unknown[]>;
  set(key: string, value: unknown, ttl?: number): Promise<boolean>;
}

/** State that all replicas of the gateway share: in memory for one process, in Valkey for more (Keyv hides which). */
export async function openSharedState({ url, namespace, onError }: SharedStateOptions): Promise<SharedState> {
  const library = await import('keyv'); // this room's door is also entered by those who need no shared state
  const server = url === null ? null : await connect(url);
  const report = reportOnce(onError);
  server?.on('error', report);
  function open(name: string, inMemory: () => MapLike): Keyv {
    const keyv = new library.Keyv({ store: server ?? inMemory(), namespace: `${namespace}:${name}` });
    keyv.on('error', report);
    return keyv;
  }

  return {
    open: (name, { maxCharacters }) => open(name, () => createBoundedMap(maxCharacters)),
    openRegister: (name) => (server === null ? createRegister() : open(name, createExpiringMap)),
    openLimiter(name) {
      if (server === null) return createMemoryLimiter();
      return createSharedLimiter({ server: server.redis, prefix: `${namespace}:${name}`, onError: report });
    },
    async close() {
      server?.redis.disconnect();
    },
  };
}

function createRegister(): Register {
  const entries = createExpiringMap();
  return {
    getMany: (keys) => keys.map((key) => entries.get(key)),
    async set(key, value, ttl) {
      entries.set(key, value, ttl);
      return true;
    },
  };
}

/** One failure of the connection comes by way of every part that uses it. */
function reportOnce(onError: (error: Error) => void): (error: Error) => void {
  const reported = new WeakSet<Error>();
  return (error) => {
    if (reported.has(error)) return;
    reported.add(error);
    onError(error);
  };
}

/** No command waits for a server that is away: what asked for it goes on without, or refuses, as it must. */
const patience = { commandTimeout: 500, connectTimeout: 500, disconnectTimeout: 200, maxRetriesPerRequest: 1 };

async function connect(url: string) {
  const { default: KeyvValkey } = await import('@keyv/valkey');
  const address = url.startsWith('unix://') ? url.slice('unix://'.length) : url.replace(/^valkey/, 'redis');
  return new KeyvValkey(address, { ...patience, useRedisSets: false });
}
