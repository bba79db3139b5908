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
