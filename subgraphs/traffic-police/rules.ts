import type { FineState } from '../kit/population/population.ts';
import type { FineRecord, PlateRecord } from './registry.ts';

/** All fines when no state is asked for. */
export function inState(fines: readonly FineRecord[], state: FineState | null | undefined): readonly FineRecord[] {
  return state ? fines.filter((fine) => fine.state === state) : fines;
}

/** Rial. */
export function totalOf(fines: readonly Pick<FineRecord, 'amount'>[]): bigint {
  return fines.reduce((sum, { amount }) => sum + amount, 0n);
}

type PlateNumber = Pick<PlateRecord, 'two_digits' | 'letter' | 'three_digits' | 'five_digits' | 'region_code'>;

/** The plate as a person reads it aloud, with Persian digits; the parts are kept as issued. */
export function displayOf({ two_digits, letter, three_digits, five_digits, region_code }: PlateNumber): string {
  const text =
    five_digits === null ? [two_digits, letter, three_digits, 'ایران', region_code] : [three_digits, five_digits];
  return text.join(' ').replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);
}
