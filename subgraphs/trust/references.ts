import { randomBytes } from 'node:crypto';

/** What a reference names: a consent, a delegation, an inquiry, and what only lists hold. */
type Prefix = 'con' | 'del' | 'inq' | 'ope' | 'not' | 'fin' | 'que' | 'ctr' | 'fac';

/** A new opaque reference that nobody can guess: `con_` and 128 random bits in base64url. */
export function newReference(prefix: Prefix): string {
  return `${prefix}_${randomBytes(16).toString('base64url')}`;
}
