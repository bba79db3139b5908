import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/** 32 bytes, or 64 of a signature, in base64url without padding. */
const keyText = /^[\w-]{43}$/;
const signatureText = /^[\w-]{86}$/;

/** Null when the text is no Ed25519 public key (RFC 8037). */
export function readPublicKey(x: string): KeyObject | null {
  if (!keyText.test(x)) return null;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}

/** The key's thumbprint (RFC 7638). */
export function keyIdOf(x: string): string {
  return createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
}

/** Whether a text was signed by the private key to this public one (RFC 8032). */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = readPublicKey(publicKey);
  if (key === null || !signatureText.test(signature)) return false;
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
}
