import { hash } from 'node:crypto';

/** A person's reference: sixteen bytes as base64url, as everywhere in the national schema. */
export function personId(index: number): string {
  return hash('sha256', `person ${index}`, 'buffer').subarray(0, 16).toString('base64url');
}
