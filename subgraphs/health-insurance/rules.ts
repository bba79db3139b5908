import { addDays, addMonths } from '../kit/jalali.ts';
import { overlap, presentSpan, type Span } from '../kit/span.ts';
import { notRenewable, notYet } from './refusals.ts';
import type { CoverRow } from './registry.ts';

/** A cover as one person has it: the days of a dependant lie within those of the head. */
export type BasicCoverRecord = CoverRow & Span;

/** A renewal can be asked for from this many days before the end. */
const renewalOpens = 60;

/** The cover that tells how somebody stands on a day; null for whom none is on record. */
export function presentCover(rows: readonly CoverRow[], day: string): BasicCoverRecord | null {
  return presentSpan(rows.flatMap(entitlement), day);
}

function entitlement(row: CoverRow): readonly BasicCoverRecord[] {
  const days = overlap(
    { from: row.from_day, until: row.until_day },
    { from: row.belongs_from, until: row.belongs_until },
  );
  return days === null ? [] : [{ ...row, ...days }];
}

/** The first day on which the head may ask for a renewal; null where the cover goes on by itself. */
export function renewalOpensOn({ renewal_months, until_day }: CoverRow): string | null {
  return renewal_months === null ? null : addDays(until_day, -renewalOpens);
}

/**
 * The cover that the head may have renewed on a day: the one that ends last.
 *
 * @throws AgencyError COVER_NOT_RENEWABLE, RENEWAL_NOT_OPEN
 */
export function requireRenewable(rows: readonly CoverRow[], day: string): CoverRow {
  const own = rows.filter(({ relation, renewal_months }) => relation === 'HEAD' && renewal_months !== null);
  const [last] = own.toSorted((one, other) => (one.until_day < other.until_day ? 1 : -1));
  if (last === undefined) throw notRenewable();
  if ((renewalOpensOn(last) ?? '') > day) throw notYet();
  return last;
}

/** The days of the next cover: from the end of the last one, or from the day of the decision where that has passed. */
export function renewedSpan({ until_day, renewal_months }: CoverRow, day: string): Span {
  const from = until_day < day ? day : addDays(until_day, 1);
  return { from, until: addDays(addMonths(from, renewal_months ?? 0), -1) };
}
