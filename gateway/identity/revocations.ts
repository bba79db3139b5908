import { createHash } from 'node:crypto';
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

/** By what a token may be revoked. One object for one token: what is looked up for it is remembered with it. */
export interface AccessMark {
  readonly jti: string;
  readonly sid: string | null;
  /** The person's reference; null for a client that acts for itself. */
  readonly subject: string | null;
  readonly client: string;
  /** Seconds since the epoch, by the issuer's clock. */
  readonly issuedAt: number;
}

/** Somebody's tokens at one client. */
export interface PersonAtClient {
  readonly subject: string;
  readonly client: string;
}

export interface Revocations {
  /** Ends the access of every token of an OIDC session (`sid`): once this resolves, no process accepts one. */
  revokeSession(sid: string): Promise<void>;
  /** Ends the access of one token (`jti`). */
  revokeToken(jti: string): Promise<void>;
  /**
   * Ends the access of every token of a person at a client that was issued until then, in seconds since the epoch.
   *
   * @param which `unnamed`: only of those that name no session
   */
  revokePerson(person: PersonAtClient, issuedUntil: number, which: 'all' | 'unnamed'): Promise<void>;
  isRevoked(token: AccessMark): boolean | Promise<boolean>;
  /** Whether a logout token of that `jti` was noted down as done. */
  isLogoutDone(jti: string): Promise<boolean>;
  noteLogout(jti: string): Promise<void>;
}

/**
 * Sessions and tokens that ended before their time, in the state that all gateways share. Each function throws
 * GatewayError SHARED_STATE_UNAVAILABLE when the store does not answer: what cannot be looked up is not allowed.
 */
export function createRevocations({ store, keepFor, timeout = 1000 }: RevocationsOptions): Revocations {
  const keysByToken = new WeakMap<AccessMark, string[]>();
  const keysOf = (token: AccessMark): string[] => {
    const known = keysByToken.get(token);
    if (known !== undefined) return known;
    const keys = lookedUpFor(token);
    keysByToken.set(token, keys);
    return keys;
  };
  const write = async (key: string, value: true | number, ttl?: number): Promise<void> => {
    const written = await inTime(store.set(key, value, ttl), timeout);
    if (!written) throw new GatewayError('SHARED_STATE_UNAVAILABLE');
  };
  const lookUp = async (keys: string[], answer: Promise<unknown[]>, issuedAt: number): Promise<boolean> => {
    let state = stateOf(await inTime(answer, timeout), issuedAt);
    if (state === 'unknown') {
      await write(canaryKey, true);
      state = stateOf(await inTime(Promise.resolve(store.getMany(keys)), timeout), issuedAt);
    }
    if (state === 'unknown') throw new GatewayError('SHARED_STATE_UNAVAILABLE');
    return state === 'revoked';
  };
  return {
    revokeSession: (sid) => write(sessionKey(sid), true, keepFor * 1000),
    revokeToken: (jti) => write(tokenKey(jti), true, keepFor * 1000),
    revokePerson: (person, issuedUntil, which) => write(personKey(person, which), issuedUntil, keepFor * 1000),
    isRevoked(token) {
      const keys = keysOf(token);
      const answer = store.getMany(keys);
      const state = Array.isArray(answer) ? stateOf(answer, token.issuedAt) : 'unknown';
      return state === 'unknown' ? lookUp(keys, Promise.resolve(answer), token.issuedAt) : state === 'revoked';
    },
    isLogoutDone: (jti) =>
      lookUp([canaryKey, logoutKey(jti)], Promise.resolve(store.getMany([canaryKey, logoutKey(jti)])), 0),
    noteLogout: (jti) => write(logoutKey(jti), true, keepFor * 1000),
  };
}

/**
 * A session or token is revoked (true), or all that was issued until some second (a number).
 *
 * @param found what stands under a token's keys, the canary's first
 */
function stateOf(found: readonly unknown[], issuedAt: number): 'revoked' | 'good' | 'unknown' {
  for (let index = 1; index < found.length; index += 1) {
    const value = found[index];
    if (typeof value === 'number' ? issuedAt <= value : Boolean(value)) return 'revoked';
  }
  return found[0] ? 'good' : 'unknown';
}

function lookedUpFor({ jti, sid, subject, client }: AccessMark): string[] {
  const keys = [canaryKey, tokenKey(jti)];
  if (sid !== null) keys.push(sessionKey(sid));
  if (subject === null) return keys;
  keys.push(personKey({ subject, client }, 'all'));
  if (sid === null) keys.push(personKey({ subject, client }, 'unnamed'));
  return keys;
}

/**
 * An entry that is always there. Keyv with an error listener answers "no such key" when the store cannot be reached,
 * which must not be read as "not revoked"; where this entry is missing, the store is empty and new, or unreachable.
 */
const canaryKey = 'revoked:canary';
const sessionKey = (sid: string): string => `revoked:sid:${sid}`;
const tokenKey = (jti: string): string => `revoked:jti:${jti}`;
const logoutKey = (jti: string): string => `logout:jti:${blurred(jti)}`;
const personKey = ({ subject, client }: PersonAtClient, which: 'all' | 'unnamed'): string =>
  `revoked:person:${which}:${blurred(JSON.stringify([client, subject]))}`;

/** Nobody shall read people's references out of the state, nor fill it with names of any length. */
function blurred(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}

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
