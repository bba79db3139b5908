import type { SecretTable } from '../kit/agency-secret.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

export type TaxKind = 'SALARY' | 'BUSINESS' | 'RENTAL' | 'CORPORATE' | 'VALUE_ADDED';

/** Tax files and debts of people and companies, and the transfer tax of vehicles. Days are Gregorian `YYYY-MM-DD`. */
export interface TaxTables extends RequestTables, SecretTable {
  tax_file: {
    id: string;
    /** The person or the company; both kinds of references are opaque and never alike. */
    taxpayer_ref: string;
    kind: TaxKind;
    /** Jalali year of activity. */
    year: number;
    state: 'OPEN' | 'DECLARED' | 'ASSESSED' | 'FINAL';
    declared_on: string | null;
    assessed: bigint | null;
  };
  /** Where a person has declared to be reached (Direct Taxes Act, art. 208 (k)); the latest alone. */
  tax_domicile: { taxpayer_ref: string; postal_code: string; declared_on: string };
  /** Final taxes only: what can still be objected to is not owed yet. */
  tax_debt: {
    id: string;
    taxpayer_ref: string;
    kind: TaxKind;
    year: number;
    amount: bigint;
    /** To be paid in one sum by this day, unless arranged. */
    due_on: string;
    /** 0 or 1. */
    arranged: number;
    paid_on: string | null;
  };
  instalment: {
    debt_id: string;
    /** From 1. */
    number: number;
    amount: bigint;
    due_on: string;
    paid_on: string | null;
  };
  /** What a request for a certificate has led to; nulls while it was not issued. */
  tax_certificate: {
    tracking_code: string;
    serial: string | null;
    issued_on: string | null;
    valid_until: string | null;
  };
  /** For how many days a certificate holds. */
  certificate_term: { days: number; legal_basis: string };
  /** The table of values by model, of vehicles as new. */
  vehicle_value: { model: string; value: bigint };
  /** What the law takes of each kind of vehicle. */
  transfer_rate: {
    vehicle_kind: string;
    /** Thousandths of the value; 0: exempt. */
    permille: number;
    /** Persian. */
    legal_basis: string;
  };
  /** What is taken off for each whole year of age, and for how many years at most. */
  transfer_reduction: { percent_a_year: number; years: number; legal_basis: string };
  transfer_tax: {
    id: string;
    /** The change of plates, as the traffic police names it. */
    change_ref: string;
    vehicle_ref: string;
    taxpayer_ref: string;
    model: string;
    model_year: number;
    value: bigint | null;
    permille: number;
    reduction_percent: number;
    amount: bigint;
    legal_basis: string;
    state: 'DUE' | 'PAID' | 'EXEMPT' | 'WITHDRAWN';
    assessed_at: string;
    settled_at: string | null;
    bill_ref: string | null;
  };
}
