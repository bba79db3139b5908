import { normaliseNumber } from '../../../schema/shared/normalise.ts';
import { toIsoDate } from '../../../subgraphs/kit/jalali.ts';
import { ToolError } from '../tool-error.ts';

/** Years before it are Jalali: no report is about the European middle ages. */
const firstGregorianYear = 1700;

/**
 * A day as people type it, as ISO date: `1401-07-01` or `2022-09-23`, with `-` or `/`, in Persian, Arabic or ASCII
 * digits.
 *
 * @throws ToolError
 */
export function readDay(flag: string, given: unknown): string {
  if (typeof given !== 'string') throw new ToolError(`${flag} is missing.`, `${flag} نیامده است.`);
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(normaliseNumber(given)) ?? [];
  if (year === undefined) throw notADay(flag, given);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const iso = date.year < firstGregorianYear ? fromJalali(date) : fromGregorian(date);
  if (iso === null) throw notADay(flag, given);
  return iso;
}

type YearMonthDay = Parameters<typeof toIsoDate>[0];

function fromJalali(date: YearMonthDay): string | null {
  try {
    return toIsoDate(date);
  } catch {
    return null; // a RangeError: there is no such day
  }
}

function fromGregorian({ year, month, day }: YearMonthDay): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const isThere = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return isThere ? instant.toISOString().slice(0, 10) : null;
}

function notADay(flag: string, given: string): ToolError {
  return new ToolError(
    `${flag} takes a day, like 1401-07-01 or 2022-09-23, but is ${JSON.stringify(given)}.`,
    `${flag} باید یک روز باشد، مانند ۱۴۰۱-۰۷-۰۱؛ «${given}» روز نیست.`,
  );
}
