import { jwtVerify, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { GatewayError } from '../kernel/errors.ts';
import { isRecord } from '../kernel/is-record.ts';
import type { KeySet } from './key-set.ts';
import type { TokenRules } from './verify-token.ts';

/** What a logout token tells: whose sessions at which clients have ended. */
export interface ToldLogout {
  readonly jti: string;
  /** Those of the token's audience whose sign-outs are told to us. */
  readonly clients: readonly string[];
  readonly sid: string | null;
  /** The person's id in the client's sector. */
  readonly sub: string | null;
  readonly sector: string | null;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
const required = ['iss', 'aud', 'iat', 'exp', 'jti', 'events'];

/**
 * Verifies a logout token: OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6.
 *
 * @throws GatewayError BAD_REQUEST for a token that does not hold, ISSUER_UNAVAILABLE when there are no keys to verify
 *   with.
 */
export async function readLogoutToken(
  token: string,
  clients: readonly string[],
  keys: KeySet,
  rules: Omit<TokenRules, 'audience'>,
): Promise<ToldLogout> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
      algorithms: [...rules.algorithms],
      issuer: rules.issuer,
      audience: [...clients],
      clockTolerance: rules.clockTolerance,
      maxTokenAge: rules.maxTokenAge,
      currentDate: new Date(rules.now()),
      requiredClaims: required,
    });
    return readClaims(payload, protectedHeader, clients);
  } catch (cause) {
    if (cause instanceof GatewayError && cause.code !== 'UNAUTHENTICATED') throw cause;
    throw refusedLogout();
  }
}

export function refusedLogout(): GatewayError {
  return new GatewayError('BAD_REQUEST', {
    fa: 'نشان خروج پذیرفته نشد.',
    en: 'The logout token was not accepted.',
  });
}

function readClaims(payload: JWTPayload, { typ }: JWTHeaderParameters, clients: readonly string[]): ToldLogout {
  const { jti, aud, sid, sub, events, iat, nonce, sector } = payload;
  // An ID token or an access token is no logout token, whoever sends it here.
  if (!types.has(typ?.toLowerCase().replace(/^application\//, ''))) throw refusedLogout();
  if (!isRecord(events) || !isRecord(events[event]) || nonce !== undefined) throw refusedLogout();
  if (typeof jti !== 'string' || jti === '') throw refusedLogout();
  const told = {
    jti,
    clients: clients.filter((client) => [aud].flat().includes(client)),
    sid: typeof sid === 'string' && sid !== '' ? sid : null,
    sub: typeof sub === 'string' && sub !== '' ? sub : null,
    sector: typeof sector === 'string' ? sector : null,
    issuedAt: Number(iat),
  };
  if (told.sid === null && told.sub === null) throw refusedLogout();
  return told;
}

/** Issuers from before the specification was final name no type of its own. */
const types: ReadonlySet<string | undefined> = new Set([undefined, 'jwt', 'logout+jwt']);
