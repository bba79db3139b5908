import { createLocalJWKSet, errors, type CompactJWSHeaderParameters, type CryptoKey, type JSONWebKeySet } from 'jose';
import { GatewayError } from '../kernel/errors.ts';
import { refusal } from './refusal.ts';

/** Brings the issuer's public keys, or rejects. It must settle: it has its own deadline. */
export type LoadKeys = () => Promise<JSONWebKeySet>;

export interface KeySet {
  /**
   * The key that a token's header names. Headers that bring or point to keys (`jwk`, `jku`, `x5u`, `x5c`) are not read.
   *
   * @throws GatewayError UNAUTHENTICATED when the issuer has no such key, ISSUER_UNAVAILABLE when that cannot be known.
   */
  find(header: CompactJWSHeaderParameters): Promise<CryptoKey>;
  /** False once the issuer withdrew this key. */
  has(kid: string | undefined): boolean;
}

export interface KeySetOptions {
  readonly load: LoadKeys;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How the key set keeps itself up to date, in milliseconds. */
const keyPolicy = {
  /** Older keys are asked for anew in the background. */
  freshFor: 10 * minute,
  /** Keys of an issuer that is down are trusted for this long. */
  keepFor: 12 * hour,
  /** A token with an unknown key makes us ask again, but not more often than this. */
  unknownKeyPause: 30 * second,
  /** After a failure, when there are no keys to go on with or those there are grow old. */
  retryPause: 5 * second,
} as const;

interface LoadedKeys {
  readonly resolve: ReturnType<typeof createLocalJWKSet>;
  readonly ids: ReadonlySet<string | undefined>;
  readonly loadedAt: number;
}

/** Keeps the issuer's keys. The first load begins at once and nobody waits for it until a token comes. */
export function createKeySet({ load, now }: KeySetOptions): KeySet {
  let current: LoadedKeys | null = null;
  let loading: Promise<void> | null = null;
  let lastAttempt = -Infinity;
  let lastUnknown = -Infinity;
  let lastFailed = false;

  /** Never rejects: what was loaded before stays. Callers at the same time share one load. */
  const refresh = (): Promise<void> => {
    loading ??= (async () => {
      lastAttempt = now();
      try {
        current = prepare(await load(), now());
        lastFailed = false;
      } catch {
        lastFailed = true;
      } finally {
        loading = null;
      }
    })();
    return loading;
  };

  const usableKeys = async (): Promise<LoadedKeys> => {
    const age = current === null ? Infinity : now() - current.loadedAt;
    const mayAsk = loading !== null || !lastFailed || now() - lastAttempt >= keyPolicy.retryPause;
    if (age > keyPolicy.freshFor && mayAsk) {
      const asked = refresh();
      if (age > keyPolicy.keepFor) await asked;
    }
    if (current === null || now() - current.loadedAt > keyPolicy.keepFor) throw new GatewayError('ISSUER_UNAVAILABLE');
    return current;
  };

  const afterUnknownKey = async (): Promise<LoadedKeys> => {
    const pause = lastFailed ? keyPolicy.retryPause : keyPolicy.unknownKeyPause;
    if (loading !== null) {
      await loading; // of many tokens with a new key the first one asks, and all wait for the answer
    } else if (now() - lastUnknown >= pause) {
      lastUnknown = now();
      await refresh();
    }
    if (lastFailed) throw new GatewayError('ISSUER_UNAVAILABLE');
    return usableKeys();
  };

  void refresh();
  return {
    async find(header) {
      const keys = await usableKeys();
      const found = await select(keys, header);
      if (found !== null) return found;
      const again = await select(await afterUnknownKey(), header);
      if (again === null) throw refusal('token', 'the issuer has no such key');
      return again;
    },
    has: (kid) => current?.ids.has(kid) ?? false,
  };
}

async function select(keys: LoadedKeys, header: CompactJWSHeaderParameters): Promise<CryptoKey | null> {
  try {
    return await keys.resolve(header.kid === undefined ? { alg: header.alg } : { alg: header.alg, kid: header.kid });
  } catch (cause) {
    if (cause instanceof errors.JWKSNoMatchingKey) return null;
    throw cause;
  }
}

const asymmetric = new Set(['EC', 'OKP', 'RSA']);

function prepare(jwks: JSONWebKeySet, loadedAt: number): LoadedKeys {
  const keys = jwks.keys.filter((key) => asymmetric.has(String(key.kty)) && (key.use ?? 'sig') === 'sig');
  if (keys.length === 0) throw new TypeError('The issuer publishes no key that could verify a signature.');
  return { resolve: createLocalJWKSet({ keys }), ids: new Set(keys.map((key) => key.kid)), loadedAt };
}
