import { createHmac } from 'node:crypto';

/** What can stand here: one kind's pseudonyms say nothing of another's. */
type Kind = 'person' | 'company' | 'request' | 'analyst';

/**
 * Under which name somebody, or something, is counted: HMAC-SHA-256 with this agency's own key. The reference that other
 * agencies know is not kept, and nobody without the key can say whose a pseudonym is or make one.
 */
export function pseudonymOf(key: Buffer, kind: Kind, reference: string): string {
  return createHmac('sha256', key).update(`${kind} ${reference}`).digest('base64url');
}
