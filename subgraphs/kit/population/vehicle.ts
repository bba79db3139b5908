export type VehicleKind = 'CAR' | 'PICKUP' | 'MOTORCYCLE' | 'TRACTOR';

export type PlateKind = 'PRIVATE' | 'TAXI' | 'PUBLIC' | 'AGRICULTURE' | 'DISABLED' | 'MOTORCYCLE';

/** A plate belongs to its owner, not to a vehicle: the owner keeps it when the vehicle is sold. */
export interface Plate {
  /** Opaque, 22 characters of base64url. */
  readonly id: string;
  readonly ownerRef: string;
  readonly kind: PlateKind;
  /** The two digits before the letter; null on a motorcycle. */
  readonly twoDigits: string | null;
  /** Null on a motorcycle. */
  readonly letter: string | null;
  /** The three digits after the letter; on a motorcycle the three upper digits. */
  readonly threeDigits: string;
  /** The five lower digits of a motorcycle's plate, else null. */
  readonly fiveDigits: string | null;
  /** The two digits that stand for the region on a car's plate; null on a motorcycle. */
  readonly regionCode: string | null;
  /** Province of first issue, by the statistical coding `00` to `30`. */
  readonly provinceCode: string;
  readonly issuedOn: string;
}

/** One plate on one vehicle for a time. */
export interface PlateAssignment {
  readonly plate: Plate;
  readonly from: string;
  /** The day it was detached; null while it is on the vehicle. */
  readonly until: string | null;
}

export type FineState = 'DUE' | 'PAID' | 'CANCELLED';

/** A traffic fine, recorded against the owner of the plate the vehicle had at that time. */
export interface Fine {
  /** Opaque, 22 characters of base64url. */
  readonly id: string;
  /** Opaque id of the bill, the same in traffic-police and in bills. */
  readonly billRef: string;
  readonly billId: string;
  readonly paymentId: string;
  readonly ownerRef: string;
  readonly code: string;
  /** Persian title of the offence. */
  readonly title: string;
  /** Rial, a multiple of 1,000. */
  readonly amount: bigint;
  /** RFC 3339, UTC. */
  readonly occurredAt: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly state: FineState;
  readonly paidOn: string | null;
}

export interface Vehicle {
  /** Opaque, 22 characters of base64url. */
  readonly id: string;
  readonly kind: VehicleKind;
  /** Persian name of the model. */
  readonly model: string;
  /** Jalali year. */
  readonly modelYear: number;
  /** Who has it now. */
  readonly ownerRef: string;
  /** Oldest first; the last one is on the vehicle now. */
  readonly plates: readonly PlateAssignment[];
  readonly fines: readonly Fine[];
}
