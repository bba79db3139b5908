import { addMonths } from '../kit/jalali.ts';
import { overlap, presentSpan, type Span } from '../kit/span.ts';
import type { BenefitRow, CoverRow } from './registry.ts';

/** A cover as one person has it: the days of a dependant lie within those of the policy. */
export type SupplementaryCoverRecord = CoverRow & Span;

/** What a plan pays, as one person has it. */
export interface CoverBenefitRecord extends BenefitRow {
  /** The first day after the waiting. */
  readonly availableFrom: string;
}

/** The cover that tells how somebody stands on a day; null for whom this insurer has none. */
export function presentCover(rows: readonly CoverRow[], day: string): SupplementaryCoverRecord | null {
  return presentSpan(rows.flatMap(entitlement), day);
}

export function entitlement(row: CoverRow): readonly SupplementaryCoverRecord[] {
  const days = overlap(
    { from: row.from_day, until: row.until_day },
    { from: row.belongs_from, until: row.belongs_until },
  );
  return days === null ? [] : [{ ...row, ...days }];
}

/** Waiting is counted in Jalali months from the day on which the person joined. */
export function benefitFor(benefit: BenefitRow, { belongs_from }: CoverRow): CoverBenefitRecord {
  return { ...benefit, availableFrom: addMonths(belongs_from, benefit.waiting_months) };
}
