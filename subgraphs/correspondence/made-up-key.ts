import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** The 16 bytes before an Ed25519 seed in PKCS #8 (RFC 8410 7). */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key of a made-up agency. Anybody can compute it, so it proves nothing outside the made-up country. */
export function madeUpKey(agency: string): KeyObject {
  const seed = createHash('sha256').update(`panjereh made-up receipt key of ${agency}`).digest();
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' });
}

/** Its public half, 32 bytes in base64url. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'jwk' }).x ?? '';
}
