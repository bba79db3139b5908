import type { EventTables } from '../kit/events/events.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

/** Basic health cover of everybody. Days are Gregorian `YYYY-MM-DD`. */
export interface HealthInsuranceTables extends RequestTables, EventTables {
  /** What basic covers rest on: a fund, its insurer and the law. */
  scheme: {
    code: SchemeCode;
    title_fa: string;
    title_en: string;
    insurer_fa: string;
    insurer_en: string;
    /** For how many months a renewal that somebody asks for holds; null: it goes on with the work or the pension. */
    renewal_months: number | null;
    legal_basis: string;
  };
  /** An insured head's cover; those of the dependants follow it. */
  cover: {
    /** Opaque. */
    id: string;
    head_ref: string;
    scheme: SchemeCode;
    from_day: string;
    /** The last day. */
    until_day: string;
  };
  /** Whom a cover covers, the head included. */
  covered_person: {
    cover_id: string;
    person_ref: string;
    relation: 'HEAD' | 'SPOUSE' | 'CHILD';
    /** Since when they belong to it. */
    from_day: string;
    /** The last day of the relation; null: no end is in sight. */
    until_day: string | null;
  };
  /** That a head asks for another year; the request says how it stands. */
  renewal: {
    tracking_code: string;
    cover_id: string;
    /** The cover that was given; null while there is none. */
    granted_cover: string | null;
    refusal: RenewalRefusal | null;
  };
}

export type RenewalRefusal = 'PREMIUM_UNPAID' | 'COVERED_ELSEWHERE';

export type SchemeCode = 'EMPLOYED' | 'PENSIONERS' | 'UNIVERSAL';
