import { daysInMonth, toIsoDate, toJalaliDate } from '../../kit/jalali.ts';
import { today } from '../../kit/today.ts';
import type { PublicationDutyRecord } from '../records.ts';
import type { PublicationTables } from './tables.ts';

/** How a duty stands on a day. */
type PublicationDutyState = 'MET' | 'MET_LATE' | 'MISSING' | 'NOT_YET_DUE';
type DutyRule = PublicationTables['duty_rule'];

/** The years that a rule is about and that have ended by that day, the first one first. */
export function yearsOf({ from_year, until_year }: Pick<DutyRule, 'from_year' | 'until_year'>, day: string): number[] {
  const last = Math.min(toJalaliDate(day).year - 1, until_year ?? Infinity);
  return Array.from({ length: Math.max(0, last - from_year + 1) }, (_, index) => from_year + index);
}

/** The last day on which what is owed about a year is in time. */
export function dueOn({ due_month: month }: Pick<DutyRule, 'due_month'>, year: number): string {
  return toIsoDate({ year: year + 1, month, day: daysInMonth(year + 1, month) });
}

/** How a duty stands that day: met with the last day of its term included, and late from then on. */
export function stateOfDuty(
  { reportedAt, decisions, dueOn: due }: Pick<PublicationDutyRecord, 'reportedAt' | 'decisions' | 'dueOn'>,
  day: string,
): PublicationDutyState {
  const isMissing = decisions === null ? reportedAt === null : decisions.missing > 0;
  if (isMissing) return day > due ? 'MISSING' : 'NOT_YET_DUE';
  const last = decisions === null ? dayOf(reportedAt) : decisions.lastPublishedOn;
  return last !== null && last > due ? 'MET_LATE' : 'MET';
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : today(new Date(instant));
}
