import type { SecretTable } from '../../kit/agency-secret.ts';
import type { PlateKind, VehicleKind } from '../../kit/population/population.ts';

/** Made-up people have none of the plates of offices. */
export type AnyPlateKind = PlateKind | 'MILITARY' | 'POLICE' | 'DIPLOMATIC' | 'GOVERNMENT';

export type Side = 'SELLER' | 'BUYER';

/** What has to be clear before plates are changed. */
export type Condition =
  'FINES' | 'TRANSFER_TAX' | 'MUNICIPAL_DUES' | 'TOLLS' | 'COURT_SEIZURE' | 'THIRD_PARTY_INSURANCE';

/** Changes of plates and first numberings. Days are Gregorian `YYYY-MM-DD`, times RFC 3339 in UTC. */
export interface PlateChangeTables extends SecretTable {
  /** Sold new and not numbered yet, as makers and importers report it. */
  new_vehicle: {
    /** Becomes the vehicle's. */
    id: string;
    buyer_ref: string;
    kind: VehicleKind;
    plate_kind: AnyPlateKind;
    model: string;
    /** Jalali year. */
    model_year: number;
    sold_on: string;
    numbered_at: string | null;
  };
  /** The policies that insurers report, one a vehicle: the last day that it is insured. */
  third_party_insurance: { vehicle_id: string; insurer: string; until_day: string };
  plate_change: {
    id: string;
    kind: 'CHANGE' | 'FIRST_NUMBERING';
    vehicle_id: string;
    /** The vehicle while this is under way, so that there is one at a time. */
    open_vehicle: string | null;
    state: 'OFFERED' | 'ACCEPTED' | 'COMPLETED' | 'WITHDRAWN';
    vehicle_kind: VehicleKind;
    plate_kind: AnyPlateKind;
    model: string;
    model_year: number;
    /** Of the code by which the buyer accepts. */
    code_hash: string | null;
    code_until: string | null;
    detached_plate: string | null;
    assigned_plate: string | null;
  };
  /** Each party has a request of its own, and sees what is its own. */
  plate_change_party: { tracking_code: string; change_id: string; side: Side; person_ref: string };
  /** What other agencies were asked, and said. */
  plate_clearance: {
    change_id: string;
    condition: Condition;
    state: 'ASKED' | 'GIVEN' | 'REFUSED';
    asked_at: string;
    answered_at: string | null;
  };
  plate_condition: {
    condition: Condition;
    /** 0 or 1: whether a first numbering needs it. */
    first_numbering: number;
    /** Who has to clear it, and who is shown that it is not clear. */
    side: Side;
    /** The agency to turn to, by its id in the catalogue. */
    agency: string;
    /** The agency that answers, by its name here; null: this one knows. */
    asked_of: string | null;
    /** For how many days an answer holds. */
    valid_days: number;
    legal_basis: string;
  };
  plate_kind_rule: {
    plate_kind: AnyPlateKind;
    /** 0 or 1: whether people change such plates between them here. */
    changeable: number;
    legal_basis: string;
  };
  /** Where plates are changed; its place in the list of appointments has the same id. */
  plate_centre: { id: string; province_code: string; region_code: string; motorcycle_region: string };
}
