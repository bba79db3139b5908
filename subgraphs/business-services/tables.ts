import type { EventTables } from '../kit/events/events.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

export type Kind = 'ECONOMIC_CODE' | 'EMPLOYER_WORKSHOP' | 'LICENCE';

/** Companies as the business window knows them, and what is signed for them here. */
export interface BusinessTables extends RequestTables, EventTables {
  business: {
    company_ref: string;
    legal_id: string;
    started_on: string;
    /** Days; null: not yet. */
    economic_code_on: string | null;
    employer_since: string | null;
  };
  request_kind: {
    kind: Kind;
    title_fa: string;
    title_en: string;
    /** Catalogue id. */
    decided_by: string;
    days_to_sign: number;
    /** Persian. */
    legal_basis: string;
  };
  /** A signature on its way: the register of companies is asked before it counts. */
  filing_attempt: {
    id: string;
    person_ref: string;
    company_ref: string;
    /** What is to be filed; null where one that waits is to be signed. */
    kind: Kind | null;
    licence_kind: string | null;
    /** The one that waits. */
    signs: string | null;
    /** What became of it; null: nothing yet. */
    filing: string | null;
  };
  filing: {
    id: string;
    company_ref: string;
    kind: Kind;
    licence_kind: string | null;
    /** Under which of the register's rules it is signed; null: by the liquidator. */
    rule: string | null;
    required: number;
    signatures: number;
    proposed_at: string;
    lapses_at: string;
    /** Of the request; null: signatures are missing. */
    tracking_code: string | null;
  };
  /** A person signs once. */
  filing_signature: { filing_id: string; person_ref: string; name: string; signed_at: string };
  /** What the window itself knows of a request. */
  business_request: {
    tracking_code: string;
    kind: Kind;
    licence_kind: string | null;
    /** Its tracking code at the licences portal. */
    licence_request: string | null;
  };
}
