import { createHash, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

/** The platform's own word: what it signs, and the secrets that follow from its key. */
export interface TrustKey {
  /** The public key, a JWK (RFC 8037) as JSON text. */
  readonly jwk: string;
  /** A detached JWS (RFC 7515, appendix F) over a text. */
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
  /** A secret for one use, which tells nothing of the key. */
  secret(use: string): Buffer;
}

/** @param privateKey Ed25519 */
export function createTrustKey(privateKey: KeyObject): TrustKey {
  const publicKey = createPublicKey(privateKey);
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url'); // RFC 7638
  const header = base64url(JSON.stringify({ alg: 'EdDSA', kid }));
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' });
  return {
    jwk: JSON.stringify({ kty, crv, x, kid, use: 'sig', alg: 'EdDSA' }),
    sign(text) {
      const signature = sign(null, Buffer.from(`${header}.${base64url(text)}`), privateKey);
      return `${header}..${signature.toString('base64url')}`;
    },
    verify(text, jws) {
      const [protectedHeader, payload, signature, ...more] = jws.split('.');
      if (protectedHeader !== header || payload !== '' || signature === undefined || more.length > 0) return false;
      const bytes = Buffer.from(signature, 'base64url');
      return verify(null, Buffer.from(`${header}.${base64url(text)}`), publicKey, bytes);
    },
    secret: (use) => Buffer.from(hkdfSync('sha256', seed, '', `panjereh trust ${use}`, 32)),
  };
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
