import type { PensionKind } from '../kit/population/population.ts';

/** Service and pensions of civil servants. Days are Gregorian `YYYY-MM-DD`. */
export interface PensionFundTables {
  /** A time of service with one employer of the state. */
  service_period: {
    person_ref: string;
    /** Persian. */
    organisation: string;
    from_day: string;
    /** The last day; null while it goes on. */
    until_day: string | null;
  };
  pension: {
    person_ref: string;
    kind: PensionKind;
    started_on: string;
    ended_on: string | null;
    last_paid_on: string;
    /** Rial. */
    monthly_amount: bigint;
    /** On whose service a survivors' pension rests. */
    deceased_ref: string | null;
  };
  /** For which months of a Jalali year a pension was paid, each with the same amount. */
  pension_year: {
    person_ref: string;
    started_on: string;
    kind: PensionKind;
    jalali_year: number;
    first_month: number;
    last_month: number;
    /** Rial. */
    monthly_amount: bigint;
  };
}
