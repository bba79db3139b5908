import { anonymous, type Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import { bearerToken, checkForm } from './bearer-token.ts';
import { callerFromClaims } from './caller-from-claims.ts';
import { createEndSessions } from './end-sessions.ts';
import { fetchKeys } from './fetch-keys.ts';
import { createKeySet, type KeySet, type LoadKeys } from './key-set.ts';
import type { Pairwise } from './pairwise.ts';
import { refusal } from './refusal.ts';
import type { AccessMark, Revocations } from './revocations.ts';
import { createTokenMemory } from './token-memory.ts';
import { verifyToken, type TokenRules } from './verify-token.ts';

// The door of this room: the composition root makes these two and hands them to whoever needs them.
export { createPairwise } from './pairwise.ts';
export { createRevocations, type Revocations } from './revocations.ts';

export interface IdentityOptions {
  /** The `iss` of accepted tokens, compared letter by letter. */
  readonly issuer: string;
  /** What `aud` must name. */
  readonly audience: string;
  /** Accepted signature algorithms; default ES256, EdDSA, PS256, RS256. Never `none` or a shared secret. */
  readonly algorithms?: readonly string[];
  /** Seconds, 0 to 60; default 30. */
  readonly clockTolerance?: number;
  /** The longest life of a token from `iat` to `exp`, in seconds; default 900. */
  readonly maxTokenAge?: number;
  /** `fetched`: from the issuer over HTTP. `handed`: by a function, for an issuer in the same process. */
  readonly keys:
    | {
        readonly kind: 'fetched';
        /** Default: found by discovery. */
        readonly jwksUri?: string | undefined;
        readonly fetch?: typeof globalThis.fetch;
        /** Milliseconds for discovery and keys together; default 5000. */
        readonly timeout?: number;
      }
    | { readonly kind: 'handed'; readonly load: LoadKeys };
  readonly pairwise: Pairwise;
  readonly revocations: Revocations;
  /** The clients of which the issuer tells sign-outs to `endSessions`, by `client_id`; default none. */
  readonly logoutClients?: readonly string[];
  /** Sector by `client_id`, where tokens carry no claim `sector`. */
  readonly sectors?: Readonly<Record<string, string>>;
  /** By `client_id`, the agency whose own window a client is, where tokens carry no claim `window`. */
  readonly windows?: Readonly<Record<string, string>>;
  /** Level of assurance by `acr`, beside "0" to "4". */
  readonly assurance?: Readonly<Record<string, number>>;
  /** How many tokens are remembered; default 50,000 (about 1 kB each). */
  readonly maxRemembered?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

export interface Identity {
  /**
   * Who sends this `Authorization` header; without one, the anonymous caller.
   *
   * @throws GatewayError UNAUTHENTICATED (malformed, foreign, expired, revoked), SHARED_STATE_UNAVAILABLE,
   *   ISSUER_UNAVAILABLE (no keys to verify with).
   */
  identify(authorizationHeader: string | undefined): Promise<Caller>;
  /**
   * Why the access of somebody who was identified does not hold any more: UNAUTHENTICATED when it was revoked,
   * SHARED_STATE_UNAVAILABLE when that cannot be found out; null while it holds. At once, where nobody need be asked.
   */
  recheck(caller: Caller): GatewayError | null | Promise<GatewayError | null>;
  /** Ends what a logout token says (OpenID Connect Back-Channel Logout 1.0); `end-sessions.ts` says more. */
  endSessions(logoutToken: string): Promise<void>;
}

interface Remembered extends AccessMark {
  readonly caller: Caller;
  readonly kid: string | undefined;
  /** Seconds since the epoch, with the clock's tolerance. */
  readonly expiresAt: number;
}

/**
 * The gateway's one authentication. A signature is verified once per token and remembered until it expires or its key
 * is withdrawn; whether it was revoked is asked on every request. Waits for no issuer when it is made.
 *
 * @throws TypeError when an option would make verification worthless.
 */
export function createIdentity(options: IdentityOptions): Identity {
  const { pairwise, revocations, sectors = {}, windows = {}, assurance = {}, now = Date.now } = options;
  const rules = tokenRules(options, now);
  const keys = openKeySet(options, now);
  const memory = createTokenMemory<Remembered>(options.maxRemembered ?? 50_000);

  const tokens = new WeakMap<Caller, Remembered>();

  const verify = async (token: string): Promise<Remembered> => {
    checkForm(token);
    const { claims, kid } = await verifyToken(token, keys, rules);
    if (typeof claims.jti !== 'string') throw refusal('token', 'jti is not a text');
    const caller = callerFromClaims(claims, { pairwise, sectors, windows, assurance });
    const { subject, client, session: sid } = caller;
    const mark = { jti: claims.jti, sid, subject, client, issuedAt: claims.iat };
    const verified = { ...mark, caller, kid, expiresAt: claims.exp + rules.clockTolerance };
    memory.set(token, verified);
    tokens.set(caller, verified);
    return verified;
  };

  return {
    async identify(header) {
      if (header === undefined) return anonymous;
      const token = bearerToken(header);
      const known = memory.get(token, now() / 1000);
      const verified = known !== null && keys.has(known.kid) ? known : await verify(token);
      const revoked = revocations.isRevoked(verified);
      if (revoked === true || (revoked !== false && (await revoked))) throw refusal('ended');
      return verified.caller;
    },
    recheck(caller) {
      const token = tokens.get(caller);
      if (token === undefined) return caller.kind === 'anonymous' ? null : refusal('ended');
      const revoked = revocations.isRevoked(token);
      return typeof revoked === 'boolean' ? endedIf(revoked) : revoked.then(endedIf, unknowable);
    },
    endSessions: createEndSessions({
      clients: options.logoutClients ?? [],
      keys,
      rules,
      pairwise,
      sectors,
      revocations,
    }),
  };
}

function endedIf(revoked: boolean): GatewayError | null {
  return revoked ? refusal('ended') : null;
}

function unknowable(cause: unknown): GatewayError {
  return cause instanceof GatewayError ? cause : new GatewayError('SHARED_STATE_UNAVAILABLE', undefined, { cause });
}

/** RFC 8725 3.1 and 3.2. Shared secrets are left out: a public key could be passed off as one. */
const sound = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];

function tokenRules(options: IdentityOptions, now: () => number): TokenRules {
  const { issuer, audience, clockTolerance = 30, maxTokenAge = 900 } = options;
  const algorithms = options.algorithms ?? ['ES256', 'EdDSA', 'PS256', 'RS256'];
  demand(issuer !== '' && audience !== '', 'identity needs an issuer and an audience.');
  demand(algorithms.length > 0, 'identity.algorithms must name at least one algorithm.');
  for (const name of algorithms) {
    demand(sound.includes(name), `identity.algorithms must be among ${sound.join(', ')}, but names ${name}.`);
  }
  demand(clockTolerance >= 0 && clockTolerance <= 60, 'identity.clockTolerance must be between 0 and 60 seconds.');
  demand(maxTokenAge > 0 && maxTokenAge <= 86_400, 'identity.maxTokenAge must be between 1 second and 24 hours.');
  return { issuer, audience, algorithms, clockTolerance, maxTokenAge, now };
}

function openKeySet({ keys, issuer }: IdentityOptions, now: () => number): KeySet {
  if (keys.kind === 'handed') return createKeySet({ load: keys.load, now });
  const { jwksUri = null, fetch = globalThis.fetch, timeout = 5000 } = keys;
  return createKeySet({ load: fetchKeys({ issuer, jwksUri, fetch, timeout }), now });
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new TypeError(message);
}
