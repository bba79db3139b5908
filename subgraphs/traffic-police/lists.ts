import { type Connection, connectionArguments, connectionOf } from '../kit/connection.ts';
import type { FineState } from '../kit/population/population.ts';
import type { FineRecord, PlateRecord, VehicleRecord } from './registry.ts';
import { inState, totalOf } from './rules.ts';

export type VehicleConnectionRecord = Connection<VehicleRecord>;
export type PlateConnectionRecord = Connection<PlateRecord>;
/** The total is that of the whole list. */
export type FineConnectionRecord = Connection<FineRecord> & { readonly total: bigint };

interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

interface FineArguments extends PageArguments {
  readonly state?: FineState | null;
}

const pageSize = { default: 20 };

export function vehiclesPage(vehicles: readonly VehicleRecord[] | null, given: PageArguments): VehicleConnectionRecord {
  return connectionOf(vehicles ?? [], connectionArguments(given, pageSize), ({ model_year, id }) => [model_year, id]);
}

export function platesPage(plates: readonly PlateRecord[] | null, given: PageArguments): PlateConnectionRecord {
  const page = connectionArguments(given, pageSize);
  return connectionOf(plates ?? [], page, ({ assigned_from, plate_id, vehicle_id }) => [
    assigned_from,
    plate_id,
    vehicle_id,
  ]);
}

export function finesPage(fines: readonly FineRecord[] | null, given: FineArguments): FineConnectionRecord {
  const page = connectionArguments(given, pageSize);
  const listed = inState(fines ?? [], given.state);
  return { ...connectionOf(listed, page, ({ occurred_at, id }) => [occurred_at, id]), total: totalOf(listed) };
}
