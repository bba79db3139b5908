import { errors, jwtVerify, type JWTPayload } from 'jose';
import { GatewayError } from '../kernel/errors.ts';
import type { KeySet } from './key-set.ts';
import { refusal } from './refusal.ts';

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  /** How far the clocks of issuer and gateway may differ, in seconds. */
  readonly clockTolerance: number;
  /** The longest time between `iat` and `exp` that is accepted, in seconds. */
  readonly maxTokenAge: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface VerifiedToken {
  readonly claims: JWTPayload & { readonly exp: number; readonly iat: number };
  readonly kid: string | undefined;
}

/** What RFC 9068 2.2 requires of every access token. */
const requiredClaims = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'];

/**
 * Verifies one access token by the JWT profile for OAuth 2.0 access tokens (RFC 9068) and the best practice for JWTs
 * (RFC 8725).
 *
 * @throws GatewayError UNAUTHENTICATED, or ISSUER_UNAVAILABLE when there are no keys to verify with.
 */
export async function verifyToken(token: string, keys: KeySet, rules: TokenRules): Promise<VerifiedToken> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      algorithms: [...rules.algorithms],
      issuer: rules.issuer,
      audience: rules.audience,
      typ: 'at+jwt',
      clockTolerance: rules.clockTolerance,
      maxTokenAge: rules.maxTokenAge,
      currentDate: new Date(rules.now()),
      requiredClaims,
    });
    const claims = payload as VerifiedToken['claims']; // both are in requiredClaims and jose checks their type
    if (claims.exp - claims.iat > rules.maxTokenAge) throw refusal('token', 'lives longer than is allowed');
    return { claims, kid: protectedHeader.kid };
  } catch (cause) {
    throw cause instanceof GatewayError ? cause : explain(cause);
  }
}

/** The library's errors hold the claims they are about, so only their code and the claim's name go on. */
function explain(cause: unknown): GatewayError {
  if (cause instanceof errors.JWTExpired) return refusal('expired', `${cause.code} ${cause.claim}`);
  if (cause instanceof errors.JWTClaimValidationFailed) {
    const early = cause.claim === 'nbf' && cause.reason === 'check_failed';
    return refusal(early ? 'notYet' : 'token', `${cause.code} ${cause.claim}`);
  }
  return refusal('token', cause instanceof errors.JOSEError ? cause.code : 'not a token that can be verified');
}
