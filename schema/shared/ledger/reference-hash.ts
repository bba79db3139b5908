import { createMac } from '../mac.ts';

/** A person's reference as the ledger has it, as the one who reads or as the one who is read about. */
export type ReferenceHash = (kind: 'subject' | 'reader', reference: string) => string;

/**
 * Makes references of people what they are in the ledger: a keyed hash, HMAC-SHA-256 (RFC 2104), in base64url. Who has
 * the ledger but not the key knows nobody in it. A person has another hash as the one who reads than as the one who is
 * read about.
 */
export function createReferenceHash(key: string): ReferenceHash {
  const mac = createMac(Buffer.from(key));
  return (kind, reference) => mac(`${kind}:${reference}`, 'base64url');
}
