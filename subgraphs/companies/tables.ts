import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { ToldTable } from '../kit/tell-figures.ts';
import type { ActKind, Company, Director } from '../kit/population/population.ts';

/** Companies, who is in office there, how they sign, and what was signed. Days are Gregorian `YYYY-MM-DD`. */
export interface CompaniesTables extends IdempotencyTable, ToldTable {
  company: {
    /** The federation key: opaque, unlike the number. */
    ref: string;
    legal_id: string;
    name: string;
    kind: Company['kind'];
    state: Company['state'];
    registered_on: string;
    /** Of the registered office. */
    address: string;
  };
  /** A term of office; whoever signs has one. */
  officer: {
    /** Opaque. */
    id: string;
    company_ref: string;
    /** Never leaves this agency but to the person herself. */
    person_ref: string;
    /** As printed at the appointment. */
    name: string;
    position: Director['position'] | 'LIQUIDATOR';
    from_day: string;
    /** The last day. */
    until_day: string;
  };
  /** How many of the rule's signatories bind the company together. */
  signature_rule: {
    id: string;
    company_ref: string;
    required: number;
  };
  /** For what a rule holds. */
  rule_kind: { rule_id: string; kind: ActKind };
  /** Whose signature counts under a rule, and when. */
  signatory: {
    rule_id: string;
    officer_id: string;
    from_day: string;
    until_day: string;
  };
  act: {
    id: string;
    company_ref: string;
    kind: ActKind;
    /** Under which rule it is signed; null: by the liquidator. */
    rule_id: string | null;
    required: number;
    /** How many have signed. */
    signatures: number;
    proposed_at: string;
    lapses_at: string;
    registered_at: string | null;
    new_address: string | null;
    /** Under which rule the appointee is to sign. */
    appointed_rule: string | null;
    appointee: string | null;
    appointed_until: string | null;
  };
  /** A person signs once, in whichever office. */
  act_signature: { act_id: string; person_ref: string; officer_id: string; signed_at: string };
  /** For how many days an act waits for signatures. */
  act_term: {
    kind: ActKind;
    days: number;
    /** Persian. */
    legal_basis: string;
  };
}
