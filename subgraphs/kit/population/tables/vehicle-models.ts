import type { PlateKind, VehicleKind } from '../vehicle.ts';

export interface VehicleModel {
  readonly kind: VehicleKind;
  readonly plateKind: PlateKind;
  /** Persian name. */
  readonly name: string;
  /** Jalali years in which it was sold new. */
  readonly years: readonly [first: number, last: number];
  readonly weight: number;
}

const model = (
  name: string,
  years: readonly [number, number],
  weight: number,
  kind: VehicleKind = 'CAR',
  plateKind: PlateKind = 'PRIVATE',
): VehicleModel => ({ kind, plateKind, name, years, weight });

/** What is on the road, with the kind of plate it carries. */
export const vehicleModels: readonly VehicleModel[] = [
  model('پراید ۱۳۱', [1388, 1399], 14),
  model('پژو ۲۰۶', [1380, 1402], 11),
  model('پژو ۴۰۵', [1375, 1399], 8),
  model('پژو پارس', [1382, 1403], 8),
  model('سمند', [1381, 1403], 6),
  model('تیبا', [1390, 1401], 5),
  model('رانا', [1391, 1404], 3),
  model('دنا', [1394, 1405], 5),
  model('کوییک', [1396, 1405], 5),
  model('ساینا', [1395, 1405], 4),
  model('شاهین', [1399, 1405], 3),
  model('تارا', [1400, 1405], 2),
  model('موتورسیکلت ۱۲۵', [1385, 1404], 13, 'MOTORCYCLE', 'MOTORCYCLE'),
  model('موتورسیکلت برقی', [1400, 1405], 1, 'MOTORCYCLE', 'MOTORCYCLE'),
  model('سمند', [1388, 1403], 3, 'CAR', 'TAXI'),
  model('وانت زامیاد', [1380, 1404], 4, 'PICKUP', 'PUBLIC'),
  model('وانت آریسان', [1394, 1404], 2, 'PICKUP', 'PUBLIC'),
  model('دنا اتوماتیک', [1398, 1405], 1, 'CAR', 'DISABLED'),
  model('تراکتور ۲۸۵', [1375, 1404], 1, 'TRACTOR', 'AGRICULTURE'),
];
