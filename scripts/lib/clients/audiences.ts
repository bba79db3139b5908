/** For whom a client was built, beyond what its scopes say (`gateway/issuer/default-clients.ts`). */
export interface Audience {
  /** Whether it may send no documents but those of `schema/operations/<client>/`. */
  readonly trustedOnly: boolean;
  /** Root fields that it has; null: all that its scopes can reach. */
  readonly roots: readonly string[] | null;
}

/** What an agency's own window shows: the agency's services and windows, and what the agency holds of the person. */
const agencyWindow: Audience = {
  trustedOnly: true,
  roots: ['Query.me', 'Query.agency', 'Query.service', 'Query.services', 'Query.window', 'Mutation.*'],
};

/** The clients that have a contract. The explorer and scripts on the command line are for those who want all of it. */
export const audiences: Readonly<Record<string, Audience>> = {
  portal: { trustedOnly: false, roots: null },
  mobile: { trustedOnly: true, roots: null },
  business: { trustedOnly: false, roots: null },
  licences: { trustedOnly: false, roots: null },
  analyst: {
    trustedOnly: false,
    roots: ['Query.figures', 'Query.figure', 'Query.figureExport', 'Query.coverage', 'Query.analystBudget'],
  },
  'traffic-police-window': agencyWindow,
  'social-security-window': agencyWindow,
  'judiciary-window': agencyWindow,
};
