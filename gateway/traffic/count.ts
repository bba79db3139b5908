/** Upper bounds of the histogram's buckets in milliseconds; the last bucket has none. */
export const latencyBounds = [10, 50, 250, 1_000] as const;

/** Who called, as a kind: never who. */
export type CallerKind = 'ANONYMOUS' | 'CITIZEN' | 'SIGNATORY' | 'OFFICIAL' | 'CLIENT';

/** Through what: the national window's own clients, an agency's own window, an agency's back office, anything else. */
export type ClientKind = 'NATIONAL_WINDOW' | 'AGENCY_WINDOW' | 'BACK_OFFICE' | 'OTHER';

/**
 * How a call went. REFUSED: the agency answered with an error. FAILED: no answer that is one. ABANDONED: whoever asked had
 * left. DENIED: the gateway's policy, before anybody was called.
 */
export type CallOutcome = 'ANSWERED' | 'REFUSED' | 'FAILED' | 'ABANDONED' | 'DENIED';

/** By what calls are counted. */
export interface CountedBy {
  /** The beginning of the hour, RFC 3339 in UTC. */
  readonly hour: string;
  readonly subgraph: string;
  readonly callerKind: CallerKind;
  readonly clientKind: ClientKind;
  /** The agency that read: the official's, the back office's, or that of an agency's own window; null: none. */
  readonly reader: string | null;
  readonly operation: 'QUERY' | 'MUTATION' | 'NONE';
  readonly outcome: CallOutcome;
  /** The code of what went wrong. */
  readonly code: string | null;
}

/** Calls that are alike in all of these. */
export interface Count extends CountedBy {
  calls: number;
  /** By bucket of the histogram; none of what was never called. */
  readonly latency: number[];
}

/** Adds one count to another of the same. */
export function addCount(to: Count, { calls, latency }: Pick<Count, 'calls' | 'latency'>): void {
  to.calls += calls;
  for (const [bucket, more] of latency.entries()) to.latency[bucket]! += more;
}
