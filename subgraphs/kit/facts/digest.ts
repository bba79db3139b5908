import { createHash, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

export interface RuleKey {
  /** Names it, and says nothing else: both owners may have changed theirs at different times. */
  readonly id: string;
  readonly key: Buffer;
}

/** The public half of a stored key, as the other owner is told it: SPKI in base64url. */
export function publicHalf(privateKey: string): string {
  const key = createPublicKey(readPrivate(privateKey));
  return key.export({ format: 'der', type: 'spki' }).toString('base64url');
}

/**
 * The key of a rule, the same for its two owners and known to nobody else: X25519 (RFC 7748) between the keys of the
 * two, then HKDF with SHA-256 (RFC 5869) by the rule and both public keys.
 */
export function ruleKey(rule: string, privateKey: string, peerKey: string): RuleKey {
  const peer = createPublicKey({ key: Buffer.from(peerKey, 'base64url'), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: readPrivate(privateKey), publicKey: peer });
  const salt = [publicHalf(privateKey), peerKey].sort().join(' ');
  const id = createHash('sha256').update(salt).digest('base64url').slice(0, 8);
  return { id, key: Buffer.from(hkdfSync('sha256', shared, salt, `panjereh fact ${rule}`, 32)) };
}

/**
 * What is compared in place of a value, after the name of its key, without which nothing follows from two that differ.
 * Of two people with the same value they differ, so that they join nobody.
 */
export function digestOf({ id, key }: RuleKey, subject: string, value: string): string {
  return `${id}.${createHmac('sha256', key).update(`${subject}\0${value}`).digest('base64url')}`;
}

function readPrivate(privateKey: string) {
  return createPrivateKey({ key: Buffer.from(privateKey, 'base64url'), format: 'der', type: 'pkcs8' });
}
