import type { FineState, VehicleKind } from '../kit/population/population.ts';
import type { RequestTables } from '../kit/requests/requests.ts';
import type { AnyPlateKind, PlateChangeTables } from './plate-change/tables.ts';

/** Vehicles, plates, which plate was on which vehicle when, and fines; and changes of plates. */
export interface TrafficTables extends RequestTables, PlateChangeTables {
  vehicle: {
    id: string;
    /** Who has it now. */
    owner_ref: string;
    kind: VehicleKind;
    model: string;
    /** Jalali year. */
    model_year: number;
  };
  /** A plate belongs to a person, not to a vehicle. */
  plate: {
    id: string;
    owner_ref: string;
    kind: AnyPlateKind;
    two_digits: string | null;
    letter: string | null;
    three_digits: string;
    five_digits: string | null;
    region_code: string | null;
    province_code: string;
  };
  plate_assignment: {
    plate_id: string;
    vehicle_id: string;
    assigned_from: string;
    /** Null while the plate is on the vehicle. */
    assigned_until: string | null;
  };
  fine: {
    id: string;
    vehicle_id: string;
    /** The owner of the plate that the vehicle carried then, whoever has the vehicle now. */
    owner_ref: string;
    code: string;
    title: string;
    amount: bigint;
    occurred_at: string;
    state: FineState;
    /** The bill in unified billing, by its opaque id. */
    bill_ref: string;
  };
}
