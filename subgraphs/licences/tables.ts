import type { EventTables } from '../kit/events/events.ts';
import type { RequestTables } from '../kit/requests/requests.ts';
import type { PublicationTables } from './publication/tables.ts';

/** What may be decided about a licence. */
export type DecisionKind = 'ISSUE' | 'RENEWAL' | 'TRANSFER' | 'REVOCATION' | 'REINSTATEMENT';
export type Holders = 'PEOPLE' | 'COMPANIES' | 'BOTH';

/** Kinds of licences, licences, and every decision about them. Days are Gregorian `YYYY-MM-DD`. */
export interface LicencesTables extends RequestTables, EventTables, PublicationTables {
  licence_kind: {
    /** Readable. */
    id: string;
    title_fa: string;
    title_en: string;
    /** Both titles as kit/search-text.ts folds them. */
    search_text: string;
    /** Catalogue id of the agency that decides. */
    issuer: string;
    holders: Holders;
    /** Null: without end. */
    valid_months: number | null;
    /** Persian. */
    legal_basis: string;
    /** What the numbers of its licences begin with. */
    number_prefix: string;
  };
  /** Decisions of one kind about licences of one kind are published. */
  publication_rule: {
    kind: string;
    decision: DecisionKind;
    from_day: string;
    /** The last day. */
    until_day: string | null;
    legal_basis: string;
  };
  /** Coded legal grounds. */
  ground: { code: string; decision: DecisionKind; title_fa: string; title_en: string; legal_basis: string };
  /** Licences of non-government schools, taken over from education, which goes on deciding about their renewal. */
  school_licence: {
    /** As education knows it: ids go on. */
    id: string;
    company_ref: string;
    issued_on: string;
    valid_until: string;
  };
  licence: {
    /** Opaque. */
    id: string;
    number: string;
    kind: string;
    /** One of the two holders, and for good: a transfer issues another licence. */
    holder_person_ref: string | null;
    holder_company_ref: string | null;
    /** As printed. */
    holder_name: string;
    /** Number and name as kit/search-text.ts folds them. */
    search_text: string;
    issued_on: string;
    /** How many decisions there are; counting them makes decisions that come at once wait for one another. */
    decisions: number;
  };
  /** Kept for good; nothing here is ever changed. */
  decision: {
    id: string;
    licence_id: string;
    /** From 1, in the order in which they were taken. */
    place: number;
    decision: DecisionKind;
    decided_on: string;
    /** Of `decided_on`. */
    jalali_year: number;
    /** The last day of the term, of what issues or renews; null: without end. */
    valid_until: string | null;
    /** The last day of a revocation; null: until it is lifted. */
    in_force_until: string | null;
    /** Null where none were given, so that it could not be published. */
    ground: string | null;
    details: string | null;
  };
  /** That a decision stands, or stood, in the public register. */
  publication: { decision_id: string; published_on: string; ground: string; details: string | null };
  /** What the agency itself knows of a request for a licence. */
  licence_request: {
    tracking_code: string;
    purpose: 'ISSUE' | 'RENEWAL' | 'TRANSFER';
    kind: string;
    /** The one to be renewed or transferred, and the one that was issued. */
    licence_id: string | null;
    /** Applicant and what is asked for, while it is open: one such request at a time. Null: it is closed. */
    open_key: string | null;
    refusal: 'CONDITION_NOT_MET' | 'STATEMENT_FALSE' | 'BARRED' | null;
  };
  /** That a licence's holder would let somebody else have it. */
  licence_offer: {
    /** Eighty random bits in hexadecimal. */
    code: string;
    licence_id: string;
    until: string;
    taken: number;
  };
}
