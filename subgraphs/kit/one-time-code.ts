import { createHash, createHmac } from 'node:crypto';
import { normaliseNumber } from '../../schema/shared/normalise.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read aloud. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 3;
const groupLength = 4;

/**
 * The code of a request or an offer: 60 bits, such as `7K3M-0QWX-9FZD`. Whoever repeats a request gets the same code;
 * without the secret nobody finds it from the reference.
 */
export function codeOf(reference: string, secret: Buffer): string {
  const bytes = createHmac('sha256', secret).update(`code:${reference}`).digest();
  const letters = [...bytes.subarray(0, groups * groupLength)].map((byte) => alphabet[byte % alphabet.length]);
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

/** As a code is stored. However it was typed: small letters, Persian digits, with or without hyphens. */
export function hashCode(typed: string): string {
  const letters = normaliseNumber(typed).toUpperCase().replaceAll(/[-\s]/g, '');
  const plain = letters.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('base64url');
}
