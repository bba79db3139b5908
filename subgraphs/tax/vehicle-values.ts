import type { Insertable } from 'kysely';
import type { TaxTables } from './tables.ts';

/** Rial, as new, rounded from general knowledge (k): the official table is published each year. */
export const vehicleValues: readonly Insertable<TaxTables['vehicle_value']>[] = [
  { model: 'پراید ۱۳۱', value: 4_000_000_000n },
  { model: 'پژو ۲۰۶', value: 8_200_000_000n },
  { model: 'پژو ۴۰۵', value: 6_500_000_000n },
  { model: 'پژو پارس', value: 7_600_000_000n },
  { model: 'سمند', value: 7_000_000_000n },
  { model: 'تیبا', value: 4_600_000_000n },
  { model: 'رانا', value: 7_400_000_000n },
  { model: 'دنا', value: 9_800_000_000n },
  { model: 'دنا اتوماتیک', value: 12_400_000_000n },
  { model: 'کوییک', value: 5_600_000_000n },
  { model: 'ساینا', value: 5_200_000_000n },
  { model: 'شاهین', value: 9_400_000_000n },
  { model: 'تارا', value: 11_300_000_000n },
  { model: 'وانت زامیاد', value: 6_900_000_000n },
  { model: 'وانت آریسان', value: 6_200_000_000n },
];

const art30 = 'قانون مالیات بر ارزش افزوده ۱۴۰۰، مادهٔ ۳۰ (k)';

/** One hundredth of the value; motorcycles and agricultural machines are exempt. */
export const transferRates: readonly Insertable<TaxTables['transfer_rate']>[] = [
  { vehicle_kind: 'CAR', permille: 10, legal_basis: art30 },
  { vehicle_kind: 'PICKUP', permille: 10, legal_basis: art30 },
  { vehicle_kind: 'MOTORCYCLE', permille: 0, legal_basis: art30 },
  { vehicle_kind: 'TRACTOR', permille: 0, legal_basis: art30 },
];

/** A tenth for each year of age, up to six. */
export const transferReduction: Insertable<TaxTables['transfer_reduction']> = {
  percent_a_year: 10,
  years: 6,
  legal_basis: art30,
};
