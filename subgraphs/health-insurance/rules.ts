import { addDays } from '../kit/jalali.ts';
import { overlap, presentSpan, type Span } from '../kit/span.ts';
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
