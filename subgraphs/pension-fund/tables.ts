import type { EventTables } from '../kit/events/events.ts';
import type { PensionKind } from '../kit/population/population.ts';
import type { RequestTables } from '../kit/requests/requests.ts';
import type { ToldTable } from '../kit/tell-figures.ts';

/** Service and pensions of civil servants. Days are Gregorian `YYYY-MM-DD`. */
export interface PensionFundTables extends RequestTables, EventTables, ToldTable {
  /** A time of service with one employer of the state. */
  service_period: {
    person_ref: string;
    /** Persian. */
    organisation: string;
    from_day: string;
    /** The last day; null while it goes on. */
    until_day: string | null;
  };
  /** That somebody wants months of another fund to count here; the request says how it stands. */
  transfer: {
    tracking_code: string;
    person_ref: string;
    /** How many months came; null while none did. */
    months: number | null;
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
