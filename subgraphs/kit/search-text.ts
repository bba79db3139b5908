import { normaliseText } from '../../schema/shared/normalise.ts';
import { AgencyError } from './errors.ts';

const longestText = 200;
const mostWords = 10;

/**
 * What a search looks in: each text without spaces, so that گواهی‌نامه is found however its parts are joined.
 * A bar stands between texts: no word is found across two of them.
 */
export function searchText(...texts: readonly string[]): string {
  return texts.map((text) => fold(text).replaceAll(' ', '')).join('|');
}

/**
 * The LIKE patterns (escape character `!`) that must all match {@link searchText}; none when the text is blank.
 *
 * @throws AgencyError BAD_USER_INPUT when the text is longer than 200 characters or has more than 10 words
 */
export function searchPatterns(text: string): readonly string[] {
  if (text.length > longestText) throw tooLong();
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length > mostWords) throw tooLong();
  return words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
}

/** Letters without marks (تأمین is تامین), no half-space or invisible characters, Latin in lower case. */
function fold(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Mn}\p{C}\u0640|]/gu, '');
  return normaliseText(letters).replaceAll('ة', 'ه').toLowerCase();
}

function tooLong(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `متن جست‌وجو حداکثر ${longestText.toLocaleString('fa-IR')} نویسه و ${mostWords.toLocaleString('fa-IR')} واژه است؛ آن را کوتاه‌تر کنید.`,
    en: `A search text has at most ${longestText} characters and ${mostWords} words; send a shorter one.`,
  });
}
