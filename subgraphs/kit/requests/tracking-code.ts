import { randomBytes } from 'node:crypto';
import { normaliseNumber } from '../../../schema/shared/normalise.ts';

/** Crockford's base 32: no I, L, O or U, which are taken for other signs or make words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 16;

/**
 * A new tracking code: `CNS-7K3F-9QXA-2BCD-8MNP-41`, the agency's prefix, 80 random bits and two check digits,
 * which find each wrong sign and each exchange of neighbours.
 *
 * @param random as many bytes as it is asked for; a seed gives its own
 */
export function newTrackingCode(prefix: string, random: (length: number) => Uint8Array = randomBytes): string {
  const signs = [...random(randomLength)].map((byte) => alphabet[byte & 31]).join('');
  return formatted(prefix, signs, checkDigits(prefix + signs));
}

/** The code as it is stored, from what somebody typed; null when it cannot be one: a sign is wrong, or missing. */
export function readTrackingCode(typed: string): string | null {
  const signs = normaliseNumber(typed)
    .toUpperCase()
    .replace(/[-–—\s]/g, '');
  const [, prefix, random, check] = /^([A-Z]{2,4}?)([0-9A-Z]{16})([0-9]{2})$/.exec(signs) ?? [];
  if (prefix === undefined || random === undefined || check === undefined) return null;
  const meant = random.replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  return checkDigits(prefix + meant) === check ? formatted(prefix, meant, check) : null;
}

/** @throws TypeError unless it is two to four capital letters. */
export function checkPrefix(prefix: string): string {
  if (/^[A-Z]{2,4}$/.test(prefix)) return prefix;
  throw new TypeError(`The prefix of tracking codes is two to four capital letters, but is ${JSON.stringify(prefix)}.`);
}

function formatted(prefix: string, random: string, check: string): string {
  return [prefix, ...(random.match(/.{4}/g) ?? []), check].join('-');
}

/** The signs as digits of a number to the base of 36, modulo the prime 97. */
function checkDigits(signs: string): string {
  const remainder = [...signs].reduce((sum, sign) => (sum * 36 + Number.parseInt(sign, 36)) % 97, 0);
  return String(remainder).padStart(2, '0');
}
