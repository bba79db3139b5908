import { findIdentifiers } from '../../schema/shared/find-identifiers.ts';
import { AgencyError } from '../kit/errors.ts';
import { unacceptable } from './refusals.ts';

const longest = 1_000;

/** Marks that would turn the writing of what stands around a published text. The half-space stays. */
const directionMarks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text as it is published: without marks of direction and the space around it; null when nothing is left.
 *
 * @throws AgencyError BAD_USER_INPUT when it is too long, TEXT_HOLDS_IDENTIFIERS
 */
export function publishableText(text: string | null | undefined): string | null {
  const plain = (text ?? '').replace(directionMarks, '').trim();
  if (plain.length > longest)
    throw unacceptable('شرح تصمیم حداکثر ۱۰۰۰ نویسه است.', 'The details have at most 1,000 characters.');
  if (findIdentifiers(plain).length > 0) throw holdsIdentifiers();
  return plain === '' ? null : plain;
}

/** What may be shown of a text that was published before texts were checked. */
export function shownText(text: string | null): string | null {
  return text === null || findIdentifiers(text).length > 0 ? null : text;
}

function holdsIdentifiers(): AgencyError {
  return new AgencyError('TEXT_HOLDS_IDENTIFIERS', {
    fa: 'در شرح تصمیم شماره‌ای هست که می‌تواند نشان شخصی باشد (کد ملی، تلفن، حساب، پلاک و مانند آن)؛ این متن منتشر می‌شود، شماره را بردارید.',
    en: 'The details hold a number that may stand for a person (national number, telephone, account, plate or the like); the text is published, so leave the number out.',
  });
}
