import { normaliseDigits } from '../../schema/shared/normalise.ts';
import { AgencyError } from './errors.ts';

/** Marks that turn writing around without being seen; the half-space (U+200C) and the joiner are letters' own. */
const turning = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Control characters; a line feed is a space here. */
const control = /\p{Cc}+/gu;
/** Eight digits in a row stand for somebody: a national, mobile, account or insurance number. */
const standsForAPerson = /\d{8,}/;

/**
 * A short text that somebody typed, without invisible marks of direction, to be kept and shown as it is.
 *
 * @param bounds how many characters it has, at least and at most
 * @throws AgencyError BAD_USER_INPUT when it is too short or too long, or holds a number that may stand for a person
 */
export function requirePlainText(
  text: string,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): string {
  const plain = text.replace(turning, '').replace(control, ' ').trim();
  const length = [...plain].length;
  if (length < least || length > most) throw wrongLength(name, least, most);
  if (standsForAPerson.test(normaliseDigits(plain).replace(/[\s-]/gu, ''))) throw holdsNumber(name);
  return plain;
}

function wrongLength(name: string, least: number, most: number): AgencyError {
  const [from, to] = [least, most].map((count) => count.toLocaleString('fa-IR'));
  return new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار ${name} باید ${from} تا ${to} نویسه باشد.`,
    en: `The value of \`${name}\` must have ${least} to ${most} characters.`,
  });
}

function holdsNumber(name: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `در ${name} شمارهٔ ملی، همراه، حساب و مانند آن نیاید؛ شخص از راه خود پنجره شناخته می‌شود.`,
    en: `Leave national, mobile, account and like numbers out of \`${name}\`: people are known by the window itself.`,
  });
}
