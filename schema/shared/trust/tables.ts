/**
 * The store of rights: written by the trust agency, read by gateways, which besides count the reads of a consent.
 * References of people are their federation keys. Times are RFC 3339 text in UTC; truth values 0 and 1.
 */
export interface TrustTables {
  /** A person's consent, or what asks for one. */
  consent: {
    /** `con_…` */
    id: string;
    /** Null until somebody has decided. */
    subject: string | null;
    recipient_kind: 'AGENCY' | 'CLIENT';
    /** The catalogue's id of an agency, or an OAuth `client_id`. */
    recipient: string;
    /** Of schema/shared/purposes.ts. */
    purpose: string;
    /** JSON: an array of schema coordinates, sorted. */
    coordinates: string;
    valid_from: string;
    valid_until: string;
    /** Null: as many as it takes. */
    max_reads: number | null;
    reads: number;
    /** As it was decided; that it has expired follows from the clock. */
    state: 'REQUESTED' | 'GRANTED' | 'DENIED' | 'REVOKED';
    created_at: string;
    decided_at: string | null;
    revoked_at: string | null;
    /** What was confirmed, as canonical JSON (RFC 8785), and the detached JWS over it. */
    confirmed: string | null;
    signature: string | null;
    /** SHA-256 of the one-time code by which a request is found, and until when. */
    code_hash: string | null;
    code_until: string | null;
    /** `client_id` of who asked; null when the person gave it unasked. */
    requested_by: string | null;
  };
  /** A power of attorney (وکالت) for reading. */
  delegation: {
    /** `del_…` */
    id: string;
    delegator: string;
    /** Null until somebody has accepted. */
    delegate: string | null;
    /** JSON: an array of schema coordinates, sorted. */
    coordinates: string;
    valid_from: string;
    valid_until: string;
    state: 'OFFERED' | 'ACCEPTED' | 'REVOKED';
    created_at: string;
    accepted_at: string | null;
    revoked_at: string | null;
    code_hash: string;
    code_until: string;
  };
  /** An inquiry (استعلام) or an emergency access: one subject, one case, for a time. */
  inquiry: {
    /** `inq_…` */
    id: string;
    subject: string;
    agency: string;
    /** Null where a back office asks by itself. */
    official: string | null;
    client: string;
    purpose: string;
    legal_basis: string;
    case_ref: string;
    /** JSON: an array of schema coordinates, sorted. */
    coordinates: string;
    emergency: number;
    /** Why it could not wait; of emergencies only. */
    justification: string | null;
    opened_at: string;
    expires_at: string;
    closed_at: string | null;
    /** When its subject is told. */
    notify_at: string;
    /** The number of the court's order that delays it. */
    court_order: string | null;
  };
  /** What each basis may read, and by which law: data, so that a lawyer can read it. */
  basis_rule: { basis: string; coordinate: string; legal_basis: string };
}
