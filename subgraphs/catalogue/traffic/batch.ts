/** Calls in one hour that are alike, as they came. */
export interface CountedCalls {
  /** Its beginning, RFC 3339 in UTC and whole seconds. */
  readonly hour: string;
  readonly subgraph: string;
  readonly callerKind: string;
  readonly clientKind: string;
  readonly reader: string | null;
  readonly operation: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly calls: number;
  /** By bucket: up to 10, 50, 250, 1000 milliseconds, and more. */
  readonly latency: readonly [number, number, number, number, number];
}

export interface Batch {
  readonly writer: string;
  readonly sequence: number;
  readonly counts: readonly CountedCalls[];
}
