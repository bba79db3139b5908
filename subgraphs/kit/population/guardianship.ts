/** What a court ordered about a ward and one other person. Dates are Gregorian `YYYY-MM-DD`. */
export interface CourtOrder {
  readonly kind: 'GUARDIANSHIP' | 'CUSTODY' | 'EXCLUSION' | 'PROTECTION';
  readonly wardRef: string;
  /** The guardian, the custodian, or whoever an exclusion or a protection is addressed to. */
  readonly personRef: string;
  /** Coordinates that it takes from that person; `*` for all. */
  readonly excluded: readonly string[];
  readonly issuedOn: string;
  /** The first day on which it holds no more; null: until the court ends it. */
  readonly until: string | null;
}

/** A registered will in which a father, or his father, named a guardian. */
export interface Will {
  readonly wardRef: string;
  readonly personRef: string;
  readonly testatorRef: string;
  readonly registeredOn: string;
}
