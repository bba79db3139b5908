/** How one agency is called. Times in milliseconds, sizes in bytes. */
export interface AgencySettings {
  /** Where it really listens; null: where the supergraph's `routing_url` says. */
  readonly url: string | null;
  /** Path of a unix socket to connect to in place of the address in the URL. */
  readonly socket: string | null;
  /** Whether to speak HTTP/2: over TLS if the agency agrees, without TLS at once. */
  readonly http2: boolean;
  /** Networks (`10.0.0.0/8`, `::1`) in which it must be; null: any but those that no agency is in (RefusedAddress). */
  readonly addresses: readonly string[] | null;
  /** Whether it may be on this machine where `addresses` does not say. */
  readonly loopback: boolean;
  /** From the call to the last byte of the answer, waiting and retries included. */
  readonly deadline: number;
  readonly connectTimeout: number;
  /** Largest answer, both as it comes and decompressed. */
  readonly maxResponse: number;
  /** Most connections open at a time. */
  readonly connections: number;
  /** Most calls under way at a time. */
  readonly concurrency: number;
  /** Most calls that may wait for their turn, and for how long. */
  readonly queue: number;
  readonly queueTimeout: number;
  /** How often a query is asked again that found no agency, or lost it. */
  readonly retries: number;
  /** The longest wait before the first retry; it doubles with each. */
  readonly retryDelay: number;
  /** Retries in percent of calls, beyond a handful. */
  readonly retryBudget: number;
  /** Whether it is left alone for a while when too many calls fail. */
  readonly breaker: boolean;
  /** So many percent of calls must have failed, of at least `breakerCalls` within `breakerWindow`. */
  readonly breakerFailures: number;
  readonly breakerCalls: number;
  readonly breakerWindow: number;
  /** How long it is left alone before one call tries it again. */
  readonly breakerPause: number;
  /** Whether equal queries of anonymous callers that are under way at the same time are one call. */
  readonly shareCalls: boolean;
  /** Whether answers may come compressed: worth it only over a slow network. */
  readonly compress: boolean;
  /** Whether its own error codes and sentences may reach the client. */
  readonly trustMessages: boolean;
}
