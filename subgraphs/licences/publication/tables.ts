export type Duty = 'FINANCIAL_REPORT' | 'LICENCE_DECISIONS';

/** Who has to publish what by when, and the reports that were published. */
export interface PublicationTables {
  /** A professional institution with a public mission, by its catalogue id. */
  institution: {
    agency_id: string;
    legal_basis: string;
    /** 1 where its records here are made up. */
    made_up: number;
  };
  /** What each of them owes about the years from `from_year` on. */
  duty_rule: {
    duty: Duty;
    /** Jalali. */
    from_year: number;
    /** The last year; null: no end is set. */
    until_year: number | null;
    /** The term ends with the last day of this Jalali month of the year after. */
    due_month: number;
    legal_basis: string;
  };
  /** Every version is kept; the last one counts. Rial. */
  financial_report: {
    agency_id: string;
    jalali_year: number;
    /** From 1. */
    version: number;
    revenue: bigint;
    cost: bigint;
    assets: bigint;
    /** SHA-256 in hexadecimal. */
    digest: string;
    published_at: string;
  };
}
