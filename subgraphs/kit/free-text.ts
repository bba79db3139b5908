import { normaliseDigits } from '../../schema/shared/normalise.ts';
import { AgencyError } from './errors.ts';

/** Marks that turn the direction of writing around: copied along from other pages, or put there to deceive. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What somebody wrote in her own words, without marks of direction and the space around it; the half-space stays.
 *
 * @param name of the argument, for the message
 * @throws AgencyError BAD_USER_INPUT unless it has 10 to 1,000 characters, and no number as long as those of people
 */
export function requireFreeText(text: string, name: string): string {
  const written = text.replace(directionMarks, '').trim();
  if (written.length >= 10 && written.length <= 1_000 && !/\d{8,}/.test(normaliseDigits(written))) return written;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار ${name} باید ۱۰ تا ۱۰۰۰ نویسه باشد و شمارهٔ ملی، همراه، حساب و مانند آن در آن نیاید.`,
    en: `The value of \`${name}\` must have 10 to 1,000 characters, and no national, mobile, account or like number.`,
  });
}
