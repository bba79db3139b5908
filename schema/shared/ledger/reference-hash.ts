import { createHmac } from 'node:crypto';

/**
 * A person's reference as the ledger has it: a keyed hash, HMAC-SHA-256 (RFC 2104), in base64url. Who has the ledger but
 * not the key knows nobody in it. A person has another hash as the one who reads than as the one who is read about.
 */
export function referenceHash(kind: 'subject' | 'reader', reference: string, key: string): string {
  return createHmac('sha256', key).update(`${kind}:${reference}`).digest('base64url');
}
