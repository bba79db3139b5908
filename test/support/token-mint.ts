import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose';

export interface TokenMint {
  /** The public keys, as an issuer publishes them. */
  readonly jwks: JSONWebKeySet;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  /** An access token with everything RFC 9068 asks for; `undefined` takes a claim or a header away. */
  mint(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
}

export interface TokenMintOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm?: string;
  readonly kid?: string;
  /** Milliseconds since the epoch: when tokens are issued. */
  readonly now: () => number;
  /** Seconds. */
  readonly lifetime?: number;
}

/** An issuer of access tokens without a server, for tests of whoever verifies them. */
export async function createTokenMint(options: TokenMintOptions): Promise<TokenMint> {
  const { issuer, audience, algorithm = 'ES256', kid = 'key-1', now, lifetime = 300 } = options;
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  return {
    jwks: { keys: [jwk] },
    publicKey,
    privateKey,
    mint(claims = {}, header = {}) {
      const iat = Math.floor(now() / 1000);
      const standard = { iss: issuer, aud: audience, iat, exp: iat + lifetime, jti: randomUUID(), client_id: 'portal' };
      return new SignJWT(withoutUndefined({ ...standard, sector: 'portal', ...claims }))
        .setProtectedHeader({ alg: algorithm, ...withoutUndefined({ typ: 'at+jwt', kid, ...header }) })
        .sign(privateKey, { crit: criticalHeaders(header) });
    },
  };
}

/** What the library must be told before it signs headers that it does not know. */
function criticalHeaders(header: Record<string, unknown>): Record<string, boolean> {
  const names = Array.isArray(header['crit']) ? header['crit'].map(String) : [];
  return Object.fromEntries(names.map((name) => [name, true]));
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
