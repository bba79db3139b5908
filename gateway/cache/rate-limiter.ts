import type { MapLike } from './bounded-map.ts';
import { createExpiringMap } from './expiring-map.ts';

/** So many requests in so many milliseconds, as they come; after a burst of all of them, one at a time. */
export interface RateLimit {
  readonly requests: number;
  readonly per: number;
}

export interface RateLimiter {
  /** Takes one request of whoever `key` stands for. 0: taken; otherwise not, and milliseconds until one may be. */
  take(key: string, limit: RateLimit): Promise<number>;
}

/**
 * The generic cell rate algorithm: what is kept of each key is one moment, at which its bucket would be full again.
 *
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export function createMemoryLimiter(now: () => number = Date.now): RateLimiter {
  const full: MapLike = createExpiringMap(now);
  return {
    async take(key, { requests, per }) {
      const time = now();
      const known = full.get(key);
      const next = Math.max(time, typeof known === 'number' ? known : 0) + per / requests;
      const wait = next - per - time;
      if (wait > rounding) return Math.ceil(wait);
      full.set(key, next, next - time);
      return 0;
    },
  };
}

/** Milliseconds that thirds may come to when they are added up. */
const rounding = 0.001;

/** The part of a Valkey or Redis client that is needed here. */
export interface ScriptRunner {
  eval(script: string, keys: number, ...parts: (string | number)[]): Promise<unknown>;
}

/** The same, in one step on the server and by its clock: replicas cannot both take the last one. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local per = tonumber(ARGV[2])
local full = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0')) + per / tonumber(ARGV[1])
local wait = full - per - now
if wait > ${rounding} then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.3f', full), 'PX', math.max(1, math.ceil(full - now)))
return 0`;

interface SharedLimiterOptions {
  readonly server: ScriptRunner;
  /** Begins every key. */
  readonly prefix: string;
  readonly onError: (error: Error) => void;
  readonly now?: () => number;
}

/**
 * Counts on a server that replicas share. While it is away each replica counts for itself, and asks again after a
 * second: a limit is there to protect the gateway, not to stop it.
 */
export function createSharedLimiter({ server, prefix, onError, now = Date.now }: SharedLimiterOptions): RateLimiter {
  const own = createMemoryLimiter(now);
  let awayUntil = 0;
  return {
    async take(key, limit) {
      if (now() < awayUntil) return own.take(key, limit);
      try {
        return Number(await server.eval(script, 1, `${prefix}:${key}`, limit.requests, limit.per));
      } catch (error) {
        awayUntil = now() + 1_000;
        onError(error as Error);
        return own.take(key, limit);
      }
    },
  };
}
