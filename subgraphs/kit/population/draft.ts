import type { PensionKind, Sex } from './person.ts';

/** Months since the year 0 of the Jalali calendar: `year * 12 + month - 1`. */
export type MonthNumber = number;

/** Insured working life before it is cut into jobs. */
export interface Career {
  readonly from: MonthNumber;
  /** Last insured month; null while it goes on. */
  readonly to: MonthNumber | null;
  readonly jobs: number;
  /** Wage as a multiple of the lowest legal one. */
  readonly level: number;
  /** Index of the workshop of the last job, where a story wants a certain one. */
  readonly lastWorkshop?: number;
}

export interface PensionDraft {
  readonly kind: PensionKind;
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly lastPaidOn: string;
  /** Rial; for survivors after their share. */
  readonly monthlyAmount: bigint;
  /** Place in the household of the dead insured person. */
  readonly deceased: number | null;
}

/** A person before numbers and references are given; relatives are places in the same household. */
export interface Draft {
  readonly givenName: string;
  readonly familyName: string | null;
  readonly fatherName: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly deathDate: string | null;
  readonly father: number | null;
  /** The household whose first member is the father, where he lives elsewhere and is known. */
  readonly fatherElsewhere?: number;
  readonly mother: number | null;
  readonly spouse: number | null;
  readonly hasMobile: boolean;
  readonly abroad: boolean;
  readonly career: Career | null;
  readonly pension: PensionDraft | null;
}

/** A household before it is completed. The first draft is a living adult: the others depend on nobody else. */
export interface HouseholdDraft {
  readonly members: readonly Draft[];
  /** Each vehicle by its owner's place in the household. */
  readonly vehicles: readonly VehicleDraft[];
  readonly hasAddress: boolean;
  /** The household whose first member lived at the address before. */
  readonly formerOccupant: number | null;
}

export interface VehicleDraft {
  readonly owner: number;
  /** Persian name of a model of the table, where a story wants a certain one. */
  readonly model?: string;
  /** The household whose first member sold it; null when it was bought new. */
  readonly seller: number | null;
  /** How many fines the present owner has, and how many of them are unpaid. */
  readonly fines: number;
  readonly dueFines: number;
}
