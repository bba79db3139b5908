import type { BillKind } from './tables.ts';

/** Who issues bills of each kind, by the id in the catalogue. */
export const issuers: Readonly<Record<BillKind, string>> = {
  WATER: 'water-company',
  ELECTRICITY: 'electricity-company',
  GAS: 'gas-company',
  LANDLINE: 'telecommunication-company',
  MOBILE: 'telecommunication-company',
  MUNICIPAL: 'municipalities',
  TAX: 'tax-administration',
  TRAFFIC_FINE: 'traffic-police',
};

/** Issuers that are told when one of their bills is paid, by their names as agencies of the window. */
export const issuerAgencies: Readonly<Partial<Record<BillKind, readonly string[]>>> = {
  TAX: ['tax'],
  TRAFFIC_FINE: ['traffic-police'],
};
