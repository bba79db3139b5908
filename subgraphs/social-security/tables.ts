import type { EventTables } from '../kit/events/events.ts';
import type { PensionKind } from '../kit/population/population.ts';
import type { ToldTable } from '../kit/tell-figures.ts';

/** The tables of this agency's database; see migrations.ts. */
export interface SocialSecurityTables extends EventTables, ToldTable {
  /** Whose insured months count with another fund, and since when: those that had ended by then. */
  transferred: { person_ref: string; fund: string; on_day: string };
  /** Cases that the agency's officials work on, each about one person. */
  case_file: { case_ref: string; person_ref: string; opened_on: string; closed_on: string | null };
  insured_person: { person_ref: string; number: string };
  workshop: {
    code: string;
    name: string;
    activity: string;
    opened_on: string;
    owner_person_ref: string | null;
    owner_company_ref: string | null;
    /** Rial. */
    debt: bigint;
  };
  /** The months from `first_month` to `last_month` of one Jalali year in one place of work, all of them insured in full. */
  insured_year: {
    person_ref: string;
    workshop_code: string;
    jalali_year: number;
    first_month: number;
    last_month: number;
    /** Rial. */
    monthly_wage: bigint;
  };
  pension: {
    person_ref: string;
    kind: PensionKind;
    started_on: string;
    ended_on: string | null;
    last_paid_on: string;
    /** Rial. */
    monthly_amount: bigint;
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
