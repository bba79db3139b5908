import { GatewayError } from '../kernel/errors.ts';

/** The part of Keyv that is used; `getMany` answers in the order of the keys, at once where it need not ask anyone. */
export interface SharedStore {
  getMany(keys: string[]): unknown[] | Promise<unknown[]>;
  /** `ttl` in milliseconds. */
  set(key: string, value: unknown, ttl?: number): Promise<boolean>;
}

export interface RevocationsOptions {
  readonly store: SharedStore;
  /** How long a revocation is kept, in seconds: no shorter than the longest life of a token. */
  readonly keepFor: number;
  /** How long the store may take to answer, in milliseconds. */
  readonly timeout?: number;
}

export interface Revocations {
  /** Ends the access of every token of an OIDC session (`sid`): once this resolves, no process accepts one. */
  revokeSession(sid: string): Promise<void>;
  /** Ends the access of one token (`jti`). */
  revokeToken(jti: string): Promise<void>;
  isRevoked(token: { readonly sid: string | null; readonly jti: string }): boolean | Promise<boolean>;
}

/**
 * Sessions and tokens that ended before their time, in the state that all gateways share. Each function throws
 * GatewayError SHARED_STATE_UNAVAILABLE when the store does not answer: what cannot be looked up is not allowed.
 */
export function createRevocations({ store, keepFor, timeout = 1000 }: RevocationsOptions): Revocations {
  const write = async (key: string, ttl?: number): Promise<void> => {
    const written = await inTime(store.set(key, true, ttl), timeout);
    if (!written) throw new GatewayError('SHARED_STATE_UNAVAILABLE');
  };
  const lookUp = async (keys: string[], answer: Promise<unknown[]>): Promise<boolean> => {
    let state = stateOf(await inTime(answer, timeout));
    if (state === 'unknown') {
      await write(canaryKey);
      state = stateOf(await inTime(Promise.resolve(store.getMany(keys)), timeout));
    }
    if (state === 'unknown') throw new GatewayError('SHARED_STATE_UNAVAILABLE');
    return state === 'revoked';
  };
  return {
    revokeSession: (sid) => write(sessionKey(sid), keepFor * 1000),
    revokeToken: (jti) => write(tokenKey(jti), keepFor * 1000),
    isRevoked({ sid, jti }) {
      const keys = sid === null ? [canaryKey, tokenKey(jti)] : [canaryKey, tokenKey(jti), sessionKey(sid)];
      const answer = store.getMany(keys);
      const state = Array.isArray(answer) ? stateOf(answer) : 'unknown';
      return state === 'unknown' ? lookUp(keys, Promise.resolve(answer)) : state === 'revoked';
    },
  };
}

function stateOf([canary, ...found]: readonly unknown[]): 'revoked' | 'good' | 'unknown' {
  if (found.some(Boolean)) return 'revoked';
  return canary ? 'good' : 'unknown';
}

/**
 * An entry that is always there. Keyv with an error listener answers "no such key" when the store cannot be reached,
 * which must not be read as "not revoked"; where this entry is missing, the store is empty and new, or unreachable.
 */
const canaryKey = 'revoked:canary';
const sessionKey = (sid: string): string => `revoked:sid:${sid}`;
const tokenKey = (jti: string): string => `revoked:jti:${jti}`;

async function inTime<Value>(answer: Promise<Value>, timeout: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the store gave no answer in time')), timeout);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (cause) {
    throw cause instanceof GatewayError ? cause : new GatewayError('SHARED_STATE_UNAVAILABLE', undefined, { cause });
  } finally {
    clearTimeout(timer);
  }
}
