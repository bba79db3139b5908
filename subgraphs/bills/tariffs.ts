import type { BillKind } from './tables.ts';

/** What made-up bills of a kind look like. */
export interface Tariff {
  readonly kind: Exclude<BillKind, 'TRAFFIC_FINE'>;
  /** Least and most, in thousands of rial. */
  readonly thousands: readonly [least: number, most: number];
  /** Share of those concerned who get such bills. */
  readonly share: number;
  /** The periods that bills are kept of, newest first: Jalali year, first and last month. */
  readonly periods: readonly (readonly [year: number, firstMonth: number, lastMonth: number])[];
  readonly daysToPay: number;
}

const everyTwoMonths = [
  [1405, 5, 6],
  [1405, 3, 4],
  [1405, 1, 2],
] as const;

/** In the name of whoever holds the household's subscriptions. */
export const householdTariffs: readonly Tariff[] = [
  { kind: 'WATER', thousands: [600, 3_500], share: 1, periods: everyTwoMonths, daysToPay: 30 },
  { kind: 'ELECTRICITY', thousands: [1_500, 18_000], share: 1, periods: everyTwoMonths, daysToPay: 30 },
  { kind: 'GAS', thousands: [400, 6_000], share: 0.9, periods: everyTwoMonths, daysToPay: 30 },
  { kind: 'LANDLINE', thousands: [300, 1_200], share: 0.5, periods: everyTwoMonths, daysToPay: 30 },
  { kind: 'MUNICIPAL', thousands: [4_000, 60_000], share: 0.8, periods: [[1404, 1, 12]], daysToPay: 240 },
];

/** In the name of each adult. */
export const personalTariffs: readonly Tariff[] = [
  {
    kind: 'MOBILE',
    thousands: [500, 4_500],
    share: 0.4,
    periods: [
      [1405, 6, 6],
      [1405, 5, 5],
    ],
    daysToPay: 45,
  },
  { kind: 'TAX', thousands: [20_000, 900_000], share: 0.08, periods: [[1404, 1, 12]], daysToPay: 240 },
];
