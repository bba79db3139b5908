import type { Kysely, Selectable } from 'kysely';
import type { TrafficTables } from './tables.ts';

export type VehicleRecord = Selectable<TrafficTables['vehicle']>;
export type FineRecord = Selectable<TrafficTables['fine']>;
/** A plate for the time it is, or was, on a vehicle. */
export type PlateRecord = Selectable<TrafficTables['plate']> & Selectable<TrafficTables['plate_assignment']>;

/** What the agency's database answers; each question is one statement, whatever the number of people or vehicles. */
export interface Registry {
  /** By owner, newest model first. */
  vehiclesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly VehicleRecord[]>>;
  /** By the owner of the plate, newest first. */
  platesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly PlateRecord[]>>;
  /** By the owner of the plate at that time, newest first. */
  finesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly FineRecord[]>>;
  /** By vehicle: the plate on it now. */
  presentPlates(vehicles: readonly string[]): Promise<ReadonlyMap<string, PlateRecord>>;
  /** By vehicle: the fines of these people with it, newest first. */
  finesWith(
    vehicles: readonly string[],
    persons: readonly string[],
  ): Promise<ReadonlyMap<string, readonly FineRecord[]>>;
  /** By id; what is none of these people's is left out. */
  vehiclesByReference(ids: readonly string[], persons: readonly string[]): Promise<ReadonlyMap<string, VehicleRecord>>;
  finesByReference(ids: readonly string[], persons: readonly string[]): Promise<ReadonlyMap<string, FineRecord>>;
}

export function openRegistry(db: Kysely<TrafficTables>): Registry {
  const vehicles = db.selectFrom('vehicle').selectAll();
  const fines = db.selectFrom('fine').selectAll().orderBy('occurred_at', 'desc').orderBy('id');
  const plates = db
    .selectFrom('plate_assignment')
    .innerJoin('plate', 'plate.id', 'plate_assignment.plate_id')
    .selectAll(['plate', 'plate_assignment']);
  return {
    async vehiclesOf(persons) {
      const owned = vehicles.where('owner_ref', 'in', persons);
      const rows = await owned.orderBy('model_year', 'desc').orderBy('id').execute();
      return Map.groupBy(rows, (row) => row.owner_ref);
    },
    async platesOf(persons) {
      const owned = plates.where('plate.owner_ref', 'in', persons);
      const rows = await owned.orderBy('assigned_from', 'desc').orderBy('plate_id').orderBy('vehicle_id').execute();
      return Map.groupBy(rows, (row) => row.owner_ref);
    },
    async finesOf(persons) {
      const rows = await fines.where('owner_ref', 'in', persons).execute();
      return Map.groupBy(rows, (row) => row.owner_ref);
    },
    async presentPlates(ids) {
      const rows = await plates.where('vehicle_id', 'in', ids).where('assigned_until', 'is', null).execute();
      return new Map(rows.map((row) => [row.vehicle_id, row]));
    },
    async finesWith(ids, persons) {
      const rows = await fines.where('owner_ref', 'in', persons).where('vehicle_id', 'in', ids).execute();
      return Map.groupBy(rows, (row) => row.vehicle_id);
    },
    async vehiclesByReference(ids, persons) {
      const rows = await vehicles.where('id', 'in', ids).where('owner_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async finesByReference(ids, persons) {
      const rows = await fines.where('id', 'in', ids).where('owner_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
  };
}
