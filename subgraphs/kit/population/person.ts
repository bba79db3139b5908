export type Sex = 'female' | 'male';

/** One job that was insured with social security. */
export interface Employment {
  readonly workshopCode: string;
  /** Gregorian date, first day of a Jalali month. */
  readonly from: string;
  /** Last insured day, the last of a Jalali month; null while the job goes on. */
  readonly to: string | null;
  /** Monthly insured wage in rial, one entry for each Jalali year the job touches, in order. */
  readonly wages: readonly YearlyWage[];
}

export interface YearlyWage {
  readonly jalaliYear: number;
  readonly monthlyWage: bigint;
}

export type PensionKind = 'OLD_AGE' | 'DISABILITY' | 'SURVIVORS';

/** A pension that social security pays, or paid. */
export interface Pension {
  readonly kind: PensionKind;
  readonly startedOn: string;
  /** The day the entitlement ended (the pensioner's death, for instance); null while it goes on. */
  readonly endedOn: string | null;
  /** The last day a payment was made; later than `endedOn` when one was paid once too often. */
  readonly lastPaidOn: string;
  /** Present monthly amount in rial. */
  readonly monthlyAmount: bigint;
  /** Whose insurance a survivors' pension rests on; null for the two other kinds. */
  readonly deceasedRef: string | null;
}

/** A made-up person. Dates are Gregorian `YYYY-MM-DD`. */
export interface Person {
  /** The federation key: 16 opaque bytes as 22 characters of base64url. */
  readonly ref: string;
  readonly nationalId: string;
  /** As the register recorded it: may hold the Arabic letters ي and ك, a half-space, several words. */
  readonly givenName: string;
  /** As recorded; null for the few who have a single name only. */
  readonly familyName: string | null;
  readonly fatherName: string;
  readonly sex: Sex;
  readonly birthDate: string;
  readonly deathDate: string | null;
  /** Null when that parent is not in this population. */
  readonly fatherRef: string | null;
  readonly motherRef: string | null;
  /** The present or, after a death, the last spouse. */
  readonly spouseRef: string | null;
  readonly mobile: string | null;
  /** Social security's number for this person; null for those who were never insured by their own work. */
  readonly insuranceNumber: string | null;
  readonly employment: readonly Employment[];
  readonly pension: Pension | null;
  /** Lives outside the country: no address and no mobile number here. */
  readonly abroad: boolean;
}
