import { normaliseDigits } from '../../schema/shared/normalise.ts';
import { AgencyError } from './errors.ts';

/** Marks that turn the direction of writing around: copied along from other pages, or put there to deceive. */
const directionMarks = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** A line feed and the like is a space. */
const controls = /\p{Cc}+/gu;

/** Of a sentence or more in somebody's own words. */
const sentence = { least: 10, most: 1_000 } as const;

/**
 * What somebody wrote, without marks of direction and the space around it; the half-space stays.
 *
 * @param name of the argument, for the message
 * @param bounds how many characters it has, those of a sentence when left out
 * @throws AgencyError BAD_USER_INPUT unless it has as many, and no number as long as those of people
 */
export function requireFreeText(
  text: string,
  name: string,
  { least, most }: { readonly least: number; readonly most: number } = sentence,
): string {
  const written = text.replace(directionMarks, '').replace(controls, ' ').trim();
  const fits = written.length >= least && written.length <= most;
  if (fits && !/\d{8,}/.test(normaliseDigits(written))) return written;
  const [from, to] = [least, most].map((count) => count.toLocaleString('fa-IR', { useGrouping: false }));
  throw new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار ${name} باید ${from} تا ${to} نویسه باشد و شمارهٔ ملی، همراه، حساب و مانند آن در آن نیاید.`,
    en: `The value of \`${name}\` must have ${least} to ${most} characters, and no national, mobile, account or like number.`,
  });
}
