import { errorTable, GatewayError, type ErrorCode } from '../kernel/errors.ts';

/** Beyond this, how many there are says nothing more. */
const countable = 1_000_000;

/**
 * The refusal of what is beyond a limit: its sentence says how much is allowed, and how much was found.
 *
 * @param found undefined: counting ended at the limit
 */
export function overLimit(code: ErrorCode, limit: number, found?: number): GatewayError {
  const { fa, en } = errorTable[code];
  const sentences = { fa: `${fa} حد ${inPersian(limit)} است`, en: `${en} The limit is ${limit}` };
  if (found === undefined) return new GatewayError(code, { fa: `${sentences.fa}.`, en: `${sentences.en}.` });
  const seen = Math.min(found, countable);
  const more = found > countable ? { fa: 'بیش از ', en: 'more than ' } : { fa: '', en: '' };
  return new GatewayError(code, {
    fa: `${sentences.fa}، و اینجا ${more.fa}${inPersian(seen)}.`,
    en: `${sentences.en}, and here it is ${more.en}${seen}.`,
  });
}

function inPersian(count: number): string {
  return count.toLocaleString('fa-IR', { useGrouping: false });
}
