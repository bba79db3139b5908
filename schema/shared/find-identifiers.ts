import { normaliseDigits } from './normalise.ts';

/** What kinds of number that stand for a person a text may hold. */
export type IdentifierKind = 'CARD' | 'MOBILE' | 'NATIONAL_OR_POSTAL' | 'PASSPORT' | 'PLATE' | 'SHEBA';

/** Digits may stand in groups, joined by one space, dash, dot or stroke. */
const digits = (count: number) => `\\d(?:[ ._/-]?\\d){${count - 1}}`;
const alone = (pattern: string) => new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'iu');

/** By form alone: a number with a wrong check digit is as likely somebody's, mistyped. */
const forms: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['SHEBA', alone(`IR ?${digits(24)}`)],
  ['CARD', alone(digits(16))],
  ['MOBILE', alone(`(?:\\+|00)98[ -]?9(?:[ .-]?\\d){9}`)],
  ['MOBILE', alone(`09(?:[ .-]?\\d){9}`)],
  ['NATIONAL_OR_POSTAL', alone(digits(10))],
  ['PASSPORT', alone('(?<![A-Z])[A-Z] ?\\d{8}')],
  ['PLATE', alone('\\d{2} ?\\p{L}{1,3} ?\\d{3}[ -]*(?:ایران)?[ -]*\\d{2}')],
];

/** Marks of writing direction and joining, which would stand between the digits of a number. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Which kinds of number that stand for a person a text holds, each once; none: it may be published as far as that goes.
 * Names are not found, and neither is a number written out in words.
 */
export function findIdentifiers(text: string): readonly IdentifierKind[] {
  const plain = normaliseDigits(text.normalize('NFKC').replace(invisible, ''));
  return [...new Set(forms.flatMap(([kind, form]) => (form.test(plain) ? [kind] : [])))];
}
